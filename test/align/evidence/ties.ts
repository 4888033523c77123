/** What ties a sentence to its translation, for the tests of evidence. */
import { MATCH_KINDS, type MatchKind } from '../../../src/align/evidence/cue.js';
import type { TermRecognizer } from '../../../src/align/evidence/terms.js';
import { matchSides } from '../../../src/align/matches.js';
import { isArabicScript } from '../../../src/align/scripts.js';
import { readSide, type Side } from '../../../src/align/side.js';
import { WEIGHTS } from '../../../src/align/weights.js';
import { LEXICON } from '../toy.js';

/** How the two sentences are read. */
export interface Telling {
  readonly from?: string;
  readonly to?: string;
  readonly glossary?: TermRecognizer;
}

/** A text of so many sentences without cues, in which a cue of one sentence is rare. */
const FILLERS = Array(40).fill('.');

/** Both sides of a sentence and its translation, among others that say nothing. */
function sidesOf(source: string, target: string, { from = 'fa', to = 'en', glossary }: Telling) {
  const reading = {
    lexicon: LEXICON,
    oneScript: isArabicScript(source) === isArabicScript(target),
    ...(glossary && { glossary }),
  };
  return [
    readSide([source, ...FILLERS], { ...reading, side: 'source', lang: from }),
    readSide([target, ...FILLERS], { ...reading, side: 'target', lang: to }),
  ] as const;
}

/**
 * All ties, as `kind: where one begins = where the other begins`, sorted by kind; each with the word that stands there.
 */
export function tiesOf(source: string, target: string, telling: Telling = {}): string[] {
  const [own, other] = sidesOf(source, target, telling);
  const { links } = matchSides(own, other, WEIGHTS);
  const ties: string[] = [];
  for (let cue = 0; cue + 1 < links.starts.length; cue++) {
    for (let link = links.starts[cue] as number; link < (links.starts[cue + 1] as number); link++) {
      const kind = MATCH_KINDS[links.kinds[link] as number] as MatchKind;
      ties.push(`${kind}: ${at(own, cue, source)} = ${at(other, links.targets[link] as number, target)}`);
    }
  }
  return ties.sort();
}

/** The kinds of all ties. */
export function kindsOf(source: string, target: string, telling: Telling = {}): string[] {
  return tiesOf(source, target, telling).map((tie) => tie.slice(0, tie.indexOf(':')));
}

/** What of a side's sentence must have a counterpart, as the words that it begins with. */
export function expectedIn(text: string, side: 'source' | 'target' = 'source'): string[] {
  const [own, other] = side === 'source' ? sidesOf(text, '.', {}) : sidesOf('.', text, {});
  const read = side === 'source' ? own : other;
  return read.types.flatMap(({ expected }, cue) => (expected ? [at(read, cue, text)] : []));
}

/** How many cues a sentence has. */
export function cueCount(text: string): number {
  return sidesOf(text, '.', {})[0].cues.length;
}

/** The word at which a cue of the first sentence begins. */
function at({ cues, offsets }: Side, cue: number, text: string): string {
  const from = offsets[cues.indexOf(cue)] as number;
  return /^[\p{L}\p{N}\p{M}\u200c]+/u.exec(text.slice(from))?.[0] ?? '';
}
