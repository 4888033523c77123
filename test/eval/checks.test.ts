import { describe, expect, it } from 'vitest';
import { randomFrom } from '../../scripts/eval/align/random.js';
import { readCleanCases, readFaultCases } from '../../scripts/eval/check/cases.js';
import { readGoldPairs } from '../../scripts/eval/check/gold-pairs.js';
import { type Check, measure, together } from '../../scripts/eval/check/measure.js';
import type { GoldPair, Planted, TextPair } from '../../scripts/eval/check/planted.js';
import { PLANTERS } from '../../scripts/eval/check/planters.js';
import { tableOf } from '../../scripts/eval/check/table.js';
import { plantAll } from '../../scripts/eval/check/trials.js';
import { parseDates } from '../../src/text/dates/index.js';
import { parseNumbers } from '../../src/text/numbers/index.js';
import { CHECK_KINDS, type CheckKind } from '../../src/tm/checks/index.js';
import { plainText } from '../../src/tm/index.js';

const persian =
  'وزیر گفت در ۱۲ مارس ۲۰۲۴ سه کشتی با ۴۵۰ تن گندم (بدون بیمه) از لندن به عمان رفت و افزود: «موافقت‌نامه حمل‌ونقل به‌زودی از سوی هر دو دولت امضا خواهد شد.»';
const english =
  'The Minister said that on 12 March 2024 three ships with 450 tonnes of wheat (uninsured) had left London for Oman. He added: “The agreement on transport will soon be signed by both Governments.”';
const from = { document: 'd', id: 'd#0' };
const pairs: readonly GoldPair[] = [
  { ...from, source: persian, target: english, sourceLang: 'fa', targetLang: 'en' },
  { ...from, source: english, target: persian, sourceLang: 'en', targetLang: 'fa' },
];
const others: readonly GoldPair[] = readGoldPairs('tm', 'even');

const TERMS = /agreement|transport|government|minister|signed|both|موافقت‌نامه|حمل‌ونقل|دولت|وزیر|امضا خواهد شد/giu;

/** What a fault of each kind does to a target, told without the planters' own means. */
const DOES: Readonly<Record<CheckKind, (right: TextPair, faulty: TextPair) => boolean>> = {
  number: (right, faulty) => numbersOf(right) !== numbersOf(faulty),
  date: (right, faulty) => datesOf(right) !== datesOf(faulty),
  name: (right, faulty) => count(right, /London|Oman|لندن|عمان/gu) - count(faulty, /London|Oman|لندن|عمان/gu) === 1,
  quotation: (right, faulty) => [1, 2].includes(count(right, /[“”«»]/gu) - count(faulty, /[“”«»]/gu)),
  bracket: (right, faulty) => [1, 2].includes(count(right, /[()]/gu) - count(faulty, /[()]/gu)),
  term: (right, faulty) => count(right, TERMS) - count(faulty, TERMS) === 1,
  inconsistent: () => true,
  empty: (_, faulty) => /^[\s\u200c]*$/u.test(textOf(faulty)),
  copied: (_, faulty) => letters(faulty.target) === letters(faulty.source),
  length: (right, faulty) => Math.abs(Math.log(textOf(faulty).length / textOf(right).length)) > 0.5,
  code: (right, faulty) => JSON.stringify(right.target) !== JSON.stringify(faulty.target),
  leftover: (right, faulty) => count(faulty, scriptOf(faulty)) > count(right, scriptOf(faulty)),
};

describe('faults that a script plants', () => {
  for (const kind of CHECK_KINDS) {
    it(`${kind}: the target gets the fault, the source stays`, () => {
      const planted = seeds(kind).flatMap((seed) =>
        pairs.flatMap((pair) => {
          const fault = PLANTERS[kind](pair, randomFrom(seed), others);
          return fault ? [{ pair, fault }] : [];
        }),
      );
      expect(planted.length).toBeGreaterThan(20);
      for (const { pair, fault } of planted) expectFault(kind, pair, fault);
    });
  }

  it('are the same at every run and others with another seed', () => {
    const plant = (seed: string) => JSON.stringify(CHECK_KINDS.map((kind) => plantAll(kind, others, seed)));
    expect(plant('one')).toBe(plant('one'));
    expect(plant('one')).not.toBe(plant('two'));
  });

  it('puts a date into the Persian calendar rightly before it is changed', () => {
    const twins = seeds('date').flatMap((seed) => plantAll('date', pairs, seed).flatMap(({ twin }) => twin ?? []));
    expect(twins.length).toBeGreaterThan(5);
    for (const { source, target } of twins) expect(`${source}${target}`).toContain('۲۲ اسفند ۱۴۰۲');
  });
});

describe('the measure', () => {
  const all: Check = (units) =>
    units.flatMap((unit, index) => [finding('number', unit.id, index), finding('number', unit.id, index)]);
  const none: Check = () => [];
  const trial = {
    set: 'made up',
    faults: [
      { kind: 'number' as const, what: '', faulty: pairs.slice(0, 1), twin: pairs.slice(1) },
      { kind: 'date' as const, what: '', faulty: pairs.slice(0, 1) },
    ],
    clean: [pairs, pairs.slice(0, 1)],
  };

  it('counts what is found, what is found as another kind and what is found in right pairs', () => {
    const { kinds, cleanPairs, alarmed } = measure(trial, undefined, all);
    expect(kinds.number).toEqual({ planted: 1, found: 1, otherwise: 0, twins: 1, alarmed: 3, agreed: 0 });
    expect(kinds.date).toEqual({ planted: 1, found: 0, otherwise: 1, twins: 0, alarmed: 0, agreed: 0 });
    expect([cleanPairs, alarmed]).toEqual([3, 3]);
  });

  it('counts nothing where nothing is found', () => {
    const { kinds, alarmed } = measure(trial, undefined, none);
    expect([kinds.number.found, kinds.date.otherwise, kinds.number.twins, alarmed]).toEqual([0, 0, 0, 0]);
  });

  it('adds up', () => {
    const figures = measure(trial, undefined, all);
    const sum = together([figures, figures]);
    expect(sum.kinds.number).toEqual({ planted: 2, found: 2, otherwise: 0, twins: 2, alarmed: 6, agreed: 0 });
    const { rows } = tableOf(sum);
    expect(rows.find(([kind]) => kind === 'number')).toEqual([
      'number',
      '2',
      '2',
      '1.000',
      '0',
      '2',
      '0',
      '6',
      '1.000',
    ]);
    expect(rows.at(-1)).toEqual(['all', '4', '2', '.500', '2', '2', '0', '6', '1.000']);
  });
});

describe('cases by hand', () => {
  const faults = [...readFaultCases('even'), ...readFaultCases('odd')];
  const clean = [...readCleanCases('even'), ...readCleanCases('odd')].flat();

  it('have as many faults of each kind', () => {
    const counts = CHECK_KINDS.map((kind) => faults.filter((fault) => fault.kind === kind).length);
    expect(new Set(counts).size).toBe(1);
    expect(new Set(faults.map(({ id }) => id)).size).toBe(faults.length);
  });

  it('have a text in each language, and no text twice', () => {
    for (const { source, target, sourceLang } of clean.filter((pair) => pair.source !== pair.target)) {
      const [fa, en] = sourceLang === 'fa' ? [source, target] : [target, source];
      expect(plainText(fa)).toMatch(/\p{Script=Arabic}/u);
      expect(plainText(en)).toMatch(/\p{Script=Latin}/u);
    }
    const sources = faults
      .filter(({ faulty }) => faulty.length === 1)
      .map(({ faulty }) => faulty.map(textOfSource).join());
    expect(new Set(sources).size).toBe(sources.length);
  });

  // Of the right pairs, those of the first files are there to tempt, and those of the others as diplomats write. The aim is .02
  // for both; these bounds are what was reached, so that nothing gets worse.
  it.each([
    ['check', 0.12],
    ['check-unseen', 0.08],
  ] as const)('of %s are found, and few right pairs have a false alarm', (set, most) => {
    const lines: string[] = [];
    const halves = (['even', 'odd'] as const).map((half) =>
      measure({ set: half, faults: readFaultCases(half, set), clean: readCleanCases(half, set) }, (line) =>
        lines.push(line),
      ),
    );
    const { kinds, alarmed, cleanPairs } = together(halves);
    const sum = (what: 'planted' | 'found') => CHECK_KINDS.reduce((total, kind) => total + kinds[kind][what], 0);
    expect(sum('found') / sum('planted'), lines.join('\n')).toBeGreaterThanOrEqual(0.95);
    expect(alarmed / cleanPairs, lines.join('\n')).toBeLessThanOrEqual(most);
  });
});

function expectFault(kind: CheckKind, pair: GoldPair, { what, faulty, twin }: Planted): void {
  const right = twin?.[0] ?? pair;
  if (kind === 'inconsistent') {
    const [first, , second] = faulty;
    expect(first?.source).toBe(second?.source);
    expect(first?.target).not.toBe(second?.target);
    return;
  }
  const [only, ...more] = faulty;
  expect(more).toEqual([]);
  expect(only?.source).toEqual(right.source);
  expect(only && DOES[kind](right, only), what).toBe(true);
}

function seeds(word: string): string[] {
  return Array.from({ length: 30 }, (_, k) => `${word} ${k}`);
}

function finding(kind: CheckKind, unit: string, index: number) {
  return { kind, unit, document: 'eval', index, confidence: 1, source: [], target: [], message: { en: '', fa: '' } };
}

function textOf({ target }: TextPair): string {
  return plainText(target);
}

function textOfSource({ source }: TextPair): string {
  return plainText(source);
}

function count(pair: TextPair, pattern: RegExp): number {
  return [...textOf(pair).matchAll(pattern)].length;
}

function letters(content: TextPair['target']): string {
  return plainText(content).replace(/[^\p{L}]/gu, '');
}

function scriptOf({ sourceLang }: TextPair): RegExp {
  return sourceLang === 'fa' ? /\p{Script=Arabic}/gu : /[a-z]/gu;
}

function numbersOf(pair: TextPair): string {
  return JSON.stringify(parseNumbers(textOf(pair)).map(({ value }) => value));
}

function datesOf(pair: TextPair): string {
  return JSON.stringify(parseDates(textOf(pair)).map(({ first, last, weekday }) => [first, last, weekday]));
}
