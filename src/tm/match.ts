/** What a search answers: a unit that is like the query, how much, and in what it is not. */

import { WordScan } from '../text/words/scan.js';
import { type Word, words } from '../text/words/words.js';
import type { Content } from './content.js';
import { plainText } from './content.js';
import type { Edit } from './edits.js';
import { wordEdits } from './edits.js';
import { CharacterPattern } from './explain/characters.js';
import { type CodeDifference, codeDifferences } from './explain/codes.js';
import type { MatchContext } from './explain/context.js';
import type { Penalty } from './explain/penalties.js';
import { isSpelledAlike, respelledWords, type ScannedWords, spellingPenalty } from './explain/spelling.js';
import type { Repair } from './repair/exchanges.js';
import { repairTranslation } from './repair/repair.js';
import type { Unit } from './unit.js';

/**
 * A unit that is like a query, and in what it is not, all of it worked out.
 *
 * @see {@link Match}
 */
export interface MatchData {
  /** The unit. */
  readonly unit: Unit;
  /** The side of the unit that was compared. */
  readonly side: 'source' | 'target';
  /** What the match is ranked by: a similarity less the penalties, 0 to 1; 1 only for equal raw text. */
  readonly score: number;
  /** 1 − d / max(n, m): d the Levenshtein distance of the canonical words, n and m their numbers. */
  readonly similarity: number;
  /** The same of the characters of the canonical words, joined by a space. */
  readonly characterSimilarity: number;
  /** What of the unit's surroundings is the query's too; `none` where the query has told nothing of its own. */
  readonly context: MatchContext;
  /** The words that differ, with their raw spans in the query and in the text found. */
  readonly edits: readonly Edit[];
  /** What differs in inline codes; nothing where the query is a plain string, which says nothing of codes. */
  readonly codes: readonly CodeDifference[];
  /** What was taken off the similarity, each by name and size. */
  readonly penalties: readonly Penalty[];
  /** The translation with the query's numbers and dates, where it is certain which they are; otherwise absent. */
  readonly repair?: Repair | undefined;
}

/**
 * A unit that is like a query, and in what it is not.
 *
 * What explains the score (edits, characters, codes, repair) is worked out when it is first asked for. To copy a match, or to
 * send it to a worker, take {@link Match.toJSON}, which `JSON.stringify` takes by itself.
 */
export interface Match extends MatchData {
  /** The match as plain data, all of it worked out. */
  toJSON(): MatchData;
}

/** A sentence that is searched for; what comparing needs of it is found once. */
export class Query {
  readonly content: Content;
  readonly text: string;
  readonly lang: string;
  /** Its words as they were scanned; valid while the search lasts. */
  readonly scanned: ScannedWords;
  #words: readonly Word[] | undefined;
  #characters: CharacterPattern | undefined;

  constructor(content: Content, text: string, lang: string, scanned: ScannedWords) {
    this.content = content;
    this.text = text;
    this.lang = lang;
    this.scanned = scanned;
  }

  /** Whether it says which inline codes it has. */
  get hasCodes(): boolean {
    return typeof this.content !== 'string';
  }

  /** Its canonical words. */
  get words(): readonly Word[] {
    this.#words ??= words(this.text);
    return this.#words;
  }

  /** Its characters, ready to be compared. */
  get characters(): CharacterPattern {
    this.#characters ??= new CharacterPattern(joined(this.words));
    return this.#characters;
  }
}

/** A text that was found, compared with the query as far as somebody asks. */
export class Comparison {
  readonly query: Query;
  readonly unit: Unit;
  readonly side: 'source' | 'target';
  readonly content: Content;
  readonly text: string;
  /** The Levenshtein distance of the words. */
  readonly distance: number;
  #words: readonly Word[] | undefined;
  #edits: readonly Edit[] | undefined;
  #codes: readonly CodeDifference[] | undefined;
  #characterSimilarity: number | undefined;
  #repair: Repair | undefined;
  #isRepaired = false;

  constructor(query: Query, unit: Unit, side: 'source' | 'target', distance: number) {
    this.query = query;
    this.unit = unit;
    this.side = side;
    this.content = unit[side];
    this.text = plainText(unit[side]);
    this.distance = distance;
  }

  get words(): readonly Word[] {
    this.#words ??= words(this.text);
    return this.#words;
  }

  get edits(): readonly Edit[] {
    this.#edits ??= this.distance === 0 ? [] : wordEdits(this.query.words, this.words, this.distance);
    return this.#edits;
  }

  get characterSimilarity(): number {
    if (this.#characterSimilarity === undefined) {
      const isEqual = this.distance === 0;
      this.#characterSimilarity = isEqual ? 1 : this.query.characters.similarity(joined(this.words));
    }
    return this.#characterSimilarity;
  }

  get codes(): readonly CodeDifference[] {
    this.#codes ??= this.query.hasCodes ? this.#compareCodes() : [];
    return this.#codes;
  }

  /** What equal words in another spelling cost, 0 to .01. */
  get spelling(): number {
    const { query, text } = this;
    if (query.text === text) return 0;
    SCAN.scan(text);
    if (isSpelledAlike(query.text, query.scanned, text, SCAN))
      return spellingPenalty(query.text, text, this.distance, 0);
    const respelled = respelledWords(query.text, query.words, text, this.words, this.edits);
    return spellingPenalty(query.text, text, this.edits.length, respelled.length);
  }

  get repair(): Repair | undefined {
    if (this.#isRepaired) return this.#repair;
    this.#isRepaired = true;
    if (this.distance === 0) return undefined;
    const { unit, side, query, text, edits } = this;
    const [foundLang, translationLang] =
      side === 'source' ? [unit.sourceLang, unit.targetLang] : [unit.targetLang, unit.sourceLang];
    const translation = side === 'source' ? unit.target : unit.source;
    this.#repair = repairTranslation({
      query: query.text,
      found: text,
      foundLang,
      translation,
      translationLang,
      edits,
    });
    return this.#repair;
  }

  #compareCodes(): CodeDifference[] {
    const alignment = { query: this.query.words, found: this.words, edits: this.edits };
    return codeDifferences(this.query.content, this.content, alignment);
  }
}

/** Scans texts that were found, one at a time. */
const SCAN = new WordScan();

const INSPECT = Symbol.for('nodejs.util.inspect.custom');

/** What ranking has found of a match. */
export type Ranks = Pick<Match, 'score' | 'similarity' | 'context' | 'penalties'>;

/** A match, explained by its comparison. Getters on the class cost nothing until they are asked; own ones cost a microsecond. */
export class ComparedMatch implements Match {
  readonly unit: Unit;
  readonly side: 'source' | 'target';
  readonly score: number;
  readonly similarity: number;
  readonly context: MatchContext;
  readonly penalties: readonly Penalty[];
  readonly #comparison: Comparison;

  constructor(comparison: Comparison, { score, similarity, context, penalties }: Ranks) {
    this.unit = comparison.unit;
    this.side = comparison.side;
    this.score = score;
    this.similarity = similarity;
    this.context = context;
    this.penalties = penalties;
    this.#comparison = comparison;
  }

  get characterSimilarity(): number {
    return this.#comparison.characterSimilarity;
  }

  get edits(): readonly Edit[] {
    return this.#comparison.edits;
  }

  get codes(): readonly CodeDifference[] {
    return this.#comparison.codes;
  }

  get repair(): Repair | undefined {
    return this.#comparison.repair;
  }

  toJSON(): MatchData {
    const { unit, side, score, similarity, characterSimilarity, context, edits, codes, penalties, repair } = this;
    const data = { unit, side, score, similarity, characterSimilarity, context, edits, codes, penalties };
    return repair === undefined ? data : { ...data, repair };
  }

  /** What `console.log` prints in Node: all of it, as if these were fields. */
  [INSPECT](): MatchData {
    return this.toJSON();
  }
}

function joined(list: readonly Word[]): string {
  let text = '';
  for (const word of list) text += text === '' ? word.text : ` ${word.text}`;
  return text;
}
