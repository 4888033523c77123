/** Placeholders and tags in plain text that were lost, changed or added. */
import type { Span } from '../../span.js';
import { type Fault, fault } from '../check.js';
import { counterparts } from '../counterparts.js';
import type { CheckMessage } from '../finding.js';
import { placeholders } from './placeholders.js';

/** How sure each fault is. */
const CONFIDENCE = {
  /** A program fills it in, or breaks without it. */
  lost: 0.9,
  /** A tag may be there for reasons of typography. */
  lostTag: 0.75,
  /** The same tags close what is not open. */
  turned: 0.85,
  /** What only the target has may have been there for long, in another place of the text. */
  added: 0.7,
} as const;

/** Faults in the placeholders of two texts. */
export function* placeholderFaults(source: string, target: string): Generator<Fault, void, void> {
  const [ours, theirs] = placeholdersOf(source, target);
  const different = counterparts(ours, theirs, ({ key }) => key);
  const { pairs: changed, lost, added } = counterparts(different.lost, different.added, ({ kind }) => kind);
  for (const [one, other] of changed) yield fault(confidenceOf(one), [one], [other], MESSAGES.changed);
  for (const one of lost) yield fault(confidenceOf(one), [one], [], MESSAGES.lost);
  for (const one of added) yield fault(CONFIDENCE.added, [], [one], MESSAGES.added);
  if (changed.length + lost.length + added.length > 0 || !isNested(ours) || isNested(theirs)) return;
  yield fault(CONFIDENCE.turned, ours.filter(isTag), theirs.filter(isTag), MESSAGES.turned);
}

function confidenceOf(one: Placeholder): number {
  return isTag(one) ? CONFIDENCE.lostTag : CONFIDENCE.lost;
}

interface Placeholder extends Span {
  /** Equal where they stand for the same. */
  readonly key: string;
  readonly kind: 'placeholder' | 'tag';
}

function isTag({ kind }: Placeholder): boolean {
  return kind === 'tag';
}

/** A place in the order of what is filled in: %2$s. */
const PLACE = /^%\d+\$/u;

/** The placeholders of both texts. Where only one has places in the order, they say the order of the other, and do not count. */
function placeholdersOf(...texts: readonly [string, string]): [Placeholder[], Placeholder[]] {
  const written = texts.map((text) =>
    placeholders(text).map((span) => ({ span, text: text.slice(span.start, span.end) })),
  );
  const isPlaced = written.every((list) => list.some(({ text }) => PLACE.test(text)));
  return written.map((list) =>
    list.map(({ span, text }) => placeholderOf(span, isPlaced ? text : text.replace(PLACE, '%'))),
  ) as [Placeholder[], Placeholder[]];
}

/** Attributes of tags may be in the language of the text, so that tags are compared by their names. */
function placeholderOf(span: Span, text: string): Placeholder {
  const tag = /^<\/?[\w:-]+/u.exec(text)?.[0];
  return {
    ...span,
    key: tag?.toLowerCase() ?? text.replace(/\s+/gu, ''),
    kind: tag === undefined ? 'placeholder' : 'tag',
  };
}

/** Whether each closing tag closes the last one that is open. */
function isNested(placeholders: readonly Placeholder[]): boolean {
  const open: string[] = [];
  for (const { key } of placeholders.filter(isTag)) {
    if (!key.startsWith('</')) {
      open.push(key.slice(1));
      continue;
    }
    const at = open.lastIndexOf(key.slice(2));
    if (at < 0 || open.splice(at).some((name, i) => i > 0 && !VOID.has(name))) return false;
  }
  return true;
}

/** Tags that need no end: HTML's void elements, those whose end may be left out, and the empty codes of XLIFF 1.2. */
const VOID: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'x', 'p', 'li', 'ph', 'bx', 'ex']);

const MESSAGES = {
  lost: {
    en: 'The target lacks a placeholder or tag of the source: put it where it belongs.',
    fa: 'یکی از جانگهدارها یا برچسب‌های متن مبدأ در ترجمه نیست: آن را در جای خود بگذارید.',
  },
  changed: {
    en: 'A placeholder or tag is another one in the target: write it as the source has it.',
    fa: 'جانگهدار یا برچسبی در ترجمه با متن مبدأ یکی نیست: آن را به همان شکلِ متن مبدأ بنویسید.',
  },
  added: {
    en: 'The target has a placeholder or tag that the source has not: remove it, or see what it stands for.',
    fa: 'در ترجمه جانگهدار یا برچسبی هست که در متن مبدأ نیست: آن را حذف کنید یا بررسی کنید که به جای چه آمده است.',
  },
  turned: {
    en: 'Tags close in another order than they open: see which belongs inside the other.',
    fa: 'برچسب‌ها به همان ترتیبی که باز شده‌اند بسته نشده‌اند: بررسی کنید که کدام باید درون دیگری باشد.',
  },
} as const satisfies Readonly<Record<string, CheckMessage>>;
