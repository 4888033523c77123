/** Arbitrary sources of which a memory knows something. */
import fc from 'fast-check';
import type { Content, Inline } from '../../src/tm/index.js';
import { memoryOf } from './desk.js';

/** Texts that the memory has, or that are like one. */
const SENTENCES = [
  'معاهده امضا شد.',
  'معاهده جامع امضا شد.',
  'در ۱۲ ماده نوشته شد.',
  'دیدار پایان یافت.',
  'دیدار پایان نیافت.',
];

/** A memory that has some of them, two translations of one. */
export const KNOWN = memoryOf([
  ['معاهده امضا شد.', 'The treaty was signed.'],
  ['در ۸ ماده نوشته شد.', 'It was written in 8 articles.'],
  ['دیدار پایان یافت.', 'The meeting ended.'],
  ['دیدار پایان یافت.', 'The talks ended.'],
  [['معاهده ', { name: 'ph', attributes: { id: 'x' }, content: [] }, 'امضا شد.'], 'The treaty was signed.'],
]);

/** One of them, with codes among its words. */
export const source: fc.Arbitrary<Content> = fc
  .tuple(
    fc.constantFrom(...SENTENCES),
    fc.array(fc.nat(20), { maxLength: 3 }),
    fc.constantFrom('pc', 'sc', 'mrk', 'ph'),
  )
  .map(([text, cuts, name]) => withCodes(text, cuts, name as 'pc'));

function withCodes(text: string, cuts: readonly number[], name: 'pc' | 'sc' | 'mrk' | 'ph'): Content {
  if (cuts.length === 0) return text;
  const [first = 0, last = first] = [...cuts].sort((a, b) => a - b);
  const [before, inside, after] = [text.slice(0, first), text.slice(first, last), text.slice(last)];
  const id = `c${first}`;
  const parts: Inline[] =
    name === 'sc'
      ? [
          before,
          { name, attributes: { id }, content: [] },
          inside,
          { name: 'ec', attributes: { startRef: id }, content: [] },
          after,
        ]
      : name === 'ph'
        ? [before, { name, attributes: { id }, content: [] }, inside + after]
        : [before, { name, attributes: { id }, content: inside === '' ? [] : [inside] }, after];
  return parts.filter((part) => part !== '');
}
