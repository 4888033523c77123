/**
 * Two numbers that have changed places: each has its counterpart, and each counts what the other should.
 *
 *     ۵   سرباز   و   ۱۲   غیرنظامی          5 soldiers     ─ 0 ─┐ as they stand
 *     │   │           │    │                                      ├  the words around speak for the exchange
 *     12  soldiers    and  5    civilians    12 soldiers    ─ 2 ─┘ if they are exchanged
 *
 * What a number counts is told by the words beside it, through the lexicon, and by its unit.
 */
import type { Lexicon } from '../../../lexicon/lexicon.js';
import type { Word } from '../../../text/words/words.js';
import type { Fault } from '../check.js';
import type { CheckedPair, CheckedText } from '../checked-pair.js';
import type { NumberMention } from './mention.js';
import { quantitiesOf } from './reading.js';

/** How sure it is that two numbers are exchanged where the words say so; set by hand, as the two below. */
const EXCHANGED = 0.75;
/** How much more the words must speak for the exchange, where the numbers stand in another order and where they do not. */
const LEAST_INVERTED = 0.1;
const LEAST_IN_ORDER = 0.9;
/** As many words on either side may say what a number counts, the nearer the surer. */
const NEAR = 4;
/** Numbers that are compared with one another: more are a table. */
const MOST_NUMBERS = 40;
/** A number of less weight may be anything. */
const LEAST_WEIGHT = 0.5;

/** Words that name what follows by a number: nothing else says what it counts. */
const LABELS: ReadonlySet<string> = new Set(
  `article articles paragraph paragraphs subparagraph section chapter part annex resolution resolutions number no page table figure phase
  protocol clause principle group ماده مواد بند بندهای فصل اصل بخش قطعنامه پیوست شماره صفحه جدول شکل مرحله تبصره پروتکل گروه`.split(
    /\s+/u,
  ),
);

/** A number of the source and the one of the target that it is. */
interface Match {
  readonly one: NumberMention;
  readonly other: NumberMention;
}

/** Finds numbers that stand in each other's place. */
export function* swapFaults(pair: CheckedPair): Generator<Fault> {
  const matches = matchesOf(quantitiesOf(pair.source).numbers, quantitiesOf(pair.target).numbers);
  if (matches.length < 2 || matches.length > MOST_NUMBERS) return;
  const contexts = new Contexts(pair);
  for (const [k, match] of matches.entries()) {
    for (const next of matches.slice(k + 1, k + 3)) {
      const [a, b] = [match, next];
      const kept = contexts.likeness(a.one, a.other) + contexts.likeness(b.one, b.other);
      const exchanged = contexts.likeness(a.one, b.other) + contexts.likeness(b.one, a.other);
      const isInverted = a.other.start > b.other.start;
      if (exchanged - kept < (isInverted ? LEAST_INVERTED : LEAST_IN_ORDER)) continue;
      yield {
        confidence: EXCHANGED,
        source: [a.one, b.one].map(spanOf),
        target: [a.other, b.other].map(spanOf).sort((x, y) => x.start - y.start),
        message: messageOf(pair, a),
      };
      return;
    }
  }
}

/** Numbers that are one of a kind on both sides. */
function matchesOf(source: readonly NumberMention[], target: readonly NumberMention[]): Match[] {
  const there = new Map<number, NumberMention[]>();
  for (const other of target) {
    for (const meaning of other.meanings) there.set(meaning, [...(there.get(meaning) ?? []), other].slice(-2));
  }
  const counts = new Map<number, number>();
  for (const { meanings } of source) for (const one of meanings) counts.set(one, (counts.get(one) ?? 0) + 1);
  return source.flatMap((one) => {
    if (one.weight < LEAST_WEIGHT || one.isYear || one.meanings.some((meaning) => (counts.get(meaning) ?? 0) > 1))
      return [];
    const others = new Set(one.meanings.flatMap((meaning) => there.get(meaning) ?? []));
    const [other, ...more] = others;
    return other && more.length === 0 && other.weight >= LEAST_WEIGHT ? [{ one, other }] : [];
  });
}

/** What stands around a number. */
interface Context {
  readonly words: readonly { readonly keys: ReadonlySet<string>; readonly weight: number }[];
  readonly unit: string;
}

/** The words around numbers, as words of the same language. */
class Contexts {
  readonly #pair: CheckedPair;
  readonly #known = new Map<NumberMention, Context>();

  constructor(pair: CheckedPair) {
    this.#pair = pair;
  }

  /** How much what stands around two numbers is alike. */
  likeness(one: NumberMention, other: NumberMention): number {
    const [here, there] = [this.#around(one, this.#pair.source), this.#around(other, this.#pair.target)];
    let sum = here.unit === there.unit ? (here.unit === '' ? 0 : 1) : -1;
    for (const { keys, weight } of here.words) {
      let best = 0;
      for (const word of there.words) {
        if (word.weight > best && [...word.keys].some((key) => keys.has(key))) best = word.weight;
      }
      sum += best * weight;
    }
    return sum;
  }

  #around(number: NumberMention, side: CheckedText): Context {
    const known = this.#known.get(number);
    if (known !== undefined) return known;
    const { words } = side;
    const at = firstFrom(words, number.start);
    const after = firstFrom(words, number.end);
    const near: { keys: ReadonlySet<string>; weight: number }[] = [];
    const isNamed = LABELS.has(words[at - 1]?.text ?? '');
    for (let k = 0; k < NEAR; k++) {
      for (const word of [isNamed ? undefined : words[after + k], isNamed && k > 0 ? undefined : words[at - 1 - k]]) {
        if (word === undefined || /^\p{N}/u.test(word.text)) continue;
        near.push({ keys: new Set(keysOf(word.text, side.lang, this.#pair.lexicon)), weight: 1 / (1 + k / 2) });
      }
    }
    const span = side.numbers.find(({ start, end }) => start <= number.start && number.start < end);
    const unit = span?.kind === 'percent' || span?.kind === 'currency' ? `${span.kind} ${span.currency ?? ''}` : '';
    const context = { words: near, unit };
    this.#known.set(number, context);
    return context;
  }
}

function keysOf(text: string, lang: string, lexicon: Lexicon | undefined): readonly string[] {
  if (lexicon === undefined || lang !== lexicon.from) return lexicon?.formsOf(text) ?? [text];
  return lexicon.ofWord(text).map(({ word }) => word);
}

/** Index of the first word that does not begin before an offset. */
function firstFrom(words: readonly Word[], offset: number): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] as Word).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function spanOf({ start, end }: NumberMention): { readonly start: number; readonly end: number } {
  return { start, end };
}

function messageOf(pair: CheckedPair, { one }: Match): Fault['message'] {
  const text = pair.source.text.slice(one.start, one.end);
  return {
    en: `The number “${text}” and the next one seem to have changed places in the target: check what each of them counts.`,
    fa: `گویا عدد «${text}» و عدد بعدی در ترجمه جابه‌جا شده‌اند: ببینید هر یک به چه برمی‌گردد.`,
  };
}
