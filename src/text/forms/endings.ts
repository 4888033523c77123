/**
 * The rules of word forms: what may be left of an inflected word when its endings and prefixes come off.
 *
 * What no rule gives back is in tables, which are passed in: those of the language as a whole are {@link baseForms}'s, a lexicon
 * brings those for its own words. Apart from the tables the rules are small.
 */

import { DEGREES, PLURALS, POSSESSED_PLURALS } from './noun-endings.js';

/** Words whose base form no rule gives back. */
export interface IrregularForms {
  /** Inflected word → its base forms: «اسناد» → «سند», "went" → "go". */
  readonly bases: ReadonlyMap<string, readonly string[]>;
  /** Each spelling of a word that has two → the other one: "color" → "colour" and back. */
  readonly spellings: ReadonlyMap<string, readonly string[]>;
}

const NONE: IrregularForms = { bases: new Map(), spellings: new Map() };

/**
 * The base forms that a canonical word may have by rule, itself first, nearer ones before farther ones.
 *
 * @param irregular - What else words may be forms of, which the endings are taken off of too. Default nothing.
 * @example
 * ```ts
 * formsByRule('اسنادشان'); // ['اسنادشان', 'اسناد', …], but not «سند»
 * ```
 */
export function formsByRule(word: string, irregular: IrregularForms = NONE): string[] {
  const forms = new Set([word]);
  if (/^[\u0600-\u06ff]/u.test(word)) persianForms(word, forms, irregular);
  else if (/^[a-z]/u.test(word)) englishForms(word, forms, irregular);
  return [...forms];
}

/** «همکاری|ها|یشان» and «می|رو|ند»: two endings that we list cover nearly all words. */
const MOST_ENDINGS = 2;

function persianForms(word: string, forms: Set<string>, { bases }: IrregularForms): void {
  const imperfective = withoutMi(word);
  if (imperfective === undefined) {
    takeOffEndings([word], forms, bases);
    takeOffEndings(withoutOtherPrefix(word), forms, bases);
  } else {
    takeOffEndings([word, imperfective], forms, bases);
  }
  const adverb = ADVERB.exec(word);
  if (adverb) addWithSingulars(adverb[1] as string, forms, bases);
}

/** The word that an adverb in «ا» is of, whose tanwin folding takes away: «مستقیماً». No plural: «کتاب‌ها». */
const ADVERB = /^(.{4,})(?<!ه)ا$/u;

/** Adds words with the singulars that they are broken plurals of, then what is left as their endings come off. */
function takeOffEndings(words: readonly string[], forms: Set<string>, singulars: IrregularForms['bases']): void {
  let open = words;
  for (const word of words) addWithSingulars(word, forms, singulars);
  for (let endings = 0; endings < MOST_ENDINGS; endings++) {
    const bases: string[] = [];
    for (const word of open) {
      for (const base of withoutEnding(word)) {
        if (addWithSingulars(base, forms, singulars)) bases.push(base);
      }
    }
    open = bases;
  }
}

/** Whether the word is new; its singulars are bare, so no ending comes off them. */
function addWithSingulars(word: string, forms: Set<string>, singulars: IrregularForms['bases']): boolean {
  const before = forms.size;
  forms.add(word);
  const isNew = forms.size > before;
  addAll(singulars.get(word), forms);
  return isNew;
}

/** The verb without «می» or «نمی», which may stand inside it: «می‌کنند», «برنمی‌گردند». */
function withoutMi(word: string): string | undefined {
  const match = MI.exec(word);
  return match ? (match[1] ?? '') + word.slice(match[0].length) : undefined;
}

/** Ends as a verb or a verb with its object does, so that «میدان» and «میزان» are no verbs. */
const MI = /^(بر|در|باز|فرا|فرو|وا)?ن?می(?=.+(?:[تدشمهی]|[شمت]ان)$)/u;

/**
 * The verb without the «ن» of negation or the «ب» of the subjunctive: «نکردند», «بکنند», «برنگشت».
 *
 * «آ» and «ا» that the prefix has turned into «یا» and «ی» come back: «نیامد» is of «آمد», «بیفتد» of «افتد».
 */
function withoutOtherPrefix(word: string): string[] {
  const match = NEGATION.exec(word) ?? SUBJUNCTIVE.exec(word);
  if (match === null) return [];
  const preverb = match[1] ?? '';
  const rest = word.slice(match[0].length);
  const stems = [preverb + rest];
  if (rest.startsWith('یا') && rest.length > 3) stems.push(`${preverb}آ${rest.slice(2)}`);
  else if (/^ی[فن]/u.test(rest)) stems.push(`${preverb}ا${rest.slice(1)}`);
  return stems;
}

const NEGATION = /^(بر|در|باز|فرا|فرو|وا)?ن(?=.+[تدمه]$|..+ی$|توان$)/u;
const SUBJUNCTIVE = /^(بر|در|باز|فرا|فرو|وا)?ب(?=.+[دم]$)/u;

/** Endings with the fewest letters that each must leave. */
const ENDINGS: ReadonlyMap<string, number> = new Map([
  ...each(2, [...PLURALS, ...POSSESSED_PLURALS, ...DEGREES, ...'یان ای ایی یی ند م د ی ه ن'.split(' ')]),
  ...each(3, 'شان مان تان اند ایم اید گان گی ان ات جات ین ون اش ام یم ید ش ت ست است'.split(' ')),
  ...each(3, 'شده نشده شدگان کننده کنندگان دهنده دهندگان یافته یافتگان'.split(' ')), // joined to a noun: «تعیین‌کننده»
]);

const LONGEST_ENDING = Math.max(...Array.from(ENDINGS.keys(), (ending) => ending.length));

/** What some endings only come after. */
const AFTER: ReadonlyMap<string, RegExp> = new Map([
  ['ن', /[تد]$/u], // infinitives: «کردن»
  ['ین', /م$|^.{4}/u], // «دهمین», «معلمین», but no names: «مارین»
  ['ون', /ی$/u], // «انقلابیون»
  ['یان', /[او]$/u], // «دانشجویان»; «ایرانیان» is of «ایرانی»
  ['یی', /[او]$/u],
  ['ست', /[اوهی]$/u], // «کجاست»
  ['است', /ه$|^.{4}/u],
  ...['ای', 'ام', 'ایم', 'اید', 'اش'].map((ending): [string, RegExp] => [ending, /[هوی]$/u]), // «خانه‌ای»; «صدای» is of «صدا»
]);

/** Endings before which a final «ه» is lost: «نمایندگان» is of «نماینده», «معاهدات» of «معاهده». */
const ENDINGS_OF_HEH: ReadonlySet<string> = new Set(['گان', 'گی', 'ات', 'جات']);

/** Where one ending is the end of another, the longer one is the likelier: «های» before «ی». */
function withoutEnding(word: string): string[] {
  const bases: string[] = [];
  for (let length = Math.min(LONGEST_ENDING, word.length - 2); length > 0; length--) {
    const ending = word.slice(-length);
    const left = ENDINGS.get(ending);
    if (left === undefined || word.length < length + left) continue;
    const base = word.slice(0, -length);
    if (AFTER.get(ending)?.test(base) === false) continue;
    if (ENDINGS_OF_HEH.has(ending)) bases.push(`${base}ه`);
    bases.push(base);
  }
  return bases;
}

function each(left: number, endings: readonly string[]): [ending: string, left: number][] {
  return endings.map((ending) => [ending, left]);
}

function englishForms(word: string, forms: Set<string>, { bases, spellings }: IrregularForms): void {
  addAll(bases.get(word), forms); // "won't"
  const bare = word.replace(/(?<=.)(?:n't|'(?:s|re|ve|ll|d|m)?)$/u, '');
  takeOffEnglishEndings(bare, forms, bases);
  const other = otherVerbSpelling(bare);
  if (other !== undefined) takeOffEnglishEndings(other, forms, bases);
  for (const form of [...forms]) addAll(spellings.get(form), forms);
}

function takeOffEnglishEndings(word: string, forms: Set<string>, bases: IrregularForms['bases']): void {
  forms.add(word);
  addAll(bases.get(word), forms);
  for (const [ending, ...replacements] of RULES.get(word.slice(-1)) ?? []) {
    if (!ending.test(word)) continue;
    for (const replacement of replacements) {
      const base = word.replace(ending, replacement);
      if (base.length >= 2) forms.add(base);
    }
  }
}

function addAll(words: readonly string[] | undefined, forms: Set<string>): void {
  if (words !== undefined) for (const word of words) forms.add(word);
}

/** By the last letter of a word, its endings and what may have stood in their place. */
const RULES: ReadonlyMap<string, readonly (readonly [ending: RegExp, ...replacements: string[]])[]> = new Map([
  [
    's',
    [
      [/ies$/u, 'y', 'ie'],
      [/(?<=[sxzoh])es$/u, '', 'e'],
      [/([sz])\1es$/u, '$1'], // "quizzes"
      [/(?<![su])s$/u, ''],
      [/ves$/u, 'f', 'fe'],
      [/(?<=...)ings$/u, '', 'e'],
    ],
  ],
  [
    'd',
    [
      [/ied$/u, 'y'],
      [/(?<=..)ed$/u, '', 'e'],
      [/(.)\1ed$/u, '$1'],
      [/(?<=...i)cked$/u, 'c'], // "trafficked"
    ],
  ],
  [
    'g',
    [
      [/(?<=..)ing$/u, '', 'e'],
      [/(.)\1ing$/u, '$1'],
      [/(?<=...i)cking$/u, 'c'],
    ],
  ],
  [
    'r',
    [
      [/(.)\1er$/u, '$1'],
      [/ier$/u, 'y'],
      [/(?<=...)er$/u, '', 'e'],
    ],
  ],
  [
    't',
    [
      [/(.)\1est$/u, '$1'],
      [/iest$/u, 'y'],
      [/(?<=...)est$/u, '', 'e'],
    ],
  ],
  [
    'y',
    [
      [/ily$/u, 'y'],
      [/(?<=..)ly$/u, '', 'le'],
      [/(?<=..)ically$/u, 'ic'],
    ],
  ],
  ['n', [[/men$/u, 'man']]],
]);

/** "recognise" for "recognize", "analysing" for "analyzing", and back. */
export function otherVerbSpelling(word: string): string | undefined {
  const match = /(?<=...)(?:i|(?<=[al])y)([sz])(?=e[sdr]?$|ers$|ing$|ations?$|ational$)/u.exec(word);
  if (match === null) return undefined;
  const at = match.index + 1;
  return word.slice(0, at) + (match[1] === 's' ? 'z' : 's') + word.slice(at + 1);
}
