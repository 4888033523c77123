/**
 * Harder documents made of given ones, the same at every run: paragraphs moved, ends cut off, one long text, loose news.
 *
 * A document is taken apart into its gold beads, pieces are changed, and what is left is numbered anew, so that gold cannot
 * disagree with the text:
 *
 *     gold      [0]:[0] [1]:[1,2] [2]:[3] [3]:[]      pieces   A   B   C   D
 *     moved     target order  C A B                   gold     [0]:[1] [1]:[2,3] [2]:[0] [3]:[]
 *     cut       target of C is gone                   gold     [0]:[0] [1]:[1,2] [2]:[]  [3]:[]
 */
import type { Document, Pair } from './document.js';
import { hasBoth } from './document.js';
import type { Random } from './random.js';
import { below, pick, randomFrom, shuffled } from './random.js';

/** A document made of another, and what of the two cannot be compared. */
export interface Derived {
  readonly document: Document;
  /** Sentences of the new document that the change was made to, with their counterparts. */
  readonly changed: Sentences;
  /** The same in the document that it was made of. */
  readonly before: Sentences;
  /** Gold beads that stand elsewhere now, both sides present. */
  readonly moved: readonly Pair[];
  /** Sentences whose counterpart was cut off whole. */
  readonly orphans: Sentences;
}

/** Indices of sentences on both sides. */
export interface Sentences {
  readonly source: ReadonlySet<number>;
  readonly target: ReadonlySet<number>;
}

/** A side and an end that can be cut off. */
export type Cut = readonly [side: 'source' | 'target', end: 'first' | 'last'];

/** Sentences of a bead as text, and the gold bead that they come from. */
interface Piece {
  readonly source: readonly string[];
  readonly target: readonly string[];
  readonly origin: number;
}

/** How many English sentences a moved paragraph has. */
const PARAGRAPH = [2, 4] as const;
/** Over how many beads it is moved at least. */
const DISTANCE = 3;

/**
 * Moves a paragraph of the English side elsewhere.
 *
 * @returns `undefined` where the document is too short for a paragraph to be moved over three beads.
 */
export function moved(document: Document): Derived | undefined {
  const random = randomFrom(`moved ${document.name}`);
  const pieces = takeApart(document);
  const order = targetOrder(pieces);
  const choices = order.flatMap((_, from) =>
    order.flatMap((_, last) => {
      const run = order.slice(from, last + 1);
      const sentences = run.reduce((count, k) => count + (pieces[k] as Piece).target.length, 0);
      const fits = sentences >= PARAGRAPH[0] && sentences <= PARAGRAPH[1];
      return fits ? places(order.length, from, last + 1, DISTANCE).map((to) => ({ from, end: last + 1, to })) : [];
    }),
  );
  const choice = pick(choices, random);
  if (!choice) return undefined;
  const run = order.slice(choice.from, choice.end);
  return putTogether(document, pieces, moveRun(order, choice.from, choice.end, choice.to), {
    changed: new Set(run),
    moved: new Set(run),
  });
}

/** Cuts a third of one side off; a bead of which only a part is gone counts as changed and is not compared. */
export function cut(document: Document, [side, end]: Cut): Derived {
  const length = document[side].length;
  const third = Math.round(length / 3);
  const isCut = (index: number) => (end === 'first' ? index < third : index >= length - third);
  const other = side === 'source' ? 'target' : 'source';
  const changed = new Set<number>();
  const orphaned = new Set<number>();
  const pieces = takeApart(document).flatMap((piece, origin): Piece[] => {
    const kept = piece[side].filter((_, k) => !isCut((document.gold[origin] as Pair)[side][k] as number));
    if (kept.length === piece[side].length) return [piece];
    changed.add(origin);
    if (kept.length > 0) return [side === 'source' ? { ...piece, source: kept } : { ...piece, target: kept }];
    orphaned.add(origin);
    return piece[other].map((sentence) => alone(other, sentence, origin));
  });
  return putTogether(document, pieces, targetOrder(pieces), { changed, orphaned });
}

/** All documents, one after another, as one. */
export function whole(name: string, documents: readonly Document[]): Document {
  const source: string[] = [];
  const target: string[] = [];
  const gold: Pair[] = [];
  for (const document of documents) {
    for (const bead of document.gold) {
      gold.push({
        source: bead.source.map((i) => i + source.length),
        target: bead.target.map((j) => j + target.length),
      });
    }
    source.push(...document.source);
    target.push(...document.target);
  }
  return { name, source, target, gold };
}

/** Share of the sentences of a side of loose news that the other side does not have, as measured on newsrooms' documents. */
const UNMATCHED = 0.22;

/** Leaves sentences out on both sides until about 22 % have no counterpart, and has one or two short runs of beads cross others. */
export function news(document: Document): Derived {
  const random = randomFrom(`news ${document.name}`);
  const pieces = leaveOut(leaveOut(takeApart(document), 'target', random), 'source', random);
  let order = targetOrder(pieces);
  const crossing = new Set<number>();
  const runs = 1 + below(2, random);
  for (let run = 0; run < runs; run++) {
    const length = 1 + below(2, random);
    const pairs = order.map((k) => hasPieces(pieces[k] as Piece));
    const starts = [...order.keys()].filter(
      (from) =>
        from + length <= order.length &&
        order.slice(from, from + length).every((k) => hasPieces(pieces[k] as Piece) && !crossing.has(k)),
    );
    const from = pick(starts, random);
    if (from === undefined) continue;
    // Moved over sentences without a counterpart alone, nothing would cross.
    const to = pick(
      places(order.length, from, from + length, 1).filter((place) =>
        pairs.slice(Math.min(place, from + length), Math.max(place, from)).some(Boolean),
      ),
      random,
    );
    if (to === undefined) continue;
    for (const k of order.slice(from, from + length)) crossing.add(k);
    order = moveRun(order, from, from + length, to);
  }
  return putTogether(document, pieces, order, { moved: crossing });
}

/** Takes one side of beads away until the share of sentences left alone is as near to {@link UNMATCHED} as it gets. */
function leaveOut(pieces: readonly Piece[], side: 'source' | 'target', random: Random): Piece[] {
  const other = side === 'source' ? 'target' : 'source';
  let left = [...pieces];
  const distance = (now: readonly Piece[]) => {
    const lonely = now.reduce((count, piece) => count + (piece[side].length === 0 ? piece[other].length : 0), 0);
    const all = now.reduce((count, piece) => count + piece[other].length, 0);
    return Math.abs(lonely / all - UNMATCHED);
  };
  for (const chosen of shuffled(pieces.filter(hasPieces), random)) {
    const next = left.flatMap((piece) =>
      piece === chosen ? piece[other].map((sentence) => alone(other, sentence, piece.origin)) : [piece],
    );
    if (distance(next) < distance(left)) left = next;
  }
  return left;
}

function alone(side: 'source' | 'target', sentence: string, origin: number): Piece {
  return { source: side === 'source' ? [sentence] : [], target: side === 'target' ? [sentence] : [], origin };
}

function hasPieces({ source, target }: Piece): boolean {
  return source.length > 0 && target.length > 0;
}

function takeApart({ source, target, gold }: Document): Piece[] {
  return gold.map((bead, origin) => ({
    source: bead.source.map((i) => source[i] as string),
    target: bead.target.map((j) => target[j] as string),
    origin,
  }));
}

/** Pieces that have English, in the order in which they stand. */
function targetOrder(pieces: readonly Piece[]): number[] {
  return [...pieces.keys()].filter((k) => (pieces[k] as Piece).target.length > 0);
}

/** Where a run may be put: so many items away from where it stands, or further. */
function places(length: number, from: number, end: number, distance: number): number[] {
  return Array.from({ length: length + 1 }, (_, to) => to).filter(
    (to) => to <= from - distance || to >= end + distance,
  );
}

function moveRun(order: readonly number[], from: number, end: number, to: number): number[] {
  const run = order.slice(from, end);
  const rest = [...order.slice(0, from), ...order.slice(end)];
  rest.splice(to > from ? to - run.length : to, 0, ...run);
  return rest;
}

/** What happened: `changed` and `orphaned` name gold beads of the given document, `moved` names pieces. */
interface Changes {
  readonly changed?: ReadonlySet<number>;
  readonly orphaned?: ReadonlySet<number>;
  readonly moved?: ReadonlySet<number>;
}

/** Numbers the sentences of the pieces, the source's as they stand, the target's in the given order. */
function putTogether(given: Document, pieces: readonly Piece[], order: readonly number[], changes: Changes): Derived {
  const source: string[] = [];
  const target: string[] = [];
  const sources = pieces.map((piece) => piece.source.map((sentence) => source.push(sentence) - 1));
  const targets = pieces.map((): number[] => []);
  for (const k of order) {
    targets[k] = (pieces[k] as Piece).target.map((sentence) => target.push(sentence) - 1);
  }
  const gold = pieces.map((_, k): Pair => ({ source: sources[k] as number[], target: targets[k] as number[] }));
  const from = (origins: ReadonlySet<number> = new Set()) =>
    sentences(gold.filter((_, k) => origins.has((pieces[k] as Piece).origin)));
  return {
    document: { name: given.name, source, target, gold },
    changed: from(changes.changed),
    before: sentences(given.gold.filter((_, origin) => changes.changed?.has(origin))),
    moved: gold.filter((bead, k) => changes.moved?.has(k) && hasBoth(bead)),
    orphans: from(changes.orphaned),
  };
}

function sentences(beads: readonly Pair[]): Sentences {
  return {
    source: new Set(beads.flatMap((bead) => bead.source)),
    target: new Set(beads.flatMap((bead) => bead.target)),
  };
}
