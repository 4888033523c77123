/** Each rule of the validator of XLIFF 1.2 on the smallest document that breaks it, and on one that nearly does. */
import { describe, expect, it } from 'vitest';
import { streamXliff12Findings, validateXliff12, type Xliff12Flavour } from '../../../src/formats/xliff12/index.js';
import { STRICT, TRANSITIONAL } from './validate-documents.js';

const NAMES = 'xmlns="urn:oasis:names:tc:xliff:document:1.2" xmlns:v="urn:example:v"';

/** A document with this in its <xliff>, which begins on line 2. */
const inXliff = (content: string, attributes = 'version="1.2"'): string =>
  `<xliff ${NAMES} ${attributes}>\n${content}\n</xliff>`;
const fileOf = (body: string, header = '', attributes = ''): string =>
  `<file original="a" source-language="fa" target-language="en" datatype="html" ${attributes}>${
    header === '' ? '' : `<header>${header}</header>`
  }<body>${body}</body></file>`;
const inFile = (body: string, header?: string, attributes?: string): string =>
  inXliff(fileOf(body, header, attributes));
const unit = (content: string, attributes = '', id = 'u1'): string =>
  `<trans-unit id="${id}" ${attributes}>${content}</trans-unit>`;
const inUnit = (content: string, attributes = ''): string => inFile(unit(content, attributes));
const inSource = (content: string): string => inUnit(`<source>${content}</source>`);
const after = (content: string): string => inUnit(`<source>a</source>${content}`);
const inHeader = (header: string): string => inFile('', header);

const TOOL = '<tool tool-id="t1" tool-name="desk"/>';
const PHASES = '<phase-group><phase phase-name="p1" process-name="review"/></phase-group>';
const SEGMENTS =
  '<source>a b</source><seg-source><mrk mtype="seg" mid="1">a</mrk> <mrk mtype="seg" mid="2">b</mrk></seg-source>';

function rulesOf(xml: string, flavour?: Xliff12Flavour): string[] {
  return validateXliff12(xml, flavour && { flavour }).map(({ rule }) => rule);
}

/** What the rule is about, its name, what breaks it, and what does not. */
type Row = readonly [about: string, rule: string, refused: string, accepted: string];

const STRUCTURE: readonly Row[] = [
  ['no file', 'xliff', inXliff(''), inFile('')],
  [
    'an extension after the last file',
    'xliff',
    inFile('').replace('</xliff>', '<v:e/></xliff>'),
    inFile('').replace('<file', '<v:e/><file'),
  ],
  ['no version', 'xliff/@version', inFile('').replace('version="1.2"', ''), inFile('')],
  [
    'a file without a language',
    'file/@source-language',
    inFile('').replace('source-language="fa"', ''),
    inFile('').replace('target-language="en"', ''),
  ],
  ['a header after the body', 'file', inFile('').replace('</body>', '</body><header/>'), inFile('', '<note/>')],
  ['a unit without a source', 'trans-unit', inUnit('<target/>'), inUnit('<source/>')],
  ['a target before the source', 'trans-unit', inUnit('<target/><source/>'), inUnit('<source/><target/>')],
  [
    'a segmented source after the target',
    'trans-unit',
    after('<target/><seg-source/>'),
    after('<seg-source/><target/>'),
  ],
  ['two targets', 'trans-unit', after('<target/><target/>'), after('<target/><note/><alt-trans><target/></alt-trans>')],
  ['a note after an extension', 'trans-unit', after('<v:e/><note/>'), after('<note/><v:e/>')],
  ['an element in no namespace', 'trans-unit', after('<e xmlns=""/>'), after('<v:e><e xmlns=""/></v:e>')],
  [
    'a candidate without a target',
    'alt-trans',
    after('<alt-trans><source/></alt-trans>'),
    after('<alt-trans><target/></alt-trans>'),
  ],
  [
    'a group that begins with a unit',
    'group',
    inFile(`<group>${unit('<source/>')}<note/></group>`),
    inFile(`<group><note/>${unit('<source/>')}</group>`),
  ],
  ['an empty context group', 'context-group', after('<context-group/>'), after('<count-group name="n"/>')],
  ['text in a body', 'body', inFile('text'), inFile(' <!-- text --> ')],
  ['text in a placeholder', 'x', inSource('<x id="1">a</x>'), inSource('<ph id="1">a</ph>')],
  [
    'a code in a code',
    'ph',
    inSource('<ph id="1"><x id="2"/></ph>'),
    inSource('<ph id="1"><sub><x id="2"/></sub></ph>'),
  ],
  ['a code without an identifier', 'g/@id', inSource('<g>a</g>'), inSource('<g id="">a</g>')],
  ['a mark of no type', 'mrk/@mtype', inSource('<mrk>a</mrk>'), inSource('<mrk mtype="term">a</mrk>')],
  ['an attribute where none is open', 'note/@id', after('<note id="1"/>'), inUnit('<source id="1"/>')],
  ['an attribute of an extension there', 'note/@v:id', after('<note v:id="1"/>'), inUnit('<source v:id="1"/>')],
];

const VALUES: readonly Row[] = [
  ['a state of no list', 'target/@state', after('<target state="done"/>'), after('<target state="x-done"/>')],
  [
    'a data type of no list',
    'trans-unit/@datatype',
    inUnit('<source/>', 'datatype="word"'),
    inUnit('<source/>', 'datatype="xml"'),
  ],
  [
    'a placeholder that is bold',
    'x/@ctype',
    inSource('<x id="1" ctype="bold"/>'),
    inSource('<g id="1" ctype="bold"/>'),
  ],
  [
    'neither yes nor no',
    'trans-unit/@approved',
    inUnit('<source/>', 'approved="true"'),
    inUnit('<source/>', 'approved="yes"'),
  ],
  ['coordinates', 'trans-unit/@coord', inUnit('<source/>', 'coord="1;2;3"'), inUnit('<source/>', 'coord="1;-2;#;4"')],
  [
    'a list with a wrong item',
    'trans-unit/@reformat',
    inUnit('<source/>', 'reformat="yes coord"'),
    inUnit('<source/>', 'reformat="x-a coord"'),
  ],
  [
    'a day that there is not',
    'file/@date',
    inFile('', '', 'date="2026-02-29T00:00:00Z"'),
    inFile('', '', 'date="2024-02-29T24:00:00Z"'),
  ],
  ['a language', 'file/@target-language', inFile('').replace('"en"', '"en_GB"'), inFile('').replace('"en"', '"en-GB"')],
  ['a language of nobody', 'source/@xml:lang', inUnit('<source xml:lang="_"/>'), inUnit('<source xml:lang=""/>')],
  ['a priority', 'note/@priority', after('<note priority="11"/>'), after('<note priority="10"/>')],
  ['a type of media', 'bin-unit/@mime-type', bin('mime-type="picture/png"'), bin('mime-type="image/png"')],
  [
    'a name with a space',
    'mrk/@mid',
    inSource('<mrk mtype="seg" mid="a b"/>'),
    inSource('<mrk mtype="seg" mid=" a "/>'),
  ],
  [
    'a count of no list',
    'count/@count-type',
    inHeader('<count-group name="n"><count count-type="all"/></count-group>'),
    inHeader('<count-group name="n"><count count-type="new"/></count-group>'),
  ],
];

function bin(attributes: string, id = 'b1'): string {
  return inFile(`<bin-unit id="${id}" ${attributes}><bin-source><external-file href="a"/></bin-source></bin-unit>`);
}

const IDENTIFIERS: readonly Row[] = [
  [
    'two units',
    'trans-unit/@id',
    inFile(unit('<source/>') + unit('<source/>')),
    inFile(unit('<source/>') + unit('<source/>', '', 'u2')),
  ],
  [
    'a unit and a binary unit',
    'bin-unit/@id',
    bin('mime-type="image"', 'u1').replace('<body>', `<body>${unit('<source/>')}`),
    bin('mime-type="image"', 'u2').replace('<body>', `<body>${unit('<source/>')}`),
  ],
  [
    'two groups',
    'group/@id',
    inFile('<group id="g"><group id="g"/></group>'),
    inFile('<group id="g"><group/></group>'),
  ],
  [
    'units of two files',
    'trans-unit/@id',
    inFile(unit('<source/>') + unit('<source/>')),
    inXliff(fileOf(unit('<source/>')).repeat(2)),
  ],
  ['two tools', 'tool/@tool-id', inHeader(TOOL + TOOL), inHeader(TOOL)],
  [
    'two phases',
    'phase/@phase-name',
    inHeader(PHASES.replace('</phase-group>', '<phase phase-name="p1" process-name="b"/></phase-group>')),
    inHeader(PHASES.replace('</phase-group>', '<phase phase-name="p2" process-name="review"/></phase-group>')),
  ],
  [
    'two counts',
    'count-group/@name',
    inHeader('<count-group name="n"/><count-group name="n"/>'),
    inHeader('<count-group name="n"/><count-group name="m"/>'),
  ],
  [
    'two contexts',
    'context-group/@name',
    after('<context-group name="c"><context context-type="record"/></context-group>'.repeat(2)),
    after('<context-group><context context-type="record"/></context-group>'.repeat(2)),
  ],
  [
    'two external files',
    'external-file/@uid',
    inHeader('<glossary><external-file href="a" uid="f"/></glossary>'.repeat(2)),
    inHeader('<glossary><external-file href="a"/></glossary>'.repeat(2)),
  ],
];

const REFERENCES: readonly Row[] = [
  ['a file and its tool', 'file/@tool-id', inFile('', TOOL, 'tool-id="t2"'), inFile('', TOOL, 'tool-id="t1"')],
  [
    'a phase and its tool',
    'phase/@tool-id',
    inHeader(PHASES.replace('process-name', 'tool-id="t2" process-name') + TOOL),
    inHeader(PHASES.replace('process-name', 'tool-id="t1" process-name') + TOOL),
  ],
  [
    'a candidate and its tool',
    'alt-trans/@tool-id',
    after('<alt-trans tool-id="t1"><target/></alt-trans>'),
    inFile(unit('<source/><alt-trans tool-id="t1"><target/></alt-trans>'), TOOL),
  ],
  [
    'a unit and its phase',
    'trans-unit/@phase-name',
    inUnit('<source/>', 'phase-name="p1"'),
    inFile(unit('<source/>', 'phase-name="p1"'), PHASES),
  ],
  [
    'a target and its phase',
    'target/@phase-name',
    after('<target phase-name="p1"/>'),
    inFile(unit('<source/><target phase-name=" p1"/>'), PHASES),
  ],
  [
    'a candidate and its phase',
    'alt-trans/@phase-name',
    after('<alt-trans phase-name="p1"><target/></alt-trans>'),
    inFile(unit('<source/><alt-trans phase-name="p1"><target/></alt-trans>'), PHASES),
  ],
  [
    'a binary unit and its phase',
    'bin-unit/@phase-name',
    bin('mime-type="image" phase-name="p1"'),
    bin('mime-type="image"'),
  ],
  [
    'a unit that is not there',
    'x/@xid',
    inSource('<x id="1" xid="u2"/>'),
    inFile(unit('<source><x id="1" xid="u2"/></source>') + unit('<source/>', '', 'u2')),
  ],
  [
    'a list of units',
    'sub/@xid',
    inSource('<ph id="1"><sub xid="u1 u2"/></ph>'),
    inSource('<ph id="1"><sub xid="u1 u1"/></ph>'),
  ],
];

const PAIRS: readonly Row[] = [
  ['a beginning alone', 'bpt/@id', inSource('<bpt id="1"/>'), inSource('<bpt id="1"/><ept id="1"/>')],
  ['an end alone', 'ept/@id', inSource('<ept id="1"/>'), inSource('<it id="1" pos="close"/>')],
  [
    'an end before its beginning',
    'ept/@id',
    inSource('<ept id="1"/><bpt id="1"/>'),
    inSource('<bpt id="1"/><ept id="2"/>'),
  ],
  [
    'a reference to nothing',
    'ept/@rid',
    inSource('<bpt id="1" rid="1"/><ept id="2" rid="2"/>'),
    inSource('<bpt id="1" rid="2"/><ept id="2" rid="2"/>'),
  ],
  [
    'two pairs of one name',
    'bpt/@rid',
    inSource('<bpt id="1" rid="1"/><ept id="2" rid="1"/><bpt id="3" rid="1"/>'),
    inSource('<bpt id="1" rid="1"/><bpt id="2" rid="2"/><ept id="3" rid="1"/><ept id="4" rid="2"/>'),
  ],
  [
    'two ends of one pair',
    'ept/@rid',
    inSource('<bpt id="1" rid="1"/><ept id="2" rid="1"/><ept id="3" rid="1"/>'),
    inSource('<ph id="0"><sub><bpt id="1" rid="1"/></sub></ph><ept id="2" rid="1"/>'),
  ],
  [
    'a pair in two texts',
    'bpt/@id',
    inUnit('<source><bpt id="1"/></source><target><ept id="1"/></target>'),
    inUnit('<source><bpt id="1"/><ept id="1"/></source><target/>'),
  ],
  [
    'a placeholder of a pair',
    'ex/@rid',
    inSource('<bx id="1" rid="1"/><ex id="2" rid="2"/>'),
    inSource('<bx id="1" rid="1"/><ex id="2" rid="1"/>'),
  ],
  [
    'two placeholders of one name',
    'bx/@rid',
    inSource('<bx id="1" rid="1"/><bx id="2" rid="1"/>'),
    inSource('<bx id="1" rid="1"/><bx id="2" rid="2"/>'),
  ],
];

const SEGMENTATION: readonly Row[] = [
  [
    'a segment that the source has not',
    'mrk/@mid',
    inUnit(`${SEGMENTS}<target><mrk mtype="seg" mid="3"/></target>`),
    inUnit(`${SEGMENTS}<target><mrk mtype="seg" mid="2"/></target>`),
  ],
  [
    'a segment in a code',
    'mrk/@mid',
    inUnit(`${SEGMENTS}<target><g id="1"><mrk mtype="seg" mid="3"/></g></target>`),
    inUnit(`${SEGMENTS}<target><g id="1"><mrk mtype="term" mid="3"/></g></target>`),
  ],
  ['two segments', 'mrk/@mid', inUnit(SEGMENTS.replace('mid="2"', 'mid="1"')), inUnit(SEGMENTS.replace('mid="2"', ''))],
  [
    'segments without a segmented source',
    'mrk/@mid',
    after('<target><mrk mtype="seg" mid="1"/></target>'),
    inSource('<mrk mtype="seg" mid="1"/>'),
  ],
  [
    'a candidate of a segment',
    'alt-trans/@mid',
    inUnit(`${SEGMENTS}<alt-trans mid="3"><target/></alt-trans>`),
    inUnit(`${SEGMENTS}<alt-trans mid="2"><target/></alt-trans>`),
  ],
  [
    "a candidate's own segments",
    'mrk/@mid',
    after(`<alt-trans>${SEGMENTS}<target><mrk mtype="seg" mid="3"/></target></alt-trans>`),
    after(`<alt-trans>${SEGMENTS}<target><mrk mtype="seg" mid="1"/></target></alt-trans>`),
  ],
];

/** What strict documents do not have: each is accepted in a transitional one. */
const STRICTLY: readonly Row[] = [
  ['an extension in a header', 'header', inHeader('<v:e/>'), inHeader('<note/>')],
  [
    'an attribute of an extension',
    'trans-unit/@v:a',
    inUnit('<source/>', 'v:a="1"'),
    inUnit('<source/>', 'xml:base="a"'),
  ],
  [
    'an attribute of XML that it does not define',
    'trans-unit/@xml:a',
    inUnit('<source/>', 'xml:a="1"'),
    inUnit('<source/>', 'xml:id="a"'),
  ],
  ['an attribute that nothing knows', 'file/@id', inFile('', '', 'id="1"'), inFile('', '', 'category="1"')],
  [
    'an attribute of the format with a prefix',
    'file/@category',
    inFile('', '', 'xmlns:f="urn:oasis:names:tc:xliff:document:1.2" f:category="1"'),
    inFile('', '', 'category="1"'),
  ],
  ['deprecated data of a tool', 'source/@ts', inUnit('<source ts="1"/>'), inUnit('<source/>')],
  ['the deprecated name of a tool', 'file/@tool', inFile('', '', 'tool="desk"'), inFile('', TOOL, 'tool-id="t1"')],
  [
    'deprecated properties',
    'trans-unit',
    after('<prop-group><prop prop-type="a">b</prop></prop-group>'),
    after('<note>b</note>'),
  ],
  [
    'the second target of a candidate',
    'alt-trans',
    after('<alt-trans><target/><target/></alt-trans>'),
    after('<alt-trans><target/></alt-trans>'.repeat(2)),
  ],
  [
    'the deprecated resource of a target',
    'target/@restype',
    after('<target restype="label"/>'),
    inUnit('<source/>', 'restype="label"'),
  ],
  [
    'anything in a tool',
    'tool',
    inHeader(TOOL.replace('/>', '><v:e/></tool>')),
    inHeader(TOOL.replace('/>', '>text</tool>')),
  ],
  [
    'a source in another language',
    'source/@xml:lang',
    inUnit('<source xml:lang="ar"/>'),
    inUnit('<source xml:lang="FA-af"/>'),
  ],
  [
    'a target in another language',
    'target/@xml:lang',
    after('<target xml:lang="fa"/>'),
    after('<alt-trans><target xml:lang="fa"/></alt-trans>'),
  ],
  ['a placeholder that begins a pair alone', 'bx/@id', inSource('<bx id="1"/>'), inSource('<bx id="1"/><ex id="1"/>')],
  ['a placeholder that ends a pair alone', 'ex/@id', inSource('<ex id="1"/>'), inSource('<bx id="1"/><ex id="2"/>')],
];

describe('the validator of XLIFF 1.2', () => {
  it('has no finding in valid documents', () => {
    expect(rulesOf(STRICT)).toEqual([]);
    expect(rulesOf(STRICT, 'transitional')).toEqual([]);
    expect(rulesOf(TRANSITIONAL)).toEqual([]);
    expect(rulesOf(TRANSITIONAL, 'strict').length).toBeGreaterThan(10);
  });

  describe.each<readonly [string, readonly Row[]]>([
    ['structure', STRUCTURE],
    ['values', VALUES],
    ['identifiers', IDENTIFIERS],
    ['references', REFERENCES],
    ['pairs', PAIRS],
    ['segments', SEGMENTATION],
  ])('%s', (_, rows) => {
    it.each(rows)('%s: %s', (_, rule, refused, accepted) => {
      expect(rulesOf(refused)).toContain(rule);
      expect(rulesOf(refused).length).toBeLessThanOrEqual(2); // both halves of a pair may lack the other
      expect(rulesOf(accepted)).toEqual([]);
      expect(rulesOf(refused, 'strict')).toContain(rule);
    });
  });

  it.each(STRICTLY)('strictly: %s: %s', (_, rule, refused, accepted) => {
    expect(rulesOf(refused, 'strict')).toEqual([rule]);
    expect(rulesOf(refused, 'transitional')).toEqual([]);
    expect(rulesOf(accepted, 'strict')).toEqual([]);
  });

  it('takes the flavour that a document declares', () => {
    const declared = (schema: string) =>
      inUnit('<source ts="1"/>').replace(
        'version',
        `xmlns:i="http://www.w3.org/2001/XMLSchema-instance" i:schemaLocation="urn:a b-strict.xsd urn:oasis:names:tc:xliff:document:1.2 ${schema}" version`,
      );
    expect(rulesOf(declared('http://example.org/xliff-core-1.2-strict.xsd'))).toEqual(['source/@ts']);
    expect(rulesOf(declared('http://strict.example.org/xliff-core-1.2-transitional.xsd'))).toEqual([]);
    expect(rulesOf(declared('xliff-core-1.2-strict.xsd'), 'transitional')).toEqual([]);
  });

  it('judges older versions leniently', () => {
    const wrong = inFile(
      unit(
        '<source xml:lang="de"><bpt id="1"/></source><target phase-name="p9" state="done"/><note priority="x-low"/>',
      ) + unit('<source/>'),
    );
    const of11 = wrong.replace('document:1.2', 'document:1.1').replace('version="1.2"', 'version="1.1"');
    const of10 = wrong.replace(/ xmlns="[^"]*"/, '').replace('version="1.2"', 'version="1.0"');
    expect(rulesOf(of11, 'strict')).toEqual(['target/@state']);
    expect(rulesOf(of10, 'strict')).toEqual([]);
    expect(rulesOf(of10.replace('<body>', '<body><source/>'))).toEqual(['body']);
    expect(validateXliff12(of11)[0]).not.toHaveProperty('spec');
  });

  it('tells what is no XLIFF 1, and XLIFF 1.2 without its namespace', () => {
    const two = '<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1"><file/></xliff>';
    expect(validateXliff12(two)).toEqual([
      {
        rule: 'xliff',
        spec: 'xliff-core.html#xliff',
        message:
          'the root is <xliff> of urn:oasis:names:tc:xliff:document:2.0, not <xliff> of XLIFF 1.2: convert the file first',
        line: 1,
        column: 1,
      },
    ]);
    expect(rulesOf('<html/>')).toEqual(['xliff']);
    expect(rulesOf(inSource('').replace(/ xmlns="[^"]*"/, ''))).toEqual(['xliff']);
    expect(rulesOf(inSource('<x/>').replace(/ xmlns="[^"]*"/, ''))).toEqual(['xliff', 'x/@id']);
    expect(rulesOf('<xliff')).toEqual(['well-formed']);
  });

  it('says where the specification has a rule, where the document breaks it, and what to do', () => {
    const findings = validateXliff12(
      inFile(
        `\n${unit('<source/><target state="done" xml:space="a" v:b="" xml:lang="_"/>')}\n${unit('<source/>')}`,
        `${TOOL}<tool/>`,
      ),
    );
    expect(findings.map(({ line, spec, message }) => [line, spec, message])).toEqual([
      [2, 'xliff-core.html#tool-id', '<tool> needs tool-id: add it'],
      [2, 'xliff-core.html#tool-name', '<tool> needs tool-name: add it'],
      [3, 'xliff-core.html#state', expect.stringMatching(/^state is "done": it must be .*final, .*, or x- and a name/)],
      [3, 'xliff-core.html#xml_lang', expect.stringMatching(/^xml:lang is "_": it must be a language tag/)],
      [4, 'xliff-core.html#id', 'two units of this <file> have id u1 (first in line 3): change one'],
    ]);
    expect(validateXliff12(inHeader(TOOL.replace('/>', '><v:e/></tool>')), { flavour: 'strict' })[0]?.spec).toBe(
      'xliff-core.html#tool_elem',
    );
  });

  it('finds the same while the bytes arrive', async () => {
    const xml = TRANSITIONAL.replace('id="u2"', 'id="u1"').replace('xid="u1"', 'xid="nobody"');
    const bytes = new TextEncoder().encode(xml);
    async function* pieces(): AsyncGenerator<Uint8Array, void, void> {
      for (let i = 0; i < bytes.length; i += 7) yield bytes.subarray(i, i + 7);
    }
    const streamed = [];
    for await (const finding of streamXliff12Findings(pieces())) streamed.push(finding);
    const inOrder = streamed.sort((a, b) => a.line - b.line || a.column - b.column);
    expect(inOrder).toEqual(validateXliff12(xml));
    expect(inOrder.map(({ rule }) => rule)).toEqual(['trans-unit/@id', 'sub/@xid']);
  });
});

describe('a hostile document', { timeout: 20_000 }, () => {
  const MANY = 30_000;
  const many = (part: (i: number) => string): string => Array.from({ length: MANY }, (_, i) => part(i)).join('');

  it.each<readonly [string, string, readonly string[]]>([
    ['pairs in two halves', inSource(many((i) => `<bpt id="${i}"/>`) + many((i) => `<ept id="${i}"/>`)), []],
    ['pairs without names', inSource(many((i) => `<bpt id="b${i}"/>`) + many((i) => `<ept id="e${i}"/>`)), []],
    ['beginnings', inSource(many((i) => `<bpt id="${i}"/>`)), ['bpt/@id', 'limit']],
    [
      'segments',
      inUnit(
        `<source/><seg-source>${many((i) => `<mrk mtype="seg" mid="${i}"/>`)}</seg-source><target>${many((i) => `<mrk mtype="seg" mid="${MANY - i - 1}"/>`)}</target>`,
      ),
      [],
    ],
    ['references', inFile(many((i) => unit(`<source><x id="1" xid="u${i + 1}"/></source>`, '', `u${i}`))), ['x/@xid']],
    ['one long reference', inSource(`<x id="1" xid="${'u1 '.repeat(MANY)}"/>`), []],
    [
      'tools',
      inHeader(`<phase-group>${many((i) => `<phase phase-name="${i}" process-name="p" tool-id="t1"/>`)}</phase-group>`),
      ['phase/@tool-id', 'limit'],
    ],
    [
      'names of objects',
      inFile(unit('<source><x id="__proto__" xid="constructor"/></source>', 'phase-name="toString"', '__proto__')),
      ['trans-unit/@phase-name', 'x/@xid'],
    ],
    ['a long date', inFile('', '', `date="${'9'.repeat(MANY)}-01-01T00:00:00"`), ['file/@date']],
    ['a long list', inUnit('<source/>', `reformat="${'coord '.repeat(MANY)}"`), []],
  ])('%s', (_, xml, rules) => {
    const findings = validateXliff12(xml);
    expect([...new Set(findings.map(({ rule }) => rule))]).toEqual(rules);
    for (const { message } of findings) expect(message.length).toBeLessThanOrEqual(502);
  });
});
