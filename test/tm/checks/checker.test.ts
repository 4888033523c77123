import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import lexiconData from '../../../src/data/lexicon.js';
import { parseXliff } from '../../../src/formats/xliff/index.js';
import { CHECK_KINDS, type CheckKind, checkUnits } from '../../../src/tm/checks/index.js';
import { plainText, type Unit } from '../../../src/tm/index.js';
import { LEXICON, unit } from './pairs.js';

/** The kinds that need neither numbers nor names nor terms to be read. */
const KINDS: readonly CheckKind[] = ['empty', 'copied', 'quotation', 'bracket', 'code', 'leftover', 'inconsistent'];

const MEMORY: readonly Unit[] = parseXliff(readFileSync(new URL('../../../tm/moscow-talks.xlf', import.meta.url)));

const check = (units: readonly Unit[], threshold?: number) =>
  checkUnits(units, { kinds: KINDS, lexicon: LEXICON, ...(threshold !== undefined && { threshold }) });

describe('checkUnits', () => {
  it('gives findings in the order of units, then of kinds, then of places', () => {
    const faulty = unit('{0} «سند» (یک) و (دو سه چهار)', 'The “document', { id: 'b' });
    const { findings } = check([unit('جلسه پایان یافت.', ' ', { id: 'a' }), faulty]);
    expect(findings.map(({ unit: id, kind, index }) => [id, kind, index])).toEqual([
      ['a', 'empty', 0],
      ['b', 'quotation', 1],
      ['b', 'bracket', 1],
      ['b', 'bracket', 1],
      ['b', 'code', 1],
    ]);
    const places = findings.filter(({ kind }) => kind === 'bracket').map(({ source }) => source[0]?.start);
    expect(places).toEqual(places.toSorted((one, other) => (one ?? 0) - (other ?? 0)));
  });

  it('looks for the kinds that it is asked for', () => {
    const faulty = unit('{0} «سند» (یک دو)', 'The “document');
    expect(checkUnits([faulty], { kinds: ['code'] }).findings.map(({ kind }) => kind)).toEqual(['code']);
    expect(checkUnits([faulty], { kinds: [] }).findings).toEqual([]);
  });

  it('refuses kinds and thresholds that there are not', () => {
    const each = unit('سند', 'document');
    expect(() => checkUnits([each], { kinds: ['spelling' as CheckKind] })).toThrowError(/no kind of finding/u);
    for (const threshold of [-1, 7, Number.NaN]) {
      expect(() => checkUnits([each], { threshold })).toThrowError(/from 0 to 1/u);
    }
  });

  it('takes a lexicon as it is shipped', () => {
    const english = 'The ministers discussed the matter.';
    const leftover = unit(english, 'وزیران موضوع را discussed کردند.', { sourceLang: 'en', targetLang: 'fa' });
    const [read, shipped] = [LEXICON, lexiconData].map((lexicon) => checkUnits([leftover], { kinds: KINDS, lexicon }));
    expect(read?.findings).toHaveLength(1);
    expect(shipped).toEqual(read);
  });

  it('gives what is as sure as is wanted', () => {
    const unsure = unit('جلسه برگزار شد.', 'The “meeting” was held.');
    expect(check([unsure]).findings).toEqual([]);
    expect(check([unsure], 0.3).findings).toHaveLength(1);
  });

  it('says nothing of right translations, however the Persian was damaged', () => {
    const damages: readonly ((text: string) => string)[] = [
      (text) => text,
      (text) => text.replaceAll('\u200c', ''),
      (text) => text.replaceAll('\u200c', ' '),
      (text) => text.replaceAll('ی', 'ي').replaceAll('ک', 'ك'),
      (text) => text.replace(/[«»]/gu, '"'),
      (text) => text.replaceAll('«', '« ').replaceAll('»', ' »'),
      (text) => text.replace(/([،؛:.]) /gu, '$1'),
    ];
    for (const damage of damages) {
      const damaged = MEMORY.map((each) => ({ ...each, source: damage(plainText(each.source)) }));
      expect(check(damaged).findings).toEqual([]);
      const turned = damaged.map((each) => ({
        ...each,
        ...{ source: each.target, target: each.source, sourceLang: 'en', targetLang: 'fa' },
        sentences: { source: [], target: [] },
      }));
      expect(check(turned).findings).toEqual([]);
    }
  });

  it('reads Dari as Persian, and tags of countries as their language', () => {
    const [source, target] = ['سفیر ایران', 'The سفیر of Iran'];
    for (const sourceLang of ['fa', 'fa-IR', 'prs', 'prs-AF']) {
      expect(check([unit(source, target, { sourceLang, targetLang: 'en-GB' })]).findings).toHaveLength(1);
    }
  });

  it('is silent where it knows no evidence of a language', () => {
    expect(check([unit('Der Botschafter', 'سفیر', { sourceLang: 'de', targetLang: 'ja' })]).findings).toEqual([]);
  });

  it('refuses what is no language tag', () => {
    expect(() => check([unit('سند', 'document', { sourceLang: 'Persian language' })])).toThrowError(/language tag/u);
  });

  it('gives spans that lie in the texts, for any text', () => {
    const text = fc.string({ unit: fc.constantFrom(...'«»“”"\'()[]{}<>%$01۰۱سند،.abc \u200c\n\ud800') });
    fc.assert(
      fc.property(text, text, fc.constantFrom('fa', 'en'), (source, target, sourceLang) => {
        const each = unit(source, target, { sourceLang, targetLang: sourceLang === 'fa' ? 'en' : 'fa' });
        for (const finding of checkUnits([each, each], { kinds: CHECK_KINDS, threshold: 0, lexicon: LEXICON })
          .findings) {
          expect(finding.confidence).toBeGreaterThanOrEqual(0);
          expect(finding.confidence).toBeLessThanOrEqual(1);
          for (const [whole, spans] of [
            [source, finding.source],
            [target, finding.target],
          ] as const) {
            for (const { start, end, text: part } of spans) expect(whole.slice(start, end)).toBe(part);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('hostile texts', () => {
  const LENGTH = 200_000;
  const long = (piece: string): string => piece.repeat(Math.ceil(LENGTH / piece.length));

  it.each([
    '"',
    '«',
    '»',
    "'a ",
    '“a” ',
    '("',
    '(',
    ')',
    '(1)',
    '[(',
    '{0',
    '{0}',
    '%',
    '%1$',
    '<a ',
    '<a b=',
    '<a b=c>',
    '${a',
    'سند ',
    'word ',
    'a"b',
    'A ',
    'Ab-',
    'see ',
    'https://a',
    'https://a/!.',
    'https://a/!. b',
    'mfa.gov.ir ',
    'said ',
    'a said, ',
    'A, b said, ',
    'a@b.c ',
    '۱،',
    '\u200c',
    '\ud800',
    'a.',
    'x) ',
  ])('without an end are read in time: %j', (piece) => {
    const text = long(piece);
    for (const [source, target] of [
      [text, 'The document was signed.'],
      ['سند امضا شد.', text],
      [text, `${text}.`],
    ] as const) {
      for (const [sourceLang, targetLang] of [
        ['fa', 'en'],
        ['en', 'fa'],
      ] as const) {
        expect(check([unit(source, target, { sourceLang, targetLang })], 0).findings.length).toBeLessThan(1_000);
      }
    }
  });

  it('of many codes, and of codes in codes', () => {
    const codes = Array.from({ length: 20_000 }, (_, i) => ({
      ...{ name: 'ph' as const, attributes: { id: `c${i}` }, content: [] },
    }));
    expect(check([unit(codes, codes.toReversed())], 0).findings).toEqual([]);
    expect(check([unit(['سند', ...codes], 'document')], 0).findings.length).toBeGreaterThan(0);
  });

  it('of a sentence with as many translations as there are units', () => {
    const units = Array.from({ length: 20_000 }, (_, i) =>
      unit(
        'دو وزیر برنامه رایزنی‌های سیاسی را امضا کردند.',
        `They signed the plan ${[...String(i)].map((digit) => 'abcdefghij'[Number(digit)]).join('')} in Moscow`,
        {
          id: `u${i}`,
        },
      ),
    );
    expect(check(units).findings).toHaveLength(units.length - 1);
  });
});
