/** Sentences to look for: what is in the memory, what is nearly in it, and what is not. */
import { below, pick, type Random, randomFrom } from '../../eval/align/random.js';
import { edited, segments } from './corpus.js';
import { textIn } from './text.js';

/** What a query is beside a segment of the memory. */
type Kind = (typeof KINDS)[number];

/** A sentence to look for. */
export interface Query {
  readonly kind: Kind;
  readonly text: string;
  /** Whether its length was drawn, so that there are long ones; else it is as long as segments are. */
  readonly byLength: boolean;
}

/** The same text; one or two words edited; a quarter of the words edited; a part moved; a segment that another seed made. */
export const KINDS = ['exact', 'edited', 'quarter', 'reordered', 'none'] as const;

/** One query in so many is drawn by length, so that long ones come too: as many of 17 to 300 words as of 1 to 17. */
const BY_LENGTH = 10;
const LONGEST = 300;
const MOST_OF_A_LENGTH = 50;

/** Another memory's seed. */
const ELSEWHERE = 'another memory';

/**
 * So many queries, the kinds in turn, the same at every call.
 *
 * @param sources - Segments of the memory, at least one; a sample will do.
 */
export function queries(sources: readonly string[], count: number, seed = 'queries'): Query[] {
  const random = randomFrom(seed);
  const text = textIn('fa');
  const topic = text.topic(random);
  const words = (): readonly string[] => text.next(random, topic).slice(0, 1);
  const elsewhere = [...segments(`${ELSEWHERE} ${seed}`, 2 * count)];
  const [draw, drawElsewhere] = [drawFrom(sources), drawFrom(elsewhere)];
  return Array.from({ length: count }, (_, k): Query => {
    const kind = KINDS[k % KINDS.length] as Kind;
    const byLength = Math.floor(k / KINDS.length) % BY_LENGTH === 0;
    const source = (kind === 'none' ? drawElsewhere : draw)(byLength, random);
    return { kind, text: change(kind, source, words, random), byLength };
  });
}

/** A way to draw segments: any, or one whose length is next to a length that is itself drawn. */
function drawFrom(sources: readonly string[]): (byLength: boolean, random: Random) => string {
  const byLengths: string[][] = [];
  for (const text of sources) {
    const length = Math.min(LONGEST, text.split(' ').length);
    byLengths[length] = [...(byLengths[length] ?? []), text].slice(-MOST_OF_A_LENGTH);
  }
  const longest = byLengths.length - 1;
  return (byLength, random) => {
    if (!byLength) return pick(sources, random) ?? '';
    let length = Math.min(longest, Math.ceil(LONGEST ** random()));
    while (byLengths[length] === undefined) length++;
    return pick(byLengths[length] ?? [], random) ?? '';
  };
}

function change(kind: Kind, source: string, words: () => readonly string[], random: Random): string {
  const segment = source.split(' ');
  if (kind === 'edited') return edited(segment, 1 + below(2, random), words, random).join(' ');
  if (kind === 'quarter') return edited(segment, Math.round(segment.length / 4), words, random).join(' ');
  if (kind === 'reordered') return moved(segment, random).join(' ');
  return source;
}

/** A part of up to a fifth of the words stands elsewhere: what is moved costs twice its words at most. */
function moved(segment: readonly string[], random: Random): string[] {
  const rest = [...segment];
  const part = rest.splice(below(rest.length, random), 1 + below(Math.ceil(rest.length / 5), random));
  rest.splice(below(rest.length + 1, random), 0, ...part);
  return rest;
}
