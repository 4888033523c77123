/**
 * Inline codes of the source that the target lacks, has changed or nests otherwise.
 *
 *     source   <b>A <i>B</i></b> <br/>      target   <i>a <b>b</b></i>       <br/> is lost, <b> and <i> have changed places
 *
 * Codes are compared by what they are in their own format, and where the file does not say that, by identifier. Their order is
 * free: languages differ in it.
 */
import type { Content } from '../../content.js';
import { type PlacedCode, placedCodes } from '../../explain/placed-codes.js';
import { type Fault, fault } from '../check.js';
import { counterparts } from '../counterparts.js';
import type { CheckMessage } from '../finding.js';

/** How sure each fault is. */
const CONFIDENCE = {
  lost: 0.95,
  added: 0.85,
  /** A code of the same kind stands in its place. */
  changed: 0.6,
  /** What was inside is outside. */
  nesting: 0.8,
} as const;

/** Faults in the inline codes of two texts. */
export function* inlineCodeFaults(source: Content, target: Content): Generator<Fault, void, void> {
  if (typeof source === 'string' && typeof target === 'string') return;
  const [ours, theirs] = [placedCodes(source), placedCodes(target)];
  const same = counterparts(ours, theirs, nameOf);
  const { pairs: changed, lost, added } = counterparts(same.lost, same.added, kindOf);
  for (const code of lost) yield fault(CONFIDENCE.lost, [code], [], MESSAGES.lost);
  for (const code of added) yield fault(CONFIDENCE.added, [], [code], MESSAGES.added);
  for (const [code, other] of changed) yield fault(CONFIDENCE.changed, [code], [other], MESSAGES.changed);
  if (changed.length + lost.length + added.length > 0) return;
  for (const [outer, inner] of turned(same.pairs, parentsOf(ours), parentsOf(theirs))) {
    yield fault(CONFIDENCE.nesting, [outer[0], inner[0]], [outer[1], inner[1]], MESSAGES.nesting);
  }
}

/** What a code is, as text: its own format, or else its identifier, which must be the same on both sides. */
function nameOf({ shape, native, code: { attributes } }: PlacedCode): string {
  const { startRef = '', id = startRef } = attributes;
  return native === undefined ? `${shape} #${id}` : `${shape} ${native}`;
}

/** A code without what may be in the language of the text, as the attributes of a tag. */
function kindOf({ shape, native, code }: PlacedCode): string {
  const { type = '' } = code.attributes;
  return `${shape} ${/^<\/?[\w:-]+/u.exec(native ?? '')?.[0] ?? type}`;
}

/** A code of the source, and the same code of the target. */
type Pair = readonly [PlacedCode, PlacedCode];

/** Two codes of which the source has the first directly around the second, and the target the second around the first. */
function* turned(
  pairs: readonly Pair[],
  parents: ReadonlyMap<PlacedCode, PlacedCode>,
  theirParents: ReadonlyMap<PlacedCode, PlacedCode>,
): Generator<readonly [outer: Pair, inner: Pair], void, void> {
  const partners = new Map(pairs);
  for (const [inner, theirInner] of pairs) {
    const outer = parents.get(inner);
    const theirOuter = outer && partners.get(outer);
    if (outer === undefined || theirOuter === undefined || theirParents.get(theirOuter) !== theirInner) continue;
    yield [
      [outer, theirOuter],
      [inner, theirInner],
    ];
  }
}

/** Each span that stands in another, with the one directly around it. */
function parentsOf(codes: readonly PlacedCode[]): Map<PlacedCode, PlacedCode> {
  const parents = new Map<PlacedCode, PlacedCode>();
  const open: PlacedCode[] = [];
  for (const code of codes) {
    if (code.shape !== 'span' || code.start === code.end) continue; // nothing can stand in an empty one
    while (open.length > 0 && (open.at(-1) as PlacedCode).end < code.end) open.pop();
    const around = open.at(-1);
    if (around !== undefined) parents.set(code, around);
    open.push(code);
  }
  return parents;
}

const MESSAGES = {
  lost: {
    en: 'The target lacks an inline code of the source: put it where it belongs.',
    fa: 'یکی از کدهای متن مبدأ در ترجمه نیست: آن را در جای خود بگذارید.',
  },
  added: {
    en: 'The target has an inline code that the source has not: remove it.',
    fa: 'در ترجمه کدی هست که در متن مبدأ نیست: آن را حذف کنید.',
  },
  changed: {
    en: 'An inline code is another one in the target: see whether that is meant.',
    fa: 'یکی از کدها در ترجمه کد دیگری است: بررسی کنید که عمدی است یا نه.',
  },
  nesting: {
    en: 'Inline codes are nested otherwise than in the source: see which belongs inside the other.',
    fa: 'کدها در ترجمه جور دیگری درون هم آمده‌اند: بررسی کنید که کدام باید درون دیگری باشد.',
  },
} as const satisfies Readonly<Record<string, CheckMessage>>;
