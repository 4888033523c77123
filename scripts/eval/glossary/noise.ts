/**
 * The ways in which people write a term otherwise than a glossary does, as functions that do it at random.
 *
 * They are written from what people type, not from what the look-up folds: keyboards, orthographies, romanisations, grammar.
 */
import { below, pick, type Random, shuffled } from '../align/random.js';

/** A term or a form of it, as it stands in the glossary. */
export interface Spelled {
  readonly text: string;
  readonly lang: 'fa' | 'en';
  /** Of a Persian term; its forms have none. */
  readonly transliteration?: string;
}

/** A way to write a term otherwise; gives `undefined` where the term cannot be written so. */
export interface Noise {
  readonly kind: string;
  readonly lang: 'fa' | 'en';
  readonly write: (term: Spelled, random: Random) => string | undefined;
}

const ZWNJ = '\u200c';

/** Letters after which a letter does not join, so that a half-space there cannot be seen. */
const UNJOINED = /[اآأإدذرزژوؤءةۀ]$/u;

/** All kinds. */
export const NOISES: readonly Noise[] = [
  persian('half-space joined', ({ text }) => changed(text, text.replaceAll(ZWNJ, ''))),
  persian('half-space as space', ({ text }) => changed(text, text.replaceAll(ZWNJ, ' '))),
  persian('spaces lost', ({ text }) => changed(text, text.replace(/[\s\u200c]+/gu, ''))),
  persian('half-space added', ({ text }, random) => {
    if (text.includes(' ') && random() < 0.5) return text.replaceAll(' ', ZWNJ);
    const places = [...text.matchAll(/(?<=[\u0600-\u06ff]{2})(?=[\u0600-\u06ff]{2})/gu)].map(({ index }) => index);
    const at = pick(
      places.filter((place) => !UNJOINED.test(text.slice(0, place))),
      random,
    );
    return at === undefined ? undefined : text.slice(0, at) + ZWNJ + text.slice(at);
  }),
  persian('Arabic letters', ({ text }, random) =>
    changed(
      text,
      text
        .replaceAll('ی', random() < 0.5 ? 'ي' : 'ى')
        .replaceAll('ک', 'ك')
        .replace(/ه(?=[\s\u200c]|$)/gu, random() < 0.5 ? 'ة' : 'ه'),
    ),
  ),
  persian('hamza', ({ text }, random) =>
    changed(
      text,
      text.replace(/[أؤئآ]|اء(?=\s|$)|(?<=[^\s]{3})ا(?= |$)/gu, (letter) => {
        if (letter === 'اء') return 'ا';
        if (letter === 'ا') return random() < 0.3 ? 'اء' : letter;
        if (letter === 'ئ') return pick(['ی', 'أ', 'ئ'], random) ?? letter;
        return letter === 'ؤ' ? 'و' : 'ا';
      }),
    ),
  ),
  persian('marks', ({ text }, random) =>
    changed(
      text,
      text.replace(/(?<=[\u0621-\u06cc])(?=[\u0621-\u06cc]|$)/gu, () =>
        random() < 0.25 ? (pick([...'\u064e\u064f\u0650\u0651\u0652'], random) ?? '') : '',
      ),
    ),
  ),
  persian('tatweel', ({ text }, random) =>
    changed(
      text,
      text.replace(/(?<=[سشصضطظعغفقکگلمنهیبپتثجچحخ])(?=[\u0621-\u06cc])/gu, () => (random() < 0.2 ? 'ـ' : '')),
    ),
  ),
  persian('plural', ({ text }, random) => inflected(text, random, ['ها', 'های', 'هایی'])),
  persian('plural in «ات»', ({ text }, random) => {
    const word = /^\S+/u.exec(text)?.[0] ?? '';
    if (!/(?:[یده]|ار|ال|ان)$/u.test(word) || word.length < 4 || random() < 0.2) return undefined;
    return `${word.replace(/ه$/u, '')}ات${text.slice(word.length)}`;
  }),
  persian('ezafe', ({ text }) => {
    const [first = '', ...rest] = text.split(' ');
    return [ezafeOf(first), ...rest].join(' ');
  }),
  persian('possessive', ({ text }, random) => {
    const ending = pick(['ش', 'شان', 'مان', 'تان', 'م'], random) ?? '';
    if (/ه$/u.test(text)) return `${text}${ZWNJ}${ending === 'ش' || ending === 'م' ? `ا${ending}` : ending}`;
    return /[او]$/u.test(text) ? `${text}ی${ending}` : text + ending;
  }),
  persian('indefinite', ({ text }) => {
    if (/ی$/u.test(text)) return `${text}${ZWNJ}ای`;
    if (/ه$/u.test(text)) return `${text}${ZWNJ}ای`;
    return /[او]$/u.test(text) ? `${text}یی` : `${text}ی`;
  }),
  persian('one typo', ({ text }, random) => withTypos(text, 1, PERSIAN_KEYS, random)),
  persian('two typos', ({ text }, random) => withTypos(text, 2, PERSIAN_KEYS, random)),
  persian('letter of the same sound', ({ text }, random) => {
    const places = [...text].flatMap((letter, k) => (SAME_SOUND.has(letter) ? [k] : []));
    const at = pick(places, random);
    if (at === undefined || letters(text) < SHORTEST_WITH_TYPO) return undefined;
    const other = pick(SAME_SOUND.get(text[at] as string) ?? [], random) ?? '';
    return text.slice(0, at) + other + text.slice(at + 1);
  }),
  romanised('house romanisation, plain', (latin) => unmarked(latin)),
  romanised('scholarly romanisation', scholarly),
  romanised('library romanisation', library),
  romanised('chat romanisation', chat),
  romanised('chat romanisation, one typo', (latin, random) => withTypos(chat(latin, random), 1, ENGLISH_KEYS, random)),
  english('case', ({ text }, random) => changed(text, random() < 0.5 ? text.toLowerCase() : text.toUpperCase())),
  english('hyphens and spaces', ({ text }, random) => {
    if (/[-–]/u.test(text)) return text.replace(/[-–]/gu, random() < 0.5 ? ' ' : '');
    return text.includes(' ') ? text.replace(' ', random() < 0.5 ? '-' : '') : undefined;
  }),
  english('points in abbreviations', ({ text }) =>
    /^[A-Z]{2,}$/u.test(text) ? text.replace(/(?=.)./gu, '$&.') : undefined,
  ),
  english('order', ({ text }, random) => {
    const words = text.split(' ');
    return words.length < 2 ? undefined : changed(text, shuffled(words, random).join(' '));
  }),
  english('order, without "of"', ({ text }) => {
    const [head, ...rest] = text.split(/ (?:of|on|for|to) (?:the )?/u);
    return rest.length === 1 ? `${rest[0]} ${head}` : undefined;
  }),
  english('inflected', ({ text }, random) => englishInflected(text, random)),
  english('article', ({ text }, random) =>
    /^(?:to|in|on|at|of|with|the|both) /u.test(text) ? undefined : `${pick(['the', 'the', 'a'], random)} ${text}`,
  ),
  english('British and American', ({ text }) => {
    for (const [british, american] of SPELLINGS) {
      if (british.test(text)) return text.replace(british, american);
    }
    return undefined;
  }),
  english('one typo', ({ text }, random) => withTypos(text, 1, ENGLISH_KEYS, random)),
  english('two typos', ({ text }, random) => withTypos(text, 2, ENGLISH_KEYS, random)),
  english('order and one typo', ({ text }, random) => {
    const words = text.split(' ');
    return words.length < 2 ? undefined : withTypos(shuffled(words, random).join(' '), 1, ENGLISH_KEYS, random);
  }),
];

/** Who misspells a word of three letters has written another one; two slips take a longer word to be read. */
const SHORTEST_WITH_TYPO = 4;
const SHORTEST_WITH_TWO = 7;

const PERSIAN_KEYS = ['ضصثقفغعهخحجچ', 'شسیبلاتنمکگ', 'ظطزرذدپو'];
const ENGLISH_KEYS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

const SAME_SOUND: ReadonlyMap<string, readonly string[]> = new Map(
  'صسث زذضظ تط حه قغ'
    .split(' ')
    .flatMap((group) => [...group].map((letter) => [letter, [...group].filter((other) => other !== letter)])),
);

const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/(?<=[a-z]{3})iz(?=e|ation|ing)/u, 'is'],
  [/centre/iu, 'center'],
  [/center/iu, 'centre'],
  [/labour/iu, 'labor'],
  [/neighbour/iu, 'neighbor'],
  [/neighbor/iu, 'neighbour'],
  [/programme/iu, 'program'],
  [/program\b/iu, 'programme'],
];

function persian(kind: string, write: Noise['write']): Noise {
  return { kind, lang: 'fa', write };
}

/** Nobody types the "to" of a verb, but where its inflection asks for it. */
function english(kind: string, write: Noise['write']): Noise {
  const typed: Noise['write'] = (term, random) =>
    write(kind === 'inflected' ? term : { ...term, text: term.text.replace(/^to /u, '') }, random);
  return { kind, lang: 'en', write: typed };
}

function romanised(kind: string, write: (latin: string, random: Random) => string | undefined): Noise {
  return persian(kind, ({ transliteration }, random) => (transliteration ? write(transliteration, random) : undefined));
}

/** `undefined` where nothing has changed. */
function changed(text: string, other: string): string | undefined {
  return other === text ? undefined : other;
}

/** A plural ending on the first word or on the last, written in one of three ways. */
function inflected(text: string, random: Random, endings: readonly string[]): string {
  const words = text.split(' ');
  const at = random() < 0.6 ? 0 : words.length - 1;
  const gap = pick([ZWNJ, ZWNJ, ' ', ''], random) ?? '';
  words[at] = `${words[at]}${gap}${pick(endings, random)}`;
  return words.join(' ');
}

function ezafeOf(word: string): string {
  if (/ه$/u.test(word)) return `${word}${word.length % 2 === 0 ? '\u0654' : `${ZWNJ}ی`}`;
  return /[او]$/u.test(word) ? `${word}ی` : `${word}\u0650`;
}

function englishInflected(text: string, random: Random): string | undefined {
  const verb = /^to (\S+)$/u.exec(text)?.[1];
  if (verb !== undefined) return random() < 0.5 ? `${verb.replace(/e$/u, '')}ing` : `${verb.replace(/e$/u, '')}ed`;
  if (/^[A-Z.]+$|[.)]$/u.test(text)) return undefined;
  const [head = '', ...rest] = text.split(/(?= (?:of|on|for|to|in) )/u);
  if (/(?:s|ing|al|ive|ic|ry-.*)$/u.test(head)) return random() < 0.3 ? `${text}'s` : undefined;
  return head.replace(/(?<=[^aeiou])y$/u, 'ie').replace(/(?:sh|ch|x)$/u, '$&e') + ['s', ...rest].join('');
}

function unmarked(latin: string): string {
  return latin.normalize('NFD').replace(/\p{M}/gu, '');
}

/** As dissertations write it: a letter a sound. */
function scholarly(latin: string, random: Random): string {
  const ghayn = random() < 0.7 ? 'q' : 'ġ';
  return latin
    .replace(/sh/giu, 'š')
    .replace(/ch/giu, 'č')
    .replace(/zh/giu, 'ž')
    .replace(/kh/giu, 'x')
    .replace(/gh/giu, ghayn)
    .replace(/'/gu, random() < 0.5 ? 'ʿ' : 'ʾ')
    .replace(/ow/gu, random() < 0.5 ? 'ou' : 'ow');
}

/** As library catalogues write it: short vowels as in Arabic, long ones with a mark, a final silent heh. */
function library(latin: string, random: Random): string {
  const short = random() < 0.5;
  const long = latin
    .replace(/gh/gu, 'q')
    .replace(/i/gu, 'ī')
    .replace(/u/gu, 'ū')
    .replace(/-ye(?= |$)/gu, pick(['-i', '-yi', '-ye', 'ʼi'], random) ?? '-i')
    .replace(/-e(?= |$)/gu, '-i')
    .replace(/e(?=[ -]|$)/gu, short ? 'ah' : 'eh')
    .replace(/'/gu, 'ʼ');
  return short
    ? long
        .replace(/e/gu, 'i')
        .replace(/o(?!w)/gu, 'u')
        .replace(/ow/gu, 'aw')
    : long;
}

/** As people type it: no marks, ezafe apart, joined or left out, long vowels doubled, short ones dropped. */
function chat(latin: string, random: Random): string {
  const long = pick(['a', 'a', 'aa'], random) ?? 'a';
  const high = pick(['i', 'i', 'ee'], random) ?? 'i';
  const back = pick(['u', 'oo', 'o'], random) ?? 'u';
  const khe = pick(['kh', 'kh', 'x'], random) ?? 'kh';
  const qaf = pick(['gh', 'q', 'g'], random) ?? 'gh';
  const dropped = random() < 0.25 ? 0.5 : 0.05;
  const ezafe = pick(['joined', 'apart', 'none'], random);
  return latin
    .toLowerCase()
    .replace(/-(y?e)(?= |$)/gu, (_, e: string) => (ezafe === 'joined' ? e : ezafe === 'apart' ? ` ${e}` : ''))
    .replace(/(?<=[a-z])[eao](?=[a-z])/gu, (vowel) => (random() < dropped ? '' : vowel))
    .replace(/ow/gu, pick(['o', 'ow', 'ou'], random) ?? 'o')
    .replace(/ā/gu, long)
    .replace(/i/gu, high)
    .replace(/u/gu, back)
    .replace(/kh/gu, khe)
    .replace(/gh/gu, qaf)
    .replace(/zh/gu, pick(['zh', 'j'], random) ?? 'zh')
    .replace(/v/gu, random() < 0.2 ? 'w' : 'v')
    .replace(/['-]/gu, '');
}

function letters(text: string): number {
  return text.replace(/[^\p{L}\p{N}]/gu, '').length;
}

/** The text with slips: a neighbouring key, a letter too few or too many, two in the wrong order. */
function withTypos(text: string, count: number, keys: readonly string[], random: Random): string | undefined {
  if (letters(text) < (count === 1 ? SHORTEST_WITH_TYPO : SHORTEST_WITH_TWO)) return undefined;
  let slipped = text;
  for (let k = 0; k < count; k++) {
    const places = [...slipped].flatMap((letter, at) => (/\p{L}/u.test(letter) ? [at] : []));
    const at = pick(places, random) ?? 0;
    const own = slipped[at] as string;
    const other = neighbour(own, keys, random);
    slipped =
      [
        () => slipped.slice(0, at) + other + slipped.slice(at + 1),
        () => slipped.slice(0, at) + slipped.slice(at + 1),
        () => slipped.slice(0, at) + (random() < 0.4 ? own : other) + slipped.slice(at),
        () => slipped.slice(0, at) + (slipped[at + 1] ?? '') + own + slipped.slice(at + 2),
      ][below(4, random)]?.() ?? slipped;
  }
  return changed(text, slipped);
}

/** A letter beside or above; one in five times any letter of the keyboard. */
function neighbour(letter: string, keys: readonly string[], random: Random): string {
  const y = keys.findIndex((row) => row.includes(letter.toLowerCase()));
  const x = keys[y]?.indexOf(letter.toLowerCase()) ?? -1;
  const near = [keys[y]?.[x - 1], keys[y]?.[x + 1], keys[y - 1]?.[x], keys[y + 1]?.[x]].filter(
    (key) => key !== undefined,
  );
  return (random() < 0.8 && pick(near, random)) || (pick([...keys.join('')], random) as string);
}
