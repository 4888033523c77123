/** What is valid stays valid: the documents of the conformance suites, with all that a memory and a glossary can add. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseXliff, parseXliffParts, validateXliff, writeXliffParts } from '../../src/formats/xliff/index.js';
import { type PretranslationSummary, pretranslate } from '../../src/pretranslation/index.js';
import { isEmpty, TranslationMemory } from '../../src/tm/index.js';
import { BASES } from '../conformance/xliff/bases.js';
import { allVariations } from '../conformance/xliff/variations.js';
import { bandsOf, GREEDY } from './desk.js';
import { hasSchemas, schemaErrors } from './xmllint.js';

const OWN = resolve(import.meta.dirname, '../conformance/xliff/valid');
const SUITES = resolve(import.meta.dirname, '../../../shared/conformance/xliff-2.x');

/** The document, with a memory that has each of its sources, codes included, and one that has them alone. */
function pretranslated(xml: string): { readonly xml: string; readonly summary: PretranslationSummary } {
  const units = parseXliff(xml).flatMap((unit) => {
    const { source, target } = unit;
    return isEmpty(source)
      ? []
      : [{ ...unit, target: isEmpty(target) ? source : target, targetLang: 'en', sourceLang: 'fa' }];
  });
  let summary: PretranslationSummary | undefined;
  const [start, ...parts] = parseXliffParts(xml);
  const asked = start?.kind === 'xliff' ? { ...start, srcLang: 'fa', trgLang: 'en' } : start;
  const written = writeXliffParts(
    pretranslate(asked === undefined ? [] : [asked, ...parts], {
      memories: [{ name: 'm', memory: TranslationMemory.from(units) }],
      glossary: GREEDY,
      exact: true,
      threshold: 0.5,
      onDone: (found) => {
        summary = found;
      },
    }),
  );
  if (summary === undefined) throw new Error('the document has not ended');
  return { xml: written, summary };
}

/** Those that are valid with these languages, in which the glossary finds terms. */
function asPersian(documents: readonly string[]): string[] {
  return documents
    .map((xml) => xml.replace(/ srcLang="[^"]*"/, ' srcLang="fa"').replace(/ trgLang="[^"]*"/, ' trgLang="en"'))
    .map((xml) => xml.replaceAll(/ xml:lang="(?!fa|en)[^"]*"/g, ''))
    .filter((xml) => validateXliff(xml).length === 0);
}

function filesIn(folder: string): string[] {
  return readdirSync(folder).flatMap((name) =>
    /\.xlf$/.test(name) ? [readFileSync(join(folder, name)).toString('utf8')] : [],
  );
}

function expectValid(documents: readonly string[]): void {
  const done = documents.map(pretranslated);
  for (const { xml } of done) expect(validateXliff(xml).map((finding) => ({ ...finding, xml }))).toEqual([]);
  const total = (of: (summary: PretranslationSummary) => number) =>
    done.reduce((sum, { summary }) => sum + of(summary), 0);
  expect(total(({ terms }) => terms)).toBeGreaterThan(documents.length);
  expect(total((each) => (bandsOf(each)['exact'] ?? 0) + (bandsOf(each)['context'] ?? 0))).toBeGreaterThan(
    documents.length / 2,
  );
  expect(total(({ filled }) => filled)).toBeGreaterThan(0);
  if (!hasSchemas()) return;
  const isLater = (xml: string) => xml.includes('document:2.2');
  for (const [schema, isOf] of [
    ['2.1', (xml: string) => !isLater(xml)],
    ['2.2', isLater],
  ] as const) {
    const [before, after] = [documents.filter(isOf), done.map(({ xml }) => xml).filter(isOf)];
    expect(after.length).toBe(before.length);
    // all.xsd of the suite leaves out some modules, so that it refuses a few valid documents as they are.
    const refused = schemaErrors(before, schema);
    for (const [i, errors] of schemaErrors(after, schema)) expect(refused.has(i), errors).toBe(true);
  }
}

describe('a valid document stays valid', { timeout: 60_000 }, () => {
  it('with every module and code of our suite', () => {
    expectValid(
      asPersian([...Object.values(BASES), ...allVariations().map(({ document }) => document), ...filesIn(OWN)]),
    );
  });

  it.skipIf(!existsSync(SUITES))('in the suites of OASIS (needs shared/conformance)', () => {
    const folders = ['xliff-21', 'xliff-22'].flatMap((version) =>
      ['core/valid', 'modules/valid'].map((kind) => join(SUITES, version, 'test-suite', kind)),
    );
    expectValid(asPersian(folders.flatMap(filesIn)));
  });
});
