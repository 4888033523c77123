/**
 * Terms that make one Persian verb with «کردن» or «شدن».
 *
 * Their head says no more than that something is done, so that a translation may say the rest alone:
 *
 *     source    از این اقدام  ابراز نگرانی  کرد        expression of [concern]
 *     target    they were [concerned] about the act
 */
import { VERBAL_HEADS } from '../recognition/persian-neighbour-words.js';
import { isBecome, isDo, isFuture } from '../recognition/persian-verbs.js';
import { headOf } from './heads.js';
import type { Side } from './side.js';
import type { Sought } from './sought.js';

/**
 * Whether a term makes a verb with what follows it.
 *
 * @param from - Index of its first word.
 * @param to - Index after its last word.
 */
export function isInVerb(side: Side, from: number, to: number): boolean {
  if (side.lang === 'en' || !VERBAL_HEADS.has(side.wordAt(from))) return false;
  const next = side.wordAt(to);
  const verb = isFuture(next) ? side.wordAt(to + 1) : next;
  return isDo(verb) || isBecome(verb) || /.شده(?:اند|است)?$/u.test(side.wordAt(to - 1));
}

/** A term as it is looked for without its head; `undefined` where nothing is left. */
export function withoutHead(sought: Sought, lang: 'fa' | 'en'): Sought | undefined {
  const head = sought.isFixed ? undefined : headOf(sought, lang);
  if (head === undefined || sought.content.length < 2) return undefined;
  const kept = sought.indexes.filter((_, k) => k !== head);
  return {
    ...sought,
    words: kept.map((index) => sought.words[index] as string),
    content: sought.content.filter((_, k) => k !== head),
    indexes: kept.map((_, k) => k),
  };
}
