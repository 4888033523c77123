/**
 * Texts whose terms have been marked by hand: an entry may not change what is found in them unbeknown to its author.
 *
 * They are kept in glossary/recognition.jsonl, a text a line: `{"lang":"fa","text":"…","terms":[{"id":"…","start":0,"end":5}]}`.
 */
import { TarjomanError } from '../../errors.js';
import type { Glossary } from '../glossary.js';
import type { Fault } from './finding.js';
import { code, quote } from './quoting.js';

/** A term in a fixed text. */
interface FixedTerm {
  /** The concept's id. */
  readonly id: string;
  /** Offset of its first UTF-16 unit. */
  readonly start: number;
  /** Offset after its last unit. */
  readonly end: number;
}

/** A text and the terms that are to be found in it. */
export interface FixedText {
  /** Its language. */
  readonly lang: 'fa' | 'en';
  /** The text. */
  readonly text: string;
  /** Its terms. */
  readonly terms: readonly FixedTerm[];
}

/** Where the texts are kept, as seen from the folder of entries. */
export const FIXED_TEXTS_FILE = '../recognition.jsonl';

/**
 * Reads fixed texts.
 *
 * @throws {TarjomanError} `BAD_FORMAT` with the line that is none.
 */
export function parseFixedTexts(jsonl: string): FixedText[] {
  return jsonl.split('\n').flatMap((line, i) => {
    if (line.trim() === '') return [];
    const value = parsed(line);
    if (isFixedText(value)) return [value];
    throw new TarjomanError('BAD_FORMAT', 'not {"lang":"fa","text":"…","terms":[…]}: correct the line or take it out', {
      line: i + 1,
      column: 1,
    });
  });
}

/** The texts with what is found in them now, as their file has it. */
export function writeFixedTexts(texts: readonly FixedText[], glossary: Glossary): string {
  return texts.map(({ lang, text }) => `${lineOf({ lang, text, terms: termsIn(glossary, lang, text) })}\n`).join('');
}

function lineOf({ lang, text, terms }: FixedText): string {
  return JSON.stringify({ lang, text, terms });
}

/** What is found otherwise than the file says, by the file of the entry to which it is due. */
export function recognitionFaults(texts: readonly FixedText[], glossary: Glossary): Map<string, Fault[]> {
  const faults = new Map<string, Fault[]>();
  const add = (id: string, fault: Fault) => {
    const file = glossary.get(id) === undefined ? FIXED_TEXTS_FILE : `${id}.json`;
    faults.set(file, [...(faults.get(file) ?? []), fault]);
  };
  texts.forEach(({ lang, text, terms }, i) => {
    const found = termsIn(glossary, lang, text);
    const [before, now] = [new Set(terms.map(nameOf)), new Set(found.map(nameOf))];
    const added = found.filter((term) => !before.has(nameOf(term)));
    const lost = terms.filter((term) => !now.has(nameOf(term)));
    const replacement = lineOf({ lang, text, terms: found });
    for (const term of added) {
      const instead = lost.find((other) => meet(other, term));
      add(term.id, { ...addedFault(i + 1, text, term, instead), replacement });
    }
    for (const term of lost) {
      if (added.some((other) => meet(other, term))) continue;
      add(term.id, { ...lostFault(i + 1, text, term), replacement });
    }
  });
  return faults;
}

function termsIn(glossary: Glossary, lang: 'fa' | 'en', text: string): FixedTerm[] {
  return glossary.recognize(text, lang).map(({ id, start, end }) => ({ id, start, end }));
}

function nameOf({ id, start, end }: FixedTerm): string {
  return `${start} ${end} ${id}`;
}

function meet(a: FixedTerm, b: FixedTerm): boolean {
  return a.start < b.end && b.start < a.end;
}

const UPDATE = 'tarjoman glossary check --update';

function addedFault(line: number, text: string, { id, start, end }: FixedTerm, lost: FixedTerm | undefined): Fault {
  const span = quote(text.slice(start, end));
  const instead = lost === undefined ? '' : `, in place of ${code(lost.id)}`;
  const insteadInPersian = lost === undefined ? '' : ` به جای ${code(lost.id)}`;
  const place = `glossary/recognition.jsonl:${line}`;
  return {
    rule: 'recognition',
    path: [],
    en: `in the fixed text ${code(place)}, ${span} is now found as ${code(id)}${instead}: if that is right there, put the line below in its place (or run ${code(UPDATE)}); if not, make the term longer or more exact`,
    fa: `در متن ثابت ${code(place)} اکنون ${span} به‌عنوان ${code(id)}${insteadInPersian} پیدا می‌شود: اگر این درست است، سطر زیر را جایگزین آن کنید (یا ${code(UPDATE)} را اجرا کنید)؛ وگرنه اصطلاح را بلندتر یا دقیق‌تر کنید`,
  };
}

function lostFault(line: number, text: string, { id, start, end }: FixedTerm): Fault {
  const span = quote(text.slice(start, end));
  const place = `glossary/recognition.jsonl:${line}`;
  return {
    rule: 'recognition',
    path: [],
    en: `in the fixed text ${code(place)}, ${span} is no longer found as ${code(id)}: if that is meant, put the line below in its place (or run ${code(UPDATE)}); if not, put the term or form back`,
    fa: `در متن ثابت ${code(place)} دیگر ${span} به‌عنوان ${code(id)} پیدا نمی‌شود: اگر عمدی است، سطر زیر را جایگزین آن کنید (یا ${code(UPDATE)} را اجرا کنید)؛ وگرنه اصطلاح یا صورت را بازگردانید`,
  };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function isFixedText(value: unknown): value is FixedText {
  if (typeof value !== 'object' || value === null) return false;
  const { lang, text, terms } = value as Partial<Record<keyof FixedText, unknown>>;
  return (
    (lang === 'fa' || lang === 'en') && typeof text === 'string' && Array.isArray(terms) && terms.every(isFixedTerm)
  );
}

function isFixedTerm(value: unknown): value is FixedTerm {
  if (typeof value !== 'object' || value === null) return false;
  const { id, start, end } = value as Partial<Record<keyof FixedTerm, unknown>>;
  return typeof id === 'string' && Number.isInteger(start) && Number.isInteger(end);
}
