/** What TMX says of a unit and of its sides beside their texts. */
import type { Details, Fact, Note, Property } from '../../tm/unit.js';
import type { Draft } from '../draft.js';
import type { TmxUnit, TmxVariant } from './document.js';

/**
 * What is said of a unit or a side.
 *
 * @param facts - Names of the attributes that are facts, in the order in which details have them.
 * @param of - The unit or the side.
 * @param takes - Takes the properties that have a place of their own, which are no details then.
 * @returns Nothing where nothing is said, which is usual.
 */
export function readDetails(
  facts: ReadonlySet<Fact>,
  { attributes, content }: TmxUnit | TmxVariant,
  takes: (property: Property) => boolean,
): Details | undefined {
  let notes: Note[] | undefined;
  let properties: Property[] | undefined;
  for (const part of content) {
    if (part.kind === 'prop') {
      const property = withLanguage({ type: part.attributes.type ?? '', text: part.text }, part.attributes);
      if (takes(property)) continue;
      properties ??= [];
      properties.push(property);
    } else if (part.kind === 'note') {
      notes ??= [];
      notes.push(withLanguage({ text: part.text }, part.attributes));
    }
  }
  const found = readFacts(facts, attributes);
  if (found === undefined && notes === undefined && properties === undefined) return undefined;
  const details: Draft<Details> = {};
  if (found !== undefined) details.facts = found;
  if (notes !== undefined) details.notes = notes;
  if (properties !== undefined) details.properties = properties;
  return details;
}

/** Details with the identifier as written, where the unit cannot have it. */
export function withIdentifier(tuid: string, details: Details | undefined): Details {
  const { facts, ...others } = details ?? {};
  return { facts: { tuid, ...facts }, ...others };
}

/** The language of an element; before TMX 1.3 the attribute had no prefix. */
export function langOf(attributes: { readonly 'xml:lang'?: string; readonly lang?: string }): string | undefined {
  return attributes['xml:lang'] ?? attributes.lang;
}

function withLanguage<Item extends object>(
  item: Item & { lang?: string },
  attributes: Parameters<typeof langOf>[0],
): Item & { lang?: string } {
  const lang = langOf(attributes);
  if (lang !== undefined) item.lang = lang;
  return item;
}

/** Attributes are few and facts many, so whether there is any is asked first. */
function readFacts(names: ReadonlySet<Fact>, attributes: Readonly<Record<string, string>>): Details['facts'] {
  let some = false;
  for (const name in attributes) some ||= (names as ReadonlySet<string>).has(name);
  if (!some) return undefined;
  const facts: { [Name in Fact]?: string } = {};
  for (const name of names) {
    const value = attributes[name];
    if (value !== undefined) facts[name] = value;
  }
  return facts;
}
