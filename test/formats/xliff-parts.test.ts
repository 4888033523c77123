import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseXliffParts, writeXliffParts } from '../../src/formats/xliff/index.js';
import { infosetOf } from './infoset.js';

const SUITE = '../shared/conformance/xliff-2.x';

function filesOf(folder: string): string[] {
  const entries = readdirSync(join(SUITE, folder), { recursive: true, encoding: 'utf8' });
  return entries.filter((name) => name.endsWith('.xlf')).map((name) => join(SUITE, folder, name));
}

describe.skipIf(!existsSync(SUITE))('documents of the OASIS and Okapi suites (needs shared/conformance)', () => {
  const files = [
    'xliff-21/test-suite/core/valid',
    'xliff-21/test-suite/core/in-out',
    'xliff-21/test-suite/modules/valid',
    'xliff-22/test-suite/core/valid',
    'xliff-22/test-suite/modules/valid',
    'okapi-lib-xliff2/valid',
  ]
    .flatMap(filesOf)
    .filter((file) => !file.endsWith('Good-pgs_plural.xlf')); // not well-formed: a prefix is not bound

  it.each(files)('%s is written as it was read', (file) => {
    const text = readFileSync(file, 'utf8');
    const parts = parseXliffParts(text);
    const written = writeXliffParts(parts);
    expect(infosetOf(written)).toEqual(infosetOf(text));
    expect(parseXliffParts(written)).toEqual(parts);
  });
});
