/**
 * Terms that several entries have, or nearly have.
 *
 * Two texts that differ in one letter agree when that letter is taken out of both. So each key is filed under itself with each
 * letter taken out in turn, and only keys that meet there are compared: no key with all others.
 *
 *     accord  → ccord acord acord accrd accod accor
 *     acord   →              …          acord (itself)     they meet
 *
 * @see Mor, Fraenkel: A hash code method for detecting and correcting spelling errors, CACM 25(12), 1982
 */
import { FNV_PRIME, mixed, OFFSET_BASIS } from '../../text/words/hash.js';
import type { Concept } from '../concept.js';
import type { EntryRule, Fault } from './finding.js';
import { code, quote } from './quoting.js';
import { keyOf, sortedWords } from './term-key.js';

/** A term of an entry, ready to be compared. */
interface Keyed {
  readonly file: string;
  readonly concept: Concept;
  readonly lang: 'fa' | 'en';
  readonly position: number;
  readonly text: string;
  /** Equal for all spellings of the term. */
  readonly key: string;
  /** Its words in alphabetical order, without those that only link. */
  readonly sorted: string;
}

/** Shorter keys are like too many others: «سفر» and «سفیر». */
const SHORTEST_NEAR = 7;
/** Of longer keys only equal ones are told: a hostile one would be filed under thousands. */
const LONGEST_NEAR = 80;
/** So many are told of one term. */
const MOST_TOLD = 3;
/** So many are looked at: no honest term has as many like it. */
const MOST_LOOKED = 50;

/** The terms of all entries, ready to be asked which are like others. */
export class TermNeighbours {
  readonly #byKey = new Map<string, Keyed[]>();
  readonly #bySorted = new Map<string, Keyed[]>();
  /** Keys with a letter taken out, hashed, to the terms; made when first asked. */
  #near: Map<number, Keyed[]> | undefined;

  constructor(concepts: Iterable<readonly [file: string, concept: Concept]>) {
    const terms: Keyed[] = [];
    for (const [file, concept] of concepts) terms.push(...keyedTerms(file, concept));
    for (const term of terms) {
      file(this.#byKey, `${term.lang} ${term.key}`, term);
      file(this.#bySorted, `${term.lang} ${term.sorted}`, term);
    }
  }

  /** The files of entries that have this term, however it is spelled. */
  sharing(lang: 'fa' | 'en', text: string): string[] {
    return (this.#byKey.get(`${lang} ${keyOf(text)}`) ?? []).map(({ file }) => file);
  }

  /**
   * What is to be said of the terms of one entry.
   *
   * @param isTold - Whether of another entry the same is said of this one, so that it need not be said twice.
   */
  faults(subject: string, concept: Concept, isTold: (file: string) => boolean): Fault[] {
    return keyedTerms(subject, concept).flatMap((term) => {
      const told = new Set([subject]);
      const faults: Fault[] = [];
      const tell = (list: Iterable<Keyed>, faultOf: (term: Keyed, other: Keyed) => Fault) => {
        let looked = 0;
        for (const other of list) {
          if (looked++ === MOST_LOOKED) return;
          if (told.has(other.file) || isTold(other.file)) continue;
          told.add(other.file);
          const fault = faultOf(term, other);
          // Entries that refer to each other are known to be two.
          if (fault.rule === 'shared-persian' || !areRelated(concept, other.concept)) faults.push(fault);
          if (faults.length === MOST_TOLD) return;
        }
      };
      tell(this.#byKey.get(`${term.lang} ${term.key}`) ?? [], sharedFault);
      tell(this.#bySorted.get(`${term.lang} ${term.sorted}`) ?? [], nearFault);
      tell(this.#nearTo(term), nearFault);
      return faults;
    });
  }

  *#nearTo(term: Keyed): Generator<Keyed, void, void> {
    if (!isComparable(term)) return;
    this.#near ??= this.#fileNear();
    for (const hash of withoutEach(term.key)) {
      for (const other of this.#near.get(hash) ?? []) {
        if (other.lang === term.lang && isOneApart(other.key, term.key)) yield other;
      }
    }
  }

  /** One term of each key, since terms of equal keys are told of already. */
  #fileNear(): Map<number, Keyed[]> {
    const near = new Map<number, Keyed[]>();
    for (const [term] of this.#byKey.values()) {
      if (term === undefined || !isComparable(term)) continue;
      for (const hash of withoutEach(term.key)) file(near, hash, term);
    }
    return near;
  }
}

function areRelated(a: Concept, b: Concept): boolean {
  return (a.related?.includes(b.id) || b.related?.includes(a.id)) ?? false;
}

function keyedTerms(file: string, concept: Concept): Keyed[] {
  return (['fa', 'en'] as const).flatMap((lang) =>
    concept[lang].terms.flatMap(({ text, status }, position): Keyed[] => {
      if (status === 'deprecated' || status === 'superseded') return [];
      return [{ file, concept, lang, position, text, key: keyOf(text), sorted: sortedWords(text).join(' ') }];
    }),
  );
}

function file<Key, Item>(map: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [item]);
  else list.push(item);
}

function isComparable({ key }: Keyed): boolean {
  return key.length >= SHORTEST_NEAR && key.length <= LONGEST_NEAR;
}

/** The hashes of a key, and of the key without each of its letters. */
function withoutEach(key: string): Set<number> {
  const hashes = new Set<number>();
  for (let left = -1; left < key.length; left++) {
    let hash = OFFSET_BASIS;
    for (let i = 0; i < key.length; i++) if (i !== left) hash = Math.imul(hash ^ key.charCodeAt(i), FNV_PRIME);
    hashes.add(mixed(hash));
  }
  return hashes;
}

/** Whether one letter put in, left out or exchanged, or two letters changed round, makes one key of another. */
function isOneApart(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}

function sharedFault(term: Keyed, other: Keyed): Fault {
  const rule: EntryRule =
    term.lang === 'fa' && term.concept.domain === other.concept.domain ? 'shared-persian' : 'shared';
  const path = [term.lang, 'terms', term.position, 'text'];
  const [name, text] = [code(other.concept.id), quote(other.text)];
  if (rule === 'shared-persian') {
    const en = `the entry ${name} has ${text} in the same domain: join the two, or choose another domain or term`;
    const fa = `مدخل ${name} در همین حوزه ${text} را دارد: دو مدخل را یکی کنید، یا حوزه یا اصطلاح دیگری برگزینید`;
    return { rule, path, en, fa };
  }
  const en = `the entry ${name} has ${text} too: refer to it in ${code('related')} where both are right, or join the two`;
  const fa = `مدخل ${name} هم ${text} را دارد: اگر هر دو مدخل درست است، در ${code('related')} به آن ارجاع دهید؛ وگرنه دو مدخل را یکی کنید`;
  return { rule, path, en, fa };
}

function nearFault(term: Keyed, other: Keyed): Fault {
  const [name, text] = [code(other.concept.id), quote(other.text)];
  return {
    rule: 'near-duplicate',
    path: [term.lang, 'terms', term.position, 'text'],
    en: `the entry ${name} has ${text}, which is nearly the same: refer to it in ${code('related')} if it is another concept`,
    fa: `مدخل ${name} اصطلاح ${text} را دارد که تقریباً همین است: اگر مفهوم دیگری است، در ${code('related')} به آن ارجاع دهید`,
  };
}
