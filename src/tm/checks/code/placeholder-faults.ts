/** Placeholders and tags in plain text that were lost or added. */
import type { Span } from '../../span.js';
import type { Fault } from '../check.js';
import { unmatched } from '../counterparts.js';
import type { CheckMessage } from '../finding.js';
import { placeholders } from './placeholders.js';

/** A program fills it in, or breaks without it. */
const LOST = 0.9;

/** A tag may be there for reasons of typography. */
const LOST_TAG = 0.75;

/** The same tags close what is not open. */
const TURNED = 0.85;

/** What only the target has may have been there for long, in another place of the text. */
const ADDED = 0.7;

/** Faults in the placeholders of two texts. */
export function* placeholderFaults(source: string, target: string): Generator<Fault, void, void> {
  const [inSource, inTarget] = [placeholders(source), placeholders(target)];
  if (inSource.length + inTarget.length === 0) return;
  const sides = [
    [source, inSource],
    [target, inTarget],
  ] as const;
  const bothNumbered = sides.every(([text, spans]) => spans.some((span) => NUMBERED.test(textOf(text, span))));
  const [ours, theirs] = sides.map(([text, spans]) => spans.map((span) => placeholderOf(text, span, bothNumbered))) as [
    Placeholder[],
    Placeholder[],
  ];
  const { lost, added } = unmatched(ours, theirs, ({ key }) => key);
  for (const { start, end, isTag } of lost) {
    yield { confidence: isTag ? LOST_TAG : LOST, source: [{ start, end }], target: [], message: MESSAGE_LOST };
  }
  if (lost.length > 0) return; // what was changed is told once
  if (added.length === 0 && isNested(ours) && !isNested(theirs)) {
    const tags = theirs.filter(({ isTag }) => isTag).map(({ start, end }) => ({ start, end }));
    yield { confidence: TURNED, source: [], target: tags, message: MESSAGE_TURNED };
  }
  for (const { start, end } of added) {
    yield { confidence: ADDED, source: [], target: [{ start, end }], message: MESSAGE_ADDED };
  }
}

interface Placeholder extends Span {
  /** Equal where they stand for the same. */
  readonly key: string;
  readonly isTag: boolean;
}

/** A place in the order of what is filled in: %2$s. Where only one side has them, they say the order of the other. */
const NUMBERED = /^%\d+\$/u;

/** Attributes of tags may be in the language of the text, so that tags are compared by their names. */
function placeholderOf(text: string, span: Span, numbered: boolean): Placeholder {
  const written = textOf(text, span);
  const tag = /^<\/?[\w:-]+/u.exec(written)?.[0];
  const key = tag?.toLowerCase() ?? (numbered ? written : written.replace(NUMBERED, '%')).replace(/\s+/gu, '');
  return { ...span, key, isTag: tag !== undefined };
}

/** Whether each closing tag closes the last one that is open. */
function isNested(placeholders: readonly Placeholder[]): boolean {
  const open: string[] = [];
  for (const { key, isTag } of placeholders) {
    if (!isTag) continue;
    if (!key.startsWith('</')) open.push(key.slice(1));
    else {
      const at = open.lastIndexOf(key.slice(2));
      if (at < 0) return false;
      if (open.splice(at).some((name, i) => i > 0 && !VOID.has(name))) return false;
    }
  }
  return true;
}

/** Tags that nothing closes. */
const VOID: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'x', 'p', 'li', 'ph', 'bx', 'ex']);

function textOf(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}

const MESSAGE_LOST: CheckMessage = {
  en: 'The target lacks a placeholder or tag of the source: put it where it belongs.',
  fa: 'یکی از جانگهدارها یا برچسب‌های متن مبدأ در ترجمه نیست: آن را در جای خود بگذارید.',
};

const MESSAGE_ADDED: CheckMessage = {
  en: 'The target has a placeholder or tag that the source has not: remove it, or see what it stands for.',
  fa: 'در ترجمه جانگهدار یا برچسبی هست که در متن مبدأ نیست: آن را حذف کنید یا ببینید به جای چیست.',
};

const MESSAGE_TURNED: CheckMessage = {
  en: 'Tags close in another order than they open: see which belongs inside the other.',
  fa: 'برچسب‌ها به همان ترتیبی که باز شده‌اند بسته نشده‌اند: ببینید کدام باید درون دیگری باشد.',
};
