/** Faults of a whole target: nothing in it, the source in it, a part of it, or too much. */
import { toLatinDigits, toPersianDigits } from '../../../../src/text/numbers/index.js';
import type { Random } from '../../align/random.js';
import { pick } from '../../align/random.js';
import { type GoldPair, type Planted, withTarget } from '../planted.js';

/** What is left in a target that is as good as empty; the first is so where the unit says that it is translated. */
const BLANKS = ['', ' ', '\u00a0', '\n', '\u200c', '  \t'] as const;

/** A short source may be right in both languages: `BRICS`, `2024`. */
const LEAST_WORDS = 4;
/** A shorter target cannot be cut to a part that is plainly one. */
const LEAST_CUT = 80;
/** Which part of a cut target's words is left. */
const LEFT = [0.15, 0.4] as const;

/** Empties the target. */
export function plantEmpty(pair: GoldPair, random: Random): Planted {
  const target = random() < 0.4 ? '' : (pick(BLANKS, random) ?? '');
  return {
    what: `the target is ${JSON.stringify(target)}`,
    faulty: [{ ...withTarget(pair, target), state: 'translated' }],
  };
}

/** Copies the source into the target, as it is or lightly touched. */
export function plantCopied(pair: GoldPair, random: Random): Planted | undefined {
  const { source, sourceLang } = pair;
  if (source.split(' ').length < LEAST_WORDS) return undefined;
  const touches: readonly (readonly [what: string, text: string])[] = [
    ['as it is', source],
    ['as it is', source],
    ['with other digits', sourceLang === 'fa' ? toLatinDigits(source) : toPersianDigits(source)],
    ['without its last mark', source.replace(/[.!؟?]$/u, '')],
    ['with other quotation marks', source.replace(/[«“"]([^»”"]*)[»”"]/gu, '"$1"')],
    ['with a space before and after', ` ${source} `],
  ];
  const [what, text] = pick(touches, random) ?? ['', source];
  return { what: `the source ${what}`, faulty: [withTarget(pair, text)] };
}

/** Cuts the target short, or writes it twice, or with the next ones. */
export function plantLength(pair: GoldPair, random: Random, others: readonly GoldPair[]): Planted | undefined {
  const words = pair.target.split(' ');
  if (pair.target.length < LEAST_CUT) return undefined;
  if (random() < 0.6) {
    const left = Math.max(2, Math.floor(words.length * (LEFT[0] + random() * (LEFT[1] - LEFT[0]))));
    return {
      what: `cut after ${left} words of ${words.length}`,
      faulty: [withTarget(pair, words.slice(0, left).join(' '))],
    };
  }
  const more =
    random() < 0.5 ? [pair.target] : [pick(others, random), pick(others, random)].map((one) => one?.target ?? '');
  if (more.join(' ').length < pair.target.length * 0.9) return undefined;
  const what = more.length === 1 ? 'written twice' : 'followed by two others';
  return { what, faulty: [withTarget(pair, [pair.target, ...more].join(' '))] };
}
