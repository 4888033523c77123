/** What a line of JSON says, as it stands there. */
import type { Inline } from '../../tm/content.js';
import type { OtherOrigin, SentenceLengths, UnitDetails, UnitState } from '../../tm/unit.js';

/** A line; `undefined` is what JSON leaves out. */
export interface JsonLine {
  /** The sentences of the source, or its whole text where they are not known. */
  readonly source?: JsonSide | undefined;
  /** The sentences of the target, or its whole text. */
  readonly target?: JsonSide | undefined;
  /** White space before, between and after the sentences of a side, where it is not one space between them. */
  readonly spaces?: JsonSides<readonly string[]> | undefined;
  /** Lengths of sentences that do not fit the texts; elsewhere the sentences say them. */
  readonly sentences?: SentenceLengths | undefined;
  /** A side with its codes, where it has some. */
  readonly content?: JsonSides<readonly Inline[]> | undefined;
  /** As in a unit; the rest likewise. */
  readonly id?: string | undefined;
  readonly score?: number | undefined;
  readonly crossing?: true | undefined;
  readonly sourceLang?: string | undefined;
  readonly targetLang?: string | undefined;
  readonly document?: string | undefined;
  readonly otherOrigins?: readonly OtherOrigin[] | undefined;
  readonly paragraph?: number | undefined;
  readonly before?: string | undefined;
  readonly after?: string | undefined;
  readonly state?: UnitState | undefined;
  readonly details?: UnitDetails | undefined;
}

/** A side in sentences, or as one text. */
export type JsonSide = string | readonly string[];

/** Something of each side. */
export interface JsonSides<Value> {
  readonly source?: Value | undefined;
  readonly target?: Value | undefined;
}
