/**
 * How our files say what TBX-Basic has no data category for: by notes that begin with a word and a colon.
 *
 *     <note>transliteration: tavāfoghnāme</note>      for people it reads well as it is
 *
 * The header declares it, and without that declaration a note is a note. A remark that begins like this itself gets
 * `note: ` before it. docs/tbx.md lists all places.
 */

/** The convention's name, the text of a `<p>` of `<encodingDesc>`. */
export const CONVENTION = 'tarjoman-glossary-1';

/** What the header says of it to people. */
export const CONVENTION_TEXT =
  'Notes that begin with "id: ", "kind: ", "status: ", "link: ", "context: ", "transliteration: ", "form: " or "note: " hold ' +
  'what TBX-Basic has no data category for; partOfSpeech "other" stands for phrases; projectSubset "central" marks core concepts.';

/** Words that a note may begin with. */
type Label = 'id' | 'kind' | 'status' | 'link' | 'context' | 'transliteration' | 'form' | 'note';

const LABELLED = /^(id|kind|status|link|context|transliteration|form|note): (.*)$/s;

/** A note that holds a field. */
export function labelled(label: Label, text: string): string {
  return `${label}: ${text}`;
}

/** A remark as a note, which no field can be taken for. */
export function asNote(text: string): string {
  return LABELLED.test(text) ? labelled('note', text) : text;
}

/** What a note holds. */
export function readNote(text: string): { readonly label: Label; readonly text: string } {
  const [, label = 'note', rest = text] = LABELLED.exec(text) ?? [];
  return { label: label as Label, text: rest };
}

const TITLE = 'title: ';

/** The text of a link: its title, or its address where it has none. */
export function linkText(url: string, title: string | undefined): string {
  if (title === undefined) return url;
  return title === url || title.startsWith(TITLE) ? TITLE + title : title;
}

/** The title that the text of a link holds, if it holds one. */
export function linkTitle(url: string, text: string): string | undefined {
  if (text === url || text === '') return undefined;
  return text.startsWith(TITLE) ? text.slice(TITLE.length) : text;
}

/** Addresses that `target` of an `<xref>` takes as they are: of the web, with no character that a URI cannot have. */
const ADDRESS =
  /^https?:\/\/(?:[\w\-.~:/?@!$&'()*+,;=]|%[\da-f]{2}|[\u00A0-\uD7FF\uF900-\uFDCF\uFDF0-\uFFEF])+(?:#(?:[\w\-.~:/?@!$&'()*+,;=]|%[\da-f]{2})*)?$/i;

/** Whether `<xref>` can have the address; others stand in a note. */
export function isAddress(url: string): boolean {
  return ADDRESS.test(url);
}

/** Two texts of an object in JSON, of which the second need not be there; none where it is no such object. */
export function readPair(
  json: string,
  first: string,
  second: string,
): [string, string | undefined] | [undefined, undefined] {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return [undefined, undefined];
  }
  if (typeof value !== 'object' || value === null) return [undefined, undefined];
  const { [first]: one, [second]: other } = value as Readonly<Record<string, unknown>>;
  if (typeof one !== 'string' || (other !== undefined && typeof other !== 'string')) return [undefined, undefined];
  return [one, other];
}
