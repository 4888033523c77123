/**
 * Makes the word table of `src/text/zwnj`: from Lilak (npm `dictionary-fa`), from our own lists and from figures.
 *
 *     index.dic ─┬─ verb forms ──────→ stems
 *                └─ words, compounds ─┐
 *     *.txt, glossary, lexicon ───────┼→ the shortest first; kept if the words before do not predict it
 *     figures.tsv ─→ how common ──────┘
 */
import { readdirSync, readFileSync } from 'node:fs';
import type { Concept } from '../../src/glossary/concept.js';
import { foldLetters, NON_JOINING } from '../../src/text/zwnj/letters.js';
import { LONGEST, Reader } from '../../src/text/zwnj/readings.js';
import { judgeGap } from '../../src/text/zwnj/spaces.js';
import { codeOf, type Entry, pack, unmark, type ZwnjData, ZwnjTable } from '../../src/text/zwnj/table.js';

const root = new URL('../../', import.meta.url);

/** A word on the way into the table. */
interface Word {
  /** Folded, its breaks as `|`. */
  readonly marked: string;
  /** Whose word it is: ours are kept in any case. */
  readonly ours: boolean;
  /** Whether our list says that it stays as one word. */
  readonly plain?: boolean;
  /** Whether it does so against all figures. */
  readonly forced?: boolean;
  readonly inflects: boolean;
  readonly compares: boolean;
  readonly silent: boolean;
  /** Whether its last letter is a heh that is spoken. */
  readonly spoken: boolean;
}

/** Makes the table's data. */
export function makeZwnjTable(): ZwnjData {
  const figures = readFigures();
  const lilak = readLilak();
  const table = new ZwnjTable();
  addVerbs(table, lilak, figures);
  const words = [...readOwn(lilak), ...lilakWords(lilak)];
  addWords(table, words, figures, addParts(table, words, figures));
  return {
    sources: [
      'Lilak, Persian Spell Checking Dictionary, copyright 2015 Mostafa Sedaghat Joo, Apache-2.0, as npm package dictionary-fa.',
      'Lists of words written by hand for tarjoman.',
      'Frequencies, not texts, of words in Tatoeba (CC BY 2.0 FR), The Debian Administrator’s Handbook (CC BY-SA 3.0), LibreOffice’s user interface (MPL-2.0) and the Open Source Guides (CC BY 4.0).',
    ],
    licence: 'Apache-2.0 AND CC-BY-4.0',
    words: pack([...table.words].map(([key, entry]) => [remark(key, entry), codeOf(entry)] as const)),
    past: pack([...table.past]),
    present: pack([...table.present]),
    seconds: pack([...table.seconds]),
    firsts: pack([...table.firsts]),
  };
}

/** Counts of words, and of the parts of words: «کتاب|ها» counts for «کتاب» too. */
function readFigures(): Map<string, number> {
  const figures = new Map<string, number>();
  const add = (word: string, count: number) => figures.set(word, (figures.get(word) ?? 0) + count);
  for (const line of lines('scripts/zwnj/figures.tsv')) {
    const [word = '', figure] = line.split('\t');
    add(word, Number(figure));
    const parts = word.split('|');
    if (parts.length > 1) add(parts[0] as string, Number(figure));
  }
  return figures;
}

function readLilak(): Map<string, string> {
  const lilak = new Map<string, string>();
  for (const line of lines('node_modules/dictionary-fa/index.dic').slice(1)) {
    const [word = '', flags = ''] = line.split('/');
    const marked = word.split('\u200c').map(foldLetters).join('|');
    lilak.set(marked, (lilak.get(marked) ?? '') + flags);
  }
  return lilak;
}

/** Parts after which a compound is as good with a space: participles and infinitives of light verbs, repeated words. */
const OPEN =
  /\|(?:شده|کرده|گرفته|خورده|داده|نشده|نکرده|یافته|رفته|دیده|ساخته|مانده|آمده|داشته|بسته|زده|کشیده|شدن|کردن|دادن|گرفتن|داشتن|زدن|خوردن|یافتن|رفتن|آمدن|آوردن|بودن|نشدن|نکردن|کنان|زنان|شدنی|و\|.*)$|^(.+)\|\1$|^و\||^(?:به|این|آن|همان|همین|هیچ|چه|هر|در|از|بدین|چنان|زمانی|وقتی|هنگامی|نه|بر|با|تا|همه|چون|هم|ما|فی|ابو.*|قابل|مورد|تحت|اهل|امام|روابط|حقوق|میدان|محیط|ولی|قایم|رییس|دبیر|دوم|سو|صنایع|حوزه|عزل)\||\|(?:که|کس|کسی|هم|چه|کل|رو|روی|برده|ماه|محمد|محمدی|علی|عرب|حسینی|خانی)$/u;

const NUMBER = /^(?:یک|دو|سه|چهار|پنج|شش|هفت|هشت|نه|ده|بیست|سی|چهل|صد|هزار|نیم)\|/u;

/** The same compound with its breaks as open ones. */
function opened(marked: string, bound: ReadonlySet<string>, apart: ReadonlySet<string>): string {
  if (
    /^هم\|(?:اکنون|میهن|تیمی|پیمان|اندیش|افزا|جوار|گرا|زیست|سو|وطن|راستا|نوع|کیش|تراز|مرز|خوان|پوش|بست|پیوند|آوا|آهنگ|سطح|نسل|نشین|ذات|سلول|کلاس|مسلک|عقیده|صدا|نام)|\|شنبه/u.test(
      marked,
    )
  )
    return marked;
  const loose =
    apart.has(marked) || OPEN.test(marked) || (NUMBER.test(marked) && !bound.has(marked.split('|').at(-1) as string));
  return loose ? marked.replaceAll('|', '~') : marked;
}

const VERB = /^(?:بر|در|باز|فرا|فرو|وا|ور|سر|پس|پیش|ب|هم|بار|دربر)*(?:ن?می|همی|نهمی)\||\|(?:ام|ای|ایم|اید|اند|است)$/u;

/** The stems of which Lilak has the forms: «می‌رفت، می‌رفتند» of the past, «می‌رود، می‌روند» of the present. */
function addVerbs(table: ZwnjTable, lilak: Map<string, string>, figures: Map<string, number>): void {
  const forms = new Set<string>();
  for (const word of lilak.keys()) if (word.startsWith('می|')) forms.add(word.slice(3));
  const count = (stem: string, endings: string) => {
    let sum = 0;
    for (const ending of endings.split(',')) {
      sum += (figures.get(`می|${stem}${ending}`) ?? 0) + (figures.get(`نمی|${stem}${ending}`) ?? 0);
      sum += figures.get(stem + ending) ?? 0;
    }
    return tierOf(sum / 2);
  };
  for (const form of forms) {
    if (/[دت]$/u.test(form) && forms.has(`${form}ند`) && forms.has(`${form}یم`)) {
      table.past.set(form, count(form, ',م,ی,یم,ید,ند,ه'));
    }
    const stem = form.slice(0, -1);
    if (form.endsWith('د') && forms.has(`${stem}ند`) && forms.has(`${stem}یم`)) {
      table.present.set(stem, count(stem, 'م,ی,د,یم,ید,ند'));
    }
  }
  for (const line of ownLines('verbs.txt')) {
    const [tense, ...stems] = line.split(' ');
    const map = tense === 'past' ? table.past : table.present;
    for (const stem of stems) map.set(stem, Math.max(map.get(stem) ?? 0, 2));
  }
}

/** Counts at which a word is in tier 1, 2 and 3. */
const TIERS = [2, 8, 60];

function tierOf(count: number): number {
  return TIERS.filter((least) => count >= least).length;
}

function lilakWords(lilak: Map<string, string>): Word[] {
  const words: Word[] = [];
  for (const [marked, flags] of lilak) {
    if (VERB.test(marked) || isJoinedForm(marked, lilak)) continue;
    words.push(wordOf(marked, flags, false));
  }
  return words;
}

/** Whether a word is an adjective with «تر» or a noun with «ها» that our orthography sets apart. */
function isJoinedForm(word: string, lilak: Map<string, string>): boolean {
  const stem = word.replace(/(?:ترین|تر|ها|های|هایی)$/u, '');
  return (
    JOINED_ENDING.test(word) && stem !== word && (/ها/u.test(word.slice(-4)) || /st|su/u.test(lilak.get(stem) ?? ''))
  );
}

function wordOf(marked: string, flags: string, ours: boolean): Word {
  const has = new Set(flags.match(/../gu));
  return {
    marked,
    ours,
    inflects:
      (/[|~]/u.test(marked) && flags === '') ||
      has.has('sd') ||
      has.has('sg') ||
      has.has('se') ||
      has.has('so') ||
      has.has('sa') ||
      has.has('sc'),
    compares: has.has('st') || has.has('su'),
    silent: marked.endsWith('ه') && (has.has('sm') || has.has('sk')),
    spoken: marked.endsWith('ه') && has.has('sl'),
  };
}

/** Joined endings that our orthography sets apart: such spellings are not learned. */
const JOINED_ENDING = /(?:[^اآدذرزژو](?:تر|ترین|ها|های|هایی)|^ن?می..+)$/u;

/** Our lists: compounds, words that stay as they are, the glossary's terms, the lexicon's lemmas. */
function readOwn(lilak: Map<string, string>): Word[] {
  const words = new Map<string, boolean>(); // and whether it is in the list of words that stay
  const forced = new Set<string>();
  const add = (word: string) => {
    if (!word.includes('|') && JOINED_ENDING.test(word)) return;
    if (/..ها(?:ی|یی)?$/u.test(word) && lilak.has(word.replace(/ها(?:ی|یی)?$/u, ''))) return; // «نهادها» is predicted
    if (VERB.test(word) || /\|(?:ها|های|هایی|ای|تر|ترین)$/u.test(word) || /[^\p{L}|]/u.test(word)) return;
    if (!words.has(word)) words.set(word, false);
  };
  for (const path of ['glossary/entries/', 'scripts/lexicon/']) {
    for (const name of readdirSync(new URL(path, root)).sort()) {
      const text = readFileSync(new URL(path + name, root), 'utf8');
      for (const [run] of text.matchAll(/[\u0621-\u06d3\u200c]+/gu)) add(foldMarked(run));
    }
  }
  for (const line of ownLines('compounds.txt')) for (const word of expandFamily(line)) add(word);
  for (const pair of ownApart()) words.set(pair, false);
  for (const line of ownLines('adjectives.txt')) {
    for (const word of line.split(' ')) {
      words.set(`${foldMarked(word)}|ای`, false);
      forced.add(`${foldMarked(word)}|ای`);
    }
  }
  for (const line of ownLines('plain.txt')) {
    for (const word of line.replace(/^= /u, '').split(' ')) {
      words.set(foldMarked(word), true);
      if (line.startsWith('=')) forced.add(foldMarked(word));
    }
  }
  return [...words].map(([word, plain]) => {
    const flags = lilak.get(word) ?? (word.includes('|') ? 'sgst' : 'sg');
    const silent = word.endsWith('ه') && !/[اوی]ه$/u.test(word);
    const made = wordOf(word, flags, true);
    return { ...made, plain, forced: forced.has(word), marked: word, silent: lilak.has(word) ? made.silent : silent };
  });
}

/** Compounds that are as well two words: those of our list, and what the term base writes apart, such as «تبادل نظر». */
function writtenApart(): Set<string> {
  const apart = new Set(ownApart());
  for (const name of readdirSync(new URL('glossary/entries/', root))) {
    const entry: Concept = JSON.parse(readFileSync(new URL(`glossary/entries/${name}`, root), 'utf8'));
    for (const { text, status } of entry.fa.terms) {
      if (status !== 'preferred' && status !== 'admitted') continue;
      const words = text.split(' ').map(foldMarked);
      for (let i = 1; i < words.length; i++) apart.add(`${words[i - 1]}|${words[i]}`);
    }
  }
  return apart;
}

/** The pairs of words of our list that stay apart, their space as `|`. */
function ownApart(): string[] {
  return ownLines('apart.txt').map((line) => line.split(' ').map(foldMarked).join('|'));
}

/** The second parts that our lists have as hardly words of their own. */
function boundParts(): Set<string> {
  const bound = new Set<string>();
  const free = new Set(ownLines('free.txt').flatMap((line) => line.split(' ')));
  for (const line of ownLines('compounds.txt')) {
    if (!line.startsWith('|')) continue;
    for (const head of (line.split(': ')[0] as string).split(','))
      if (!free.has(head.replace('|', ''))) bound.add(foldMarked(head));
  }
  return bound;
}

/** The compounds of a line such as `|ساز,سازی: زمینه پاک` or `پیش|: نیاز فرض`. */
function expandFamily(line: string): string[] {
  const [head = '', tail = ''] = line.replace(/^~/u, '').split(': ');
  const heads = head.split(',');
  const first = heads[0]?.endsWith('|');
  return tail
    .split(' ')
    .flatMap((other) =>
      heads.map((part) => (first ? `${part.replace('|', '')}|${other}` : `${other}|${part.replace('|', '')}`)),
    )
    .map(foldMarked);
}

/** A word with its non-joiners or marks as `|`, folded. */
function foldMarked(word: string): string {
  return word
    .split(/[\u200c|]+/u)
    .filter((part) => part !== '')
    .map(foldLetters)
    .join('|');
}

/** Suffixes, which are written joined unless a compound is listed: «وحشیگری», «هدفمند». */
const SUFFIXES: ReadonlySet<string> = new Set(
  'گر گری گران مند مندی مندان واره چی بان بانی زار ستان ناک گین گاه گاهی کده سرا سرای شهر باره کار کاران دان'.split(
    ' ',
  ),
);

/** Compounds of suffixes, and names of places in «شهر» and «سرا», which are as well written as one though Lilak has two. */
const CLOSED = /[^ه]\|(?:گری|مند|مندی|واره|باره|چی|چیان|شهر|شهری|سرا|سرای)$/u;

/** How productive a part is: the number of listed compounds that it makes, on a scale of 0 to 15. */
function addParts(table: ZwnjTable, words: readonly Word[], figures: Map<string, number>): Map<string, number> {
  const firsts = new Map<string, Set<string>>();
  const seconds = new Map<string, Set<string>>();
  for (const { marked } of words) {
    const [first, second, third] = marked.split('|');
    if (first === undefined || second === undefined || third !== undefined || second === 'ای') continue;
    firsts.set(first, (firsts.get(first) ?? new Set()).add(second));
    seconds.set(second, (seconds.get(second) ?? new Set()).add(first));
  }
  const apart = apartness(seconds, words, figures);
  const bound = boundParts();
  for (const [part, { size }] of seconds) {
    if (size < 4 || part.length < 2 || SUFFIXES.has(part)) continue;
    const productivity = Math.min(15, Math.log2(size) * 1.8) * Math.min(1, 2 * (apart.get(part) ?? 1));
    if (productivity >= 1) table.seconds.set(part, Math.round(productivity) + (bound.has(part) ? 16 : 0));
  }
  for (const [part, { size }] of firsts) {
    if (size >= 15 && part.length > 1) table.firsts.set(part, Math.min(15, Math.round(Math.log2(size) * 1.8)));
  }
  return apart;
}

/**
 * How often a second part stands apart from what it could join, 0 to 1: «سازی» nearly always, «گاه» never.
 *
 * From the figures, where a longer part counts as apart until they say otherwise.
 */
function apartness(
  seconds: Map<string, Set<string>>,
  words: readonly Word[],
  figures: Map<string, number>,
): Map<string, number> {
  const apart = new Map<string, number>();
  const joined = new Map<string, number>();
  const known = new Set(words.filter(({ inflects }) => inflects).map(({ marked }) => marked));
  const add = (map: Map<string, number>, part: string, count: number) => map.set(part, (map.get(part) ?? 0) + count);
  for (const [word, count] of figures) {
    const parts = word.split('|');
    if (parts.length === 2) add(apart, parts[1] as string, Math.sqrt(count));
    for (let at = 3; parts.length === 1 && at < word.length - 1; at++) {
      const [left, right] = [word.slice(0, at), word.slice(at)];
      if (seconds.has(right) && known.has(left) && !NON_JOINING.has(left.at(-1) as string))
        add(joined, right, Math.sqrt(count));
    }
  }
  return new Map(
    [...seconds.keys()].map((part) => {
      const prior = part.length > 3 ? 3 : 1;
      const yes = (apart.get(part) ?? 0) + prior;
      return [part, yes / (yes + (joined.get(part) ?? 0) + 1)];
    }),
  );
}

function addWords(
  table: ZwnjTable,
  words: readonly Word[],
  figures: Map<string, number>,
  apart: Map<string, number>,
): void {
  const reader = new Reader(table);
  const bound = boundParts();
  const separate = writtenApart();
  const plain = new Map<string, Word>();
  const broken = new Map<string, Word>();
  for (const word of words) {
    const map = /[|~]/u.test(word.marked) ? broken : plain;
    const [key] = unmark(word.marked);
    if (key.length >= 2 && key.length <= LONGEST && !map.get(key)?.ours) map.set(key, word);
  }
  const keys = [...new Set([...plain.keys(), ...broken.keys()])].sort(
    (a, b) => a.length - b.length || (a < b ? -1 : 1),
  );
  for (const key of keys) {
    const whole = plain.get(key);
    const parts = broken.get(key);
    const word = parts ?? (whole as Word);
    const closed: boolean =
      parts !== undefined &&
      ((!parts.ours && CLOSED.test(parts.marked)) ||
        isOfClosed(key, table) ||
        (whole !== undefined && isBetterClosed(whole, parts, figures, apart)));
    const count = (figures.get(whole?.marked ?? '') ?? 0) + (figures.get(parts?.marked ?? '') ?? 0);
    const verbal = table.past.has(key) || table.present.has(key); // whose count is the verb's
    const least = parts?.forced ? 3 : whole?.ours || parts?.ours ? (verbal ? 1 : 2) : 0;
    const tier = Math.max(verbal ? 0 : tierOf(count), least);
    const { inflects, compares } = word;
    // «کتاب|خانه» is as silent as «خانه» is.
    const last = parts && table.words.get(parts.marked.split(/[|~]/u).at(-1) as string);
    const silent = word.silent || whole?.silent === true || last?.silent === true;
    const marked = parts ? opened(parts.marked, bound, separate) : word.marked;
    const entry: Entry = {
      tier,
      inflects,
      compares,
      silent,
      closed,
      open: marked.includes('~'),
      breaks: unmark(marked)[1],
    };
    const stem = entry.breaks === 0 && (silent || word.spoken); // «پدیده», before «پدیده|ای»; «توجه», before «توجهی»
    const needed =
      stem ||
      ((compares || inflects) && parts === undefined) ||
      closed ||
      whole?.plain ||
      (parts !== undefined && separate.has(parts.marked)) ||
      (parts === undefined && tier > 0) ||
      key.length < 5;
    if (needed || !isPredicted(reader, key, entry)) table.words.set(key, entry);
  }
}

/** Whether a compound is derived of one that is as well one word: «طرفداران» of «طرفدار». */
function isOfClosed(key: string, table: ZwnjTable): boolean {
  return [/ان$/u, /ی$/u, /یان$/u, /انه$/u].some(
    (ending) => ending.test(key) && table.words.get(key.replace(ending, ''))?.closed === true,
  );
}

/** From here on a second part stands apart though our list has the word as one. */
const MOSTLY_APART = 0.8;

/** Of a word listed both as one and as two: whether one is the better spelling. */
function isBetterClosed(whole: Word, parts: Word, figures: Map<string, number>, apart: Map<string, number>): boolean {
  if (whole.forced) return true;
  const [one, two] = [figures.get(whole.marked) ?? 0, figures.get(parts.marked) ?? 0];
  if (one + two > 2) return one > two;
  if (whole.ours !== parts.ours) return whole.ours;
  return (apart.get(parts.marked.split('|').at(-1) as string) ?? 1) < (whole.plain ? MOSTLY_APART : 0.3);
}

/** Whether the shorter words of the table already give this reading, and far enough ahead of others. */
function isPredicted(reader: Reader, key: string, entry: Entry): boolean {
  const [best, next] = reader.readings(key);
  if (!best || best.breaks !== entry.breaks) return false;
  if (next !== undefined && next.cost - best.cost <= 3) return false;
  if (entry.open || entry.breaks === 0) return true;
  // A space in it must be found too, by its parts.
  const pieces = remark(key, entry)
    .split('|')
    .map((text) => ({ text, start: 0, end: 0, near: true }));
  return pieces.every((_, i) => i === 0 || judgeGap(pieces, i, reader, reader.table) !== undefined);
}

function remark(key: string, { breaks, open }: Entry): string {
  let marked = '';
  for (let i = 0; i < key.length; i++) marked += (breaks & (1 << i) ? (open ? '~' : '|') : '') + key[i];
  return marked;
}

function ownLines(name: string): string[] {
  return lines(`scripts/zwnj/${name}`).filter((line) => !line.startsWith('#'));
}

function lines(path: string): string[] {
  return readFileSync(new URL(path, root), 'utf8')
    .split('\n')
    .filter((line) => line !== '');
}
