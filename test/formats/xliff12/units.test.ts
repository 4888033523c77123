import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTmx } from '../../../src/formats/tmx/index.js';
import { parseXliff, validateXliff, writeXliff } from '../../../src/formats/xliff/index.js';
import {
  parseXliff12,
  readXliff12,
  streamXliff12,
  validateXliff12,
  writeXliff12,
  type Xliff12ReadOptions,
  xliff12Losses,
} from '../../../src/formats/xliff12/index.js';
import type { Unit, UnitState } from '../../../src/tm/unit.js';
import { all, inPieces } from '../pieces.js';
import { anyMemory, anyNeighbours, MEMORY, unit } from '../units.js';
import { anyCodes } from './codes.js';

/** A document with this in its body. */
function documentOf(inside: string): string {
  return `<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2"><file original="talks" source-language="fa" target-language="en" datatype="plaintext"><body>${inside}</body></file></xliff>`;
}

/** What of a document units do not hold, by unit. */
function lossesOf(xml: string, options: Xliff12ReadOptions = {}): Record<string, readonly string[]> {
  const losses = new Map<string, readonly string[]>();
  parseXliff12(xml, {
    ...options,
    onLoss: (id, kinds) => losses.set(id, [...(losses.get(id) ?? []), ...kinds].sort()),
  });
  return Object.fromEntries(losses);
}

const texts = (units: readonly Unit[]) => units.map(({ id, source, target }) => [id, source, target]);

const strict = (xml: string) => validateXliff12(xml, { flavour: 'strict' });

describe('a memory in XLIFF 1.2', () => {
  it('lays a unit out in one line, a paragraph as a group, a document as a file', () => {
    expect(writeXliff12(MEMORY)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2">
<file original="communique-12" source-language="fa" target-language="en" datatype="plaintext" xml:space="preserve">
<body>
<group id="p1" restype="x-tarjoman-paragraph">
<trans-unit id="u1"><source>متن نخست. متن دوم.</source><target state="translated">First text &amp; second &lt;text&gt;.</target><context-group purpose="x-tarjoman"><context context-type="x-score">0.93</context><context context-type="x-source">9 8</context><context context-type="x-target">27</context></context-group></trans-unit>
<trans-unit id="u2"><source>فقط در مبدأ.</source><context-group purpose="x-tarjoman"><context context-type="x-score">0.5</context></context-group></trans-unit>
<trans-unit id="u3" translate="no"><source/><target>Only in the target.</target><context-group purpose="x-tarjoman"><context context-type="x-score">0.4</context></context-group></trans-unit>
</group>
<group id="p2" restype="x-tarjoman-paragraph">
<trans-unit id="u4"><source>بند دوم.</source><target state="translated">The second paragraph.</target></trans-unit>
</group>
</body>
</file>
<file original="communique-13" source-language="fa" target-language="en" datatype="plaintext" xml:space="preserve">
<body>
<trans-unit id="u5"><source>نقشه راه صلح</source><target state="translated">The road map to peace</target><context-group purpose="x-tarjoman"><context context-type="x-score">1</context></context-group></trans-unit>
</body>
</file>
</xliff>
`);
  });

  it('is read back as it was, whatever it has, and is valid', () => {
    fc.assert(
      fc.property(
        anyMemory.chain((units) => fc.oneof(fc.constant(units), anyNeighbours(units))),
        (units) => {
          const xml = writeXliff12(units);
          expect(parseXliff12(xml)).toEqual(units);
          expect(strict(xml)).toEqual([]);
          const losses: unknown[] = [];
          parseXliff12(xml, { rewriting: true, onLoss: (...loss) => losses.push(loss) });
          expect(losses).toEqual([]);
          expect(units.flatMap((each) => xliff12Losses(each))).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('is read back with its codes, whatever they are, and is valid', () => {
    fc.assert(
      fc.property(anyCodes, anyCodes, (source, target) => {
        const units = [unit({ source, target })];
        const xml = writeXliff12(units);
        expect(strict(xml)).toEqual([]);
        expect(parseXliff12(xml)).toEqual(units);
      }),
      { numRuns: 500 },
    );
  });

  it('comes and goes piece by piece', async () => {
    await fc.assert(
      fc.asyncProperty(anyMemory, fc.integer({ min: 1, max: 300 }), async (units, size) => {
        const xml = (await all(streamXliff12(units))).join('');
        expect(xml).toBe(writeXliff12(units));
        expect(await all(readXliff12(inPieces(new TextEncoder().encode(xml), size)))).toEqual(units);
      }),
      { numRuns: 50 },
    );
  });
});

describe('a unit that says more than XLIFF 1.2 can', () => {
  const coded = unit({
    source: [
      'a\0',
      { name: 'pc', attributes: { id: '1', canDelete: 'no' }, content: ['b'], data: '<b>', dataEnd: '</b>' },
    ],
  });
  const xml = writeXliff12([coded]);

  it('is text with codes for other tools', () => {
    expect(xml).toContain('<source>a<bpt id="1" rid="1">&lt;b&gt;</bpt>b<ept id="1" rid="1">&lt;/b&gt;</ept></source>');
    expect(parseXliff12(xml)).toEqual([coded]);
  });

  it('is what stands in its text as soon as somebody changes that', () => {
    const [changed] = parseXliff12(xml.replace('</bpt>b<', '</bpt>c<'));
    expect(changed?.source).toEqual([
      'a',
      { name: 'sc', attributes: { id: '1' }, content: [], data: '<b>' },
      'c',
      { name: 'ec', attributes: { startRef: '1' }, content: [], data: '</b>' },
    ]);
  });

  it.each([
    ['no JSON', '{'],
    ['JSON of something else', '{"a":1}'],
    ['a code that is none', '[{"name":"b","attributes":{},"content":[]}]'],
    ['JSON that nests too deep', '['.repeat(5_000) + ']'.repeat(5_000)],
  ])('is what stands in its text where beside it stands %s', (_, json) => {
    const broken = xml.replace(/(x-json">)[^<]*/, (_all, head: string) => head + json.replaceAll('"', '&quot;'));
    expect(parseXliff12(broken)[0]?.source).toEqual([
      'a',
      { name: 'sc', attributes: { id: '1' }, content: [], data: '<b>' },
      'b',
      { name: 'ec', attributes: { startRef: '1' }, content: [], data: '</b>' },
    ]);
  });

  it('keeps notes and properties of each side', () => {
    const details = {
      unit: { facts: { creationdate: '20261122T081500Z', tuid: '7' }, notes: [{ text: 'all', lang: 'en' }] },
      source: {
        properties: [
          { type: 'client', text: 'MFA', lang: 'en' },
          { type: 'x y', text: '' },
        ],
      },
      target: { notes: [{ text: 'old & new' }, { text: 'second' }], facts: { changeid: 'sara' } },
    };
    const units = [unit({ details })];
    const written = writeXliff12(units);
    expect(written).toContain('<note annotates="target">old &amp; new</note>');
    expect(strict(written)).toEqual([]);
    expect(parseXliff12(written)).toEqual(units);
  });

  it('keeps several language pairs apart', () => {
    const units = [unit(), unit({ id: 'u2', targetLang: 'fr' }), unit({ id: 'u3', sourceLang: 'fa-AF' })];
    const written = writeXliff12(units);
    expect(written.match(/<file /g)).toHaveLength(3);
    expect(parseXliff12(written)).toEqual(units);
  });

  it.each<[UnitState, string]>([
    ['initial', '<target state="needs-translation">'],
    ['reviewed', '<target state="signed-off">'],
    ['final', 'approved="yes"'],
  ])('is %s in the words of XLIFF 1.2', (state, words) => {
    const units = [unit({ state }), unit({ id: 'u2', target: '', state: 'translated' })];
    const written = writeXliff12(units);
    expect(written).toContain(words);
    expect(strict(written)).toEqual([]);
    expect(parseXliff12(written)).toEqual(units);
  });

  it.each([' a', 'a ', 'a  b', 'a\nb', '\t'])('says that white space counts where it has some to lose: %j', (text) => {
    const units = [unit({ source: text }), unit({ id: 'u2' }), unit({ id: 'u3', target: text })];
    const written = writeXliff12(units);
    expect(written.match(/<trans-unit[^>]*>/g)).toEqual([
      '<trans-unit id="u1" xml:space="preserve">',
      '<trans-unit id="u2">',
      '<trans-unit id="u3" xml:space="preserve">',
    ]);
    expect(lossesOf(written, { rewriting: true })).toEqual({});
  });

  it.each([
    ['a number as id', [unit({ id: '12' })]],
    ['one id twice', [unit(), unit()]],
    ['no language tag', [unit({ sourceLang: 'the Persian' })]],
    ['a score in percent', [unit({ score: 93 })]],
    ['a paragraph that is no count', [unit({ paragraph: 0.5 })]],
  ] satisfies [string, Unit[]][])('is refused with %s', (_, units) => {
    expect(() => writeXliff12(units)).toThrow(expect.objectContaining({ code: 'BAD_ARGUMENT' }));
  });

  it('is written for no units at all', () => {
    const empty = writeXliff12([], { sourceLang: 'fa', targetLang: 'en' });
    expect(strict(empty)).toEqual([]);
    expect(parseXliff12(empty)).toEqual([]);
    expect(lossesOf(empty, { rewriting: true })).toEqual({});
  });
});

describe('units of a document', () => {
  it('are its segments', () => {
    const xml = documentOf(
      '<trans-unit id="a"><source>یک. دو.</source><seg-source><mrk mtype="seg" mid="1">یک.</mrk> <g id="9"><mrk mtype="seg" mid="2">دو.</mrk></g></seg-source><target><mrk mtype="seg" mid="2">Two.</mrk> <mrk mtype="seg" mid="1">One.</mrk><mrk mtype="seg" mid="3">Three.</mrk></target></trans-unit>',
    );
    const units = parseXliff12(xml);
    expect(texts(units)).toEqual([
      ['a.1', 'یک.', 'One.'],
      ['a.2', 'دو.', 'Two.'],
      ['a.3', '', 'Three.'],
    ]);
    expect(units.map(({ before, after }) => [before, after])).toEqual([
      [undefined, 'دو.'],
      ['یک.', ''],
      ['دو.', undefined],
    ]);
    expect(lossesOf(xml)).toEqual({ a: ['ignorables'] });
    expect(lossesOf(xml, { rewriting: true })).toEqual({ a: ['divided', 'ignorables'] });
  });

  it.each([
    [
      'a target that is not divided',
      '<seg-source><mrk mtype="seg" mid="1">a.</mrk> <mrk mtype="seg" mid="2">b.</mrk></seg-source><target>A. B.</target>',
      [['u1', 'a. b.', 'A. B.']],
    ],
    [
      'one segment',
      '<seg-source><mrk mtype="seg" mid="1">a. b.</mrk></seg-source><target>A. B.</target>',
      [['u1', 'a. b.', 'A. B.']],
    ],
    [
      'no target',
      '<seg-source><mrk mtype="seg" mid="1">a.</mrk><mrk mtype="seg" mid="2"> b.</mrk></seg-source><target/>',
      [
        ['u1.1', 'a.', ''],
        ['u1.2', ' b.', ''],
      ],
    ],
    [
      'segments in the target alone',
      '<target><mrk mtype="seg" mid="1">A.</mrk> <mrk mtype="seg" mid="2">B.</mrk></target>',
      [['u1', 'a. b.', 'A. B.']],
    ],
    [
      'one name twice',
      '<seg-source><mrk mtype="seg" mid="1">a.</mrk><mrk mtype="seg" mid="1"> b.</mrk></seg-source><target><mrk mtype="seg" mid="1">A. B.</mrk></target>',
      [['u1', 'a. b.', 'A. B.']],
    ],
  ])('lose no text with %s', (_, inside, expected) => {
    const xml = documentOf(`<trans-unit id="u1"><source>a. b.</source>${inside}</trans-unit>`);
    expect(texts(parseXliff12(xml))).toEqual(expected);
  });

  it.each([
    ['state="new"', '', 'initial'],
    ['state="needs-review-translation"', '', undefined],
    ['state="translated"', '', undefined],
    ['state="signed-off"', '', 'reviewed'],
    ['state="final"', '', 'final'],
    ['state="translated"', ' approved="yes"', 'final'],
    ['state="x-done"', '', undefined],
    ['', '', undefined],
  ])('have the state of %s%s', (state, approved, expected) => {
    const xml = documentOf(`<trans-unit id="u1"${approved}><source>a</source><target ${state}>b</target></trans-unit>`);
    expect(parseXliff12(xml)[0]?.state).toBe(expected);
  });

  it('have codes in the words of XLIFF 2, so that they are valid there', () => {
    const xml = documentOf(
      '<trans-unit id="u1"><source xmlns:v="urn:v"><g id="1" ctype="bold" v:a="b">a<x id="1" equiv-text="{0}"/></g><bpt id="2" rid="5" ctype="x-link">[</bpt>b<ept id="3" rid="5">]</ept><it id="4" pos="close">)</it><bx id="6" clone="no"/><mrk mtype="protected">c</mrk><mrk mtype="term" comment="of art">d</mrk><mrk mtype="name" mid="7">e</mrk></source></trans-unit>',
    );
    const units = parseXliff12(xml);
    const own = { 'xmlns:xlf12': 'urn:oasis:names:tc:xliff:document:1.2' };
    expect(units[0]?.source).toEqual([
      {
        name: 'pc',
        attributes: { id: '1', type: 'fmt', subType: 'xlf:b', 'xmlns:v': 'urn:v', 'v:a': 'b' },
        content: ['a', { name: 'ph', attributes: { id: '1.2', ...own, 'xlf12:id': '1', equiv: '{0}' }, content: [] }],
      },
      {
        name: 'sc',
        attributes: { id: '2', type: 'other', ...own, 'xlf12:rid': '5', 'xlf12:ctype': 'x-link' },
        content: [],
        data: '[',
      },
      'b',
      { name: 'ec', attributes: { startRef: '2', ...own, 'xlf12:id': '3', 'xlf12:rid': '5' }, content: [], data: ']' },
      { name: 'ec', attributes: { id: '4', isolated: 'yes' }, content: [], data: ')' },
      { name: 'sc', attributes: { id: '6', canCopy: 'no', isolated: 'yes' }, content: [] },
      { name: 'mrk', attributes: { id: 'm6', translate: 'no' }, content: ['c'] },
      { name: 'mrk', attributes: { id: 'm7', type: 'term', value: 'of art' }, content: ['d'] },
      { name: 'mrk', attributes: { id: '7', type: 'xlf12:name' }, content: ['e'] },
    ]);
    const second = writeXliff(units);
    expect(validateXliff(second)).toEqual([]);
    expect(parseXliff(second)).toEqual(units);
    expect(parseXliff12(writeXliff12(parseXliff(second)))).toEqual(units);
  });

  it('are proposed ones, too, for those who ask', () => {
    const xml = documentOf(
      '<trans-unit id="u1"><source>a. b.</source><seg-source><mrk mtype="seg" mid="1">a.</mrk> <mrk mtype="seg" mid="2">b.</mrk></seg-source>' +
        '<alt-trans mid="2" match-quality="85%" origin="old talks"><source>b!</source><target>B!</target></alt-trans>' +
        '<alt-trans mid="1"><target>A.</target></alt-trans>' +
        '<alt-trans alttranstype="rejected"><target>no</target></alt-trans><alt-trans><source>x</source><target/></alt-trans></trans-unit>',
    );
    expect(texts(parseXliff12(xml))).toHaveLength(2);
    expect(lossesOf(xml)['u1']).toContain('modules');
    const units = parseXliff12(xml, { candidates: true });
    const [second, first] = units.filter(({ id }) => id.includes('alt'));
    expect(second).toEqual({
      ...unit({ id: 'u1.alt1', source: 'b!', target: 'B!', origin: { document: 'old talks' } }),
      details: { unit: { properties: [{ type: 'match-quality', text: '85%' }] } },
    });
    expect(first).toEqual(unit({ id: 'u1.alt2', source: 'a.', target: 'A.', origin: { document: 'talks' } }));
    expect(lossesOf(xml, { candidates: true })['u1']).not.toContain('modules');
  });

  it('have the languages that the file says, or else the texts', () => {
    const read = (attributes: string) =>
      parseXliff12(
        `<xliff version="1.2"><file original="f" ${attributes}><body><trans-unit id="u1"><source xml:lang="fa-IR">a</source><target xml:lang="en-GB">b</target></trans-unit></body></file></xliff>`,
      ).map(({ sourceLang, targetLang }) => [sourceLang, targetLang])[0];
    expect(read('source-language="fa" target-language="en"')).toEqual(['fa', 'en']);
    expect(read('source-language="fa_AF" target-language=" en "')).toEqual(['fa-AF', 'en']);
    expect(read('')).toEqual(['fa-IR', 'en-GB']);
    expect(read('source-language="Persian!"')).toEqual(['fa-IR', 'en-GB']);
  });

  it('have their own language where it is not that of the file', () => {
    const xml = documentOf(
      `<trans-unit id="u1"><source xml:lang="fa-AF">a</source><target xml:lang="fr">b</target>
        <alt-trans xml:lang="de_AT"><target>c</target></alt-trans>
        <alt-trans xml:lang="de"><source xml:lang="ar">d</source><target xml:lang="it">e</target></alt-trans>
        <alt-trans><target xml:lang="en-GB">f</target></alt-trans></trans-unit>
      <trans-unit id="u2"><source>a</source><target xml:lang="no language">b</target></trans-unit>`,
    );
    const units = parseXliff12(xml, { candidates: true });
    expect(units.map(({ id, sourceLang, targetLang }) => `${id} ${sourceLang} ${targetLang}`).sort()).toEqual([
      'u1 fa fr',
      'u1.alt1 fa de-AT',
      'u1.alt2 ar it',
      'u1.alt3 fa en',
      'u2 fa en',
    ]);
    expect(lossesOf(xml)['u1']).not.toContain('structure');
    expect(lossesOf(xml, { rewriting: true })['u1']).toContain('structure');
    expect(lossesOf(xml)['u2']).toEqual(['languages']);
    const read = parseXliff12(xml);
    expect(parseXliff12(writeXliff12(read))).toEqual(read);
  });

  it('of candidates are without the borders of segments, and one a candidate, which is told', () => {
    const marked = '<mrk mtype="seg" mid="1">a.</mrk> <mrk mtype="seg" mid="2">b.</mrk>';
    const xml = documentOf(
      `<trans-unit id="u1"><source>${marked}</source><alt-trans><target>A. B.</target><target>C.</target></alt-trans></trans-unit>`,
    );
    const candidate = parseXliff12(xml, { candidates: true }).find(({ id }) => id.includes('alt'));
    expect(candidate).toMatchObject({ source: 'a. b.', target: 'A. B.' });
    expect(lossesOf(xml, { candidates: true })['u1']).toContain('modules');
  });

  it('have identifiers, whatever the document has', () => {
    const xml = documentOf(
      '<trans-unit><source>a</source></trans-unit><trans-unit id="12"><source>b</source></trans-unit><trans-unit id="x y"><source>c</source></trans-unit><trans-unit id="x y"><source>d</source></trans-unit>',
    );
    expect(parseXliff12(xml).map(({ id }) => id)).toEqual(['u1', 'u12', 'x_y', 'x_y.2']);
    expect(lossesOf(xml)).toEqual({ 12: ['ids'], 'x y': ['ids', 'ids'] });
  });

  it('tell what they do not hold', () => {
    const xml = `<?xml version="1.0"?><xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2" xmlns:v="urn:v"><file original="f" source-language="fa" target-language="en" datatype="html"><header><note>n</note></header><body>
      <group id="g"><trans-unit id="a" resname="r"><source>x</source><target state="needs-l10n" state-qualifier="mt-suggestion">y</target><!--c--></trans-unit></group>
      <trans-unit id="b"><source>x</source><note from="me">n</note><v:x/></trans-unit>
      <trans-unit id="c"><source>x</source><alt-trans><target>y</target></alt-trans><count-group name="c"/></trans-unit>
      <v:y/></body></file></xliff>`;
    expect(lossesOf(xml)).toEqual({
      f: ['structure'],
      '(document)': ['modules', 'structure'],
      a: ['remarks', 'states', 'structure'],
      b: ['modules', 'note-attributes'],
      c: ['modules'],
    });
  });

  it('come from TMX and go there', () => {
    const tmx = parseTmx(
      '<tmx version="1.4"><header creationtool="t" creationtoolversion="1" segtype="sentence" o-tmf="o" adminlang="en" srclang="fa" datatype="xml"/><body><tu tuid="t1" creationdate="20200101T000000Z"><note>n</note><tuv xml:lang="fa"><seg>a<bpt i="1" x="1" type="bold">&lt;b></bpt>b<ept i="1">&lt;/b></ept><ph>[<sub>t</sub>]</ph></seg></tuv><tuv xml:lang="en"><seg><hi type="term">c</hi></seg></tuv></tu></body></tmx>',
    );
    const xml = writeXliff12(tmx);
    expect(strict(xml)).toEqual([]);
    expect(parseXliff12(xml)).toEqual(tmx);
  });
});

describe('units that mean harm', () => {
  const MANY = 30_000;
  const many = (item: (i: number) => string) => Array.from({ length: MANY }, (_, i) => item(i)).join('');

  it('are read in linear time, with many segments and candidates', () => {
    const marks = many((i) => `<mrk mtype="seg" mid="${i}">a</mrk>`);
    const same = many(() => '<mrk mtype="seg" mid="s">a</mrk>');
    const xml = documentOf(
      `<trans-unit id="a"><source>x</source><seg-source>${marks}</seg-source><target>${marks}</target>${many((i) => `<alt-trans mid="${i}"><target>b</target></alt-trans>`)}</trans-unit>` +
        `<trans-unit id="b"><source>x</source><seg-source>${same}</seg-source><target>${same}</target></trans-unit>`,
    );
    expect(parseXliff12(xml, { candidates: true })).toHaveLength(2 * MANY + 1);
  });

  it('are read in linear time, with many codes of one identifier', () => {
    const xml = documentOf(
      `<trans-unit id="a"><source>${many(() => '<bpt id="1">x</bpt>')}${many(() => '<ept id="1">y</ept>')}</source></trans-unit>`,
    );
    const [read] = parseXliff12(xml);
    expect(read?.source).toHaveLength(2 * MANY);
    expect(parseXliff12(writeXliff12([read as Unit]))).toEqual([read]);
  });

  it('are read in linear time, with many groups and notes', () => {
    const xml = documentOf(
      `<trans-unit id="a"><source>x</source>${many(() => '<context-group purpose="x-tarjoman-content x-source"><context context-type="x-json">"y"</context></context-group><note>n</note>')}</trans-unit>`,
    );
    expect(parseXliff12(xml)[0]?.source).toBe('x');
  });

  it('are read though codes nest 900 deep', () => {
    const xml = documentOf(
      `<trans-unit id="a"><source>${'<g id="1">'.repeat(900)}x${'</g>'.repeat(900)}</source></trans-unit>`,
    );
    const units = parseXliff12(xml);
    expect(parseXliff12(writeXliff12(units))).toEqual(units);
  });
});
