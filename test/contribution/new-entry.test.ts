/** An entry made of what people answer, and what is put right for them. */
import { describe, expect, it } from 'vitest';
import diplomatic from '../../src/data/diplomatic.js';
import zwnj from '../../src/data/zwnj.js';
import type { EntryAnswers } from '../../src/glossary/entries/new-entry/answers.js';
import { questionOf } from '../../src/glossary/entries/new-entry/fields.js';
import { proposeId } from '../../src/glossary/entries/new-entry/id.js';
import { entryKnowledge } from '../../src/glossary/entries/new-entry/knowledge.js';
import { completeEntry, newEntry } from '../../src/glossary/entries/new-entry/new-entry.js';
import { QUESTION_LIST } from '../../src/glossary/entries/new-entry/questions.js';
import { Transliterator } from '../../src/glossary/entries/new-entry/transliteration.js';
import type { Concept } from '../../src/glossary/index.js';
import { ZwnjTable } from '../../src/text/zwnj/index.js';

const knowledge = entryKnowledge(diplomatic, ZwnjTable.from(zwnj));
const EXAMPLES: EntryAnswers = Object.fromEntries(QUESTION_LIST.map(([key, { example }]) => [key, example]));
const made = (answers: EntryAnswers) => newEntry({ ...EXAMPLES, ...answers }, knowledge);
const problemsOf = (answers: EntryAnswers) => made(answers).problems.map(({ key, en }) => `${key}: ${en}`);

describe('answers', () => {
  it('that are given as examples make an entry without a word', () => {
    expect(made({})).toMatchObject({ problems: [], changes: [], concept: { id: 'neutrality', status: 'draft' } });
  });

  it('have their spelling put right, and are told of it', () => {
    const { concept, changes } = made({ fa: ' همكاريهاي  منطقه اي ', transliteration: '' });
    expect(concept?.fa.terms[0]?.text).toBe('همکاری‌های منطقه‌ای');
    expect(changes.map(({ key }) => key)).toEqual(['fa', 'transliteration']);
  });

  it.each([
    ['نقشهٔ راه صلح', 'نقشه راه صلح'],
    ['نقشۀ راه صلح', 'نقشه راه صلح'],
    ['نقشه ی راه صلح', 'نقشه راه صلح'],
  ])('lose the mark of the ezafe: %s', (fa, term) => {
    expect(made({ fa }).concept?.fa.terms[0]?.text).toBe(term);
  });

  it('keep apart what the glossary has as words of their own', () => {
    for (const fa of ['وزارت خارجه', 'سخنگوی وزارت خارجه', 'وزارت نظر']) {
      expect(made({ fa }).concept?.fa.terms[0]?.text).toBe(fa);
    }
    expect(made({ fa: 'وزارت بین المللی' }).concept?.fa.terms[0]?.text).toBe('وزارت بین‌المللی');
  });

  it('keep spellings that are given because they differ', () => {
    expect(made({ formsFa: 'بيطرفي | بی طرفی' }).concept?.fa.terms[0]?.forms).toEqual(['بیطرفی', 'بی طرفی']);
  });

  it('may be several, on lines, in a list or with bars', () => {
    for (const admittedEn of ['a b\nc', '- a b\n* c', 'a b | c', 'a b\r\n\r\nc\r\n']) {
      expect(made({ admittedEn }).concept?.en.terms.map(({ text }) => text)).toEqual(['neutrality', 'a b', 'c']);
    }
  });

  it('choose by value, by either name, by both, with or without capitals', () => {
    for (const domain of ['treaty-law', 'Law of Treaties', 'حقوق معاهدات', 'حقوق معاهدات / law of treaties']) {
      expect(made({ domain }).concept?.domain).toBe('treaty-law');
    }
    expect(made({ kind: 'اصطلاح عام' }).concept?.kind).toBe('term');
    expect(problemsOf({ domain: 'other' })).toEqual([expect.stringMatching(/^domain: .*cannot be \W*other/u)]);
    expect(problemsOf({ domain: '__proto__' })).toHaveLength(1);
  });

  it('name related entries by id or by any of their terms, in any spelling', () => {
    const related = 'foreign-policy\nForeign policy\nسياست خارجي\nنقشهراه';
    expect(made({ related }).concept?.related).toEqual(['foreign-policy', 'road-map']);
  });

  it('tell abbreviations from words', () => {
    const { concept } = made({ admittedEn: 'UN | P5+1 | Un | A' });
    expect(concept?.en.terms.map(({ abbreviation }) => abbreviation)).toEqual([
      undefined,
      true,
      true,
      undefined,
      undefined,
    ]);
  });

  it('have notes in the language in which they are written', () => {
    const { concept } = made({ notes: 'Not used of کشور.\nبه معنی state نیست.' });
    expect(concept?.notes?.map(({ lang }) => lang)).toEqual(['en', 'fa']);
  });

  it('may be of twenty parts at most', () => {
    expect(problemsOf({ admittedEn: Array.from({ length: 21 }, (_, i) => `term ${i}`).join('\n') })).toEqual([
      expect.stringMatching(/^admittedEn: more than 20/),
    ]);
  });

  it('can all be found again in the entry', () => {
    const fields = (value: unknown, path = ''): string[] =>
      typeof value === 'object' && value !== null
        ? Object.entries(value).flatMap(([name, part]) =>
            fields(part, Array.isArray(value) ? `${path}[${name}]` : path === '' ? name : `${path}.${name}`),
          )
        : [path];
    const keys = new Set(fields(made({}).concept).map(questionOf));
    expect(keys).toEqual(new Set([...QUESTION_LIST.map(([key]) => key), 'id', undefined]));
    expect(questionOf('status')).toBeUndefined();
  });
});

describe('a row of a table', () => {
  it('is completed, and nothing that it says is changed', () => {
    const concept: Concept = {
      id: 'free-trade-agreement',
      domain: 'economy',
      kind: 'treaty',
      status: 'reviewed',
      fa: { terms: [{ text: 'موافقت‌نامه تجارت آزاد', status: 'preferred' }] },
      en: { terms: [{ text: 'free trade agreement', status: 'preferred', partOfSpeech: 'phrase' }] },
    };
    const { concept: completed, changes } = completeEntry(concept, knowledge);
    expect(completed?.fa.terms[0]).toEqual({
      text: 'موافقت‌نامه تجارت آزاد',
      status: 'preferred',
      partOfSpeech: 'noun',
      transliteration: 'movāfeghatnāme-ye tejārat-e āzād',
    });
    expect(completed).toMatchObject({ status: 'reviewed', en: concept.en });
    expect(changes.map(({ key }) => key)).toEqual(['transliteration']);
    expect(completeEntry(completed as Concept, knowledge)).toEqual({ concept: completed, problems: [], changes: [] });
  });
});

describe('the id', () => {
  it.each([
    ['to take note of the Secretary-General’s report', 'take-note-of-the-secretary-generals-report'],
    ['Détente', 'detente'],
    ['P5+1', 'p5-1'],
    ['E3/EU+3', 'e3-eu-3'],
    ['20-year plan', 'year-plan'],
    ['peace & security', 'peace-and-security'],
    ['بی‌طرفی', ''],
    ['to', 'to'],
  ])('of %s is %s', (english, id) => {
    expect(proposeId(english, () => false)).toBe(id);
  });

  it('has a number where another has it, and is never too long', () => {
    expect(proposeId('road map', (id) => ['road-map', 'road-map-2'].includes(id))).toBe('road-map-3');
    for (const english of ['a'.repeat(500), 'word '.repeat(100)]) {
      const id = proposeId(english, (taken) => !taken.endsWith('-999'));
      expect(id).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
      expect(id.length).toBeLessThanOrEqual(80);
    }
  });
});

describe('a proposed transliteration', () => {
  const transliterator = Transliterator.from(diplomatic);
  const proposed = (term: string) => transliterator.propose(term).text;

  it.each([
    ['تفاهم‌نامه همکاری', 'tafāhomnāme-ye hamkāri'],
    ['همکاری‌های منطقه‌ای', "hamkārihā-ye mantaghe'i"],
    ['سفیران', undefined],
    ['مبارزه با قاچاق', 'mobāreze bā ghāchāgh'],
    ['نخستین نشست', 'nokhostin neshast'],
    ['اجرایی شدن توافق', 'ejrāyi shodan-e tavāfogh'],
    ['کشورهای عضو', 'keshvarhā-ye ozv'],
    ['کژتابی', undefined],
    ['', undefined],
  ])('of %s is %s', (term, transliteration) => {
    expect(proposed(term)).toBe(transliteration);
  });

  it('names the words that stand in its way', () => {
    expect(transliterator.propose('همکاری کژتاب')).toEqual({ unknown: ['کژتاب'] });
  });

  it('is nearly always right for terms that it has not seen, where it is made at all', () => {
    let [made, right] = [0, 0];
    for (const concept of diplomatic) {
      const others = Transliterator.from(diplomatic.filter((other) => other !== concept));
      for (const { text, transliteration } of concept.fa.terms) {
        const { text: proposal } = others.propose(text);
        if (proposal === undefined) continue;
        made += 1;
        if (proposal.toLowerCase() === transliteration?.toLowerCase()) right += 1;
      }
    }
    expect(made).toBeGreaterThan(150);
    expect(right / made).toBeGreaterThan(0.95);
  });

  it('is made of anything in no time', () => {
    for (const part of ['ا', 'نامه', 'ها', ' ', 'همکاری ', 'هم']) {
      expect(() => transliterator.propose(part.repeat(50_000))).not.toThrow();
    }
  });
});
