/** Units into JSON lines, for programs and for training data. */
import { type Content, type Inline, plainText } from '../../tm/content.js';
import type { Unit } from '../../tm/unit.js';
import { inBlocks } from '../blocks.js';
import { type LossKind, lossesOf } from '../losses.js';
import type { JsonLine, JsonSides } from './line.js';
import { type Division, divide } from './sentences.js';

/** How to write JSON lines. */
export interface JsonlWriteOptions {
  /**
   * Whether a line has everything that its unit has; default no. Whole lines have these keys too, where the unit has what
   * they say: `id`, `sourceLang`, `targetLang`, `document`, `otherOrigins`, `paragraph`, `before`, `after`, `state`, `details`;
   * `content` with the codes of its sides. A side whose sentences are not known is then a text, not a list.
   */
  readonly whole?: boolean;
}

/**
 * Writes a memory as one JSON object a line: `{"source":["…"],"target":["…","…"],"score":0.93}`.
 *
 * A side is the list of its sentences, `[]` where it is empty; a unit whose sentences are not known has one. Where
 * something else than one space stands between sentences, or white space around them, `spaces` has it: before, between,
 * after. A pair that stands elsewhere in the translation has `"crossing":true`. The rest of the unit is left out unless
 * {@link JsonlWriteOptions.whole} asks for it; {@link jsonlLosses} says what a unit loses.
 *
 * @param units - The units.
 * @param options - Whether lines are whole.
 * @returns The lines, each with a line feed after it.
 * @example
 * ```ts
 * for (const line of writeJsonl(units).trimEnd().split('\n')) console.log(JSON.parse(line).source);
 * ```
 */
export function writeJsonl(units: Iterable<Unit>, { whole = false }: JsonlWriteOptions = {}): string {
  let lines = '';
  for (const unit of units) lines += writeLine(unit, whole);
  return lines;
}

/**
 * Writes a memory as {@link writeJsonl} does, for memories that need not fit into memory.
 *
 * @param units - The units, or a source of them.
 * @param options - Whether lines are whole.
 * @returns The lines in pieces of some 32,000 characters, each of whole lines.
 * @example
 * ```ts
 * for await (const lines of streamJsonl(readXliff(bytes), { whole: true })) out.write(lines);
 * ```
 */
export function streamJsonl(
  units: Iterable<Unit> | AsyncIterable<Unit>,
  { whole = false }: JsonlWriteOptions = {},
): AsyncGenerator<string, void, void> {
  return inBlocks(units, (unit) => writeLine(unit, whole));
}

/**
 * What a unit loses in {@link writeJsonl}.
 *
 * @param unit - The unit.
 * @param options - Whether lines are whole: they lose nothing.
 * @returns The kinds of what is lost.
 * @example
 * ```ts
 * jsonlLosses(unit); // ['ids', 'documents', 'languages']
 * ```
 */
export function jsonlLosses(unit: Unit, { whole = false }: JsonlWriteOptions = {}): LossKind[] {
  if (whole) return [];
  const losses = lossesOf(unit, CARRIED);
  return unit.sentences === undefined || divideSides(unit) !== undefined ? losses : [...losses, 'sentences'];
}

const CARRIED: ReadonlySet<LossKind> = new Set(['one-sided', 'breaks', 'scores', 'crossings', 'sentences']);

function writeLine(unit: Unit, whole: boolean): string {
  return `${escapeSeparators(JSON.stringify(whole ? wholeLine(unit) : pairLine(unit)))}\n`;
}

/** The two texts, and how sure it is that they translate each other. */
function pairLine(unit: Unit): JsonLine {
  const { source, target, score, crossing } = unit;
  const divided = divideSides(unit);
  return {
    source: divided?.source.sentences ?? oneSentence(source),
    target: divided?.target.sentences ?? oneSentence(target),
    spaces: bothSides(divided?.source.spaces, divided?.target.spaces),
    score,
    crossing,
  };
}

function oneSentence(content: Content): readonly string[] {
  const text = plainText(content);
  return text === '' ? [] : [text];
}

/** A key for every field of a unit: one that is added there and forgotten here does not compile. */
type WholeLine = JsonLine & Readonly<Record<Exclude<keyof Unit, 'origin'>, unknown>>;

function wholeLine(unit: Unit): WholeLine {
  const { id, source, target, sentences, score, crossing, sourceLang, targetLang } = unit;
  const { origin, otherOrigins, paragraph, before, after, state, details } = unit;
  const divided = divideSides(unit);
  return {
    id,
    source: divided?.source.sentences ?? plainText(source),
    target: divided?.target.sentences ?? plainText(target),
    spaces: bothSides(divided?.source.spaces, divided?.target.spaces),
    sentences: divided === undefined ? sentences : undefined,
    content: bothSides(coded(source), coded(target)),
    score,
    crossing,
    sourceLang,
    targetLang,
    document: origin.document,
    otherOrigins,
    paragraph,
    before,
    after,
    state,
    details,
  };
}

/** The sides in sentences; `undefined` where these are not known, or do not fit the texts. */
function divideSides(unit: Unit): { readonly source: Division; readonly target: Division } | undefined {
  if (unit.sentences === undefined) return undefined;
  const source = divide(plainText(unit.source), unit.sentences.source);
  const target = divide(plainText(unit.target), unit.sentences.target);
  return source === undefined || target === undefined ? undefined : { source, target };
}

function coded(content: Content): readonly Inline[] | undefined {
  return typeof content === 'string' ? undefined : content;
}

function bothSides<Value>(source: Value | undefined, target: Value | undefined): JsonSides<Value> | undefined {
  return source === undefined && target === undefined ? undefined : { source, target };
}

/** Two line separators are plain characters in JSON, but tools that read lines would end a line there. */
function escapeSeparators(json: string): string {
  return json.replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
}
