/** The keys of a line, each with what reads its value. */
import type { Inline } from '../../tm/content.js';
import {
  type Details,
  type Fact,
  type Note,
  type OtherOrigin,
  type Property,
  type SentenceLengths,
  UNIT_STATES,
  type UnitDetails,
} from '../../tm/unit.js';
import { content } from './content-reader.js';
import type { JsonLine, JsonSide, JsonSides } from './line.js';
import { count, flag, listOf, oneOf, type Reader, shapeOf, share, text } from './values.js';

const texts = listOf(text);

const side: Reader<JsonSide> = (value, report) => {
  if (typeof value === 'string') return value;
  return Array.isArray(value) ? texts(value, report) : report.refuse('a text or a list of texts');
};

const space: Reader<string> = (value, report) => {
  const read = text(value, report);
  return read.trim() === '' ? read : report.refuse('white space');
};

const lang = text;

/** Names of facts; a table, so that the compiler knows whether it is complete. */
const FACTS: { readonly [Name in Fact]: Reader<string> } = {
  tuid: text,
  segtype: text,
  creationdate: text,
  creationid: text,
  changedate: text,
  changeid: text,
  lastusagedate: text,
  usagecount: text,
  creationtool: text,
  creationtoolversion: text,
  datatype: text,
  'o-tmf': text,
  'o-encoding': text,
};

const details = shapeOf<Details>({
  facts: shapeOf<{ readonly [Name in Fact]?: string }>(FACTS),
  notes: listOf(shapeOf<Note>({ text, lang }, ['text'])),
  properties: listOf(shapeOf<Property>({ type: text, text, lang }, ['type', 'text'])),
});

/** A reader for every key of a line. */
const READERS: { readonly [Key in keyof JsonLine]-?: Reader<JsonLine[Key]> } = {
  source: side,
  target: side,
  spaces: sidesOf(listOf(space)),
  sentences: shapeOf<SentenceLengths>({ source: listOf(count), target: listOf(count) }, ['source', 'target']),
  content: sidesOf<readonly Inline[]>(content),
  id: text,
  score: share,
  crossing: flag,
  sourceLang: lang,
  targetLang: lang,
  document: text,
  otherOrigins: listOf(
    shapeOf<OtherOrigin>({ document: text, id: text, before: text, after: text }, ['document', 'id']),
  ),
  paragraph: count,
  state: oneOf(UNIT_STATES),
  before: text,
  after: text,
  details: shapeOf<UnitDetails>({ unit: details, source: details, target: details }),
};

/** The readers by key. */
export const KEYS: ReadonlyMap<string, Reader<unknown>> = new Map(Object.entries(READERS));

function sidesOf<Value>(read: Reader<Value>): Reader<JsonSides<Value>> {
  return shapeOf<JsonSides<Value>>({ source: read, target: read });
}
