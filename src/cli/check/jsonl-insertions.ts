/** Where a property can be written into JSON lines: the line of the unit is written anew, the others stay. */
import type { Property } from '../../tm/unit.js';
import type { Insertion } from './insertions.js';

/** The lines that may be the unit's. */
export function* jsonlInsertions(text: string, id: string, property: Property): Generator<Insertion, void, void> {
  let number = 0;
  for (const { 0: line, index } of text.matchAll(/[^\n]*(?:\n|$)/gu)) {
    number += 1;
    const json = line.replace(/^\uFEFF|\r?\n?$/gu, '');
    if (!json.includes(id) && `u${number}` !== id) continue;
    const object = objectIn(json);
    if (object === undefined) continue;
    const { id: own = `u${number}` } = object;
    if (own !== id) continue;
    const start = index + line.indexOf(json);
    yield { start, end: start + json.length, by: JSON.stringify(withProperty(object, property)) };
  }
}

type JsonObject = Readonly<Partial<Record<'id' | Keys, unknown>>>;

function objectIn(json: string): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function withProperty(line: JsonObject, property: Property): JsonObject {
  const details = objectOrNone(line.details);
  const unit = objectOrNone(details.unit);
  const properties: unknown[] = Array.isArray(unit.properties) ? unit.properties : [];
  return { ...line, details: { ...details, unit: { ...unit, properties: [...properties, property] } } };
}

/** The keys on the way to the properties. */
type Keys = 'details' | 'unit' | 'properties';

function objectOrNone(value: unknown): Readonly<Partial<Record<Keys, unknown>>> {
  return isObject(value) ? value : {};
}
