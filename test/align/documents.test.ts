import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Alignment, align } from '../../src/align/index.js';
import diplomatic from '../../src/data/diplomatic.js';
import lexicon from '../../src/data/lexicon.js';
import { Glossary } from '../../src/glossary/index.js';
import { hasShared, NO_SHARED, shared, solid } from '../texts.js';
import { expectWhole } from './whole.js';

const ALL = { lexicon, glossary: Glossary.from(diplomatic) };

type TextPair = readonly [source: readonly string[], target: readonly string[]];

const isPair = (pair: TextPair) => pair.every((side) => side.length > 0);

/** Strict F1 over beads with both sides, compared by their text without white space. */
function compare({ source, target, beads }: Alignment, gold: readonly TextPair[]) {
  const key = ([one, other]: TextPair) => `${solid(one.join(''))}\n${solid(other.join(''))}`;
  const found = beads
    .map(
      (bead): TextPair => [
        bead.source.map((i) => source[i]?.text ?? ''),
        bead.target.map((i) => target[i]?.text ?? ''),
      ],
    )
    .filter(isPair)
    .map(key);
  const expected = gold.filter(isPair).map(key);
  const right = found.filter((pair) => expected.includes(pair)).length;
  const pairs = found.length + expected.length;
  return { right, pairs, f1: (2 * right) / pairs, wrong: found.filter((pair) => !expected.includes(pair)) };
}

const memory = (file: string) => readFileSync(new URL(`../../tm/${file}`, import.meta.url), 'utf8');

/** The gold beads of the sample memory. */
const GOLD = (JSON.parse(memory('gold/moscow-talks.json')).beads as { source: string[]; target: string[] }[]).map(
  ({ source, target }): TextPair => [source, target],
);

/** Aligns two lists of beads whose texts were changed, sentence by sentence. */
const alignLines = (source: readonly TextPair[], target: readonly TextPair[]) =>
  align(source.flatMap(([own]) => own).join('\n'), target.flatMap(([, other]) => other).join('\n'), {
    ...ALL,
    lines: true,
  });

describe('the sample memory', () => {
  it.each([
    ['as it is written', (text: string) => text],
    ['without its half-spaces', (text: string) => text.replaceAll('\u200c', '')],
    ['with half-spaces that became spaces', (text: string) => text.replaceAll('\u200c', ' ')],
    ['without ezafe marks', (text: string) => text.replaceAll('\u0654', '')],
  ])('is aligned as by hand %s', (_, damage) => {
    const gold = GOLD.map(([source, target]): TextPair => [source.map(damage), target]);
    const source = damage(memory('sources/moscow-talks.fa.txt'));
    const alignment = align(source, memory('sources/moscow-talks.en.txt'), ALL);
    const { f1, wrong } = compare(alignment, gold);
    expect(f1, `strict F1 ${f1}; not in the gold: ${wrong}`).toBeGreaterThanOrEqual(0.9);
    expectWhole(alignment);
    expect(alignment.beads.some(({ crossing }) => crossing)).toBe(false);
  });

  it.each([
    ['to the end', 8, 11, GOLD.length],
    ['to the beginning', 14, 17, 1],
    ['down', 3, 5, 18],
  ])('is aligned all the same where a paragraph is moved %s', (_, from, to, place) => {
    const moved = GOLD.slice(from, to);
    const others = (beads: readonly TextPair[]) => beads.filter((bead) => !moved.includes(bead));
    const target = [...others(GOLD.slice(0, place)), ...moved, ...others(GOLD.slice(place))];
    const alignment = alignLines(GOLD, target);
    expectWhole(alignment);
    const { f1, wrong } = compare(alignment, GOLD);
    expect(f1, `strict F1 ${f1}; not in the gold: ${wrong}`).toBeGreaterThanOrEqual(0.8);
    const crossing = { ...alignment, beads: alignment.beads.filter((bead) => bead.crossing) };
    expect(compare(crossing, moved).right).toBeGreaterThanOrEqual(moved.filter(isPair).length / 2);
  });

  it.each(['source', 'target'] as const)('is aligned all the same where a third of the %s is cut', (side) => {
    const third = GOLD.length / 3;
    const kept = GOLD.filter((_, k) => k < third || k >= 2 * third);
    const alignment = side === 'source' ? alignLines(kept, GOLD) : alignLines(GOLD, kept);
    expectWhole(alignment);
    const { f1, wrong } = compare(alignment, kept);
    expect(f1, `strict F1 ${f1}; not in the gold: ${wrong}`).toBeGreaterThanOrEqual(0.8);
  });
});

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
