/** What the check of entries finds. */
import { escaped, UNSEEN } from './quoting.js';

/** An error must be mended before an entry is taken in; a remark is for the editors to judge. */
export type Severity = 'error' | 'remark';

/** The rules that an entry may break, and how much each weighs. */
export const RULES = {
  /** The file is not UTF-8. */
  encoding: 'error',
  /** The file is larger than any entry. */
  'too-large': 'error',
  /** The file is not JSON. */
  json: 'error',
  /** A field stands twice in an object: only the last is read. */
  'duplicate-field': 'error',
  /** The entry is not what glossary/schema.json says. */
  schema: 'error',
  /** The fields are not in their order, or not laid out as in the other files. */
  layout: 'remark',
  /** The file is not named after the id. */
  'file-name': 'error',
  /** Some file systems cannot have a file of this name. */
  'reserved-name': 'error',
  /** Two files have names that differ in capitals only. */
  'same-name': 'error',
  /** A language has no preferred term, or two, or not as its first. */
  preferred: 'error',
  /** The preferred term has no part of speech. */
  'part-of-speech': 'error',
  /** A term or form stands twice in the entry. */
  repeated: 'error',
  /** An approved entry names no source. */
  source: 'error',
  /** A related id does not exist, or is the entry's own. */
  reference: 'error',
  /** The related entry does not refer back. */
  'one-way': 'remark',
  /** Another entry of the domain has the Persian term, however it is spelled. */
  'shared-persian': 'error',
  /** Another entry has the Persian term in another domain, or has the English term. */
  shared: 'remark',
  /** Another entry has a term of the same words, or of nearly the same letters. */
  'near-duplicate': 'remark',
  /** A term is not written in its language's script. */
  script: 'error',
  /** Characters that mean nothing in a text. */
  characters: 'error',
  /** Characters that are not seen: direction marks, zero-width spaces, soft hyphens. */
  invisible: 'error',
  /** Letters and marks that are not composed (NFC). */
  composition: 'error',
  /** Spaces at an end, or two, or of an odd kind. */
  spaces: 'error',
  /** Tags or character references of HTML. */
  markup: 'error',
  /** Arabic letters, letters in presentation forms, or a hamza, where Persian has its own. */
  'persian-letters': 'error',
  /** Half-spaces that part nothing. */
  'half-space': 'error',
  /** A half-space is surely missing. */
  'half-space-missing': 'error',
  /** A half-space is probably missing. */
  'half-space-likely': 'remark',
  /** A mark of the ezafe in a term. */
  'ezafe-mark': 'error',
  /** Short vowels or doubling written in a term. */
  diacritics: 'remark',
  /** Letters that are only stretched. */
  tatweel: 'error',
  /** Digits of another script. */
  digits: 'error',
  /** A comma, semicolon, question or percent mark of another script, or spaces about one. */
  punctuation: 'error',
  /** Quotation marks of another script. */
  'quotation-marks': 'error',
  /** English that the United Nations spell otherwise. */
  'english-spelling': 'remark',
  /** The transliteration does not go with the Persian letters. */
  transliteration: 'remark',
  /** Look-up does not find the entry first by its own term. */
  'look-up': 'error',
  /** The entry changes what is found in the fixed texts. */
  recognition: 'error',
  /** The entry does not come back the same from TBX. */
  tbx: 'error',
} as const satisfies Readonly<Record<string, Severity>>;

/** The name of a rule. */
export type EntryRule = keyof typeof RULES;

/** The way from the whole of a JSON text to one value: field names and positions. */
export type JsonPath = readonly (string | number)[];

/** What one check says of an entry. */
export interface Fault {
  /** The rule that is broken. */
  readonly rule: EntryRule;
  /** The field; empty for the entry as a whole. */
  readonly path: JsonPath;
  /** What is wrong and what to do, in English. */
  readonly en: string;
  /** The same in Persian. */
  readonly fa: string;
  /** Whether it can be mended without a person. */
  readonly fixable?: boolean;
  /** The line that is to stand in glossary/recognition.jsonl, where that is the cure. */
  readonly replacement?: string;
}

/** A fault and where it is. */
export interface EntryFinding {
  /** The file's name without folders. */
  readonly file: string;
  /** The field as in JavaScript, `fa.terms[0].text`; empty for the file as a whole. */
  readonly field: string;
  /** Line of the field, counted from 1. */
  readonly line: number;
  /** Column of the field in UTF-16 units, counted from 1. */
  readonly column: number;
  /** The rule that is broken. */
  readonly rule: EntryRule;
  /** Whether it must be mended. */
  readonly severity: Severity;
  /** What is wrong and what to do, in English. */
  readonly en: string;
  /** The same in Persian. */
  readonly fa: string;
  /** Whether `--fix` mends it. */
  readonly fixable: boolean;
  /** The line that is to stand in glossary/recognition.jsonl, where that is the cure. */
  readonly replacement?: string;
}

/** A path as it is written in JavaScript. */
export function fieldName(path: JsonPath): string {
  return path
    .map((step, i) => (typeof step === 'number' ? `[${step}]` : i === 0 ? step : `.${step}`))
    .join('')
    .slice(0, LONGEST_FIELD)
    .replace(UNSEEN, escaped);
}

/** A field's name may be all of a hostile file. */
const LONGEST_FIELD = 120;
