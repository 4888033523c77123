/** Whether OmegaT reads every unit and every entry of what we write for it, in one project. */
import { describe, expect, it } from 'vitest';
import { omegatLosses, writeOmegat } from '../../src/formats/omegat/index.js';
import { writeTbx } from '../../src/formats/tbx/index.js';
import { writeTmx } from '../../src/formats/tmx/index.js';
import { parseXliff12, validateXliff12, writeXliff12 } from '../../src/formats/xliff12/index.js';
import { type Concept, preferredTerm } from '../../src/glossary/concept.js';
import { plainText } from '../../src/tm/content.js';
import type { Unit } from '../../src/tm/unit.js';
import { CODED_UNIT, CONCEPTS, HOSTILE_UNITS, REAL_UNITS, SPACED_UNITS, TABBED } from './hostile-units.js';
import { hasOmegat, inOmegat, type OmegatProject } from './omegat.js';

const UNITS = [...REAL_UNITS, ...HOSTILE_UNITS, ...SPACED_UNITS];
const MEMORY = [...UNITS, CODED_UNIT];

/** A document in which nothing is translated yet: OmegaT translates what stands in targets. */
const untranslated = (units: readonly Unit[]): Unit[] =>
  units.map(({ score: _, ...unit }) => ({ ...unit, target: unit.source, state: 'initial' }));

const pairsOf = (units: readonly Unit[]): string[][] =>
  units.map(({ source, target }) => [plainText(source), plainText(target)]);

/** All terms of a concept that a file offers for each other. */
const product = ({ fa, en }: Concept): string[][] =>
  fa.terms.flatMap((from) => en.terms.map((to) => [from.text, to.text]));

const sorted = (pairs: readonly (readonly string[])[]): string[] => pairs.map((pair) => JSON.stringify(pair)).sort();

describe.skipIf(!hasOmegat())('OmegaT (needs the Debian package omegat)', () => {
  it('reads every unit of our XLIFF 1.2 and TMX, and every entry of our TBX v2 and tab-separated glossary', () => {
    const files = {
      'source/translated.xlf': writeXliff12(MEMORY),
      'source/new.xlf': writeXliff12(untranslated(HOSTILE_UNITS)),
      'tm/auto/memory.tmx': writeTmx(MEMORY),
      'glossary/terms.tbx': writeTbx(CONCEPTS, { version: 2 }),
      'glossary/terms.utf8': writeOmegat([...CONCEPTS, TABBED]),
    };
    inOmegat(files, (project) => {
      readsXliff(project, files['source/translated.xlf']);
      translatesXliff(project);
      readsTmx(project);
      readsTbx(project);
      readsTable(project);
    });
  }, 120_000);
});

/** OmegaT composes characters. */
const composed = (pairs: readonly (readonly string[])[]): string[][] =>
  pairs.map((pair) => pair.map((text) => text.normalize('NFC')));

/** Each target is a text; white space at its ends is kept outside of it. Codes are tags of OmegaT. */
function readsXliff({ entries, read }: OmegatProject, written: string): void {
  const texts = entries.filter(({ file }) => file === 'translated.xlf').map(({ text }) => text);
  const expected = MEMORY.map(({ target }) => plainText(target).normalize('NFC').trim());
  expect(texts.slice(0, -1)).toEqual(expected.slice(0, -1));
  expect(texts.at(-1)).toMatch(/^The <b(\d)>road map<\/b\1> in<b\d\/>Geneva$/);
  const back = read('target/translated.xlf');
  expect(validateXliff12(back)).toEqual([]);
  expect(parseXliff12(back.normalize('NFC'))).toEqual(parseXliff12(written.normalize('NFC')));
}

/** What the memory has is there in the document that comes back. */
function translatesXliff({ read }: OmegatProject): void {
  const back = read('target/new.xlf');
  expect(validateXliff12(back)).toEqual([]);
  expect(composed(pairsOf(parseXliff12(back)))).toEqual(composed(pairsOf(HOSTILE_UNITS)));
}

/** Codes are left out of texts that another program wrote. */
function readsTmx({ memories }: OmegatProject): void {
  const pairs = memories.filter(({ file }) => file === 'memory.tmx').map(({ source, target }) => [source, target]);
  expect(composed(pairs)).toEqual(composed(pairsOf(MEMORY)));
}

function readsTbx({ glossaries }: OmegatProject): void {
  const pairs = glossaries.filter(({ file }) => file === 'terms.tbx').map(({ source, target }) => [source, target]);
  expect(sorted(composed(pairs))).toEqual(sorted(composed(CONCEPTS.flatMap(product))));
}

/** Each line is an entry; what would end a column or a line is a space, which our losses say. */
function readsTable({ glossaries }: OmegatProject): void {
  const pairs = glossaries.filter(({ file }) => file === 'terms.utf8').map(({ source, target }) => [source, target]);
  for (const { fa, en } of CONCEPTS) expect(pairs).toContainEqual([preferredTerm(fa), preferredTerm(en)]);
  expect(pairs.at(-1)).toEqual(['خط مشی کلی', 'general policy line']);
  expect(omegatLosses(TABBED)).toContain('breaks');
  const lines = writeOmegat([...CONCEPTS, TABBED])
    .split('\n')
    .slice(1, -1);
  expect(pairs).toHaveLength(lines.length);
}
