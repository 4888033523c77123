/**
 * The quotation marks of a text, paired.
 *
 *     he said: “the ‘road map’ is the workers' own, 5" long     “ has no partner, ‘…’ are a pair, ' and " are no quotation marks
 *
 * Both scripts are read alike: «» ‹› “” „ "" ‘’ ''. Double marks of any shape open and close each other, since keyboards mix
 * them. A straight mark opens or closes by what stands around it, and where that does not tell, by what is open.
 */
import type { Span } from '../../span.js';

/** The marks of a text. */
export interface Marks {
  /** Pairs with what they enclose, in order of their beginnings; those inside others, too. */
  readonly quotations: readonly Quotation[];
  /** Marks that open and are not closed. */
  readonly openers: readonly Span[];
  /** Marks that close what is not open. */
  readonly closers: readonly Span[];
}

/** A pair of marks with what they enclose. */
export interface Quotation extends Span {
  /** Whether it stands inside another. */
  readonly inside: boolean;
  /** Whether its last words end with a mark of their own, as in speech that is interrupted: "Yes," she said. */
  readonly pauses: boolean;
}

const MARK = /[«»‹›“”„‟"＂‘’']/gu;

const OPENING: ReadonlySet<string> = new Set('«‹“„‟');
const CLOSING: ReadonlySet<string> = new Set('»›”');

/** Reads the marks; time is linear in the length. */
export function readMarks(text: string): Marks {
  const doubles: Mark[] = [];
  const singles: Mark[] = [];
  for (const { 0: mark, index } of text.matchAll(MARK)) {
    const around = surroundings(text, index);
    if (OPENING.has(mark)) doubles.push({ at: index, role: 'opens' });
    else if (CLOSING.has(mark)) doubles.push({ at: index, role: 'closes' });
    else if (mark === '"' || mark === '＂') doubles.push({ at: index, role: around.role, inch: isInch(text, index) });
    else if (mark === '‘' || around.role === 'opens') singles.push({ at: index, role: 'opens' });
    else if (around.role === 'closes') singles.push({ at: index, role: 'closes' });
  }
  const paired = pair(doubles, text);
  const quotations = [...paired.quotations, ...pairSingles(singles)];
  return { ...paired, quotations: nested(quotations, text) };
}

/** A mark, and whether it opens or closes; `either` where what stands around it does not tell. */
interface Mark {
  readonly at: number;
  readonly role: 'opens' | 'closes' | 'either';
  /** Whether it may be no quotation mark: inches, seconds, a genitive. */
  readonly inch?: boolean;
}

function surroundings(text: string, at: number): Pick<Mark, 'role'> {
  const [before, after] = [text.slice(Math.max(0, at - 2), at), text.slice(at + 1, at + 3)];
  const opens = BEFORE_OPENING.test(before) && BEGINS_WORD.test(after);
  const closes = ENDS_WORD.test(before) && AFTER_CLOSING.test(after);
  return { role: opens === closes ? 'either' : opens ? 'opens' : 'closes' };
}

const UNSEEN = String.raw`[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]*`;
const BEFORE_OPENING = new RegExp(String.raw`(?:^|[\s([{«‹“"‘'\-–—/:=…؛،])${UNSEEN}$`, 'u');
const BEGINS_WORD = new RegExp(String.raw`^${UNSEEN}[^\s.,;:!?)\]}،؛؟»›”\u200b-\u200f]`, 'u');
const ENDS_WORD = new RegExp(String.raw`[^\s([{«‹“‘\u200b-\u200f]${UNSEEN}$`, 'u');
const AFTER_CLOSING = new RegExp(String.raw`^${UNSEEN}(?:$|[^\p{L}\p{N}\u200b-\u200f])`, 'u');

/** A straight mark after a digit or the s of a plural: it is one only where something is open. */
function isInch(text: string, at: number): boolean {
  return /\d$/u.test(text.slice(0, at).slice(-1)) || /[sS]$/u.test(text.slice(Math.max(0, at - 1), at));
}

/** Marks before it is known which quotations stand inside others. */
interface Paired extends Omit<Marks, 'quotations'> {
  readonly quotations: readonly Span[];
}

/** Pairs double marks, the innermost first. */
function pair(marks: readonly Mark[], text: string): Paired {
  const quotations: Span[] = [];
  const open: number[] = [];
  const closers: number[] = [];
  for (const { at, role, inch } of marks) {
    const doubled = isDoubled(text, at);
    if (role === 'opens' || (role === 'either' && open.length === 0)) {
      if (!doubled) open.push(at);
      continue;
    }
    const start = open.pop();
    if (start !== undefined) quotations.push({ start, end: at + 1 });
    else if (!inch && !doubled) closers.push(at);
  }
  // »…« is how some write it, and how some keyboards have it from right to left.
  const reversed = Math.min(closers.length, open.length);
  const isReversed = reversed > 0 && closers.every((at, i) => i >= reversed || at < (open[i] as number));
  if (isReversed && closers.length === open.length && quotations.length === 0) {
    return {
      quotations: closers.map((start, i) => ({ start, end: (open[i] as number) + 1 })),
      ...{ openers: [], closers: [] },
    };
  }
  return { quotations, openers: open.map(spanAt), closers: closers.map(spanAt) };
}

/** Whether a straight mark stands again beside itself, as a keyboard or a table of quoted fields makes it. */
function isDoubled(text: string, at: number): boolean {
  return text[at] === '"' && text[at - 1] === '"';
}

function spanAt(at: number): Span {
  return { start: at, end: at + 1 };
}

/** Pairs single marks with the nearest that closes; all others are apostrophes. */
function pairSingles(marks: readonly Mark[]): Span[] {
  const quotations: Span[] = [];
  let open: number | undefined;
  for (const { at, role } of marks) {
    if (role === 'opens') {
      open = at;
    } else if (open !== undefined) {
      quotations.push({ start: open, end: at + 1 });
      open = undefined;
    }
  }
  return quotations;
}

function nested(quotations: readonly Span[], text: string): Quotation[] {
  let reach = -1;
  return quotations
    .toSorted((one, other) => one.start - other.start)
    .map((quotation) => {
      const inside = quotation.start < reach;
      reach = Math.max(reach, quotation.end);
      return { ...quotation, inside, pauses: /[.,!?…،؟]/u.test(text[quotation.end - 2] ?? '') };
    });
}
