/** The files of the memory: made from sources and gold, valid, and read by everybody as they should be. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
// @ts-expect-error: the package has no types
import xliff2js from 'xliff/xliff2js';
import { tableText } from '../../scripts/eval/align/markdown.js';
import { goldAlignment } from '../../scripts/memory/alignment.js';
import { MEMORY, readDocuments } from '../../scripts/memory/documents.js';
import { KINDS } from '../../scripts/memory/kinds.js';
import { documentLists, SOURCES_PAGE } from '../../scripts/memory/sources-page.js';
import type { TermFinder } from '../../scripts/memory/terms.js';
import { memoryXliff } from '../../scripts/memory/xliff.js';
import diplomatic from '../../src/data/diplomatic.js';
import lexiconData from '../../src/data/lexicon.js';
import type { XliffUnit } from '../../src/formats/xliff/index.js';
import { parseXliff, parseXliffParts, validateXliff, writeXliff } from '../../src/formats/xliff/index.js';
import { Glossary } from '../../src/glossary/index.js';
import { Lexicon } from '../../src/lexicon/index.js';
import { checkUnits, suppressionProperty } from '../../src/tm/checks/index.js';
import { plainText } from '../../src/tm/content.js';
import { TranslationMemory, toUnits, type Unit } from '../../src/tm/index.js';
import { mergeMemories } from '../../src/tm/merge/index.js';
import { measured } from '../examples.js';
import { hasSchemas, schemaErrors } from '../pretranslation/xmllint.js';
import { NO_SHARED } from '../texts.js';

const glossary = Glossary.from(diplomatic);
const lexicon = Lexicon.from(lexiconData);
const DOCUMENTS = readDocuments().map((document) => {
  const { document: name } = document.gold;
  return { name, document, xml: readFileSync(new URL(`${name}.xlf`, MEMORY), 'utf8') };
});
const NAMES = DOCUMENTS.map(({ name }) => name);

/** Terms marked in a unit: ids of its entries, and of the spans of a side. */
function marksOf({ modules = [] }: XliffUnit) {
  const entries = modules.flatMap((module) => (module.kind === 'glossary' ? module.entries : []));
  const groups = modules.flatMap((module) => (module.kind === 'metadata' ? module.groups : []));
  const spans = (side: string) =>
    groups
      .filter(({ category, appliesTo }) => category === 'tarjoman:terms' && appliesTo === side)
      .flatMap(({ items }) => items.flatMap((item) => (item.kind === 'meta' ? [[item.type, item.text] as const] : [])));
  return { entries, source: spans('source'), target: spans('target') };
}

const unitsIn = (xml: string): XliffUnit[] => parseXliffParts(xml).filter((part) => part.kind === 'unit');

/**
 * The glossary as far as the memory knows it. A concept that is new has to be marked by the next `npm run tm:build` only, so that
 * whoever adds a term need not make the memory again.
 */
const KNOWN: TermFinder = (() => {
  const ids = new Set(
    DOCUMENTS.flatMap(({ xml }) => unitsIn(xml).flatMap((unit) => marksOf(unit).entries)).map(({ id }) => id),
  );
  return { recognize: (text, lang) => glossary.recognize(text, lang).filter(({ id }) => ids.has(id)) };
})();

describe.each(DOCUMENTS)('the file $name', ({ document, xml }) => {
  const units = parseXliff(xml);

  it('is what `npm run tm:build` makes', () => {
    expect(memoryXliff(document, KNOWN) === xml, 'run npm run tm:build').toBe(true);
  });

  it('has the pairs of gold, without scores', () => {
    const scored = toUnits(goldAlignment(document), { document: document.gold.document });
    const bare = ({ details: _, ...unit }: Unit): Unit => unit;
    expect(units.map(bare)).toEqual(scored.map(({ score: _, ...unit }) => unit));
    expect(parseXliff(writeXliff(units))).toEqual(units);
  });

  it('says its licence, its origin and its kind', () => {
    const file = parseXliffParts(xml).find((part) => part.kind === 'file');
    const notes = (file?.notes ?? []).map(({ category, text }) => `${category}: ${text}`).join('\n');
    expect(notes).toMatch(/^licence: .*CC BY 4\.0/m);
    expect(notes).toContain(`origin: ${document.gold.about} Written for tarjoman; not an official document.`);
    const metas = (file?.modules ?? []).flatMap((module) => (module.kind === 'metadata' ? module.groups : []));
    const facts = metas.flatMap(({ items }) =>
      items.map((item) => (item.kind === 'meta' ? [item.type, item.text] : [])),
    );
    expect(facts).toEqual(
      expect.arrayContaining([
        ['kind', document.gold.kind],
        ['licence', 'CC-BY-4.0'],
      ]),
    );
  });

  it('is valid', () => {
    expect(validateXliff(xml)).toEqual([]);
  });

  it('marks terms where they stand, on both sides', () => {
    let marked = 0;
    for (const unit of unitsIn(xml)) {
      const { entries, source, target } = marksOf(unit);
      const ids = entries.map(({ id }) => id);
      const [own] = units.filter(({ id }) => id === unit.id);
      for (const [spans, text] of [
        [source, own?.source],
        [target, own?.target],
      ] as const) {
        expect([...new Set(spans.map(([id]) => id))].sort()).toEqual([...ids].sort());
        for (const [, span] of spans) {
          const [start = 0, end = 0] = span.split(' ').map(Number);
          expect(text?.slice(start, end)).toMatch(/^\S(?:.*\S)?$/su);
          marked += 1;
        }
      }
      for (const { id = '', term, translations } of entries) {
        const texts = (lang: 'fa' | 'en') => glossary.get(id)?.[lang].terms.map(({ text }) => text);
        expect(texts('fa')).toContain(term.text);
        expect(texts('en')).toEqual(expect.arrayContaining((translations ?? []).map(({ text }) => text)));
      }
    }
    expect(marked).toBeGreaterThan(0);
  });

  it('has plain texts for npm xliff', async () => {
    const { resources } = await xliff2js(xml);
    expect(textsIn(resources)).toEqual(units.map(({ source, target }) => [source, target]));
  });

  it('has no suppression that fits nothing', () => {
    expect(checkUnits(units, { glossary, lexicon }).stale).toEqual([]);
  });
});

/** Source and target of what npm `xliff` makes of a document, in order. */
function textsIn(tree: unknown): [string, string][] {
  if (typeof tree !== 'object' || tree === null) return [];
  const { source, target = '' } = tree as { readonly source?: string; readonly target?: string };
  if (source !== undefined) return [[source, target]];
  return Object.entries(tree).flatMap(([key, value]) => (key === 'additionalElements' ? [] : textsIn(value)));
}

describe('the memory', () => {
  it('has a file for each document and no others', () => {
    const files = readdirSync(MEMORY).filter((name) => name.endsWith('.xlf'));
    expect(files.sort()).toEqual(NAMES.map((name) => `${name}.xlf`));
  });

  it.skipIf(!hasSchemas())(`is valid by the schemas of OASIS (${NO_SHARED})`, () => {
    const errors = schemaErrors(
      DOCUMENTS.map(({ xml }) => xml),
      '2.1',
    );
    expect([...errors]).toEqual([]);
  });

  it('gives the translation of each of its sentences, with score 1', () => {
    const units = DOCUMENTS.flatMap(({ xml }) => parseXliff(xml)).filter(({ source, target }) => source && target);
    const memory = TranslationMemory.from(units);
    for (const { source, target } of units) {
      const found = memory.search(source as string, { lang: 'fa', limit: 3 });
      expect(found[0]?.score).toBe(1);
      expect(found.filter(({ score }) => score === 1).map(({ unit }) => unit.target)).toContain(target);
    }
  });

  it('is one memory of all documents without a conflict, in which every pair is found', () => {
    const { units, conflicts } = mergeMemories(DOCUMENTS.map(({ xml }) => parseXliff(xml)));
    expect(conflicts).toEqual([]);
    const memory = TranslationMemory.from(units);
    for (const { gold } of DOCUMENTS.map(({ document }) => document)) {
      const [bead] = gold.beads.filter(({ source, target }) => source.length === 1 && target.length === 1);
      const matches = memory.search(bead?.source[0] ?? '', { lang: 'fa', threshold: 1 });
      expect(matches.map(({ unit }) => plainText(unit.target))).toContain(bead?.target[0]);
    }
  });

  it('is listed with its kinds on the pages', () => {
    const page = readFileSync(SOURCES_PAGE, 'utf8');
    for (const table of documentLists(DOCUMENTS.map(({ document }) => document.gold))) {
      expect(measured(page, table.id)).toBe(tableText(table));
    }
    expect(new Set(DOCUMENTS.map(({ document }) => document.gold.kind))).toEqual(new Set(Object.keys(KINDS)));
    const gold = readFileSync(new URL('gold/README.md', MEMORY), 'utf8');
    const [, kinds = ''] = /`kind` is one of (.*?)\./s.exec(gold) ?? [];
    expect(Array.from(kinds.matchAll(/`([\w-]+)`/g), ([, kind]) => kind)).toEqual(Object.keys(KINDS));
  });

  it('keeps what was accepted of a document', () => {
    const { text } = suppressionProperty({ kind: 'number', text: '3,500', reason: 'rounded' });
    const [source, target] = ['۳۴۹۸ نفر آمدند.', 'There came 3,500 people.'];
    const gold = {
      ...({ document: 'visit', kind: 'report', title: { fa: 'دیدار', en: 'Visit' }, about: 'A sample.' } as const),
      beads: [{ source: [source], target: [target] }],
    };
    const findings = (beads: typeof gold.beads) => {
      const xml = memoryXliff({ gold: { ...gold, beads }, source, target }, glossary);
      expect(validateXliff(xml)).toEqual([]);
      const report = checkUnits(parseXliff(xml), { kinds: ['number'] });
      return [report.findings.length, report.suppressed.map(({ reason }) => reason)];
    };
    expect(findings(gold.beads)).toEqual([1, []]);
    expect(findings(gold.beads.map((bead) => ({ ...bead, suppressed: [text] })))).toEqual([0, ['rounded']]);
  });
});
