/**
 * Whether the same text is always translated alike, and different texts differently.
 *
 *     unit   source   target
 *     12     A        a
 *     40     A        a
 *     57     A        b          inconsistent with 12 and 40
 *     63     B        a          the translation of another text
 *
 * Texts are the same where their canonical words are. Formulas and headings of a few words mean different things in different
 * places and are left out; so are targets that differ in numbers alone, which are for the check of numbers.
 */
import { ARTICLES } from '../../glossary/function-words.js';
import { type Word, words } from '../../text/words/words.js';
import { plainText } from '../content.js';
import { HASH_START, hashText } from '../hash.js';
import type { Unit } from '../unit.js';
import type { CorpusCheck, PlacedFault } from './check.js';
import type { CheckedPair } from './checked-pair.js';
import type { CheckMessage } from './finding.js';
import { commonShare } from './word-share.js';

/** Shorter texts are formulas. */
const LEAST_WORDS = 4;

/** Texts of as many words are no formulas. */
const SENTENCE = 7;

/** Of another document one knows less why it is so. */
const ELSEWHERE = 0.85;

/** Sources that have more of their words in common may say the same. */
const ALIKE = 0.4;

/** A unit that has been added: little more than a reference, since memories are large. */
interface Added {
  readonly unit: Unit;
  readonly index: number;
}

/** A check of pairs against each other. */
export class Consistency implements CorpusCheck {
  readonly #bySource = new Map<number, Added[]>();
  readonly #byTarget = new Map<number, Added[]>();

  add({ unit, index, source, target }: CheckedPair): void {
    const added = { unit, index };
    if (source.words.length >= LEAST_WORDS) put(this.#bySource, [source.lang, target.lang], source.words, added);
    if (target.words.length >= LEAST_WORDS) put(this.#byTarget, [target.lang, source.lang], target.words, added);
  }

  *faults(): Generator<PlacedFault, void, void> {
    for (const group of this.#bySource.values()) {
      if (group.length > 1) yield* otherTranslations(group);
    }
    for (const group of this.#byTarget.values()) {
      if (group.length > 1) yield* otherSources(group);
    }
  }
}

/** Two hashes of 32 bits in one number of 53: among a million texts two that differ have the same with a chance of 1 : 10,000. */
function put(groups: Map<number, Added[]>, langs: readonly string[], list: readonly Word[], added: Added): void {
  let [low, high] = [HASH_START, ~HASH_START];
  for (const text of [...langs, ...list.map((word) => word.text)]) {
    low = hashText(text, low);
    high = hashText(text, high);
  }
  const key = (high & 0x1f_ffff) * 2 ** 32 + (low >>> 0);
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [added]);
  else group.push(added);
}

/** The units of a group that have the same text on the other side, the most frequent first, of equals the earlier. */
function byOtherSide(group: readonly Added[], side: 'source' | 'target'): Text[] {
  const texts = new Map<string, Text>();
  for (const added of group) {
    const list = words(plainText(added.unit[side]));
    const key = list.map(({ text }) => text).join(' ');
    const text = texts.get(key);
    if (text === undefined) texts.set(key, { words: list, units: [added] });
    else text.units.push(added);
  }
  return [...texts.values()].sort((one, other) => other.units.length - one.units.length);
}

interface Text {
  readonly words: readonly Word[];
  readonly units: Added[];
}

function* otherTranslations(group: readonly Added[]): Generator<PlacedFault, void, void> {
  const [usual, ...others] = byOtherSide(group, 'target');
  if (usual === undefined) return;
  const models = new Models(usual.units);
  const length = lengthOf(group, 'source');
  for (const other of others) {
    if (isSame(usual.words, other.words)) continue;
    for (const added of other.units) {
      const model = models.for(added);
      yield fault(added, 0.9 * certainty(length, added, model), {
        en: `The same source is translated otherwise in ${placeOf(model)}: ${shortened(model.unit.target)}`,
        fa: `همین متن مبدأ در ${placeOf(model)} ترجمهٔ دیگری دارد: ${shortened(model.unit.target)}`,
      });
    }
  }
}

function* otherSources(group: readonly Added[]): Generator<PlacedFault, void, void> {
  const [usual, ...others] = byOtherSide(group, 'source');
  if (usual === undefined) return;
  const models = new Models(usual.units);
  const length = lengthOf(group, 'target');
  for (const other of others) {
    if (isSame(usual.words, other.words)) continue;
    const difference = commonShare(usual.words, other.words) < ALIKE ? 0.9 : 0.55;
    for (const added of other.units) {
      const model = models.for(added);
      yield fault(added, difference * certainty(length, added, model), {
        en: `The same target translates another source in ${placeOf(model)}: ${shortened(model.unit.source)}`,
        fa: `همین ترجمه در ${placeOf(model)} برای متن مبدأ دیگری آمده است: ${shortened(model.unit.source)}`,
      });
    }
  }
}

function lengthOf([first]: readonly Added[], side: 'source' | 'target'): number {
  return first === undefined ? 0 : words(plainText(first.unit[side])).length;
}

/** The units that say it as usual, by document. */
class Models {
  readonly #first: Added;
  readonly #byDocument = new Map<string, Added>();

  constructor(units: readonly Added[]) {
    this.#first = units[0] as Added;
    for (const added of units) {
      const { document } = added.unit.origin;
      if (!this.#byDocument.has(document)) this.#byDocument.set(document, added);
    }
  }

  /** The one to compare a unit with: in its own document, if there is one. */
  for({ unit }: Added): Added {
    return this.#byDocument.get(unit.origin.document) ?? this.#first;
  }
}

function fault({ unit, index }: Added, confidence: number, message: CheckMessage): PlacedFault {
  const whole = (side: 'source' | 'target') => [{ start: 0, end: plainText(unit[side]).length }];
  return { index, confidence, source: whole('source'), target: whole('target'), message };
}

/** The longer a text, the less its translation depends on where it stands. */
function certainty(length: number, { unit }: Added, model: Added): number {
  const whole = Math.min(1, 0.5 + (0.5 * (length - LEAST_WORDS)) / (SENTENCE - LEAST_WORDS));
  return unit.origin.document === model.unit.origin.document ? whole : whole * ELSEWHERE;
}

/** Whether texts say the same but for numbers, which may be written in digits or words, and articles. */
function isSame(ours: readonly Word[], theirs: readonly Word[]): boolean {
  const [one, other] = [ours, theirs].map((list) => list.filter(({ text }) => !ARTICLES.has(text))) as [Word[], Word[]];
  return isSameButForNumbers(one, other);
}

function isSameButForNumbers(ours: readonly Word[], theirs: readonly Word[]): boolean {
  return ours.length === theirs.length && ours.every(({ text }, i) => isSameWord(text, theirs[i]?.text ?? ''));
}

function isSameWord(one: string, other: string): boolean {
  return one === other || (/^\p{N}/u.test(one) && /^\p{N}/u.test(other));
}

function placeOf({ unit }: Added): string {
  return unit.id;
}

/** So much of a text is shown. */
const SHOWN = 80;

function shortened(content: Unit['source']): string {
  const text = plainText(content).trim();
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}
