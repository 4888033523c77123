/**
 * The one layout that entry files have: fields in the order of glossary/schema.json, two spaces of indentation, a line break
 * at the end. Files that are laid out alike differ only where their content does.
 */
import schema from '../../../glossary/schema.json' with { type: 'json' };
import type { Concept } from '../concept.js';

/** What the order needs to know of a part of the schema. */
interface Shape {
  readonly description?: string;
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly items?: Shape;
}

const ROOT: Shape = schema;
const PARTS: Readonly<Record<string, Shape>> = schema.$defs;
const PART = '#/$defs/';

/**
 * The text of the file that a concept is kept in.
 *
 * @param concept - With or without `$schema`, its fields in any order.
 * @example
 * ```ts
 * await writeFileWhole(`glossary/entries/${concept.id}.json`, formatEntry(concept));
 * ```
 */
export function formatEntry(concept: Concept): string {
  return layOut({ $schema: schema.properties.$schema.const, ...concept });
}

/** The layout of any JSON value read from an entry's file; fields that the schema does not have come last. */
export function layOut(value: unknown): string {
  return `${JSON.stringify(inOrder(value, ROOT), undefined, 2)}\n`;
}

function inOrder(value: unknown, shape: Shape | undefined): unknown {
  const known = shape?.$ref === undefined ? shape : PARTS[shape.$ref.slice(PART.length)];
  if (Array.isArray(value)) return value.map((item) => inOrder(item, known?.items));
  if (typeof value !== 'object' || value === null) return value;
  const fields = new Map(Object.entries(value));
  const properties = new Map(Object.entries(known?.properties ?? {}));
  const names = [...properties.keys()].filter((name) => fields.has(name));
  const others = [...fields.keys()].filter((name) => !properties.has(name));
  return Object.fromEntries(
    [...names, ...others].map((name) => [name, inOrder(fields.get(name), properties.get(name))]),
  );
}
