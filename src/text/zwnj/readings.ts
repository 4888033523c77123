/**
 * The ways to read a run of letters as words with zero-width non-joiners, and what each costs.
 *
 * A cost is about −ln of a probability: the sum of what the parts cost, as in a stochastic grammar of a few dozen rules. The
 * cheapest reading wins, and how far it is ahead of the cheapest that breaks nothing is how sure it is.
 *
 *     بیماریهای    unknown, 9 letters                     23
 *                 بیماری 7 · های 1.5                     8.5   → بیماری‌های
 *     میدان        میدان 7                                7    → as it is
 *                 می 1 · دان 5 · no ending of a person     -
 */
import { joins } from './letters.js';
import type { ZwnjTable } from './table.js';

/** The rule that put a zero-width non-joiner in. */
export type ZwnjRule =
  /** After «می» or «نمی» of a verb. */
  | 'verb'
  /** Before «ها» and what follows it. */
  | 'plural'
  /** Before «تر» and «ترین». */
  | 'comparison'
  /** Before «ای», «ام», «اند» and the like. */
  | 'clitic'
  /** Inside a compound that is listed. */
  | 'compound'
  /** Between parts that often make compounds, also «بی» and the like before a noun. */
  | 'parts';

/** One way to read a run of letters. */
export interface Reading {
  /** About −ln of its probability. */
  readonly cost: number;
  /** Bit n: a break before letter n. */
  readonly breaks: number;
  /** What made the last of the breaks. */
  readonly rule: ZwnjRule | undefined;
}

/**
 * What follows a run: a word that a noun with ezafe can go on with, one that it cannot or no word, or nobody asked.
 */
export type Follow = 'noun' | 'stop' | '';

/** Longer runs are no words; places are bits of an integer. */
export const LONGEST = 30;

/** Cost of a listed word by how common it is. */
const TIER = [11, 9, 7, 5] as const;
/** Cost of a run of letters that is no listed word: what it starts at, and each letter. */
const UNKNOWN = 12;
const UNKNOWN_LETTER = 1.2;

/** Plural endings, which stand apart from a letter that joins. */
const PLURALS = list('ها های هایی هایم هایت هایش هایمان هایتان هایشان هاست هایند هاییم هاشون');
const GRADES = list('تر ترین تری');
/** What follows a silent heh. */
const AFTER_HEH = list('ای ام ات اش ایم اید اند ایست مان تان شان ی ایی');
/** What stands apart from yeh. */
const AFTER_YEH = list('ای اش ام ات اند ایم اید مان تان شان');
const AFTER_ANY = list('اند ایم اید');
/** What comes out of a run as a part of its own and has no parts. */
const APART: ReadonlySet<string> = new Set([...PLURALS, ...GRADES, ...AFTER_HEH]);
/** Endings that join. */
const JOINED = list('م ت ش ی یم ید ند ست مان تان شان ان یی یش انی');

/** «کتاب|هایش|اند»: a stem has no more endings. */
const MOST_ENDINGS = 2;

const PERSON_PAST = ['', ...list('م ی یم ید ند')];
const PERSON_PRESENT = list('م ی د یم ید ند');
const PERSON_PERFECT = list('ام ای ایم اید اند');
const OBJECTS = ['', ...list('م ت ش مان تان شان')];

/** What verbs have before «می». */
const PREVERB = /^(?:بر|در|باز|فرا|فرو|وا|ور|سر|پیش|پس)?(?:ن?می|همی)(?=..)/u;
const PREVERB_PLAIN = /^(?:بر|در|باز|فرا|فرو|وا|ور)?(?:[بنم]ی?)?/u;

function list(text: string): string[] {
  return text.split(' ');
}

function mark(stem: string): number {
  return joins(stem.at(-1)) ? 1 << stem.length : 0;
}

/** All that reading needs of a table, with readings of words that were asked before. */
export class Reader {
  /** What it reads with. */
  readonly table: ZwnjTable;

  #follow: Follow = '';

  constructor(table: ZwnjTable) {
    this.table = table;
  }

  /**
   * The readings of a run of letters, the cheapest first; the one that breaks nothing is always among them.
   *
   * @param word - Folded letters, 2 to {@link LONGEST}.
   * @param follow - What follows: «کوچه‌ای» ends a phrase, «کوچ‌های» wants a noun after it.
   */
  readings(word: string, follow: Follow = ''): Reading[] {
    this.#follow = word.endsWith('های') ? follow : '';
    if (APART.has(word) || this.table.seconds.has(word)) return [{ cost: 0, breaks: 0, rule: undefined }];
    const found: Reading[] = [{ cost: unknown(word.length), breaks: 0, rule: undefined }];
    this.#verb(word, found);
    this.#nominal(word, found, MOST_ENDINGS);
    this.#lineage(word, found);
    found.sort((a, b) => a.cost - b.cost);
    const seen = new Set<number>();
    return found.filter(({ breaks }) => !seen.has(breaks) && seen.add(breaks));
  }

  /** The cheapest nominal reading: a stem with its endings. */
  #stem(word: string, depth: number): Reading | undefined {
    const found: Reading[] = [];
    this.#nominal(word, found, depth);
    let best: Reading | undefined;
    for (const reading of found) if (!best || reading.cost < best.cost) best = reading;
    return best;
  }

  #nominal(word: string, found: Reading[], depth: number): void {
    const entry = this.table.words.get(word);
    if (entry) {
      const cost = TIER[entry.tier] as number;
      found.push({
        cost: entry.closed ? cost + 1 : cost,
        breaks: entry.breaks,
        rule: entry.breaks ? ruleOf(word, entry.breaks) : undefined,
      });
      if (entry.closed) found.push({ cost, breaks: 0, rule: undefined });
    }
    if (depth < 0) return;
    this.#compound(word, found, depth);
    if (depth === 0) return;
    for (const ending of PLURALS)
      this.#ending(word, ending, 'plural', this.#pluralPrice(word, ending, depth), found, depth);
    for (const ending of GRADES) this.#ending(word, ending, 'comparison', 2.5, found, depth);
    for (const ending of AFTER_HEH) {
      if (word.at(-1 - ending.length) === 'ه')
        this.#ending(word, ending, 'clitic', this.#heyPrice(ending), found, depth);
    }
    for (const ending of AFTER_YEH) {
      if (word.at(-1 - ending.length) !== 'ی' || word.endsWith(`های${ending}`)) continue;
      if (ending === 'ای' && !this.table.words.has(word.slice(0, -2))) continue; // «مزایای» is of «مزایا»
      this.#ending(word, ending, 'clitic', ending === 'ای' ? 5 : 4, found, depth);
    }
    for (const ending of AFTER_ANY) {
      const last = word.at(-1 - ending.length);
      if (last !== 'ی' && last !== 'ه') this.#ending(word, ending, 'clitic', 6, found, depth);
    }
    for (const ending of JOINED) {
      if (!word.endsWith(ending) || word.length - ending.length < 2) continue;
      const stem = word.slice(0, -ending.length);
      const base = this.#stem(stem, depth - 1);
      if (
        !base ||
        base.rule === 'plural' ||
        base.rule === 'clitic' ||
        this.#isPlural(stem) ||
        this.#isSilent(stem) ||
        !this.#takes(stem)
      )
        continue;
      found.push({ ...base, cost: base.cost + (ending === 'ی' ? 2 : 3.5) });
    }
    if (word.endsWith('گان') || word.endsWith('گی')) {
      const base = this.#stem(`${word.slice(0, word.endsWith('گی') ? -2 : -3)}ه`, depth - 1);
      if (base) found.push({ ...base, cost: base.cost + 3 });
    }
  }

  #heyPrice(ending: string): number {
    if (ending === 'ای') return this.#follow === 'noun' ? 2 : 1.2;
    return ending === 'ایم' || ending === 'اید' ? 4 : 2.5;
  }

  #pluralPrice(word: string, ending: string, depth: number): number {
    if (ending === 'های') {
      const stop = this.#follow === 'stop' && depth === MOST_ENDINGS; // its ezafe wants a noun to follow
      if (!joins(word.at(-4))) return stop ? 2 : 0; // «روزهای» is right as it stands
      if (stop) return 4;
    }
    return ending.length > 4 || /[مت]$/u.test(ending) ? 4 : 1.5;
  }

  #ending(word: string, ending: string, rule: ZwnjRule, price: number, found: Reading[], depth: number): void {
    if (!word.endsWith(ending) || word.length - ending.length < 2) return;
    const stem = word.slice(0, -ending.length);
    const entry = this.table.words.get(stem);
    if (rule === 'clitic' && stem.endsWith('ه') && !this.#isSilent(stem)) return;
    let base = this.#stem(stem, depth - 1);
    if (entry && !entry.inflects) price += 4;
    if (rule === 'comparison' && !entry?.compares) price += entry ? 4 : 2;
    if (rule === 'plural' && (entry?.compares || this.table.present.has(stem))) price += 2;
    if (!base) {
      if (rule !== 'plural' && !(rule === 'clitic' && this.table.past.has(stem.slice(0, -1)))) {
        if (rule === 'comparison' ? ending !== 'ترین' || stem.length < 4 : !stem.endsWith('ه')) return;
      }
      if (stem.length < 3) return;
      base = this.#participle(stem) ?? {
        cost: unknown(stem.length) + (rule === 'clitic' ? 3 : 0),
        breaks: 0,
        rule: undefined,
      };
    }
    const breaks = mark(stem);
    found.push({ cost: base.cost + price, breaks: base.breaks | breaks, rule: breaks ? rule : base.rule });
  }

  #participle(stem: string): Reading | undefined {
    if (!stem.endsWith('ه')) return undefined;
    const bare = stem.slice(0, -1);
    let tier = this.table.past.get(bare);
    if (tier === undefined && bare.startsWith('ن')) tier = this.table.past.get(bare.slice(1));
    return tier === undefined ? undefined : { cost: TIER[tier] as number, breaks: 0, rule: undefined };
  }

  /** Two parts, each a word, that make a compound that need not be listed. */
  #compound(word: string, found: Reading[], depth: number): void {
    const { words, firsts, seconds } = this.table;
    for (let at = 2; at <= word.length - 2; at++) {
      const left = word.slice(0, at);
      const right = word.slice(at);
      const first = firsts.get(left);
      const second = seconds.get(right);
      if (first === undefined && second === undefined) continue;
      if (second !== undefined) {
        const base = words.get(left);
        if (base?.inflects) this.#join(TIER[base.tier] as number, base.breaks, 10 - (second & 15) / 2, left, 0, found);
      }
      if (first !== undefined) {
        const base = depth > 0 ? this.#stem(right, 0) : undefined;
        if (base && (words.get(right)?.inflects ?? true)) {
          this.#join(base.cost, 0, 12 - first / 2, left, base.breaks * 2 ** at, found);
        }
      }
    }
  }

  /** «عبدالله|بن|زبیر»: a name, «بن» and a name. */
  #lineage(word: string, found: Reading[]): void {
    for (let at = word.indexOf('بن', 3); at > 0 && at <= word.length - 5; at = word.indexOf('بن', at + 1)) {
      const [son, father] = [this.table.words.get(word.slice(0, at)), this.table.words.get(word.slice(at + 2))];
      if (!son?.inflects || son.breaks || !(father?.inflects || word.length - at > 5)) continue;
      const cost = (TIER[son.tier] as number) + (father ? (TIER[father.tier] as number) : UNKNOWN) - 3;
      found.push({ cost, breaks: mark(word.slice(0, at)) | (1 << (at + 2)), rule: 'compound' });
    }
  }

  #join(cost: number, breaks: number, price: number, left: string, more: number, found: Reading[]): void {
    const broken = breaks | mark(left) | more;
    found.push({ cost: cost + price, breaks: broken, rule: broken ? 'parts' : undefined });
  }

  #isPlural(stem: string): boolean {
    return stem.endsWith('ها') && !this.table.words.has(stem);
  }

  #isSilent(stem: string): boolean {
    if (!stem.endsWith('ه')) return false;
    const entry = this.table.words.get(stem);
    return entry ? entry.silent : !/[اوی]ه$/u.test(stem);
  }

  #takes(stem: string): boolean {
    return this.table.words.get(stem)?.inflects ?? true;
  }

  /** A form of a verb, with «می» or without. */
  #verb(word: string, found: Reading[]): void {
    const prefix = PREVERB.exec(word)?.[0];
    if (prefix !== undefined) {
      const rest = this.#finite(word.slice(prefix.length));
      if (rest)
        found.push({
          cost: rest.cost + 1,
          breaks: (rest.breaks * 2 ** prefix.length) | (1 << prefix.length),
          rule: 'verb',
        });
    }
    const plain = PREVERB_PLAIN.exec(word)?.[0] ?? '';
    for (let cut = 0; cut <= plain.length; cut++) {
      const rest = this.#finite(word.slice(cut), true);
      if (rest) found.push({ cost: rest.cost + cut + 1, breaks: rest.breaks * 2 ** cut, rule: rest.rule });
    }
  }

  /** Stem, person and object: what can follow «می». */
  finite(word: string): Reading | undefined {
    return this.#finite(word);
  }

  #finite(word: string, alone = false): Reading | undefined {
    const { past, present } = this.table;
    let best: Reading | undefined;
    const offer = (tier: number | undefined, price: number, breaks = 0) => {
      if (tier === undefined) return;
      const cost = (TIER[tier] as number) + price;
      if (!best || cost < best.cost) best = { cost, breaks, rule: breaks ? 'clitic' : undefined };
    };
    for (const object of OBJECTS) {
      if (!word.endsWith(object)) continue;
      const bare = object === '' ? word : word.slice(0, -object.length);
      const price = object === '' ? 0 : 4;
      for (const person of PERSON_PAST) {
        if (bare.endsWith(person)) offer(past.get(person === '' ? bare : bare.slice(0, -person.length)), price + 1.5);
      }
      for (const person of PERSON_PRESENT) {
        if (bare.endsWith(person)) offer(present.get(bare.slice(0, -person.length)), price + 1.5);
      }
      if (alone && object === '') offer(present.get(bare), 3);
    }
    if (word.endsWith('ه')) offer(past.get(word.slice(0, -1)), 2);
    for (const person of PERSON_PERFECT) {
      const stem = word.slice(0, -person.length);
      if (word.endsWith(person) && stem.endsWith('ه'))
        offer(past.get(stem.slice(0, -1)), person === 'ای' ? 4 : 1, 1 << stem.length);
    }
    return best;
  }
}

/** The rule of a listed word: «حرفه|ای» is listed, but no compound. */
function ruleOf(word: string, breaks: number): ZwnjRule {
  return word.endsWith('ای') && breaks & (1 << (word.length - 2)) ? 'clitic' : 'compound';
}

function unknown(letters: number): number {
  return UNKNOWN + UNKNOWN_LETTER * letters;
}
