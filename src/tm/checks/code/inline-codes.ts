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
import type { Span } from '../../span.js';
import type { Fault } from '../check.js';
import { unmatched } from '../counterparts.js';
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
  const { lost, added } = unmatched(ours, theirs, nameOf);
  const other = unmatched(lost, added, kindOf);
  for (const code of other.lost) yield fault(CONFIDENCE.lost, [code], [], MESSAGES.lost);
  for (const code of other.added) yield fault(CONFIDENCE.added, [], [code], MESSAGES.added);
  for (const [mine, theirOther] of changedCodes(lost, added, new Set(other.lost))) {
    yield fault(CONFIDENCE.changed, [mine], [theirOther], MESSAGES.changed);
  }
  if (lost.length + added.length > 0) return;
  for (const [outer, inner] of turnedPairs(ours, theirs)) {
    yield fault(CONFIDENCE.nesting, [outer.source, inner.source], [outer.target, inner.target], MESSAGES.nesting);
  }
}

function fault(
  confidence: number,
  source: readonly PlacedCode[],
  target: readonly PlacedCode[],
  message: CheckMessage,
): Fault {
  return { confidence, source: source.map(spanOf), target: target.map(spanOf), message };
}

function spanOf({ start, end }: PlacedCode): Span {
  return { start, end };
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

/** Codes that were lost with those of their kind that were added. */
function changedCodes(
  lost: readonly PlacedCode[],
  added: readonly PlacedCode[],
  gone: ReadonlySet<PlacedCode>,
): [PlacedCode, PlacedCode][] {
  const waiting = grouped(added, kindOf);
  return lost
    .filter((code) => !gone.has(code))
    .flatMap((code): [PlacedCode, PlacedCode][] => {
      const other = waiting.get(kindOf(code))?.shift();
      return other === undefined ? [] : [[code, other]];
    });
}

function grouped(codes: readonly PlacedCode[], keyOf: (code: PlacedCode) => string): Map<string, PlacedCode[]> {
  const groups = new Map<string, PlacedCode[]>();
  for (const code of codes) {
    const group = groups.get(keyOf(code));
    if (group === undefined) groups.set(keyOf(code), [code]);
    else group.push(code);
  }
  return groups;
}

/** A code that both sides have. */
interface Common {
  readonly source: PlacedCode;
  readonly target: PlacedCode;
}

/** Pairs of which the source has the first directly around the second, and the target the second directly around the first. */
function turnedPairs(ours: readonly PlacedCode[], theirs: readonly PlacedCode[]): [Common, Common][] {
  const waiting = grouped(theirs, nameOf);
  const partners = new Map<PlacedCode, PlacedCode>();
  for (const code of ours) {
    const other = waiting.get(nameOf(code))?.shift();
    if (other !== undefined) partners.set(code, other);
  }
  const [around, aroundTheirs] = [parentsOf(ours), parentsOf(theirs)];
  return [...around].flatMap(([inner, outer]): [Common, Common][] => {
    const [target, targetInner] = [partners.get(outer), partners.get(inner)];
    if (target === undefined || targetInner === undefined || aroundTheirs.get(target) !== targetInner) return [];
    return [
      [
        { source: outer, target },
        { source: inner, target: targetInner },
      ],
    ];
  });
}

/** Each span that stands in another, with the one directly around it. */
function parentsOf(codes: readonly PlacedCode[]): Map<PlacedCode, PlacedCode> {
  const parents = new Map<PlacedCode, PlacedCode>();
  const open: PlacedCode[] = [];
  for (const code of codes) {
    if (code.shape !== 'span') continue;
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
    fa: 'یکی از کدها در ترجمه کد دیگری است: ببینید عمدی است یا نه.',
  },
  nesting: {
    en: 'Inline codes are nested otherwise than in the source: see which of them belongs inside the other.',
    fa: 'کدها در ترجمه جور دیگری درون هم آمده‌اند: ببینید کدام باید درون دیگری باشد.',
  },
} as const satisfies Readonly<Record<string, CheckMessage>>;
