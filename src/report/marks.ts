/** What is marked in a text: its terms, dates and numbers, and the places of what was found. */
import type { Glossary } from '../glossary/glossary.js';
import { parseDates } from '../text/dates/dates.js';
import { primaryLanguage } from '../text/language.js';
import { parseNumbers } from '../text/numbers/in-text.js';
import type { Span } from '../tm/span.js';
import { dateLabel, numberLabel, termLabel } from './labels.js';

/** A marked stretch of a text. */
export interface Mark extends Span {
  /** What it is: the class of its element. */
  readonly kind: 'term' | 'number' | 'date' | 'fault' | 'accepted';
  /** What is said of it, a line a language. */
  readonly label: string;
  /** What is written before it: the numbers of the findings of which a place begins here. */
  readonly references?: string;
}

/**
 * The terms, dates and numbers of a text, each a list in the order of the text.
 *
 * @param text - A plain text.
 * @param lang - Its language; others than Persian and English have no marks.
 * @param glossary - Whose terms are marked; none without it.
 */
export function marksIn(text: string, lang: string, glossary: Glossary | undefined): Mark[][] {
  const language = readAs(lang);
  if (language === undefined) return [];
  const dates = parseDates(text);
  return [
    glossary === undefined ? [] : terms(text, language, glossary),
    dates.map((date): Mark => ({ kind: 'date', start: date.start, end: date.end, label: dateLabel(date) })),
    outside(dates, parseNumbers(text)).map((number): Mark => {
      return { kind: 'number', start: number.start, end: number.end, label: numberLabel(number) };
    }),
  ];
}

/** Dari is read by the rules of Persian. */
function readAs(lang: string): 'fa' | 'en' | undefined {
  const primary = primaryLanguage(lang);
  if (primary === 'prs') return 'fa';
  return primary === 'fa' || primary === 'en' ? primary : undefined;
}

function terms(text: string, language: 'fa' | 'en', glossary: Glossary): Mark[] {
  const marks: Mark[] = [];
  for (const { id, start, end } of glossary.recognize(text, language)) {
    const concept = glossary.get(id);
    if (concept === undefined) continue;
    const [label, last] = [termLabel(concept), marks.at(-1)];
    if (last?.start === start && last.end === end) {
      if (!last.label.split('\n\n').includes(label))
        marks[marks.length - 1] = { ...last, label: `${last.label}\n\n${label}` };
    } else {
      marks.push({ kind: 'term', start, end, label });
    }
  }
  return marks;
}

/** Those of some spans that do not begin inside one of the others; both in order. */
function outside<Found extends Span>(others: readonly Span[], spans: readonly Found[]): Found[] {
  let k = 0;
  return spans.filter(({ start }) => {
    while (k < others.length && (others[k] as Span).end <= start) k++;
    return start < (others[k]?.start ?? Number.POSITIVE_INFINITY);
  });
}
