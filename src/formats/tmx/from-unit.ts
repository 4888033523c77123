/** A unit of two languages into a translation unit of TMX. */
import { TarjomanError } from '../../errors.js';
import type { Content } from '../../tm/content.js';
import type { Details, Fact, Unit } from '../../tm/unit.js';
import type { Draft } from '../draft.js';
import { isLanguage, noLanguage } from '../language.js';
import type { TmxNote, TmxProp, TmxUnit, TmxVariant } from './document.js';
import { isHeld } from './losses.js';
import { FILE, PROPERTY, SIDE_FACTS, UNIT_FACTS } from './names.js';
import { writeOrigin } from './other-origins.js';

/**
 * The unit as it stands in TMX. According to the TMX DTD, notes and properties come before variants and texts.
 *
 * @param unit - The unit, with both sides.
 * @param sourceLang - Language of the header, which a unit of another one has to contradict.
 */
export function toTmxUnit(unit: Unit, sourceLang: string): TmxUnit {
  const { id, source, target, details } = unit;
  const attributes: Draft<TmxUnit['attributes']> = { tuid: details?.unit?.facts?.tuid ?? id };
  addFacts(attributes, details?.unit, UNIT_FACTS);
  if (unit.sourceLang !== sourceLang) attributes.srclang = unit.sourceLang;
  const content: TmxUnit['content'][number][] = [];
  addNotes(content, details?.unit);
  addFields(content, unit);
  addProperties(content, details?.unit);
  content.push(toVariant(unit, unit.sourceLang, source, details?.source));
  content.push(toVariant(unit, unit.targetLang, target, details?.target));
  return { kind: 'tu', attributes, content };
}

function toVariant({ id }: Unit, lang: string, text: Content, details: Details | undefined): TmxVariant {
  if (!isLanguage(lang)) throw new TarjomanError('BAD_ARGUMENT', noLanguage(lang, `unit ${id}`));
  const attributes: Draft<TmxVariant['attributes']> = { 'xml:lang': lang };
  addFacts(attributes, details, SIDE_FACTS);
  const content: TmxVariant['content'][number][] = [];
  addNotes(content, details);
  addProperties(content, details);
  content.push({ kind: 'seg', text });
  return { kind: 'tuv', attributes, content };
}

/** What may have notes and properties in it. */
interface Children {
  push(child: TmxNote | TmxProp): unknown;
}

/** What TMX has no element for, as properties. */
function addFields(content: Children, unit: Unit): void {
  const { score, state, crossing, paragraph, sentences, before, after, otherOrigins, details } = unit;
  const { document } = unit.origin;
  const file = details?.unit?.properties?.find(({ type }) => type === FILE)?.text ?? '';
  if (document !== file) content.push(toProperty(PROPERTY.document, document));
  if (score !== undefined) content.push(toProperty(PROPERTY.score, String(score)));
  if (state !== undefined) content.push(toProperty(PROPERTY.state, state));
  if (crossing) content.push(toProperty(PROPERTY.crossing, 'yes'));
  if (paragraph !== undefined) content.push(toProperty(PROPERTY.paragraph, String(paragraph)));
  if (sentences !== undefined) {
    const lengths = [...sentences.source, '/', ...sentences.target].join(' ');
    content.push(toProperty(PROPERTY.sentences, lengths));
  }
  // A neighbour that TMX cannot hold is no reason to refuse this unit.
  if (before !== undefined && isHeld(before)) content.push(toProperty(PROPERTY.before, before));
  if (after !== undefined && isHeld(after)) content.push(toProperty(PROPERTY.after, after));
  for (const origin of otherOrigins ?? []) content.push(toProperty(PROPERTY.origin, writeOrigin(origin)));
}

function toProperty(type: string, text: string): TmxProp {
  return { kind: 'prop', attributes: { type }, text };
}

/** Adds the facts that TMX has in this place, in its order. */
function addFacts(
  attributes: { [Name in Fact]?: string },
  details: Details | undefined,
  names: ReadonlySet<Fact>,
): void {
  const facts = details?.facts;
  if (facts === undefined) return;
  for (const name of names) {
    const value = facts[name];
    if (value !== undefined) attributes[name] = value;
  }
}

function addNotes(content: Children, details: Details | undefined): void {
  for (const { text, lang } of details?.notes ?? []) {
    content.push({ kind: 'note', attributes: langOf(lang), text });
  }
}

function addProperties(content: Children, details: Details | undefined): void {
  for (const { type, text, lang } of details?.properties ?? []) {
    content.push({ kind: 'prop', attributes: { type, ...langOf(lang) }, text });
  }
}

function langOf(lang: string | undefined): { 'xml:lang'?: string } {
  return lang === undefined ? {} : { 'xml:lang': lang };
}
