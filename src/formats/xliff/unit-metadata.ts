/**
 * Our metadata of a unit: what the aligner found out, and neighbours that are others than those in the file.
 *
 *     <mda:metaGroup category="tarjoman">
 *       <mda:meta type="score">0.93</mda:meta>             confidence of the alignment
 *       <mda:meta type="crossing">yes</mda:meta>           the target was moved
 *       <mda:meta type="source">9 8</mda:meta>             lengths of the sentences; target likewise
 *       <mda:meta type="before">…</mda:meta>               the text before it; after likewise
 *       <mda:meta type="order">no-before</mda:meta>        it has no text before it, though a unit stands there;
 *     </mda:metaGroup>                                     no-after likewise, none: neither
 */
import { TarjomanError } from '../../errors.js';
import { plainText } from '../../tm/content.js';
import type { SentenceLengths, Unit } from '../../tm/unit.js';
import type { Draft } from '../draft.js';
import type { Lacks } from '../neighbours.js';
import { readLengths } from '../sentence-lengths.js';
import type { XliffMeta, XliffMetaGroup } from './modules.js';
import { META_CATEGORY } from './names.js';
import { neighbourMeta, neighbourSide, readNeighbour } from './neighbour-metas.js';

/** What our metadata say of a unit. */
export interface UnitMetadata {
  score?: number;
  crossing?: true;
  sentences?: SentenceLengths;
  before?: string;
  after?: string;
  /** Where it has no neighbour, whatever stands there. */
  lacks?: Lacks;
}

/** What `order` says a unit lacks. */
const LACKS: ReadonlyMap<string, Lacks> = new Map([
  ['none', { before: true, after: true }],
  ['no-before', { before: true, after: false }],
  ['no-after', { before: false, after: true }],
]);

/**
 * The metadata of a unit.
 *
 * @param unit - The unit.
 * @param earlier - The unit in whose text a reader would find what comes before it.
 * @param later - The unit in whose text a reader would find what comes after it.
 * @returns A group; `undefined` where there is nothing to say, since a group without a meta would not be valid.
 */
export function metaGroupOf(unit: Unit, earlier?: Unit, later?: Unit): XliffMetaGroup | undefined {
  const { id, score, crossing, sentences } = unit;
  const items = neighbourMetas(unit, earlier, later);
  if (score !== undefined) items.push(meta('score', String(score)));
  if (crossing) items.push(meta('crossing', 'yes'));
  if (sentences !== undefined) {
    items.push(meta('source', writeLengths(sentences.source, id)), meta('target', writeLengths(sentences.target, id)));
  }
  return items.length === 0 ? undefined : { kind: 'group', category: META_CATEGORY, items };
}

/** What a unit says of its neighbours, where a reader would not find it in the file. */
function neighbourMetas({ before, after }: Unit, earlier?: Unit, later?: Unit): XliffMeta[] {
  const metas: XliffMeta[] = [];
  if (before !== undefined && before !== (earlier && plainText(earlier.source))) {
    metas.push(neighbourMeta('before', before));
  }
  if (after !== undefined && after !== (later && plainText(later.source))) metas.push(neighbourMeta('after', after));
  const lacksBefore = before === undefined && earlier !== undefined;
  const lacksAfter = after === undefined && later !== undefined;
  if (lacksBefore) metas.push(meta('order', lacksAfter ? 'none' : 'no-before'));
  else if (lacksAfter) metas.push(meta('order', 'no-after'));
  return metas;
}

/** What metadata of a unit say; `undefined` where none of them are ours. */
export function readMetadata(id: string, groups: readonly XliffMetaGroup[]): UnitMetadata | undefined {
  const group = groups.find(({ category }) => category === META_CATEGORY);
  if (group === undefined) return undefined;
  const read: UnitMetadata = {};
  let [source, target]: (string | undefined)[] = [];
  for (const item of group.items) {
    if (item.kind !== 'meta') continue;
    if (item.type === 'score') read.score = readScore(id, item.text);
    else if (item.type === 'source') source = item.text;
    else if (item.type === 'target') target = item.text;
    else if (item.type === 'crossing' && item.text === 'yes') read.crossing = true;
    else if (item.type === 'order') addLacks(read, item.text);
    else addNeighbour(read, id, item);
  }
  if (source !== undefined && target !== undefined) read.sentences = readSentences(id, source, target);
  return read;
}

/** Where a segment stands in its unit of the file: a unit that is not divided has one, the first and last. */
export interface SegmentPlace {
  readonly first: boolean;
  readonly last: boolean;
}

/** Adds what our metadata of a unit say to what one of its segments has become. */
export function addMetadata(unit: Draft<Unit>, ours: UnitMetadata, { first, last }: SegmentPlace): void {
  const { score, crossing, sentences, before, after } = ours;
  if (score !== undefined) unit.score = score;
  if (crossing) unit.crossing = true;
  // Somebody who divided the unit into several segments, or changed its text, made its sentence lengths wrong.
  if (sentences !== undefined && first && last && fits(sentences, unit)) unit.sentences = sentences;
  if (before !== undefined && first) unit.before = before;
  if (after !== undefined && last) unit.after = after;
}

/** Which neighbours a segment of a unit lacks: inside of the unit, none. */
export function lacksOf({ lacks }: UnitMetadata, { first, last }: SegmentPlace): Lacks | undefined {
  return lacks && { before: first && lacks.before, after: last && lacks.after };
}

function fits(lengths: SentenceLengths, { source, target }: Unit): boolean {
  return total(lengths.source) <= plainText(source).length && total(lengths.target) <= plainText(target).length;
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, n) => sum + n, 0);
}

function addLacks(read: UnitMetadata, order: string): void {
  const lacks = LACKS.get(order);
  if (lacks !== undefined) read.lacks = lacks;
}

function addNeighbour(read: UnitMetadata, id: string, item: XliffMeta): void {
  const side = neighbourSide(item);
  if (side !== undefined) read[side] = readNeighbour(id, item);
}

function readScore(id: string, text: string): number {
  const score = text.trim() === '' ? Number.NaN : Number(text);
  if (score >= 0 && score <= 1) return score;
  throw new TarjomanError('BAD_FORMAT', `the score of unit ${id} is "${text}": give a number from 0 to 1`);
}

function readSentences(id: string, left: string, right: string): SentenceLengths {
  const source = left === '' ? [] : readLengths(left, 0, left.length);
  const target = right === '' ? [] : readLengths(right, 0, right.length);
  if (source !== undefined && target !== undefined) return { source, target };
  const message = `the sentence lengths of unit ${id} are "${left}" and "${right}"`;
  throw new TarjomanError('BAD_FORMAT', `${message}: give whole numbers`);
}

function writeLengths(lengths: readonly number[], id: string): string {
  const odd = lengths.find((length) => !Number.isSafeInteger(length) || length < 0);
  if (odd === undefined) return lengths.join(' ');
  throw new TarjomanError('BAD_ARGUMENT', `unit ${id} has a sentence of length ${odd}: give whole numbers from 0`);
}

function meta(type: string, text: string): XliffMeta {
  return { kind: 'meta', type, text };
}
