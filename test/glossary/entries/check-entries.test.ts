import { describe, expect, it } from 'vitest';
import zwnj from '../../../src/data/zwnj.js';
import { parseTbx, writeTbx } from '../../../src/formats/tbx/index.js';
import { type CheckOptions, checkEntries } from '../../../src/glossary/entries/check-entries.js';
import { type EntryFinding, type EntryRule, RULES } from '../../../src/glossary/entries/finding.js';
import { formatEntry } from '../../../src/glossary/entries/format.js';
import { ZwnjTable } from '../../../src/text/zwnj/index.js';
import { type Changes, ENGLISH, english, entryWith, GOOD, OTHER, PERSIAN, persian } from './good-entry.js';

const OPTIONS: CheckOptions = {
  zwnj: ZwnjTable.from(zwnj),
  roundTrip: (concepts) => parseTbx(writeTbx(concepts)),
};

/** Files by name; the good entry and what it is beside. */
type Files = Readonly<Record<string, string>>;

function checked(files: Files, options: CheckOptions = {}): EntryFinding[] {
  return checkEntries(new Map(Object.entries(files)), { ...OPTIONS, ...options });
}

const alone = (changes: Changes): Files => ({ 'neutrality.json': entryWith(changes) });
const beside = (changes: Changes, other: Changes = {}): Files => ({
  ...alone(changes),
  'treaty.json': formatEntry({ ...OTHER, ...other }),
});
const text = (json: string): Files => ({ 'neutrality.json': json });
const good = entryWith({});
const note = (lang: 'fa' | 'en', remark: string): Changes => ({ notes: [{ lang, text: remark }] });

/** What breaks a rule, in which field, and what is like it and does not. */
interface Case {
  readonly rule: EntryRule;
  readonly field: string;
  readonly bad: Files;
  readonly good: Files;
  readonly options?: CheckOptions;
}

const fixed = (terms: readonly object[]) =>
  ({ fixedTexts: [{ lang: 'en', text: 'Its neutrality was violated.', terms }] }) as CheckOptions;

const CASES: readonly Case[] = [
  { rule: 'encoding', field: '', bad: text(good.replace('neutrality"', 'neutr\ufffdlity"')), good: alone({}) },
  { rule: 'too-large', field: '', bad: text(`${good}${' '.repeat(70_000)}`), good: text(good) },
  { rule: 'json', field: '', bad: text(good.replace('"draft",', '"draft"')), good: text(good) },
  {
    rule: 'duplicate-field',
    field: 'kind',
    bad: text(good.replace('"kind": "term",', '"kind": "term",\n  "kind": "place",')),
    good: text(good),
  },
  { rule: 'schema', field: 'comment', bad: alone({ comment: 'x' }), good: alone({ central: true }) },
  { rule: 'schema', field: 'en.terms[0].gender', bad: alone(english({ gender: 'x' })), good: alone(english({})) },
  { rule: 'schema', field: '', bad: text(good.replace('"kind": "term",', '')), good: alone({ kind: 'event' }) },
  { rule: 'schema', field: 'domain', bad: alone({ domain: 'sports' }), good: alone({ domain: 'media' }) },
  { rule: 'schema', field: 'domain', bad: alone({ domain: 'other' }), good: alone({ domain: 'energy' }) },
  { rule: 'schema', field: 'fa.terms', bad: alone({ fa: { terms: [] } }), good: alone(persian({})) },
  { rule: 'schema', field: 'en.terms', bad: alone({ en: { terms: 'neutrality' } }), good: alone(english({})) },
  {
    rule: 'schema',
    field: 'links[0].url',
    bad: alone({ links: [{ url: 'javascript:alert(1)' }] }),
    good: alone({ links: [{ url: 'https://legal.un.org/a?b#c' }] }),
  },
  {
    rule: 'schema',
    field: 'fa.terms[0].transliteration',
    bad: alone(persian({ transliteration: 'بی‌طرفی' })),
    good: alone(persian({ transliteration: 'bi-tarafi' })),
  },
  {
    rule: 'schema',
    field: 'en.terms[0].text',
    bad: alone(english({ text: 'a'.repeat(201) })),
    good: alone(english({ text: 'a'.repeat(200) })),
  },
  {
    rule: 'layout',
    field: '',
    bad: text(JSON.stringify({ $schema: '../schema.json', ...GOOD })),
    good: text(good.replaceAll('\n', '\r\n')),
  },
  { rule: 'file-name', field: 'id', bad: { 'Neutrality.json': good }, good: text(good) },
  { rule: 'file-name', field: '', bad: { 'neutrality.jsn': good }, good: text(good) },
  {
    rule: 'reserved-name',
    field: 'id',
    bad: { 'con.json': entryWith({ id: 'con' }) },
    good: { 'constitution.json': entryWith({ id: 'constitution' }) },
  },
  { rule: 'same-name', field: 'id', bad: { 'Neutrality.json': good, 'neutrality.json': good }, good: text(good) },
  {
    rule: 'preferred',
    field: 'en.terms',
    bad: alone(english({}, { ...ENGLISH, text: 'neutral status' })),
    good: alone(english({}, { text: 'neutral status', status: 'admitted' })),
  },
  { rule: 'preferred', field: 'fa.terms', bad: alone(persian({ status: 'admitted' })), good: alone({}) },
  {
    rule: 'preferred',
    field: 'en.terms',
    bad: alone({ en: { terms: [{ text: 'neutral status', status: 'admitted' }, ENGLISH] } }),
    good: alone({}),
  },
  { rule: 'part-of-speech', field: 'en.terms[0]', bad: alone(english({ partOfSpeech: undefined })), good: alone({}) },
  {
    rule: 'repeated',
    field: 'en.terms[1].text',
    bad: alone(english({}, { text: 'neutrality', status: 'admitted' })),
    good: alone(english({}, { text: 'neutral status', status: 'admitted' })),
  },
  {
    rule: 'repeated',
    field: 'fa.terms[0].forms[0]',
    bad: alone(persian({ forms: [PERSIAN.text] })),
    good: alone(persian({ forms: ['بیطرفی'] })),
  },
  {
    rule: 'source',
    field: 'status',
    bad: alone({ status: 'approved' }),
    good: alone({ status: 'approved', sources: ['Convention (V), 1907'] }),
  },
  {
    rule: 'source',
    field: 'status',
    bad: alone({ status: 'approved', sources: ['   '] }),
    good: alone({ status: 'reviewed', sources: ['Convention (V), 1907'] }),
  },
  {
    rule: 'reference',
    field: 'related[0]',
    bad: alone({ related: ['treaty'] }),
    good: beside({ related: ['treaty'] }, { related: ['neutrality'] }),
  },
  { rule: 'reference', field: 'related[0]', bad: alone({ related: ['neutrality'] }), good: alone({}) },
  {
    rule: 'one-way',
    field: 'related[0]',
    bad: beside({ related: ['treaty'] }),
    good: beside({ related: ['treaty'] }, { related: ['neutrality'] }),
  },
  {
    rule: 'shared-persian',
    field: 'fa.terms[0].text',
    bad: beside({}, { fa: { terms: [{ ...PERSIAN, text: 'بی طرفی' }] } }),
    good: beside({}),
  },
  {
    rule: 'shared',
    field: 'fa.terms[0].text',
    bad: beside({}, { domain: 'media', fa: { terms: [PERSIAN] } }),
    good: beside({ related: ['treaty'] }, { domain: 'media', fa: { terms: [PERSIAN] }, related: ['neutrality'] }),
  },
  {
    rule: 'shared',
    field: 'en.terms[0].text',
    bad: beside({}, { en: { terms: [{ ...ENGLISH, text: 'Neutrality' }] } }),
    good: beside({}),
  },
  {
    rule: 'near-duplicate',
    field: 'en.terms[0].text',
    bad: beside({}, { en: { terms: [{ ...ENGLISH, text: 'neutralitiy' }] } }),
    good: beside({}, { en: { terms: [{ ...ENGLISH, text: 'mortality' }] } }),
  },
  {
    rule: 'near-duplicate',
    field: 'en.terms[0].text',
    bad: beside(english({ text: 'level of relations' }), { en: { terms: [{ ...ENGLISH, text: 'relations level' }] } }),
    good: beside(english({ text: 'level of relations' }), english({ text: 'level of trade' })),
  },
  {
    rule: 'near-duplicate',
    field: 'fa.terms[0].text',
    bad: beside(
      persian({ text: 'رایزنی‌ها', transliteration: 'rāyzanihā' }),
      persian({ text: 'رایزنی‌هاا', transliteration: 'rāyzanihā' }),
    ),
    good: beside({}),
  },
  {
    rule: 'script',
    field: 'fa.terms[0].text',
    bad: alone(persian({ text: 'UNESCO', transliteration: 'yunesko' })),
    good: alone({}),
  },
  {
    rule: 'script',
    field: 'en.terms[0].text',
    bad: alone(english({ text: 'nеutrality' })),
    good: alone(english({ text: 'Türkiye' })),
  },
  { rule: 'characters', field: 'notes[0].text', bad: alone(note('en', 'a\u0007b')), good: alone(note('en', 'ab')) },
  ...['\u0000', '\u000b', '\u000c', '\ufffe', '\uffff'].map(
    (character): Case => ({
      rule: 'characters',
      field: 'notes[0].text',
      bad: alone(note('en', `a${character}b`)),
      good: alone(note('en', 'a b')),
    }),
  ),
  { rule: 'characters', field: 'notes[0].text', bad: alone(note('en', 'a\ue000b')), good: alone(note('en', 'a – b')) },
  {
    rule: 'invisible',
    field: 'notes[0].text',
    bad: alone(note('fa', 'الف\u202eب')),
    good: alone(note('fa', 'الف\u200cب')),
  },
  { rule: 'invisible', field: 'credits[0]', bad: alone({ credits: ['A\u200bB'] }), good: alone({ credits: ['A B'] }) },
  {
    rule: 'composition',
    field: 'en.terms[0].text',
    bad: alone(english({ text: 'de\u0301tente' })),
    good: alone(english({ text: 'détente' })),
  },
  { rule: 'spaces', field: 'credits[0]', bad: alone({ credits: ['A  B'] }), good: alone({ credits: ['A B'] }) },
  { rule: 'spaces', field: 'fa.terms[0].text', bad: alone(persian({ text: `${PERSIAN.text} ` })), good: alone({}) },
  {
    rule: 'markup',
    field: 'en.definition.text',
    bad: alone({ en: { terms: [ENGLISH], definition: { text: 'A <b>State</b> apart.' } } }),
    good: alone({ en: { terms: [ENGLISH], definition: { text: 'Where a < b & c > d.' } } }),
  },
  {
    rule: 'markup',
    field: 'sources[0]',
    bad: alone({ sources: ['Law &amp; Order'] }),
    good: alone({ sources: ['Law & Order'] }),
  },
  {
    rule: 'persian-letters',
    field: 'fa.terms[0].text',
    bad: alone(persian({ text: 'بي\u200cطرفي' })),
    good: alone({}),
  },
  {
    rule: 'persian-letters',
    field: 'fa.terms[0].text',
    bad: alone(persian({ text: 'امور اجرائی', transliteration: 'omur-e ejrāyi' })),
    good: alone(persian({ text: 'رئیس جزئی', transliteration: "ra'is-e joz'i" })),
  },
  {
    rule: 'persian-letters',
    field: 'notes[0].text',
    bad: alone(note('en', 'Not كشور.')),
    good: alone(note('en', 'Not کشور.')),
  },
  {
    rule: 'half-space',
    field: 'fa.terms[0].text',
    bad: alone(persian({ text: 'بی\u200c\u200cطرفی' })),
    good: alone({}),
  },
  {
    rule: 'half-space',
    field: 'fa.terms[0].text',
    bad: alone(persian({ text: 'دولت بی\u200c طرف', transliteration: 'dowlat-e bitaraf' })),
    good: alone(persian({ text: 'دولت بی\u200cطرف', transliteration: 'dowlat-e bitaraf' })),
  },
  {
    rule: 'half-space',
    field: 'notes[0].text',
    bad: alone(note('fa', 'کشور\u200cها')),
    good: alone(note('fa', 'کشورها و دولت\u200cها')),
  },
  {
    rule: 'half-space-missing',
    field: 'fa.terms[0].text',
    bad: alone(persian({ text: 'همکاری های نو', transliteration: 'hamkārihā-ye now' })),
    good: alone(persian({ text: 'همکاری\u200cهای نو', transliteration: 'hamkārihā-ye now' })),
  },
  {
    rule: 'half-space-missing',
    field: 'fa.terms[0].text',
    bad: alone(persian({ text: 'بینالمللی', transliteration: 'beynolmelali' })),
    good: alone(persian({ text: 'بین\u200cالمللی', transliteration: 'beynolmelali', forms: ['بین المللی'] })),
  },
  {
    rule: 'half-space-likely',
    field: 'fa.terms[0].text',
    bad: alone(persian({ text: 'بین المللی', transliteration: 'beynolmelali' })),
    good: alone(persian({ text: 'بین\u200cالمللی', transliteration: 'beynolmelali' })),
  },
  {
    rule: 'ezafe-mark',
    field: 'fa.terms[0].text',
    bad: alone(persian({ text: 'نقشۀ راه', transliteration: 'naghshe-ye rāh' })),
    good: alone(persian({ text: 'نقشه راه', transliteration: 'naghshe-ye rāh' })),
  },
  {
    rule: 'ezafe-mark',
    field: 'fa.terms[0].text',
    bad: alone(persian({ text: 'نقشه\u200cی راه', transliteration: 'naghshe-ye rāh' })),
    good: alone({ ...persian({}), ...note('fa', 'نقشهٔ راه') }),
  },
  {
    rule: 'diacritics',
    field: 'fa.terms[0].text',
    bad: alone(persian({ text: 'مُهر', transliteration: 'mohr' })),
    good: alone(persian({ text: 'رسماً', transliteration: 'rasman' })),
  },
  {
    rule: 'tatweel',
    field: 'fa.terms[0].text',
    bad: alone(persian({ text: 'صـلح', transliteration: 'solh' })),
    good: alone(persian({ text: 'صلح', transliteration: 'solh' })),
  },
  {
    rule: 'digits',
    field: 'fa.terms[0].text',
    bad: alone(persian({ text: 'قطع\u200cنامه 598', transliteration: "ghat'nāme" })),
    good: alone(persian({ text: 'قطع\u200cنامه ۵۹۸', transliteration: "ghat'nāme" })),
  },
  {
    rule: 'digits',
    field: 'en.terms[0].text',
    bad: alone(english({ text: 'Resolution ۵۹۸' })),
    good: alone(english({ text: 'Resolution 598' })),
  },
  {
    rule: 'punctuation',
    field: 'notes[0].text',
    bad: alone(note('fa', 'صلح, جنگ')),
    good: alone(note('fa', 'صلح، جنگ')),
  },
  {
    rule: 'punctuation',
    field: 'notes[0].text',
    bad: alone(note('en', 'peace , war')),
    good: alone(note('en', 'peace, war')),
  },
  {
    rule: 'quotation-marks',
    field: 'notes[0].text',
    bad: alone(note('fa', 'واژه "صلح" است.')),
    good: alone(note('fa', 'واژه «صلح» و "peace" است.')),
  },
  {
    rule: 'quotation-marks',
    field: 'notes[0].text',
    bad: alone(note('en', 'the “peace”')),
    good: alone(note('en', 'the "peace"')),
  },
  {
    rule: 'english-spelling',
    field: 'en.terms[0].text',
    bad: alone(english({ text: 'defense program' })),
    good: alone(english({ text: 'Department of Defense' })),
  },
  {
    rule: 'english-spelling',
    field: 'en.terms[0].text',
    bad: alone(english({ text: 'organisation' })),
    good: alone(english({ text: 'supervision' }, { text: 'organisation', status: 'deprecated' })),
  },
  {
    rule: 'transliteration',
    field: 'fa.terms[0].transliteration',
    bad: alone(persian({ transliteration: 'bitarabi' })),
    good: alone(persian({ text: 'اظهار نظر', transliteration: 'ezhār-e nazar' })),
  },
  {
    rule: 'look-up',
    field: 'en.terms[1].text',
    bad: beside(english({}, { text: 'neutral status', status: 'deprecated' }), {
      en: { terms: [{ ...ENGLISH, text: 'impartial standing', forms: ['neutral status'] }] },
    }),
    good: beside(english({}, { text: 'neutral status', status: 'deprecated' })),
  },
  {
    rule: 'look-up',
    field: 'fa.terms[0].text',
    bad: alone(persian({ text: 'ء', transliteration: 'hamze' })),
    good: alone(persian({ text: 'همزه', transliteration: 'hamze' })),
  },
  { rule: 'recognition', field: '', bad: alone({}), good: { 'treaty.json': formatEntry(OTHER) }, options: fixed([]) },
  {
    rule: 'recognition',
    field: '',
    bad: { 'treaty.json': formatEntry(OTHER) },
    good: alone({}),
    options: fixed([{ id: 'neutrality', start: 4, end: 14 }]),
  },
  {
    rule: 'tbx',
    field: '',
    bad: alone({}),
    good: beside({}),
    options: { roundTrip: (all) => (all.length === 1 ? [] : all) },
  },
];

describe('the check of entries', () => {
  it('has a case for each rule', () => {
    expect([...new Set(CASES.map(({ rule }) => rule))].sort()).toEqual(Object.keys(RULES).sort());
  });

  it('finds nothing in good entries', () => {
    expect(checked(beside({}))).toEqual([]);
  });

  it.each(CASES.map((each, i) => [`${i}: ${each.rule} in ${each.field || 'the file'}`, each] as const))('%s', (_, {
    rule,
    field,
    bad,
    good: fine,
    options,
  }) => {
    const found = checked(bad, options).filter((finding) => finding.rule === rule);
    expect(found.map((finding) => finding.field)).toContain(field);
    for (const finding of found) {
      expect(finding.severity).toBe(RULES[rule]);
      expect(finding.en).toMatch(/[a-z]{2}/u);
      expect(finding.fa).toMatch(/\p{Script=Arabic}{2}/u);
      expect(finding.en).toContain(': ');
      expect(finding.line).toBeGreaterThan(0);
      expect(finding.column).toBeGreaterThan(0);
    }
    expect(checked(fine, options).map((finding) => finding.rule)).not.toContain(rule);
  });

  it('says which line has the field', () => {
    const [finding] = checked(alone(english({ text: 'neutrality ' })));
    expect(finding).toMatchObject({ file: 'neutrality.json', field: 'en.terms[0].text', rule: 'spaces' });
    expect(good.split('\n')[(finding?.line ?? 0) - 1]?.slice((finding?.column ?? 0) - 1)).toMatch(
      /^"text": "neutrality/,
    );
  });

  it('says at once what is to be done with a source of blanks, which nothing mends', () => {
    const found = checked(alone({ status: 'approved', sources: ['   '] }));
    expect(found.map(({ rule, fixable }) => [rule, fixable])).toEqual([
      ['source', false],
      ['spaces', false],
    ]);
    expect(found[1]?.en).toMatch(/fill it in or take it out/);
    expect(checked(alone({ credits: [''] }))[0]?.en).toMatch(/^\W*""/u);
  });

  it('says of an empty file, as a link and a folder are read, what it is', () => {
    expect(checked({ 'link.json': '' })[0]).toMatchObject({ rule: 'json', en: expect.stringContaining('a link') });
  });

  it('says where the comma is missing', () => {
    const [finding] = checked(text('{\n  "id": "a"\n  "domain": "media"\n}'));
    expect(finding).toMatchObject({
      rule: 'json',
      line: 2,
      column: 12,
      en: expect.stringContaining('comma is missing'),
    });
  });

  it('tells only of the subjects, compared with all', () => {
    const files = beside({}, { fa: { terms: [PERSIAN] } });
    for (const subject of Object.keys(files)) {
      const found = checked(files, { subjects: new Set([subject]) });
      expect(found.map(({ file, rule }) => [file, rule])).toEqual([[subject, 'shared-persian']]);
    }
    expect(checked(files).map(({ file }) => file)).toEqual(['neutrality.json']);
  });

  it('keeps the rest where one file is broken', () => {
    const found = checked({ ...beside({ related: ['treaty'] }, { related: ['neutrality'] }), 'broken.json': '{' });
    expect(found.map(({ file, rule }) => [file, rule])).toEqual([['broken.json', 'json']]);
  });

  it('says for a text with pieces of the entry what is to be written', () => {
    const [finding] = checked(alone(persian({ text: 'بي\u200cطرفي' })));
    expect(finding?.en).toContain('بی\u200cطرفی');
    expect(finding?.fixable).toBe(true);
  });
});
