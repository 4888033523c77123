/**
 * How right pairs of text are, whatever sentences the aligner has found in it.
 *
 * Texts are compared as spans of characters of the document, white space and differences of encoding taken out. Strict: both
 * spans equal those of a gold bead; lax: both overlap them. Beads with an empty side are left out of both; for them, characters
 * are counted that stand in no pair.
 */
import type { RawDocument } from './document.js';
import type { Score } from './score.js';
import { fromShapes, SHAPES, shapeOf } from './score.js';

/** A predicted bead: the sentences of both sides as text. */
export interface TextPair {
  readonly source: readonly string[];
  readonly target: readonly string[];
}

/** Start and end in the solid text of one side; `undefined` where that side is empty or is not in the text. */
type Span = readonly [start: number, end: number] | undefined;

interface Placed {
  readonly source: Span;
  readonly target: Span;
  readonly shape: ReturnType<typeof shapeOf>;
}

/** Scores the predicted beads of one raw document; nulls are counted in characters of both sides. */
export function scoreText(document: RawDocument, predicted: readonly TextPair[]): Score {
  const gold = document.gold.map(({ fa, en }): TextPair => ({ source: fa, target: en }));
  const source = gold.map((bead) => solid(bead.source)).join('');
  const target = gold.map((bead) => solid(bead.target)).join('');
  const goldPlaced = place(gold, source, target);
  const predictedPlaced = place(predicted, source, target);
  // As in the gold's own scorer, a bead whose text is nowhere in the document counts as predicted and is never right.
  const goldBoth = goldPlaced.filter((_, k) => hasText(gold[k] as TextPair));
  const predictedBoth = predictedPlaced.filter((_, k) => hasText(predicted[k] as TextPair));
  const count = (same: (a: Placed, b: Placed) => boolean, keep: (bead: Placed) => boolean = () => true) => {
    const ours = predictedBoth.filter(keep);
    const theirs = goldBoth.filter(keep);
    return {
      predicted: ours.length,
      right: ours.filter((bead) => goldBoth.some((other) => same(bead, other))).length,
      gold: theirs.length,
      found: theirs.filter((bead) => predictedBoth.some((other) => same(other, bead))).length,
    };
  };
  const shapes = SHAPES.map((shape) => [shape, count(equal, (bead) => bead.shape === shape)] as const);
  return {
    strict: count(equal),
    lax: count((a, b) => overlaps(a.source, b.source) && overlaps(a.target, b.target)),
    nulls: nullCharacters(goldPlaced, predictedPlaced, source.length, target.length),
    ...fromShapes(shapes),
  };
}

/** Characters that normalisation may change without cost. */
const FOLDED: ReadonlyMap<string, string> = new Map([
  ...Array.from('يىكۀأإؤة“”‘’–—').map((character, k) => [character, Array.from('ییکهااوه""\'\'--')[k] ?? ''] as const),
  ['…', '...'],
  ...Array.from('۰۱۲۳۴۵۶۷۸۹').map((digit, k) => [digit, String(k)] as const),
  ...Array.from('٠١٢٣٤٥٦٧٨٩').map((digit, k) => [digit, String(k)] as const),
]);

/** White space, zero-width and direction marks, tatweel, vowel signs: none of them is text. */
const DROPPED = /[\s\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff\u00ad\u0640\u064b-\u0652\u0670]+/gu;

function solid(sentences: readonly string[]): string {
  const text = sentences.join('').normalize('NFC');
  return Array.from(text, (character) => FOLDED.get(character) ?? character)
    .join('')
    .replace(DROPPED, '');
}

function hasText({ source, target }: TextPair): boolean {
  return solid(source) !== '' && solid(target) !== '';
}

function place(beads: readonly TextPair[], source: string, target: string): Placed[] {
  const sources = spans(
    beads.map((bead) => solid(bead.source)),
    source,
  );
  const targets = spans(
    beads.map((bead) => solid(bead.target)),
    target,
  );
  return beads.map((bead, k) => {
    const shape = shapeOf({ source: [...bead.source.keys()], target: [...bead.target.keys()] });
    return { source: sources[k], target: targets[k], shape };
  });
}

/** Where the texts stand in the whole, each sought after the one before, then from the start: beads may cross. */
function spans(texts: readonly string[], whole: string): Span[] {
  let from = 0;
  return texts.map((text) => {
    if (text === '') return undefined;
    const ahead = whole.indexOf(text, from);
    const start = ahead < 0 ? whole.indexOf(text) : ahead;
    if (start < 0) return undefined;
    from = start + text.length;
    return [start, from];
  });
}

function equal(a: Placed, b: Placed): boolean {
  return sameSpan(a.source, b.source) && sameSpan(a.target, b.target);
}

function sameSpan(a: Span, b: Span): boolean {
  return a !== undefined && b !== undefined && a[0] === b[0] && a[1] === b[1];
}

function overlaps(a: Span, b: Span): boolean {
  return a !== undefined && b !== undefined && Math.min(a[1], b[1]) > Math.max(a[0], b[0]);
}

/** Characters that gold leaves without a counterpart against those that stand in no predicted pair. */
function nullCharacters(gold: readonly Placed[], predicted: readonly Placed[], source: number, target: number) {
  const tally = { predicted: 0, right: 0, gold: 0, found: 0 };
  for (const [side, other, length] of [
    ['source', 'target', source],
    ['target', 'source', target],
  ] as const) {
    const alone = new Uint8Array(length);
    const paired = new Uint8Array(length);
    for (const bead of gold) if (bead[side] && !bead[other]) alone.fill(1, ...bead[side]);
    for (const bead of predicted) if (bead[side] && bead.shape) paired.fill(1, ...bead[side]);
    for (let k = 0; k < length; k++) {
      if (alone[k]) tally.gold++;
      if (!paired[k]) tally.predicted++;
      if (alone[k] && !paired[k]) tally.right++;
    }
  }
  return { ...tally, found: tally.right };
}
