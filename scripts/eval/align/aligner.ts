/**
 * The aligner as it is measured: with the lexicon and the glossary of the command line, or with evidence left out.
 *
 * This is the one place that knows how evidence is switched off. Whatever is named in EVIDENCE gets a row of its own in the
 * table that `npm run eval:align -- --ablate` prints, and reaches the aligner through {@link alignWith}.
 */

import { align } from '../../../src/align/align.js';
import type { Alignment } from '../../../src/align/alignment.js';
import diplomatic from '../../../src/data/diplomatic.js';
import lexicon from '../../../src/data/lexicon.js';
import { Glossary } from '../../../src/glossary/glossary.js';
import type { Document } from './document.js';

/** Names of the evidence that can be left out. */
export const EVIDENCE = ['lexicon', 'glossary'] as const;

/** What is left where all of {@link EVIDENCE} is switched off. */
export const WHAT_IS_LEFT = 'lengths, names, numbers and shapes alone';

/** Aligns two texts; `lines` as in {@link align}. */
export type Aligner = (source: string, target: string, lines: boolean) => Alignment;

const glossary = Glossary.from(diplomatic);

/** The aligner without the evidence that is named, all of it where nothing is. */
export function alignWith(off: ReadonlySet<string> = new Set()): Aligner {
  return (source, target, lines) =>
    align(source, target, {
      lines,
      ...(off.has('lexicon') ? {} : { lexicon }),
      ...(off.has('glossary') ? {} : { glossary }),
    });
}

/** Aligns a document whose sentences are given, and makes sure that it kept them. */
export function alignDocument({ name, source, target }: Document, aligner: Aligner): Alignment {
  const alignment = aligner(source.join('\n'), target.join('\n'), true);
  if (alignment.source.length !== source.length || alignment.target.length !== target.length) {
    throw new Error(`${name}: the aligner has other sentences than the lines that it was given`);
  }
  return alignment;
}
