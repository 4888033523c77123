/** A line of JSON into a unit. */
import { TarjomanError } from '../../errors.js';
import { type Content, plainText } from '../../tm/content.js';
import type { SentenceLengths, Unit } from '../../tm/unit.js';
import { UNDETERMINED } from '../language.js';
import type { Line } from '../lines.js';
import type { LossKind } from '../losses.js';
import { UnitIds } from '../unit-ids.js';
import { KEYS } from './keys.js';
import type { JsonLine, JsonSide } from './line.js';
import type { JsonlReadOptions } from './read.js';
import { faultIn, placeOf } from './scan.js';
import { join } from './sentences.js';
import { entries, type Report } from './values.js';

/** Reads lines of one file, whose identifiers it keeps apart. */
export class LineReader {
  readonly #options: JsonlReadOptions;
  readonly #ids = new UnitIds();

  constructor(options: JsonlReadOptions) {
    this.#options = options;
  }

  read({ text, number }: Line): Unit {
    const json = new LineReport(text, number);
    const line = json.values();
    const { sourceLang = UNDETERMINED, targetLang = UNDETERMINED } = this.#options;
    const document = line.document ?? this.#options.document ?? '';
    const id = this.#ids.take(document, line.id ?? `u${number}`);
    const losses: LossKind[] = [];
    if (line.id !== undefined && line.id !== id) losses.push('ids');
    if (json.unknownKeys) losses.push('keys');
    if (losses.length > 0) this.#options.onLoss?.(id, losses);
    const { otherOrigins, score, crossing, before, after, paragraph, state, details } = line;
    const sentences = line.sentences ?? sentencesOf(line);
    return {
      id,
      source: sideOf('source', line, json),
      target: sideOf('target', line, json),
      sourceLang: line.sourceLang ?? sourceLang,
      targetLang: line.targetLang ?? targetLang,
      origin: { document },
      ...(otherOrigins?.length ? { otherOrigins } : {}),
      ...(score === undefined ? {} : { score }),
      ...(crossing === undefined ? {} : { crossing }),
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
      ...(paragraph === undefined ? {} : { paragraph }),
      ...(sentences === undefined ? {} : { sentences }),
      ...(state === undefined ? {} : { state }),
      ...(details === undefined ? {} : { details }),
    };
  }
}

function sideOf(name: 'source' | 'target', line: JsonLine, json: LineReport): Content {
  const side = line[name] ?? '';
  const spaces = line.spaces?.[name];
  const coded = line.content?.[name];
  if (spaces !== undefined && (typeof side === 'string' || spaces.length !== side.length + 1)) {
    throw json.error('spaces', `the spaces of the ${name} are not one more than its sentences: correct or remove them`);
  }
  const text = typeof side === 'string' ? side : join({ sentences: side, ...(spaces === undefined ? {} : { spaces }) });
  if (coded === undefined) return text;
  if (plainText(coded) === text) return coded;
  throw json.error('content', `the ${name} with codes has another text than the ${name}: correct or remove it`);
}

/** Known where a side is a list; one that is a text is then one sentence. */
function sentencesOf({ source = '', target = '' }: JsonLine): SentenceLengths | undefined {
  if (typeof source === 'string' && typeof target === 'string') return undefined;
  return { source: lengthsOf(source), target: lengthsOf(target) };
}

function lengthsOf(side: JsonSide): number[] {
  if (typeof side === 'string') return side === '' ? [] : [side.length];
  return side.map(({ length }) => length);
}

/** A line that is being read, which knows where in it a fault is. */
class LineReport implements Report {
  readonly #text: string;
  readonly #number: number;
  /** The key that is being read. */
  #key = '';
  unknownKeys = false;

  constructor(text: string, number: number) {
    this.#text = text;
    this.#number = number;
  }

  values(): JsonLine {
    const value = this.#parse();
    const fields: [string, unknown][] = [];
    for (const [key, each] of entries(value, this)) {
      const read = KEYS.get(key);
      this.#key = key;
      if (read === undefined) this.unknownKey();
      else if (each !== null) fields.push([key, read(each, this)]);
    }
    const line: JsonLine = Object.fromEntries(fields);
    if (line.source !== undefined || line.target !== undefined) return line;
    throw this.error('', 'a line without source and target: give it one of them');
  }

  refuse(expected: string): never {
    const what = this.#key === '' ? 'a line' : `something in ${JSON.stringify(this.#key)}`;
    throw this.error(this.#key, `${what} is not ${expected}: correct it`);
  }

  unknownKey(): void {
    this.unknownKeys = true;
  }

  error(key: string, message: string): TarjomanError {
    return this.#error(placeOf(this.#text, key), message);
  }

  #parse(): unknown {
    try {
      return JSON.parse(this.#text);
    } catch (cause) {
      const fault = faultIn(this.#text);
      const what = fault < this.#text.length ? 'a line that is not JSON' : 'a line of JSON that ends too early';
      throw this.#error(fault, `${what}: correct it, or leave it out`, cause);
    }
  }

  #error(offset: number, message: string, cause?: unknown): TarjomanError {
    return new TarjomanError('BAD_FORMAT', message, { line: this.#number, column: offset + 1, cause });
  }
}
