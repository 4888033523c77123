/** How to read units of two languages from documents of many. */
import type { LossKind } from '../losses.js';
import type { TmxUnit } from './document.js';
import type { TmxPartOptions } from './read-parts.js';

/** How to make units of two languages. */
export interface TmxReadOptions extends TmxPartOptions {
  /**
   * BCP 47 tag of the source; default what the file says it is, and where it says any, the first language of its first
   * unit. A tag finds the nearest one: `fa` finds `fa-IR`, `fr-CA` finds `fr`, and if need be `fr-FR`.
   */
  readonly sourceLang?: string;
  /** BCP 47 tag of the target; default every other language, with a unit for each. */
  readonly targetLang?: string;
  /** Name of the document that units come from which do not say it themselves; default none, `''`. */
  readonly document?: string;
  /** Told of each unit that is left out, since it lacks one of the two languages or its text. */
  readonly onSkipped?: (skipped: TmxSkipped) => void;
  /**
   * Called for everything that is left out: other languages than those asked for, comments, what the header has beside
   * its attributes, encodings of notes and properties, a `tuid` with white space, elements that TMX does not have. Units
   * without one of the languages are told to `onSkipped`.
   */
  readonly onLoss?: (id: string, kinds: readonly LossKind[]) => void;
  /**
   * Whether the units are to be written into this file again. Then `onLoss` is also told of what means nothing elsewhere,
   * and what {@link writeTmx} does not write: attributes of the header other than its own, units of several
   * translations, neighbours as other tools name them, a DOCTYPE. Default `false`.
   */
  readonly rewriting?: boolean;
}

/** A unit that did not become one of two languages. */
export interface TmxSkipped {
  /** Which side is not there. */
  readonly missing: 'source' | 'target';
  /** The unit as it stands in the file. */
  readonly unit: TmxUnit;
  /** Line of its `<tu>`, counted from 1. */
  readonly line: number;
  /** Column of its `<`, counted from 1. */
  readonly column: number;
}
