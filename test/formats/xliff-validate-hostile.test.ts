/** XLIFF that is made to cost time or memory: each check is linear, and what is said of it is bounded. */
import { describe, expect, it } from 'vitest';
import { type Finding, validateXliff } from '../../src/formats/xliff/index.js';

const NAMESPACES = `xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0"
 xmlns:ctr="urn:oasis:names:tc:xliff:changetracking:2.0" xmlns:mda="urn:oasis:names:tc:xliff:metadata:2.0"
 xmlns:slr="urn:oasis:names:tc:xliff:sizerestriction:2.0" xmlns:its="http://www.w3.org/2005/11/its"`;

/** Enough that a quadratic check would take minutes. */
const MANY = 30_000;

const many = (part: (i: number) => string, count = MANY): string =>
  Array.from({ length: count }, (_, i) => part(i)).join('');
const inFile = (content: string): string =>
  `<xliff ${NAMESPACES} its:version="2.0" version="2.1" srcLang="fa" trgLang="en"><file id="f">${content}</file></xliff>`;
const inUnit = (content: string): string => inFile(`<unit id="u">${content}</unit>`);
const segment = (source: string, target = ''): string =>
  `<segment><source>${source}</source>${target === '' ? '' : `<target>${target}</target>`}</segment>`;
const fixed = (i: number, id = i): string =>
  `<ph id="c${id}" canReorder="${i === 0 ? 'firstNo' : 'no'}" canCopy="no" canDelete="no"/>`;

function rulesOf(xml: string): string[] {
  return validateXliff(xml).map(({ rule }: Finding) => rule);
}

describe('a hostile document', { timeout: 20_000 }, () => {
  it.each<readonly [string, string, readonly string[]]>([
    [
      'codes that cannot move',
      inUnit(
        segment(
          many((i) => fixed(i)),
          many((i) => fixed(i)),
        ),
      ),
      [],
    ],
    [
      'codes in reverse',
      inUnit(
        segment(
          many((i) => fixed(i)),
          many((i) => fixed(i, MANY - 1 - i)),
        ),
      ),
      ['ph/@canReorder'],
    ],
    [
      'segments that change places',
      inUnit(many((i) => `<segment><source/><target order="${MANY - i}"/></segment>`)),
      [],
    ],
    ['codes in two halves', inUnit(segment(many((i) => `<sc id="${i}"/>`) + many((i) => `<ec startRef="${i}"/>`))), []],
    [
      'markers in two halves',
      inUnit(segment(many((i) => `<sm id="${i}" type="term"/>`) + many((i) => `<em startRef="${i}"/>`))),
      [],
    ],
    ['copies of one code', inUnit(segment(`<ph id="o"/>${many((i) => `<ph id="c${i}" copyOf="o"/>`)}`)), []],
    [
      'codes in deep pairs',
      inUnit(
        segment(
          `${many((i) => `<pc id="p${i}">`, 900)}${many((i) => `<ph id="c${i}" canReorder="firstNo" canCopy="no" canDelete="no"/>`)}${many(() => '</pc>', 900)}`,
        ),
      ),
      [],
    ],
    [
      'data and references',
      inUnit(
        `<originalData>${many((i) => `<data id="${i}"/>`)}</originalData>${segment(many((i) => `<ph id="c${i}" dataRef="${i}"/>`))}`,
      ),
      [],
    ],
    [
      'matches',
      inUnit(
        `<mtc:matches>${many((i) => `<mtc:match id="${i}" ref="#s"><source/><target/></mtc:match>`)}</mtc:matches><segment id="s"><source/></segment>`,
      ),
      [],
    ],
    [
      'revisions',
      inUnit(
        `<ctr:changeTrack>${many((i) => `<ctr:revisions appliesTo="note" ref="${i}"><ctr:revision><ctr:item property="content"/></ctr:revision></ctr:revisions>`)}</ctr:changeTrack><notes>${many((i) => `<note id="${i}"/>`)}</notes>${segment('')}`,
      ),
      [],
    ],
    [
      'records',
      inUnit(
        `${many((i) => `<its:provenanceRecords xml:id="p${i}"><its:provenanceRecord org="a"/></its:provenanceRecords>`)}${segment(many((i) => `<mrk id="m${i}" its:provenanceRecordsRef="#its=p${i}"/>`))}`,
      ),
      [],
    ],
    [
      'sizes',
      inUnit(
        `<slr:data profile="x:y">${many((i) => `<a xmlns="x" id="p${i}"/>`)}</slr:data>${segment(many((i) => `<ph id="c${i}" slr:sizeInfoRef="p${i}"/>`))}`,
      ),
      [],
    ],
  ])('of %s takes little time', (_, xml, rules) => {
    expect(rulesOf(xml)).toEqual(rules);
  });

  it.each([
    ['units of one id', inFile(many(() => '<unit id="u"><segment><source/></segment></unit>'))],
    ['orders of one place', inUnit(many(() => '<segment><source/><target order="1"/></segment>'))],
    ['extensions of one id', inUnit(`${many(() => '<a xmlns="x" id="1"/>')}${segment('')}`)],
    ['modules that may come once', inUnit(`${many(() => '<ctr:changeTrack/>')}${many(() => '<mda:metadata/>')}`)],
    ['attributes that there are not', inUnit(segment(`<ph id="1" ${many((i) => `a${i}="" `)}/>`))],
  ])('of %s has 1,000 findings and one that says so', (_, xml) => {
    const findings = validateXliff(xml);
    expect(findings).toHaveLength(1_001);
    expect(findings.at(-1)).toMatchObject({ rule: 'limit' });
    expect(findings.slice(0, -1).map(({ rule }) => rule)).not.toContain('limit');
  });

  it('that nests too deep is refused', () => {
    expect(rulesOf(inFile(many(() => '<group id="g">')))).toContain('well-formed');
  });

  it.each([
    ['a long value', `<ph id="1" canCopy="${'x'.repeat(1_000_000)}"/>`, 'ph/@canCopy'],
    ['a long reference', `<ph id="1" dataRef="${'x'.repeat(1_000_000)}"/>`, 'ph/@dataRef'],
    ['a long fragment', `<mrk id="1" type="term" ref="#${'f=a/'.repeat(500_000)}"/>`, 'mrk/@ref'],
    ['a long number', `<mrk id="1" its:taConfidence="${'1'.repeat(1_000_000)}x"/>`, 'mrk/@its:taConfidence'],
    [
      'many annotators',
      `<mrk id="1" its:annotatorsRef="${'terminology|a '.repeat(100_000)}"/>`,
      'mrk/@its:annotatorsRef',
    ],
  ])('with %s gets a short message', (_, source, rule) => {
    const findings = validateXliff(inUnit(segment(source)));
    expect(findings.map((finding) => finding.rule)).toEqual([rule]);
    expect(findings[0]?.message.length).toBeLessThanOrEqual(501);
  });

  it('with the names of JavaScript as identifiers is read like any other', () => {
    const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
    const codes = names.map((name) => `<ph id="${name}" dataRef="${name}"/>`).join('');
    const data = names.map((name) => `<data id="${name}"/>`).join('');
    expect(rulesOf(inUnit(`<originalData>${data}</originalData>${segment(codes)}`))).toEqual([]);
    expect(rulesOf(inUnit(segment(codes)))).toEqual(names.map(() => 'ph/@dataRef'));
    expect(rulesOf(inUnit(segment('<ph id="1" __proto__="" constructor=""/>')))).toEqual([
      'ph/@__proto__',
      'ph/@constructor',
    ]);
    expect(rulesOf(inFile('<constructor/><unit id="u"><segment><source/></segment></unit>'))).toEqual(['file']);
  });
});
