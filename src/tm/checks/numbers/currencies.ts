/**
 * Sums that are the same in figures and not in money: «۵۰ هزار دلار», "50 thousand euros".
 *
 *     source   دلار  50 000        €  12 000 000
 *     target   euro  50 000        €  12 000 000         the first is a fault
 */
import type { NumberSpan } from '../../../text/numbers/in-text.js';
import type { Fault } from '../check.js';
import type { CheckedPair } from '../checked-pair.js';

/** How sure it is; set by hand: the names of currencies are never translated by each other, but may be read wrongly. */
const OTHER_CURRENCY = 0.85;

/** Finds sums that each side has once, in different currencies. */
export function* currencyFaults(pair: CheckedPair): Generator<Fault> {
  const [source, target] = [sumsOf(pair.source.numbers), sumsOf(pair.target.numbers)];
  for (const [value, one] of source) {
    const other = target.get(value);
    if (one === undefined || other === undefined || haveOneName(one.currency, other.currency)) continue;
    const [said, saidThere] = [
      pair.source.text.slice(one.start, one.end),
      pair.target.text.slice(other.start, other.end),
    ];
    yield {
      confidence: OTHER_CURRENCY,
      source: [{ start: one.start, end: one.end }],
      target: [{ start: other.start, end: other.end }],
      message: {
        en: `The source has “${said}”, the target “${saidThere}”, another currency: check which is right.`,
        fa: `در متن مبدأ «${said}» آمده است و در ترجمه «${saidThere}» که واحد پول دیگری است: ببینید کدام درست است.`,
      },
    };
  }
}

/** Sums of money by value; `undefined` where a side has the value several times. */
function sumsOf(numbers: readonly NumberSpan[]): Map<number, NumberSpan | undefined> {
  const sums = new Map<number, NumberSpan | undefined>();
  for (const number of numbers) {
    if (number.kind === 'currency') sums.set(number.value, sums.has(number.value) ? undefined : number);
  }
  return sums;
}

/** Currencies of several countries that are called alike, so that one text may leave out whose it is. */
const NAMESAKES: readonly (readonly string[])[] = [
  ['USD', 'CAD', 'AUD'],
  ['IQD', 'KWD'],
  ['IRR', 'SAR', 'OMR', 'QAR'],
];

function haveOneName(one = '', other = ''): boolean {
  return one === other || NAMESAKES.some((codes) => codes.includes(one) && codes.includes(other));
}
