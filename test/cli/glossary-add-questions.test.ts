/** The questions of `tarjoman glossary add`, answered by a script. */
import { describe, expect, it } from 'vitest';
import { askEntry } from '../../src/cli/glossary/questions.js';
import type { TermBase } from '../../src/cli/glossary/term-base.js';
import diplomatic from '../../src/data/diplomatic.js';
import zwnj from '../../src/data/zwnj.js';
import { formatEntry } from '../../src/glossary/entries/format.js';
import { NearestEntries } from '../../src/glossary/entries/nearest.js';
import { entryKnowledge } from '../../src/glossary/entries/new-entry/knowledge.js';
import { QUESTION_LIST } from '../../src/glossary/entries/new-entry/questions.js';
import { ZwnjTable } from '../../src/text/zwnj/index.js';

const table = ZwnjTable.from(zwnj);
const base: TermBase = {
  files: new Map(diplomatic.map((concept) => [`${concept.id}.json`, formatEntry(concept)])),
  table,
  fixedTexts: [],
  nearest: new NearestEntries(diplomatic),
  knowledge: entryKnowledge(diplomatic, table),
};

/** Holds the interview; a question is answered by the first unused answer for its beginning, or by Enter alone. */
async function interview(...given: readonly [question: string, answer: string][]) {
  const left = [...given];
  let said = '';
  const asked: string[] = [];
  const terminal = {
    ask: async (question: string) => {
      asked.push(question);
      if (asked.length > 60) throw new Error(`asked for ever: ${asked.slice(-3).join('; ')}\n${said.slice(-500)}`);
      const at = left.findIndex(([start]) => question.startsWith(start));
      return at < 0 ? '' : (left.splice(at, 1)[0]?.[1] ?? '');
    },
    say: (text: string) => {
      said += text;
    },
  };
  const checked = await askEntry(terminal, base, 'glossary/entries');
  return { asked, said, left, checked, entry: checked && JSON.parse(checked.text) };
}

const NEUTRALITY: [string, string][] = [
  ['Persian term', 'بي طرفي'],
  ['English term', 'neutrality'],
  ['Subject field', 'international-law'],
  ['Transliteration', 'bitarafi'],
];

describe('the questions', () => {
  it('are all asked, in both languages, and need few answers', async () => {
    const { asked, said, entry, left } = await interview(...NEUTRALITY);
    expect(left).toEqual([]);
    for (const [, { label, hint }] of QUESTION_LIST) {
      expect(asked.some((question) => question.startsWith(label.en))).toBe(true);
      for (const text of [label.fa, hint.fa, hint.en]) expect(said).toContain(text);
    }
    expect(entry).toMatchObject({ id: 'neutrality', kind: 'term', fa: { terms: [{ text: 'بی‌طرفی' }] } });
    expect(said).toContain('written as');
  });

  it('are asked again where an answer is wrong, with the cure, and never for what was right', async () => {
    const { asked, said, entry } = await interview(
      ['Persian term', ''],
      ['Persian term', 'neutrality'],
      ['English term', 'بی‌طرفی'],
      ['Subject field', 'sports'],
      ['Subject field', '99'],
      ['Transliteration', 'بیطرفی'],
      ['Related terms', 'unicorn'],
      ['Web pages', 'javascript:x'],
      ['Id', 'treaty'],
      ['Id', 'Not An Id'],
      ['Id', 'neutrality'],
      ...NEUTRALITY,
    );
    const times = (start: string) => asked.filter((question) => question.startsWith(start)).length;
    expect(['Persian term', 'English term', 'Subject field', 'Kind', 'Related terms', 'Id'].map(times)).toEqual([
      3, 2, 3, 1, 2, 3,
    ]);
    expect(said).toContain('Another entry has this id');
    expect([entry.id, entry.fa.terms[0].text]).toEqual(['neutrality', 'بی‌طرفی']);
    expect([entry.related, entry.links]).toEqual([undefined, undefined]);
  });

  it('offer choices by number, in digits of either script, and defaults that fit', async () => {
    const { asked, entry } = await interview(
      ...([
        ['Persian term', 'محکوم کردن تجاوز'],
        ['English term', 'to denounce aggression'],
        ['Subject field', '۱۰'],
        ['Kind', '1'],
      ] as [string, string][]),
    );
    expect(asked).toContainEqual(expect.stringMatching(/^Part of speech \[verb\]/));
    expect(entry).toMatchObject({
      domain: 'international-law',
      kind: 'term',
      en: { terms: [{ partOfSpeech: 'verb' }] },
    });
  });

  it('propose a transliteration, and say that it is a proposal', async () => {
    const { asked, said, entry } = await interview(
      ['Persian term', 'موافقتنامه تجارت مرزی'],
      ['English term', 'border trade agreement'],
      ['Subject field', 'economy'],
    );
    expect(asked).toContainEqual('Transliteration [movāfeghatnāme-ye tejārat-e marzi]: ');
    expect(entry.fa.terms[0].transliteration).toBe('movāfeghatnāme-ye tejārat-e marzi');
    expect(said).toContain('پیشنهاد');
  });

  it('show what the term may be already, and end where it is', async () => {
    const { asked, said, checked } = await interview(['Persian term', 'نقشهراه'], ['Its number', '1']);
    expect(said).toMatch(/1 {2}road-map: road map/);
    expect(said).toMatch(/It is already there: mend glossary\/entries\/road-map\.json/);
    expect([asked.length, checked]).toEqual([2, undefined]);
  });

  it('show what is near, also where the term is found exactly', async () => {
    const { said } = await interview(
      ['Persian term', 'شراکت راهبردی نوین'],
      ['English term', 'strategic partnership'],
      ['Subject field', 'cooperation'],
      ['Transliteration', 'sherākat-e rāhbordi-ye novin'],
      ['Its number', ''],
    );
    expect(said).toContain('strategic-relations: ');
  });

  it('propose no id where an entry has both terms, and take one of its own', async () => {
    const both: [string, string][] = [
      ['Persian term', 'معاهده'],
      ['English term', 'treaty'],
      ['Subject field', 'media'],
    ];
    const { asked, said, entry } = await interview(...both, ['Id', ''], ['Id', 'treaty-in-the-press']);
    expect(asked).toContain('Id: ');
    expect(said).toMatch(/the entry \W*treaty\W* has both terms/u);
    expect(entry.id).toBe('treaty-in-the-press');
  });

  it('end with nothing where the entry is not wanted, or the term belongs to another', async () => {
    expect((await interview(...NEUTRALITY, ['Save it?', 'n'])).checked).toBeUndefined();
    expect((await interview(...NEUTRALITY, ['Save it?', 'خیر'])).checked).toBeUndefined();
    const taken = await interview(
      ['Persian term', 'همکاری'],
      ['English term', 'collaboration'],
      ['Subject field', 'cooperation'],
    );
    expect(taken.checked).toBeUndefined();
    expect(taken.said).toMatch(/same domain.*Nothing was written/s);
  });
});
