/** Properties of TMX that are fields of a unit here. */
import { type OtherOrigin, type Property, type SentenceLengths, UNIT_STATES, type UnitState } from '../../tm/unit.js';
import { readLengths } from '../sentence-lengths.js';
import { AFTER, BEFORE, PROPERTY } from './names.js';
import { readOrigin } from './other-origins.js';

/** The fields of a unit, each from the first property that is of its type and form; other origins from all such. */
export class Fields {
  document: string | undefined = undefined;
  otherOrigins: OtherOrigin[] | undefined = undefined;
  score: number | undefined = undefined;
  crossing: true | undefined = undefined;
  before: string | undefined = undefined;
  after: string | undefined = undefined;
  paragraph: number | undefined = undefined;
  sentences: SentenceLengths | undefined = undefined;
  state: UnitState | undefined = undefined;
  /** Whether a neighbour has another name in the file than the one that we write, or stands with the source. */
  foreignNeighbours = false;

  /** Takes a property of the unit; `false` where it is no field, or is one that there is already. */
  take(property: Property): boolean {
    const { type, text, lang } = property;
    if (lang !== undefined) return false;
    switch (type) {
      case PROPERTY.document:
        if (this.document !== undefined) return false;
        this.document = text;
        return true;
      case PROPERTY.origin:
        return this.#takeOrigin(readOrigin(text));
      case PROPERTY.score:
        if (this.score !== undefined) return false;
        this.score = readScore(text);
        return this.score !== undefined;
      case PROPERTY.crossing:
        if (this.crossing || text !== 'yes') return false;
        this.crossing = true;
        return true;
      case PROPERTY.paragraph:
        if (this.paragraph !== undefined) return false;
        this.paragraph = /^\d{1,15}$/.test(text) ? Number(text) : undefined;
        return this.paragraph !== undefined;
      case PROPERTY.sentences:
        if (this.sentences !== undefined) return false;
        this.sentences = readSentences(text);
        return this.sentences !== undefined;
      case PROPERTY.state:
        if (this.state !== undefined || !isState(text)) return false;
        this.state = text;
        return true;
      default:
        return this.takeNeighbour(property);
    }
  }

  #takeOrigin(origin: OtherOrigin | undefined): boolean {
    if (origin === undefined) return false;
    this.otherOrigins ??= [];
    this.otherOrigins.push(origin);
    return true;
  }

  /** Takes a property of the unit or, since some tools keep neighbours there, of its source. */
  takeNeighbour({ type, text, lang }: Property, ofSource = false): boolean {
    if (lang !== undefined) return false;
    if (this.before === undefined && BEFORE.has(type)) this.before = readNeighbour(type, text);
    else if (this.after === undefined && AFTER.has(type)) this.after = readNeighbour(type, text);
    else return false;
    this.foreignNeighbours ||= ofSource || (type !== PROPERTY.before && type !== PROPERTY.after);
    return true;
  }
}

function isState(text: string): text is UnitState {
  return UNIT_STATES.some((state) => state === text);
}

function readScore(text: string): number | undefined {
  if (!/^[\d.]+(?:e-\d+)?$/.test(text)) return undefined;
  const score = Number(text);
  return score <= 1 ? score : undefined;
}

/** As in `9 8 / 27`: after each number of the source a space, before each of the target. */
function readSentences(text: string): SentenceLengths | undefined {
  const slash = text.indexOf('/');
  const end = text.length;
  if (slash < 0 || (slash > 0 && text[slash - 1] !== ' ') || (slash < end - 1 && text[slash + 1] !== ' ')) {
    return undefined;
  }
  const source = slash === 0 ? [] : readLengths(text, 0, slash - 1);
  const target = slash === end - 1 ? [] : readLengths(text, slash + 2, end);
  return source === undefined || target === undefined ? undefined : { source, target };
}

/** memoQ has it with its element. */
function readNeighbour(type: string, text: string): string {
  return type.startsWith('x-context-') ? (/^<seg>([^<>]*)<\/seg>$/.exec(text)?.[1] ?? text) : text;
}
