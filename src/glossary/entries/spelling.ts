/**
 * How the texts of an entry are written. A rule that can be mended is a rewriting: it is broken where the rewriting changes
 * something, and the message says what it would make of the text.
 *
 *     نقشۀ راه   ezafe-mark      نقشه راه
 *     كشورها     persian-letters کشورها
 *
 * @see Academy of Persian Language and Literature: دستور خط فارسی (1401)
 */
import type { ZwnjTable } from '../../text/zwnj/index.js';
import { ENGLISH_RULES } from './english-spelling.js';
import { type EntryField, entryFields } from './entry-fields.js';
import type { EntryRule, Fault } from './finding.js';
import { halfSpaceFaults, withSureHalfSpaces } from './half-spaces.js';
import { PERSIAN_RULES } from './persian-spelling.js';
import { code, quoteChange } from './quoting.js';
import { hasMarkup, INVISIBLE, TEXT_RULES } from './text-rules.js';

/** A rule of spelling. */
export interface SpellingRule {
  /** Its name. */
  readonly rule: EntryRule;
  /** Whether it is about this text. */
  readonly concerns: (field: EntryField) => boolean;
  /** The text as it should be; absent where only a person can tell. */
  readonly mend?: (text: string) => string;
  /** What is wrong in the text where nothing mends it. */
  readonly find?: (text: string) => string | undefined;
  /** What is wrong, in English; without what to write instead. */
  readonly en: string;
  /** The same in Persian. */
  readonly fa: string;
}

/** In order: each mends what those before it have left. */
const RULES: readonly SpellingRule[] = [...TEXT_RULES, ...PERSIAN_RULES, ...ENGLISH_RULES];

/** What is wrong in the texts of an entry, whether the entry fits the schema or not. */
export function spellingFaults(entry: unknown, zwnj: ZwnjTable | undefined): Fault[] {
  return entryFields(entry).flatMap((field) => {
    if (hasNothing(field.text)) return [{ rule: 'spaces', path: field.path, ...NO_TEXT }];
    const faults = RULES.filter(({ concerns }) => concerns(field)).flatMap((rule) => faultOf(rule, field) ?? []);
    if (hasMarkup(field.text)) return faults.filter(({ fixable }) => fixable === undefined);
    return zwnj === undefined ? faults : [...faults, ...halfSpaceFaults(field, zwnj)];
  });
}

/** The text of a field with everything mended that can be without a person; mending it again changes nothing. */
export function mendedText(field: EntryField, zwnj: ZwnjTable | undefined): string {
  let { text } = field;
  if (hasMarkup(text) || hasNothing(text)) return text; // where a person must tell first what of it is text
  for (let pass = 0, before = ''; pass < MOST_PASSES && before !== text; pass++) {
    before = text;
    for (const { mend, concerns, rule } of RULES) {
      if (mend !== undefined && concerns(field) && !UNSAFE.has(rule)) text = mend(text);
    }
    if (zwnj !== undefined) text = withSureHalfSpaces({ ...field, text }, zwnj);
  }
  return text;
}

/** Whether a text has characters and none of them is seen. */
function hasNothing(text: string): boolean {
  return text !== '' && text.replace(INVISIBLE, '').replace(/[\s\u200c\u200d]/gu, '') === '';
}

const NO_TEXT = {
  en: 'nothing but spaces, or characters that are not seen: fill it in or take it out',
  fa: 'جز فاصله یا نویسهٔ نادیدنی چیزی نیست: آن را پر کنید یا بردارید',
};

/** What one rule mends may show another its fault; seldom more than twice. */
const MOST_PASSES = 8;

/** Rules that a name or a quotation may break on purpose. */
const UNSAFE: ReadonlySet<EntryRule> = new Set(['english-spelling']);

function faultOf({ rule, mend, find, en, fa }: SpellingRule, { path, text }: EntryField): Fault | undefined {
  if (mend !== undefined) {
    const mended = mend(text);
    if (mended === text) return undefined;
    const [write, writeInPersian] = [`: write ${quoteChange(text, mended)}`, `: بنویسید ${quoteChange(text, mended)}`];
    return { rule, path, en: `${en}${write}`, fa: `${fa}${writeInPersian}`, fixable: !UNSAFE.has(rule) };
  }
  const found = find?.(text);
  return found === undefined ? undefined : { rule, path, en: `${code(found)}: ${en}`, fa: `${code(found)}: ${fa}` };
}
