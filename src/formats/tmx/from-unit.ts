/** A unit of two languages into a translation unit of TMX. */
import { TarjomanError } from '../../errors.js';
import type { Content } from '../../tm/content.js';
import type { Details, Fact, Unit } from '../../tm/unit.js';
import { isLanguage, noLanguage } from '../language.js';
import type { TmxNote, TmxProp, TmxUnit, TmxVariant } from './document.js';
import { isHeld } from './losses.js';
import { FILE, PROPERTY, SIDE_FACTS, UNIT_FACTS } from './names.js';

/**
 * The unit as it stands in TMX. According to the TMX DTD, notes and properties come before variants and texts.
 *
 * @param unit - The unit, with both sides.
 * @param sourceLang - Language of the header, which a unit of another one has to contradict.
 */
export function toTmxUnit(unit: Unit, sourceLang: string): TmxUnit {
  const { id, source, target, details = {} } = unit;
  const { tuid = id } = details.unit?.facts ?? {};
  const facts = factsOf(details.unit, UNIT_FACTS);
  return {
    kind: 'tu',
    attributes: { tuid, ...facts, ...(unit.sourceLang === sourceLang ? {} : { srclang: unit.sourceLang }) },
    content: [
      ...notesOf(details.unit),
      ...fieldsOf(unit),
      ...propertiesOf(details.unit),
      toVariant(unit, unit.sourceLang, source, details.source),
      toVariant(unit, unit.targetLang, target, details.target),
    ],
  };
}

function toVariant({ id }: Unit, lang: string, text: Content, details: Details | undefined): TmxVariant {
  if (!isLanguage(lang)) throw new TarjomanError('BAD_ARGUMENT', noLanguage(lang, `unit ${id}`));
  return {
    kind: 'tuv',
    attributes: { 'xml:lang': lang, ...factsOf(details, SIDE_FACTS) },
    content: [...notesOf(details), ...propertiesOf(details), { kind: 'seg', text }],
  };
}

/** What TMX has no element for, as properties. */
function fieldsOf(unit: Unit): TmxProp[] {
  const { score, state, crossing, paragraph, sentences, before, after, details } = unit;
  const { document } = unit.origin;
  const file = details?.unit?.properties?.find(({ type }) => type === FILE)?.text ?? '';
  const fields: [string, string | undefined][] = [
    [PROPERTY.document, document === file ? undefined : document],
    [PROPERTY.score, score?.toString()],
    [PROPERTY.state, state],
    [PROPERTY.crossing, crossing ? 'yes' : undefined],
    [PROPERTY.paragraph, paragraph?.toString()],
    [PROPERTY.sentences, sentences && [...sentences.source, '/', ...sentences.target].join(' ')],
    // A neighbour that TMX cannot hold is no reason to refuse this unit.
    [PROPERTY.before, isHeld(before) ? before : undefined],
    [PROPERTY.after, isHeld(after) ? after : undefined],
  ];
  return fields.flatMap(([type, text]) => (text === undefined ? [] : [{ kind: 'prop', attributes: { type }, text }]));
}

/** The facts that TMX has in this place, in its order. */
function factsOf(details: Details | undefined, names: ReadonlySet<Fact>): Details['facts'] {
  const given = details?.facts;
  if (given === undefined) return undefined;
  const facts: { [Name in Fact]?: string } = {};
  for (const name of names) {
    const value = given[name];
    if (value !== undefined) facts[name] = value;
  }
  return facts;
}

function notesOf(details: Details | undefined): TmxNote[] {
  const notes = details?.notes ?? [];
  return notes.map(({ text, lang }) => ({ kind: 'note', attributes: langOf(lang), text }));
}

function propertiesOf(details: Details | undefined): TmxProp[] {
  const properties = details?.properties ?? [];
  return properties.map(({ type, text, lang }) => ({ kind: 'prop', attributes: { type, ...langOf(lang) }, text }));
}

function langOf(lang: string | undefined): { 'xml:lang'?: string } {
  return lang === undefined ? {} : { 'xml:lang': lang };
}
