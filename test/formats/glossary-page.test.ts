import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ALL_COLUMNS } from '../../src/formats/csv/columns.js';
import { csvLosses, writeCsv } from '../../src/formats/csv/index.js';
import { glossaryJsonLosses, writeGlossaryJson } from '../../src/formats/glossary-json/index.js';
import type { GlossaryLossKind } from '../../src/formats/glossary-losses.js';
import { omegatLosses, writeOmegat } from '../../src/formats/omegat/index.js';
import { tbxLosses, writeTbx } from '../../src/formats/tbx/index.js';
import type { Concept, LangSection, Term } from '../../src/glossary/concept.js';
import { measured } from '../examples.js';

const PAGES = ['docs/formats.md', 'docs/formats.fa.md'].map(
  (name) => [name, readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8')] as const,
);

const PERSIAN: Term = { text: 'معاهده', status: 'preferred' };

const PLAIN: Concept = {
  id: 'treaty',
  domain: 'other',
  kind: 'term',
  status: 'draft',
  fa: { terms: [PERSIAN] },
  en: { terms: [{ text: 'treaty', status: 'preferred' }] },
};

function termed(...terms: Partial<Term>[]): { fa: LangSection } {
  return { fa: { terms: terms.map((term) => ({ ...PERSIAN, ...term })) } };
}

function section(more: Partial<LangSection>): { fa: LangSection } {
  return { fa: { terms: [PERSIAN], ...more } };
}

/** What a row of the table is about, and a concept that has it and little else. */
const PROBES: readonly (readonly [GlossaryLossKind, Partial<Concept>])[] = [
  ['ids', {}],
  ['domains', { domain: 'treaty-law' }],
  ['kinds', { kind: 'treaty' }],
  ['editorial-statuses', { status: 'approved' }],
  ['central', { central: true }],
  ['one-sided', { en: { terms: [] } }],
  ['no-terms', { fa: { terms: [] }, en: { terms: [] } }],
  ['further-terms', termed({}, { text: 'پیمان', status: 'admitted' })],
  ['order', termed({ text: 'پیمان', status: 'admitted' }, {})],
  ['term-statuses', termed({}, { text: 'عهدنامه', status: 'superseded' })],
  ['parts-of-speech', termed({ partOfSpeech: 'noun' })],
  ['transliterations', termed({ transliteration: "mo'āhede" })],
  ['forms', termed({ forms: ['معاهدات'] })],
  ['abbreviations', termed({ abbreviation: true })],
  ['regions', termed({ region: 'ir' })],
  ['term-notes', termed({ note: 'rare' })],
  ['definitions', section({ definition: { text: 'توافق کتبی' } })],
  ['contexts', section({ contexts: [{ text: 'معاهده امضا شد.' }] })],
  ['text-sources', section({ definition: { text: 'توافق کتبی', source: 'فرهنگ' } })],
  ['notes', { notes: [{ lang: 'en', text: 'compare accord' }] }],
  ['related', { related: ['accord'] }],
  ['links', { links: [{ url: 'https://treaties.un.org' }] }],
  ['credits', { credits: ['Z. Example'] }],
  ['sources', { sources: ['Vienna Convention'] }],
  ['breaks', { notes: [{ lang: 'en', text: 'a\nb' }] }],
  ['characters', { notes: [{ lang: 'en', text: 'a\ud800' }] }],
];

const COLUMNS: readonly {
  readonly write: (concepts: Concept[]) => string;
  readonly losses: (concept: Concept) => readonly GlossaryLossKind[];
}[] = [
  { write: writeGlossaryJson, losses: glossaryJsonLosses },
  { write: (concepts) => writeTbx(concepts), losses: tbxLosses },
  { write: (concepts) => writeCsv(concepts), losses: csvLosses },
  { write: (concepts) => writeOmegat(concepts), losses: (concept) => omegatLosses(concept) },
];

/** Each row of the table by what the code does. */
function carried(): string[][] {
  return PROBES.map(([kind, partial]) => [
    `\`${kind}\``,
    ...COLUMNS.map(({ write, losses }) => {
      const probe = { ...PLAIN, ...partial };
      try {
        write([probe]);
      } catch {
        return '✗';
      }
      return losses(probe).includes(kind) ? '–' : '✓';
    }),
  ]);
}

/** The cells of a table of a page. */
function cellsOf(page: string, name: string): string[][] {
  const rows = (measured(page, name) ?? '').split('\n').slice(2);
  return rows.map((row) =>
    row
      .split(/(?<!\\)\|/u)
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

describe.each(PAGES)('%s', (_, page) => {
  it('has the table of what each format of glossaries carries', () => {
    expect(cellsOf(page, 'glossary carried').map(([kind, , ...marks]) => [kind, ...marks])).toEqual(carried());
  });

  it('has every column of the table form', () => {
    const names = cellsOf(page, 'csv columns').flatMap(([cell = '']) =>
      Array.from(cell.matchAll(/`([a-z_]+)`/gu), ([, name]) => name),
    );
    const languages = ALL_COLUMNS.map((name) => name.replace(/^en(?=_|$)/u, 'fa'));
    expect(new Set(names)).toEqual(new Set(languages));
  });
});
