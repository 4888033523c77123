/** What recognition should find: our own sentences, and press reports that were read by hand. */
import { readdirSync, readFileSync } from 'node:fs';

/** A term that a reader found. */
export interface GoldTerm {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** A text and its terms. */
export interface GoldText {
  readonly name: string;
  readonly text: string;
  readonly lang: 'fa' | 'en';
  readonly terms: readonly GoldTerm[];
}

const CASES = new URL('../../../test/glossary/recognition/cases/', import.meta.url);

/**
 * The sentences of a file of cases: a line each, with its terms in the lines below as `- concept: text`.
 *
 * @throws Error where a term is not in its sentence.
 */
export function casesOf(file: string, lang: 'fa' | 'en'): GoldText[] {
  const texts: GoldText[] = [];
  for (const line of readFileSync(new URL(file, CASES), 'utf8').split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const [, id, term] = /^- ([^:]+): (.*)$/u.exec(line) ?? [];
    if (id === undefined || term === undefined) {
      texts.push({ name: line, text: line, lang, terms: [] });
      continue;
    }
    const last = texts.pop();
    if (last === undefined) throw new Error(`${file}: no sentence before ${line}`);
    const after = last.terms.filter((known) => known.id === id).at(-1)?.end ?? 0;
    texts.push({ ...last, terms: [...last.terms, { id, ...spanOf(term, last.text, after) }] });
  }
  return texts;
}

/** Where whole words stand in a text. */
function spanOf(words: string, text: string, after: number): { start: number; end: number } {
  for (let start = text.indexOf(words, after); start >= 0; start = text.indexOf(words, start + 1)) {
    const end = start + words.length;
    if (!/[\p{L}\u200c]$/u.test(text.slice(0, start)) && !/^[\p{L}\u200c]/u.test(text.slice(end)))
      return { start, end };
  }
  throw new Error(`no ${JSON.stringify(words)} in ${JSON.stringify(text)}`);
}

/** The press reports beside the project of which the folder has a reading. */
export function reports(readings: URL, texts: URL): GoldText[] {
  const names = readdirSync(readings).filter((name) => /^\d+\.json$/u.test(name));
  return names.sort().map((name) => {
    const number = name.replace('.json', '');
    const file = readdirSync(texts).find((other) => other.startsWith(`${number}_`));
    if (file === undefined) throw new Error(`no text for ${name}`);
    const terms = JSON.parse(readFileSync(new URL(name, readings), 'utf8')) as GoldTerm[];
    return { name: number, text: readFileSync(new URL(file, texts), 'utf8'), lang: 'fa', terms };
  });
}
