/** Reads what the project holds for its users beside code: the term base and the memory. */
import { readFileSync } from 'node:fs';
import diplomatic from '../../src/data/diplomatic.js';
import { parseXliff } from '../../src/formats/xliff/index.js';
import type { Concept } from '../../src/glossary/concept.js';
import { plainText } from '../../src/tm/content.js';
import type { Unit } from '../../src/tm/unit.js';
import { MEMORY, readDocuments } from '../memory/documents.js';
import type { TextPair } from './occurrences.js';

/** The term base and the memory. */
export interface Content {
  readonly concepts: readonly Concept[];
  readonly documents: readonly Document[];
}

/** A document of the memory. */
export interface Document {
  readonly name: string;
  /** The Persian text as it was written. */
  readonly persian: string;
  /** What its XLIFF file has. */
  readonly units: readonly Unit[];
  /** The units with both sides. */
  readonly pairs: readonly TextPair[];
}

/** Reads all of it. */
export function readContent(): Content {
  return {
    concepts: diplomatic,
    documents: readDocuments().map(({ gold: { document: name }, source }) => {
      const units = parseXliff(readFileSync(new URL(`${name}.xlf`, MEMORY), 'utf8'));
      return { name, persian: source, units, pairs: pairsOf(units) };
    }),
  };
}

function pairsOf(units: readonly Unit[]): TextPair[] {
  return units
    .map(({ source, target }) => ({ fa: plainText(source), en: plainText(target) }))
    .filter(({ fa, en }) => fa !== '' && en !== '');
}
