import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Alignment, type AlignOptions, align } from '../../src/align/index.js';
import diplomatic from '../../src/data/diplomatic.js';
import lexicon from '../../src/data/lexicon.js';
import { TarjomanError } from '../../src/errors.js';
import { Glossary } from '../../src/glossary/index.js';
import { anyString } from '../texts.js';
import { expectWhole } from './whole.js';

const glossary = Glossary.from(diplomatic);
const ALL = { lexicon, glossary };

const beadsOf = ({ beads }: Alignment) => beads.map(({ source, target }) => [source, target]);
const codesOf = ({ warnings }: Alignment) => warnings.map(({ code }) => code);
const codeOf = (action: () => unknown): string => {
  try {
    action();
  } catch (error) {
    if (error instanceof TarjomanError) return error.code;
    throw error;
  }
  return 'none';
};

describe('two texts', () => {
  it('go sentence by sentence', () => {
    const alignment = align(
      'سفر به مسکو\nوی گفت: سفر تاریخی است. این سفر ۲۸ دی ۱۴۰۳ انجام می‌شود.',
      'A visit to Moscow\nHe said the visit was historic. It takes place on 17 January 2025.',
      ALL,
    );
    expect(beadsOf(alignment)).toEqual([0, 1, 2].map((k) => [[k], [k]]));
    expect(alignment.warnings).toEqual([]);
  });

  it('go two sentences to one where one says it all', () => {
    const alignment = align(
      'لاوروف به تهران رفت. او در تهران با عراقچی درباره تحریم‌ها گفت‌وگو کرد. دیدار ۳ ساعت طول کشید.',
      'Lavrov went to Tehran, where he had talks with Araghchi on the sanctions. The meeting took 3 hours.',
      ALL,
    );
    expect(beadsOf(alignment)).toEqual([
      [[0, 1], [0]],
      [[2], [1]],
    ]);
  });

  it('leave a sentence alone that the other side has not', () => {
    const alignment = align(
      'سفیر ایران به مسکو رفت.\nاو با لاوروف دیدار کرد.\nهوا سرد و برفی بود و مردم در خانه ماندند.\nسند همکاری امضا شد.',
      'The Ambassador of Iran went to Moscow.\nHe met Lavrov.\nThe document on cooperation was signed.',
      ALL,
    );
    expect(beadsOf(alignment)).toEqual([
      [[0], [0]],
      [[1], [1]],
      [[2], []],
      [[3], [2]],
    ]);
  });

  it('are aligned as their mirror image where the source is English', () => {
    const persian =
      'لاوروف به تهران رفت. او در تهران با عراقچی درباره تحریم‌ها گفت‌وگو کرد.\n' +
      'هوا سرد و برفی بود و مردم در خانه ماندند. دیدار ۳ ساعت طول کشید.\nسند همکاری امضا شد.';
    const english =
      'Lavrov went to Tehran, where he had talks with Araghchi on the sanctions.\n' +
      'The meeting took 3 hours.\nThe document on cooperation was signed.';
    const there = align(persian, english, { lexicon });
    const back = align(english, persian, { lexicon, from: 'en', to: 'fa' });
    expect(beadsOf(there)).toEqual([
      [[0, 1], [0]],
      [[2], []],
      [[3], [1]],
      [[4], [2]],
    ]);
    expect(beadsOf(back).map((bead) => bead.reverse())).toEqual(beadsOf(there));
    const lexical = ({ beads }: Alignment) => beads.reduce((all, { score }) => all + score, 0);
    expect(lexical(back)).toBeGreaterThan(lexical(align(english, persian, { from: 'en', to: 'fa' })) + 0.5);
  });

  it('give the same alignment every time', () => {
    const source = 'سفر به مسکو\nلاوروف به تهران رفت. دیدار ۳ ساعت طول کشید.';
    const target = 'A visit to Moscow\nLavrov went to Tehran. The meeting took 3 hours.';
    const first = align(source, target, ALL);
    align('صلح.', 'Peace.', ALL);
    expect(align(source, target, ALL)).toEqual(first);
    expect(align(source, target, { lexicon: { ...lexicon }, glossary: Glossary.from(diplomatic) })).toEqual(first);
  });
});

describe('an option', () => {
  it('says the languages, which the alignment keeps with the texts', () => {
    expect(align('Hallo Welt.', 'Hello world.', { from: 'de-AT', to: 'en-GB' })).toMatchObject({
      sourceLang: 'de-AT',
      targetLang: 'en-GB',
      sourceText: 'Hallo Welt.',
      targetText: 'Hello world.',
    });
    expect(align('سلام.', 'Hello.')).toMatchObject({ sourceLang: 'fa', targetLang: 'en' });
  });

  it('says that lines are segments', () => {
    const { source } = align('یک. دو.\nسه.', 'One. Two.\nThree.', { lines: true });
    expect(source.map(({ text }) => text)).toEqual(['یک. دو.', 'سه.']);
    expect(align('یک. دو.\nسه.', 'One. Two.\nThree.').source).toHaveLength(3);
  });

  const others = (text: string) => Array.from({ length: 9 }, (_, k) => `${text.repeat(1 + (k % 3))}.`);
  const SOURCE = [...others('گام تازه '), 'نقشه راه پایدار شد.', ...others('برگ سبز ')].join('\n');
  const TARGET = [...others('new step '), 'The road map was durable.', ...others('green leaf ')].join('\n');

  it.each<[string, AlignOptions]>([
    ['a lexicon', { lexicon: { sources: [], licence: 'CC0-1.0', entries: 'پایدار\tdurable' } }],
    ['a glossary', { glossary }],
  ])('gives %s, which ties what it names', (_, options) => {
    const scoreIn = (alignment: Alignment) =>
      alignment.beads.find(({ source, target }) => source.join() === '9' && target.join() === '9')?.score ?? 0;
    const told = scoreIn(align(SOURCE, TARGET, { ...options, lines: true }));
    expect(told).toBeGreaterThan(scoreIn(align(SOURCE, TARGET, { lines: true })));
  });

  it('gives a lexicon for either direction, which counts for its own two languages only', () => {
    const [source, target] = [SOURCE, TARGET];
    const entries = { sources: [], licence: 'CC0-1.0' };
    const plain = align(source, target, { lines: true });
    const told = align(source, target, { lines: true, lexicon: { ...entries, entries: 'پایدار\tdurable' } });
    const reversed = { ...entries, from: 'en', to: 'fa', entries: 'durable\tپایدار' };
    const scoreIn = ({ beads }: Alignment) => beads.find((bead) => bead.source.join() === '9')?.score as number;
    expect(scoreIn(align(source, target, { lines: true, lexicon: reversed }))).toBeGreaterThan(scoreIn(plain));
    for (const languages of [{ from: 'ar' }, { to: 'de' }, { from: 'de', to: 'fa' }]) {
      const lexicon = { ...entries, ...languages, entries: 'پایدار\tdurable' };
      expect(align(source, target, { lines: true, lexicon })).toEqual(plain);
    }
    expect(told).not.toEqual(plain);
  });
});

describe('every segment stands in exactly one bead', () => {
  const languages = fc.constantFrom('fa', 'en', 'de', 'ar', 'ja');
  const options: fc.Arbitrary<AlignOptions> = fc.record(
    { from: languages, to: languages, lines: fc.boolean(), lexicon: fc.constant(lexicon) },
    { requiredKeys: ['from', 'to'] },
  );
  const text = fc.array(anyString, { maxLength: 6 }).map((parts) => parts.join('\n'));

  it('of any two texts', () => {
    const refusals = ['EMPTY_SIDE', 'SIDES_SWAPPED'];
    fc.assert(
      fc.property(text, text, options, (source, target, how) => {
        fc.pre(!refusals.includes(codeOf(() => align(source, target, how))));
        expectWhole(align(source, target, { ...how, glossary }));
      }),
      { numRuns: 300 },
    );
  });
});

describe('what cannot be aligned', () => {
  it('is a side without text', () => {
    expect(codeOf(() => align('', 'Hello.'))).toBe('EMPTY_SIDE');
    expect(codeOf(() => align('سلام.', ' \n\t'))).toBe('EMPTY_SIDE');
    expect(() => align('سلام.', ' ')).toThrow(/target/);
  });

  it('is each side in the script of the other', () => {
    expect(codeOf(() => align('Hello world.', 'سلام دنیا.'))).toBe('SIDES_SWAPPED');
    expect(codeOf(() => align('سلام دنیا.', 'Hello world.', { from: 'en', to: 'fa' }))).toBe('SIDES_SWAPPED');
  });
});

describe('a warning', () => {
  it('says that a side is in the wrong script', () => {
    const alignment = align('Hello world.', 'Hello world.');
    expect(codesOf(alignment)).toEqual(['WRONG_SCRIPT']);
    expect(alignment.warnings[0]?.message).toContain('source');
  });

  it('says that most of the text found no counterpart', () => {
    expect(codesOf(align('سلام دنیا.', 'Hello world.\n'.repeat(50), ALL))).toEqual(['MOSTLY_UNALIGNED']);
  });

  it('says nothing of languages whose script is not known', () => {
    expect(align('こんにちは。', 'سلام', { from: 'ja', to: 'x-any' }).warnings).toEqual([]);
  });
});
