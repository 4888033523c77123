/**
 * The aligner as it is measured: with the lexicon and the glossary of the command line, or with evidence left out.
 *
 * This is the one place that knows how evidence is switched off. Whatever is named in EVIDENCE gets a row of its own in the
 * table that `npm run eval:align -- --ablate` prints, and reaches the aligner through {@link alignWith}.
 */

import type { Alignment } from '../../../src/align/alignment.js';
import type { MatchKind } from '../../../src/align/evidence/cue.js';
import { alignTexts } from '../../../src/align/texts.js';
import { WEIGHTS, type Weights } from '../../../src/align/weights.js';
import diplomatic from '../../../src/data/diplomatic.js';
import lexicon from '../../../src/data/lexicon.js';
import { Glossary } from '../../../src/glossary/glossary.js';
import type { Document } from './document.js';

/** What each kind of evidence is made of: kinds of match, or a weight. */
const PARTS: Readonly<Record<string, readonly (MatchKind | 'lengths')[]>> = {
  lengths: ['lengths'],
  lexicon: ['likely', 'possible', 'rare'],
  'numbers and dates': ['number', 'relatedNumber', 'date', 'month'],
  names: ['sound', 'roughSound'],
  'words in Latin letters': ['spelling', 'beginning'],
  glossary: ['term'],
  'headlines, questions, list markers, paragraphs': ['headline', 'question', 'marker', 'paragraph'],
  quotations: ['quotation'],
  'learned from the document': ['learned'],
};

/** Names of the evidence that can be left out. */
export const EVIDENCE = Object.keys(PARTS);

/** Aligns two texts; `lines` as in {@link align}. */
export type Aligner = (source: string, target: string, lines: boolean) => Alignment;

const glossary = Glossary.from(diplomatic);

/** The aligner without the evidence that is named, all of it where nothing is. */
export function alignWith(off: ReadonlySet<string> = new Set()): Aligner {
  const weights = without(off);
  return (source, target, lines) =>
    alignTexts(
      source,
      target,
      {
        lines,
        ...(off.has('lexicon') ? {} : { lexicon }),
        ...(off.has('glossary') ? {} : { glossary }),
      },
      weights,
    );
}

/** A match that is kept next to never weighs next to nothing; 0 would make no match of it infinitely sure. */
const NEVER = 1e-6;

function without(off: ReadonlySet<string>): Weights {
  const parts = new Set([...off].flatMap((name) => PARTS[name] ?? []));
  const kept = Object.fromEntries(
    Object.entries(WEIGHTS.kept).map(([kind, share]) => [kind, parts.has(kind as MatchKind) ? NEVER : share]),
  ) as Weights['kept'];
  return { ...WEIGHTS, kept, lengths: parts.has('lengths') ? 0 : WEIGHTS.lengths };
}

/** Aligns a document whose sentences are given, and makes sure that it kept them. */
export function alignDocument({ name, source, target }: Document, aligner: Aligner): Alignment {
  const alignment = aligner(source.join('\n'), target.join('\n'), true);
  if (alignment.source.length !== source.length || alignment.target.length !== target.length) {
    throw new Error(`${name}: the aligner has other sentences than the lines that it was given`);
  }
  return alignment;
}
