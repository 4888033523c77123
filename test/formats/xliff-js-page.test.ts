import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { tableText } from '../../scripts/eval/align/markdown.js';
import { featureTable, hasSuites, suiteTable } from '../../scripts/eval/xliff-js/tables.js';
import { measured, testExamples } from '../examples.js';

const root = new URL('../../', import.meta.url);
const page = readFileSync(new URL('docs/xliff-js.md', root), 'utf8');

describe('the page on npm xliff', () => {
  it('has the table that is measured', async () => {
    expect(measured(page, 'xliff-js-features')).toBe(tableText(await featureTable()));
    expect(page).toContain(`Version ${manifest.dependencies.xliff},`);
  });

  it.skipIf(!hasSuites())('has the figures of the suites (needs shared/conformance)', async () => {
    expect(measured(page, 'xliff-js-suites')).toBe(tableText(await suiteTable()));
  });
});

describe('the examples of the page', () => testExamples(page));
