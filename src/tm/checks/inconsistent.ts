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
import { type Content, plainText } from '../content.js';
import { HASH_START, hashText } from '../hash.js';
import type { Unit } from '../unit.js';
import type { CorpusCheck, PlacedFault } from './check.js';
import type { CheckedPair, CheckedText } from './checked-pair.js';
import type { CheckMessage } from './finding.js';
import { commonShare } from './word-share.js';

/** Shorter sources are formulas, and shorter targets. */
const LEAST_WORDS = { source: 3, target: 4 } as const;

/** Texts of as many words are no formulas. */
const SENTENCE = 7;

/** Up to as many words, translations that have much in common are ways to say one thing. */
const HEADING = 4;

/** Of another document one knows less why it is so. */
const ELSEWHERE = 0.85;

/** Sources that have more of their words in common may say the same, and so may translations of headings. */
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
    if (source.words.length >= LEAST_WORDS.source && !isFormula(source)) {
      put(this.#bySource, [source.lang, target.lang], source.words, added);
    }
    if (target.words.length >= LEAST_WORDS.target) put(this.#byTarget, [target.lang, source.lang], target.words, added);
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

/** Whether a short text only leads to what is said elsewhere: "He added that", «وی افزود:». */
function isFormula({ text, words: all }: CheckedText): boolean {
  if (all.length >= SENTENCE) return false;
  return /[:،,؛;]\s*$/u.test(text.slice(-8)) || /^(?:که|that)$/u.test(all.at(-1)?.text ?? '');
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
  const length = lengthOf(group, 'source');
  for (const { added, model, share } of differences(group, 'target')) {
    const difference = length > HEADING || share < ALIKE ? 0.9 : 0.6;
    const [place, other] = [placeOf(model, added), quoted(model.unit.target)];
    yield faultOf(added, difference * certainty(length, added, model), {
      en: `The same source is ${other} in ${place.en}: see which translation is meant.`,
      fa: `همین متن مبدأ در ${place.fa} ترجمهٔ دیگری دارد، ${other}: بررسی کنید که کدام درست است.`,
    });
  }
}

function* otherSources(group: readonly Added[]): Generator<PlacedFault, void, void> {
  const length = lengthOf(group, 'target');
  for (const { added, model, share } of differences(group, 'source')) {
    const difference = share < ALIKE ? 0.9 : 0.55;
    const [place, other] = [placeOf(model, added), quoted(model.unit.source)];
    yield faultOf(added, difference * certainty(length, added, model), {
      en: `The same target translates ${other} in ${place.en}: see whether it fits both.`,
      fa: `همین ترجمه در ${place.fa} برای متن دیگری آمده است، ${other}: بررسی کنید که برای هر دو درست باشد.`,
    });
  }
}

/** A unit whose text is not the usual one. */
interface Difference {
  readonly added: Added;
  /** A unit that has the usual one. */
  readonly model: Added;
  /** How much the two have in common. */
  readonly share: number;
}

/** The units of a group whose other side says something else than most. */
function* differences(group: readonly Added[], side: 'source' | 'target'): Generator<Difference, void, void> {
  const [usual, ...others] = byOtherSide(group, side);
  if (usual === undefined) return;
  const models = new Models(usual.units);
  for (const other of others) {
    if (isSame(usual.words, other.words)) continue;
    const share = commonShare(usual.words, other.words);
    for (const added of other.units) yield { added, model: models.for(added), share };
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

function faultOf({ unit, index }: Added, confidence: number, message: CheckMessage): PlacedFault {
  const whole = (side: 'source' | 'target') => [{ start: 0, end: plainText(unit[side]).length }];
  return { index, confidence, source: whole('source'), target: whole('target'), message };
}

/** How sure it is of the shortest texts that they are no formulas. */
const FORMULA = 0.6;

/** The longer a text, the less its translation depends on where it stands. */
function certainty(length: number, { unit }: Added, model: Added): number {
  const whole = Math.min(
    1,
    FORMULA + ((1 - FORMULA) * (length - LEAST_WORDS.source)) / (SENTENCE - LEAST_WORDS.source),
  );
  return unit.origin.document === model.unit.origin.document ? whole : whole * ELSEWHERE;
}

/** Whether texts say the same but for articles and numbers, which may be written in digits or words. */
function isSame(ours: readonly Word[], theirs: readonly Word[]): boolean {
  const [one, other] = [ours, theirs].map((list) => list.filter(({ text }) => !ARTICLES.has(text))) as [Word[], Word[]];
  return one.length === other.length && one.every(({ text }, i) => isSameWord(text, (other[i] as Word).text));
}

function isSameWord(one: string, other: string): boolean {
  return one === other || (/^\p{N}/u.test(one) && /^\p{N}/u.test(other));
}

/** Where a unit is, seen from another one. */
function placeOf({ unit: { id, origin } }: Added, { unit }: Added): CheckMessage {
  if (origin.document === unit.origin.document) return { en: `unit ${id}`, fa: `واحد ${id}` };
  return { en: `unit ${id} of ${origin.document}`, fa: `واحد ${id} از سند ${origin.document}` };
}

/** So much of a text is shown. */
const SHOWN = 80;

/** The beginning of a text in the quotation marks of its script. */
function quoted(content: Content): string {
  const text = plainText(content).trim();
  const shown = text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
  return /\p{Script=Arabic}/u.test(shown) ? `«${shown}»` : `“${shown}”`;
}
