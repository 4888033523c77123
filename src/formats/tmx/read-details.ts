/** What TMX says of a unit and of its sides beside their texts. */
import type { Details, Fact, Note, Property } from '../../tm/unit.js';
import type { TmxNote, TmxProp, TmxUnit, TmxVariant } from './document.js';

/** Details while properties may still be taken out of them. */
interface ReadDetails {
  readonly facts: [string, string][];
  readonly notes: Note[];
  readonly properties: Property[];
}

/** What is said of a unit or a side. */
export function detailsOf(
  names: readonly Fact[],
  attributes: TmxUnit['attributes'] | TmxVariant['attributes'],
  content: readonly { readonly kind: string }[],
): ReadDetails {
  const given: { readonly [Name in Fact]?: string } = attributes;
  const facts = names.flatMap((name): [string, string][] => (given[name] === undefined ? [] : [[name, given[name]]]));
  const notes = content.filter((part): part is TmxNote => part.kind === 'note');
  const properties = content.filter((part): part is TmxProp => part.kind === 'prop');
  return {
    facts,
    notes: notes.map((note) => ({ text: note.text, ...present('lang', langOf(note.attributes)) })),
    properties: properties.map((property) => ({
      type: property.attributes.type ?? '',
      text: property.text,
      ...present('lang', langOf(property.attributes)),
    })),
  };
}

/** What is left of it; `tuid` is the identifier as written, where the unit cannot have it. */
export function toDetails({ facts, notes, properties }: ReadDetails, tuid?: string): Details | undefined {
  const named = tuid === undefined ? facts : [['tuid', tuid], ...facts];
  if (named.length === 0 && notes.length === 0 && properties.length === 0) return undefined;
  return {
    ...(named.length === 0 ? {} : { facts: Object.fromEntries(named) }),
    ...(notes.length === 0 ? {} : { notes }),
    ...(properties.length === 0 ? {} : { properties }),
  };
}

/** The language of an element; before TMX 1.3 the attribute had no prefix. */
export function langOf(attributes: { readonly 'xml:lang'?: string; readonly lang?: string }): string | undefined {
  return attributes['xml:lang'] ?? attributes.lang;
}

/** A field, or no field. */
export function present<Key extends string, Value>(key: Key, value: Value | undefined): { [K in Key]?: Value } {
  return (value === undefined ? {} : { [key]: value }) as { [K in Key]?: Value };
}
