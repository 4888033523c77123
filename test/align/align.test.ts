import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Alignment, type AlignOptions, align } from '../../src/align/index.js';
import diplomatic from '../../src/data/diplomatic.js';
import lexicon from '../../src/data/lexicon.js';
import { TarjomanError } from '../../src/errors.js';
import { Glossary } from '../../src/glossary/index.js';
import { anyString, hasShared, NO_SHARED, shared, solid } from '../texts.js';

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

/** What holds of every alignment: each segment stands in exactly one bead, in order, and each bead has a score. */
function expectWhole({ source, target, beads }: Alignment) {
  expect(beads.flatMap((bead) => bead.source)).toEqual([...source.keys()]);
  expect(beads.flatMap((bead) => bead.target)).toEqual([...target.keys()]);
  for (const bead of beads) {
    expect(bead.source.length + bead.target.length).toBeGreaterThan(0);
    expect(bead.score).toBeGreaterThanOrEqual(0);
    expect(bead.score).toBeLessThanOrEqual(1);
  }
}

describe('two texts', () => {
  it('go sentence by sentence', () => {
    const alignment = align(
      'سفر به مسکو\nوی گفت: سفر تاریخی است. این سفر ۲۸ دی ۱۴۰۳ انجام می\u200cشود.',
      'A visit to Moscow\nHe said the visit was historic. It takes place on 17 January 2025.',
      ALL,
    );
    expect(beadsOf(alignment)).toEqual([
      [[0], [0]],
      [[1], [1]],
      [[2], [2]],
    ]);
    expect(alignment.warnings).toEqual([]);
  });

  it('go two sentences to one where one says it all', () => {
    const alignment = align(
      'لاوروف به تهران رفت. او در تهران با عراقچی درباره تحریم\u200cها گفت\u200cوگو کرد. دیدار ۳ ساعت طول کشید.',
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

  it('keep the languages and texts that were given', () => {
    const alignment = align('Hallo Welt.', 'Hello world.', { from: 'de-AT', to: 'en-GB' });
    expect(alignment).toMatchObject({
      sourceLang: 'de-AT',
      targetLang: 'en-GB',
      sourceText: 'Hallo Welt.',
      targetText: 'Hello world.',
    });
  });

  it('of other languages align by the words that they share', () => {
    const german = `Außenminister Lawrow reiste nach Teheran.
Präsident Steinmeier begrüßte 27 Delegationen in Berlin.
Das Programm umfasst Energie, Transport und Investitionen.
Die BRICS-Staaten unterzeichneten ein Memorandum.`;
    const english = `A sentence that was added by the translator of this text.
Foreign Minister Lavrov travelled to Tehran.
President Steinmeier welcomed 27 delegations in Berlin.
The programme covers energy, transport and investments.
The BRICS states signed a memorandum.`;
    expect(beadsOf(align(german, english, { from: 'de', to: 'en', lines: true }))).toEqual([
      [[], [0]],
      [[0], [1]],
      [[1], [2]],
      [[2], [3]],
      [[3], [4]],
    ]);
  });

  it('go line by line where the lines are segments', () => {
    const { source } = align('یک. دو.\nسه.', 'One. Two.\nThree.', { lines: true });
    expect(source.map(({ text }) => text)).toEqual(['یک. دو.', 'سه.']);
  });
});

describe('the sample memory', () => {
  it('is aligned as by hand', () => {
    const read = (file: string) => readFileSync(new URL(`../../tm/${file}`, import.meta.url), 'utf8');
    const alignment = align(read('sources/moscow-talks.fa.txt'), read('sources/moscow-talks.en.txt'), ALL);
    const gold = JSON.parse(read('gold/moscow-talks.json')).beads as GoldBead[];
    const { f1, wrong } = compare(
      alignment,
      gold.map(({ source, target }) => [source, target]),
    );
    expect(f1, `strict F1 ${f1}; not in the gold: ${wrong}`).toBeGreaterThanOrEqual(0.9);
    expectWhole(alignment);
  });
});

interface GoldBead {
  readonly source: readonly string[];
  readonly target: readonly string[];
}

type TextPair = readonly [source: readonly string[], target: readonly string[]];

/** Strict F1 over beads with both sides, compared by their text without white space. */
function compare({ source, target, beads }: Alignment, gold: readonly TextPair[]) {
  const key = ([one, other]: TextPair) => `${solid(one.join(''))}\n${solid(other.join(''))}`;
  const paired = (pairs: readonly TextPair[]) => pairs.filter((pair) => pair.every((side) => side.length > 0)).map(key);
  const found = paired(
    beads.map((bead) => [bead.source.map((i) => source[i]?.text ?? ''), bead.target.map((i) => target[i]?.text ?? '')]),
  );
  const expected = paired(gold);
  const right = found.filter((pair) => expected.includes(pair)).length;
  return {
    right,
    pairs: found.length + expected.length,
    f1: (2 * right) / (found.length + expected.length),
    wrong: found.filter((pair) => !expected.includes(pair)),
  };
}

/** A report of the shared folder, its translation, and whether they are `.reflow`, with other line breaks. */
function reportOf(document: '001' | '004', flow: '' | '.reflow') {
  const own = document === '001' ? '001_fef3ee365cdbddf6' : '004_c895983ff8efc16d';
  const persian = shared(flow === '' ? `seeds/${own}.txt` : `eval/align/seeds/${document}.fa${flow}.txt`);
  const english = shared(`eval/align/seeds/${document}.en${flow}.txt`);
  const gold = JSON.parse(shared(`eval/align/seeds/${document}.gold.json`)).beads as {
    readonly fa: readonly string[];
    readonly en: readonly string[];
  }[];
  return { persian, english, gold: gold.map(({ fa, en }): TextPair => [fa, en]) };
}

describe('press reports', () => {
  const REPORTS = [
    ['001', ''],
    ['001', '.reflow'],
    ['004', ''],
    ['004', '.reflow'],
  ] as const;

  it.for(REPORTS)('%s%s lose no character', ([document, flow], { skip }) => {
    skip(!hasShared, NO_SHARED);
    const { persian, english } = reportOf(document, flow);
    const alignment = align(persian, english, ALL);
    expectWhole(alignment);
    const textOf = (side: Alignment['source']) => solid(side.map(({ text }) => text).join(''));
    expect(textOf(alignment.source)).toBe(solid(persian));
    expect(textOf(alignment.target)).toBe(solid(english));
  });

  it.for(['', '.reflow'] as const)('as they are given%s are aligned as by hand', (flow, { skip }) => {
    skip(!hasShared, NO_SHARED);
    const scores = (['001', '004'] as const).map((document) => {
      const { persian, english, gold } = reportOf(document, flow);
      return compare(align(persian, english, ALL), gold);
    });
    const sum = (key: 'right' | 'pairs') => scores.reduce((total, score) => total + score[key], 0);
    const wrong = scores.flatMap((score) => score.wrong);
    expect((2 * sum('right')) / sum('pairs'), `not in the gold: ${wrong}`).toBeGreaterThanOrEqual(0.9);
  });
});

describe('every segment stands in exactly one bead', () => {
  it('of any two texts', () => {
    const refusals = ['EMPTY_SIDE', 'SIDES_SWAPPED'];
    const languages = fc.constantFrom('fa', 'en', 'de', 'ja');
    const options: fc.Arbitrary<AlignOptions> = fc.record(
      { from: languages, to: languages, lines: fc.boolean(), lexicon: fc.constant(lexicon) },
      { requiredKeys: ['from', 'to'] },
    );
    fc.assert(
      fc.property(anyString, anyString, options, (source, target, how) => {
        fc.pre(!refusals.includes(codeOf(() => align(source, target, how))));
        expectWhole(align(source, target, { ...how, glossary }));
      }),
      { numRuns: 300 },
    );
  });

  const lines = { ...ALL, lines: true };

  it.each([
    ['10,000 equal lines', 'سلام دنیا\n'.repeat(10_000), 'hello world\n'.repeat(10_000), lines],
    ['a side of a hundred times the other', 'سلام.\n'.repeat(2000), 'Hello.\n'.repeat(20), lines],
    ['a megabyte without a full stop', 'سلام دنیا '.repeat(55_000), 'hello '.repeat(80_000), ALL],
    ['a megabyte without a space', 'سلام'.repeat(130_000), 'hello'.repeat(100_000), ALL],
    ['lines that fold to nothing', 'سلام\n'.repeat(50), '\u200c\n'.repeat(50), lines],
    ['numbers too large for any', `${'9'.repeat(5000)}.`, `${'9'.repeat(5000)}.`, ALL],
    ['lone surrogates', '\ud800 سلام. \udfff.', 'Hello \udfff. \ud800', ALL],
    ['the other side of a hundred times the one', 'سلام.\n'.repeat(20), 'Hello.\n'.repeat(2000), lines],
    ['one sentence and many', 'سلام دنیا.', 'Hello. '.repeat(1000), ALL],
    ['many lines that fold to nothing', 'سلام\n'.repeat(2500), '\u200c\n'.repeat(2500), lines],
    [
      'a huge sentence among many',
      `${'سلام\n'.repeat(1000)}${'سلام '.repeat(100_000)}\n${'سلام\n'.repeat(9000)}`,
      'hello there my friend\n'.repeat(10_000),
      lines,
    ],
  ])('of %s', { timeout: 60_000 }, (_, source, target, options) => {
    expectWhole(align(source, target, options));
  });
});

describe('what cannot be aligned', () => {
  it('is a side without text', () => {
    expect(codeOf(() => align('', 'Hello.'))).toBe('EMPTY_SIDE');
    expect(codeOf(() => align('سلام.', ' \n\t'))).toBe('EMPTY_SIDE');
  });

  it('is each side in the script of the other', () => {
    expect(codeOf(() => align('Hello world.', 'سلام دنیا.'))).toBe('SIDES_SWAPPED');
    expect(codeOf(() => align('سلام دنیا.', 'Hello world.', { from: 'en', to: 'fa' }))).toBe('SIDES_SWAPPED');
  });

  it('is said with the way out', () => {
    expect(() => align('Hello.', 'سلام.')).toThrow(/give the fa text first/);
  });
});

describe('a warning', () => {
  it('says that a side is in the wrong script', () => {
    const alignment = align('Hello world.', 'Hello world.');
    expect(codesOf(alignment)).toEqual(['WRONG_SCRIPT']);
    expect(alignment.warnings[0]?.message).toContain('source');
    expect(codesOf(align('سلام دنیا.', 'سلام دنیا.'))).toEqual(['WRONG_SCRIPT']);
  });

  it('says that most of the text found no counterpart', () => {
    const alignment = align('سلام دنیا.', 'Hello world.\n'.repeat(50), ALL);
    expect(codesOf(alignment)).toEqual(['MOSTLY_UNALIGNED']);
  });

  it('says nothing of languages whose script is not known', () => {
    expect(align('こんにちは。', 'سلام', { from: 'ja', to: 'x-any' }).warnings).toEqual([]);
  });
});
