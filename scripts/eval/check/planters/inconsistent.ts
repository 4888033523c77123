/** Inconsistency: a source that comes back and is translated in other words. */
import type { Random } from '../../align/random.js';
import { pick, shuffled } from '../../align/random.js';
import { edited, occurrences } from '../edit.js';
import { type GoldPair, type Lang, type Planted, withTarget } from '../planted.js';

/** Words that stand for each other in a second translation, by language. */
const SYNONYMS: Readonly<Record<Lang, readonly (readonly string[])[]>> = {
  en: [
    ['said', 'stated', 'declared'],
    ['says', 'states'],
    ['also', 'likewise'],
    ['many', 'numerous'],
    ['however', 'nevertheless'],
    ['about', 'approximately', 'around'],
    ['begin', 'start', 'commence'],
    ['began', 'started', 'commenced'],
    ['important', 'significant'],
    ['increase', 'rise', 'growth'],
    ['country', 'nation'],
    ['countries', 'nations'],
    ['during', 'in the course of'],
    ['after', 'following'],
    ['before', 'prior to'],
    ['because', 'since'],
    ['use', 'employ', 'utilize'],
    ['used', 'employed', 'utilized'],
    ['show', 'demonstrate'],
    ['shows', 'demonstrates'],
    ['help', 'assist'],
    ['large', 'big', 'considerable'],
    ['several', 'a number of'],
    ['government', 'administration'],
    ['talks', 'negotiations', 'discussions'],
    ['stressed', 'underlined', 'emphasized'],
    ['such as', 'for example'],
    ['whole', 'entire'],
    ['people', 'persons', 'individuals'],
    ['need', 'require'],
    ['may', 'might', 'could'],
    ['first', 'initial'],
    ['new', 'recent'],
    ['part', 'portion'],
  ],
  fa: [
    ['گفت', 'اظهار داشت', 'بیان کرد'],
    ['همچنین', 'نیز'],
    ['بسیاری', 'تعداد زیادی'],
    ['با این حال', 'اما'],
    ['حدود', 'نزدیک به', 'تقریباً'],
    ['آغاز', 'شروع'],
    ['مهم', 'پراهمیت'],
    ['افزایش', 'رشد'],
    ['کشور', 'مملکت'],
    ['در طول', 'طی'],
    ['پس از', 'بعد از'],
    ['قبل از', 'پیش از'],
    ['زیرا', 'چون'],
    ['استفاده', 'بهره‌گیری'],
    ['نشان می‌دهد', 'حاکی است'],
    ['کمک', 'یاری'],
    ['بزرگ', 'عظیم'],
    ['چندین', 'چند'],
    ['دولت', 'حکومت'],
    ['مذاکرات', 'گفت‌وگوها'],
    ['تأکید کرد', 'خاطرنشان ساخت'],
    ['افراد', 'اشخاص'],
    ['مردم', 'اهالی'],
    ['ممکن است', 'شاید'],
    ['نخستین', 'اولین'],
    ['جدید', 'تازه'],
    ['مانند', 'همچون'],
    ['برای', 'به‌منظور'],
    ['درباره', 'در خصوص'],
    ['سراسر', 'تمام'],
    ['می شود', 'می‌گردد'],
    ['باید', 'لازم است'],
  ],
};

/** How many words differ at most. */
const MOST_CHANGES = 2;
/** A shorter source may rightly be translated otherwise elsewhere: `Yes.` */
const LEAST_WORDS = 4;

/** Plants a second, other translation of the pair's source, with another pair between the two. */
export function plantInconsistent(pair: GoldPair, random: Random, others: readonly GoldPair[]): Planted | undefined {
  const between = pick(others, random);
  if (!between || pair.source.split(' ').length < LEAST_WORDS) return undefined;
  let target = pair.target;
  const changes: string[] = [];
  for (const words of shuffled(SYNONYMS[pair.targetLang], random)) {
    const found = words.flatMap((word) => occurrences(target, word).map((place) => ({ ...place, word })))[0];
    const text =
      found &&
      pick(
        words.filter((word) => word !== found.word),
        random,
      );
    if (!found || text === undefined || changes.length === MOST_CHANGES) continue;
    const old = target.slice(found.start, found.end);
    const instead = /^\p{Lu}/u.test(old) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
    target = edited(target, { ...found, text: instead, what: '' });
    changes.push(`${old} became ${instead}`);
  }
  if (target === pair.target) return undefined;
  const [first, second] = random() < 0.5 ? [pair.target, target] : [target, pair.target];
  return {
    what: changes.join(', '),
    faulty: [withTarget(pair, first), withTarget(between, between.target), withTarget(pair, second)],
    twin: [withTarget(pair, pair.target), withTarget(between, between.target), withTarget(pair, pair.target)],
  };
}
