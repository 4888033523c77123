/** Large documents are checked in time that grows with their size alone, and deep ones are refused, not followed. */
import { describe, expect, it } from 'vitest';
import { validateXliff } from '../../../src/formats/xliff/index.js';

/** Enough that work for each pair of elements would not end before the time of a test does. */
const MANY = 20_000;

const CORE = 'urn:oasis:names:tc:xliff:document:2.0';

/** Units of one file whose elements all refer to, or must differ from, one another. */
const LARGE: Readonly<Record<string, string>> = {
  'codes on both sides': unit(
    segment(
      many((i) => `<ph id="a${i}"/>`),
      many((i) => `<ph id="a${i}"/>`),
    ),
  ),
  'codes with original data': unit(
    `<originalData>${many((i) => `<data id="d${i}"/>`)}</originalData>${segment(many((i) => `<ph id="p${i}" dataRef="d${i}"/>`))}`,
  ),
  'halves of spans': unit(segment(many((i) => `<sc id="a${i}"/>`) + many((i) => `<ec startRef="a${i}"/>`))),
  'halves of annotations': unit(
    segment(many((i) => `<sm id="a${i}" type="term"/>`) + many((i) => `<em startRef="a${i}"/>`)),
  ),
  'copies of one code': unit(segment(`<ph id="a"/>${many((i) => `<ph id="a${i}" copyOf="a"/>`)}`)),
  'one sequence of codes': unit(segment(many(fixedCode), many(fixedCode))),
  'segments in reverse order': unit(
    many((i) => `<segment><source>الف</source><target order="${MANY - i}">a</target></segment>`),
  ),
  'comments that refer to notes': unit(
    `<notes>${many((i) => `<note id="n${i}">x</note>`)}</notes>${segment(many((i) => `<mrk id="m${i}" type="comment" ref="#n=n${i}"/>`))}`,
  ),
  'units with sub-flows': many(
    (i) => `<unit id="u${i}"><segment><source><ph id="p" subFlows="u0 u${i}"/></source></segment></unit>`,
  ),
  'candidates for segments': unit(
    `<mtc:matches xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0">${many((i) => `<mtc:match id="m${i}" ref="#s${i}"><source>x</source><target>y</target></mtc:match>`)}</mtc:matches>${many((i) => `<segment id="s${i}"><source>x</source></segment>`)}`,
  ),
};

/** Elements in elements. */
const DEEP: Readonly<Record<string, string>> = {
  groups: many((i) => `<group id="g${i}">`) + '</group>'.repeat(MANY),
  spans: unit(segment(many((i) => `<pc id="p${i}">`) + '</pc>'.repeat(MANY))),
  extensions: unit(`${'<x:e xmlns:x="urn:example:x">'.repeat(MANY)}${'</x:e>'.repeat(MANY)}${segment('')}`),
};

describe('large documents', () => {
  it.each(Object.entries(LARGE))('%s', (_, content) => {
    expect(validateXliff(document(content))).toEqual([]);
  });

  it('with a mistake in every element have findings, but not without end', () => {
    const findings = validateXliff(document(unit(segment(many(() => '<ph id="same" type="none"/>')))));
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.length).toBeLessThan(MANY);
  });
});

describe('deep documents', () => {
  it.each(Object.entries(DEEP))('%s', (_, content) => {
    expect(validateXliff(document(content)).length).toBeGreaterThan(0);
  });
});

function document(content: string): string {
  return `<xliff xmlns="${CORE}" version="2.1" srcLang="fa" trgLang="en"><file id="f">${content}</file></xliff>`;
}

function unit(content: string): string {
  return `<unit id="u">${content}</unit>`;
}

function segment(source: string, target?: string): string {
  const side = target === undefined ? '' : `<target>${target}</target>`;
  return `<segment><source>${source}</source>${side}</segment>`;
}

function fixedCode(i: number): string {
  return `<ph id="a${i}" canReorder="${i === 0 ? 'firstNo' : 'no'}" canCopy="no" canDelete="no"/>`;
}

function many(make: (i: number) => string): string {
  return Array.from({ length: MANY }, (_, i) => make(i)).join('');
}
