/**
 * Languages and white space of source and target.
 *
 * @see XLIFF 2.1, elements source and target
 */
import type { Element } from '../../../schema/element.js';
import type { Report } from '../../../schema/structure-checker.js';
import type { Constraint } from '../module.js';
import { LANGUAGE } from '../values.js';

/** The two sides of a segment treat white space alike. */
export function sidesAgreeOnSpace(segment: Element, report: Report): void {
  const [source, target] = [segment.child('source'), segment.child('target')];
  if (source === undefined || target === undefined) return;
  const [left, right] = [spaceOf(source), spaceOf(target)];
  if (left === right) return;
  report('target/@xml:space', `<source> has xml:space ${left}, <target> ${right}: make them agree`, target);
}

function spaceOf(side: Element): string {
  return side.inherited('xml:space') ?? 'default';
}

/** The language of a source is that of the document's sources. */
export const sourceIsInItsLanguage = languageIsThatOf('srcLang');
/** The language of a target is that of the document's targets, but in a candidate for reference. */
export const targetIsInItsLanguage = languageIsThatOf('trgLang');

function languageIsThatOf(attribute: 'srcLang' | 'trgLang'): Constraint {
  return (side, report) => {
    const { parent } = side;
    // A candidate for reference may be in any language.
    if (attribute === 'trgLang' && parent?.name === 'mtc:match' && parent.get('reference') === 'yes') return;
    const language = side.inherited('xml:lang');
    if (language === undefined || !LANGUAGE.accepts(language)) return;
    const declared = side.inherited(attribute);
    if (declared === undefined || isInLanguage(language, declared)) return;
    const message = `xml:lang is ${language} here, but ${attribute} is ${declared}: make them agree`;
    report(`${side.name}/@xml:lang`, message, side);
  };
}

/** XPath's `lang()`, with which the standard's Schematron compares: fa-IR is in fa, but not the other way round. */
export function isInLanguage(language: string, declared: string): boolean {
  return `${language}-`.toLowerCase().startsWith(`${declared}-`.toLowerCase());
}
