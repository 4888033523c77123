/**
 * Half-spaces that a text has lost, by joining or as a space. What grammar decides (endings, verbs) is sure; whether two words
 * make a compound is a matter on which dictionaries differ, and only remarked.
 */
import { restoreZwnj, type ZwnjInsertion, type ZwnjRule, type ZwnjTable } from '../../text/zwnj/index.js';
import type { EntryField } from './entry-fields.js';
import type { Fault } from './finding.js';
import { quoteChange } from './quoting.js';

const GRAMMAR: ReadonlySet<ZwnjRule> = new Set(['plural', 'verb', 'comparison', 'clitic']);
const LEAST_SURE = 0.95;
const LISTED = 0.99;
/** Below it stands what is as often right as it is. */
const LEAST_LIKELY = 0.8;

/** What half-spaces a text lacks. */
export function halfSpaceFaults(field: EntryField, table: ZwnjTable): Fault[] {
  if (!isModel(field)) return [];
  const { text, path } = field;
  const { insertions } = restoreZwnj(text, { table });
  const sure = insertions.filter(isSure);
  const likely = insertions.filter((insertion) => insertion.confidence >= LEAST_LIKELY && !isSure(insertion));
  const faults: Fault[] = [];
  if (sure.length > 0) {
    const mended = quoteChange(text, put(text, sure));
    const en = `a half-space (U+200C) is missing: write ${mended}`;
    const fa = `نیم‌فاصله جا افتاده است: بنویسید ${mended}`;
    faults.push({ rule: 'half-space-missing', path, en, fa, fixable: true });
  }
  if (likely.length > 0) {
    const mended = quoteChange(text, put(text, likely));
    const en = `a half-space (U+200C) is probably missing: is it ${mended}?`;
    const fa = `شاید نیم‌فاصله جا افتاده باشد: آیا ${mended} درست است؟`;
    faults.push({ rule: 'half-space-likely', path, en, fa });
  }
  return faults;
}

/** The text with the half-spaces that it surely lacks. */
export function withSureHalfSpaces(field: EntryField, table: ZwnjTable): string {
  if (!isModel(field)) return field.text;
  return put(field.text, restoreZwnj(field.text, { table }).insertions.filter(isSure));
}

function isModel({ lang, model }: EntryField): boolean {
  return lang === 'fa' && model;
}

function isSure({ confidence, rule, start, end }: ZwnjInsertion): boolean {
  if (start === end && confidence >= LISTED) return true; // joined, and in no dictionary without its half-space
  return confidence >= LEAST_SURE && GRAMMAR.has(rule);
}

function put(text: string, insertions: readonly ZwnjInsertion[]): string {
  let mended = '';
  let at = 0;
  for (const { start, end } of insertions) {
    mended += `${text.slice(at, start)}\u200c`;
    at = end;
  }
  return mended + text.slice(at);
}
