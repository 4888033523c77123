/** A fault that a script plants in a right pair, so that it is known what a check has to find. */
import type { CheckKind } from '../../../src/tm/checks/index.js';
import type { Content, UnitState } from '../../../src/tm/index.js';
import type { Random } from '../align/random.js';

/** A language of the evaluation. */
export type Lang = 'fa' | 'en';

/** A text and its translation, as a check is given them. */
export interface TextPair {
  readonly source: Content;
  readonly target: Content;
  readonly sourceLang: Lang;
  readonly targetLang: Lang;
  readonly state?: UnitState;
  /** Names a pair that is not alone in its document. */
  readonly id?: string;
}

/** A right pair of running text without codes. */
export interface GoldPair extends TextPair {
  /** Its document and its place there: `bbc.381646#3`. */
  readonly id: string;
  readonly document: string;
  readonly source: string;
  readonly target: string;
}

/** One fault, in a document as short as shows it. */
export interface Planted {
  /** What was done, in words. */
  readonly what: string;
  /** The document with the fault. */
  readonly faulty: readonly TextPair[];
  /** The document without it, where the pair that was given had to be changed first. */
  readonly twin?: readonly TextPair[];
}

/**
 * Plants a fault of one kind.
 *
 * @param pair - A right pair.
 * @param random - Draws what is done where.
 * @param others - Other pairs of the set, in the same direction.
 * @returns `undefined` where the pair has nothing that such a fault could befall.
 */
type Planter = (pair: GoldPair, random: Random, others: readonly GoldPair[]) => Planted | undefined;

/** A planter of each kind. */
export type Planters = Readonly<Record<CheckKind, Planter>>;

/** The pair with another target. */
export function withTarget({ source, sourceLang, targetLang }: TextPair, target: Content): TextPair {
  return { source, target, sourceLang, targetLang };
}
