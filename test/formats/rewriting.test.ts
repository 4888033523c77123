/** Files that are to be written again from their units: what that would lose is told, once, and nothing else is. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  parseTmx,
  parseTmxParts,
  type TmxPart,
  type TmxUnit,
  validateTmx,
  writeTmx,
} from '../../src/formats/tmx/index.js';
import {
  parseXliff,
  parseXliffParts,
  writeXliff,
  writeXliffParts,
  type XliffStart,
  type XliffUnit,
} from '../../src/formats/xliff/index.js';
import { MEMORY, unit, withNeighbours } from './units.js';

type Told = [id: string, kinds: readonly string[]];

/** What a reader tells, first to whoever takes the units elsewhere, then to whoever writes them into the file again. */
function toldOf(parse: typeof parseXliff | typeof parseTmx, text: string): [elsewhere: Told[], again: Told[]] {
  const [elsewhere, again]: [Told[], Told[]] = [[], []];
  parse(text, { strict: true, onLoss: (...loss) => elsewhere.push(loss) });
  parse(text, { strict: true, rewriting: true, onLoss: (...loss) => again.push(loss) });
  return [elsewhere, again];
}

const CORE = 'xmlns="urn:oasis:names:tc:xliff:document:2.0"';
const TEXTS = '<source>نقشه راه</source><target>road map</target>';
const SEGMENT = `<segment>${TEXTS}</segment>`;
const UNIT = `<unit id="u1">${SEGMENT}</unit>`;

/** An XLIFF document with these files. */
function xliff(...files: readonly string[]): string {
  return `<xliff ${CORE} version="2.1" srcLang="fa" trgLang="en">${files.join('')}</xliff>`;
}

/** A file as we write them, with this inside. */
function file(inside: string, attributes = 'id="f1" original="talks"'): string {
  return `<file ${attributes}>${inside}</file>`;
}

const IN_DOCUMENT = '(document)';

describe('XLIFF', () => {
  it.each<[string, string, Told[]]>([
    ['a unit with a number', xliff(file(UNIT.replace('u1', '7'))), [['7', ['ids']]]],
    [
      'two units of one document with one identifier',
      xliff(file(UNIT), file(UNIT.replace('u1', 'u9'), 'id="f2"'), file(UNIT, 'id="f3" original="talks"')),
      [['u1', ['ids']]],
    ],
  ])('%s is told to all', (_, text, told) => {
    expect(toldOf(parseXliff, text)).toEqual([told, told]);
  });

  it('a unit that is no NMTOKEN is told to all, where reading is not strict', () => {
    const told: Told[] = [];
    parseXliff(xliff(file(UNIT.replace('u1', 'a b'))), { onLoss: (...loss) => told.push(loss) });
    expect(told).toEqual([['a b', ['ids']]]);
  });

  it.each<[string, string, Told[]]>([
    ['a unit of two segments', xliff(file(`<unit id="u1">${SEGMENT}${SEGMENT}</unit>`)), [['u1', ['divided']]]],
    ['a segment with an identifier', xliff(file(UNIT.replace('<segment', '<segment id="s1"'))), [['u1', ['ids']]]],
    ['a file with an identifier', xliff(file(UNIT, 'id="intro" original="talks"')), [['intro', ['ids']]]],
    [
      'two files of one document',
      xliff(file(UNIT), file(UNIT.replace('u1', 'u2'), 'id="f2" original="talks"')),
      [['f2', ['structure']]],
    ],
    [
      'a file without units',
      xliff(file(UNIT), file('<group id="p1" type="tarjoman:paragraph"/>', 'id="f2" original="more"')),
      [[IN_DOCUMENT, ['structure']]],
    ],
    [
      'a paragraph with another name',
      xliff(file(`<group id="first" type="tarjoman:paragraph">${UNIT}</group>`)),
      [['first', ['structure']]],
    ],
    [
      'a paragraph in a paragraph',
      xliff(
        file(
          `<group id="p1" type="tarjoman:paragraph"><group id="p2" type="tarjoman:paragraph">${UNIT}</group></group>`,
        ),
      ),
      [['p2', ['structure']]],
    ],
    ['a DOCTYPE', `<!DOCTYPE xliff SYSTEM "xliff.dtd">${xliff(file(UNIT))}`, [[IN_DOCUMENT, ['structure']]]],
    [
      'original data without a code',
      xliff(file(UNIT.replace('<segment>', '<originalData><data id="d1">b</data></originalData><segment>'))),
      [['u1', ['native-codes']]],
    ],
    [
      'a size restriction on a code',
      xliff(
        file(
          UNIT.replace(
            'نقشه',
            '<ph id="1" slr:equivStorage="3" xmlns:slr="urn:oasis:names:tc:xliff:sizerestriction:2.0"/>',
          ),
        ),
      ),
      [['u1', ['code-attributes']]],
    ],
  ])('%s is told to those who write the file again', (_, text, told) => {
    expect(toldOf(parseXliff, text)).toEqual([[], told]);
  });

  it('what all are told is not told twice', () => {
    const group = xliff(file(`<group id="g1" name="first">${UNIT}</group>`));
    const both = `<unit id="7"><segment id="s1">${TEXTS}</segment></unit>`;
    expect(toldOf(parseXliff, group)).toEqual([[['g1', ['structure']]], [['g1', ['structure']]]]);
    expect(toldOf(parseXliff, xliff(file(both)))).toEqual([[['7', ['ids']]], [['7', ['ids']]]]);
  });

  it.each([
    ['as we write it', writeXliff(MEMORY)],
    ['without units', writeXliff([])],
    ['with codes and their data', writeXliff([unit({ target: [{ ...code('ph'), data: '<br/>' }, 'a'] })])],
    ['of another version', xliff(file(UNIT)).replace('2.1', '2.0')],
    [
      'with other prefixes',
      xliff(file(UNIT))
        .replace(/(<\/?)(?=\w)/g, '$1x:')
        .replace('xmlns=', 'xmlns:x='),
    ],
    ['with an empty target', xliff(file(UNIT.replace('road map', '')))],
  ])('%s loses nothing', (_, text) => {
    expect(toldOf(parseXliff, text)).toEqual([[], []]);
  });
});

function code(name: 'ph' | 'pc') {
  return { name, attributes: { id: '1' }, content: [] };
}

const HEADER =
  '<header creationtool="tarjoman" creationtoolversion="2" segtype="sentence" o-tmf="tarjoman" adminlang="en" srclang="fa" datatype="plaintext"/>';
const VARIANTS = '<tuv xml:lang="fa"><seg>نقشه راه</seg></tuv><tuv xml:lang="en"><seg>road map</seg></tuv>';

/** A TMX document with these units. */
function tmx(units: string, header = HEADER, start = '<tmx version="1.4">'): string {
  return `${start}${header}<body>${units}</body></tmx>`;
}

/** A unit with this before its variants. */
function tu(inside: string, variants = VARIANTS): string {
  return `<tu tuid="u1">${inside}${variants}</tu>`;
}

describe('TMX', () => {
  it.each<[string, string, Told[]]>([
    ['the encoding of a note', tmx(tu('<note o-encoding="latin1">a</note>')), [['u1', ['note-attributes']]]],
    ['the encoding of a property', tmx(tu('<prop type="a" o-encoding="latin1">a</prop>')), [['u1', ['properties']]]],
    [
      'a note in the header',
      tmx(tu(''), HEADER.replace('/>', '><note>a</note></header>')),
      [[IN_DOCUMENT, ['structure']]],
    ],
  ])('%s is told to all', (_, text, told) => {
    expect(toldOf(parseTmx, text)).toEqual([told, told]);
  });

  it('an identifier with white space is told to all, where reading is not strict', () => {
    const told: Told[] = [];
    parseTmx(tmx(tu('').replace('u1', 'a b')), { onLoss: (...loss) => told.push(loss) });
    expect(told).toEqual([['a b', ['ids']]]);
  });

  it.each<[string, string, Told[]]>([
    ...['creationtool="hand"', 'segtype="block"', 'adminlang="fa"', 'datatype="html"', 'o-tmf="other"'].map(
      (attribute): [string, string, Told[]] => {
        const name = attribute.slice(0, attribute.indexOf('=') + 2);
        const header = HEADER.replace(new RegExp(`${name}[^"]*"`), attribute);
        return [`a header with ${attribute}`, tmx(tu(''), header), [[IN_DOCUMENT, ['structure']]]];
      },
    ),
    [
      'a header with a date',
      tmx(tu(''), HEADER.replace('/>', ' creationdate="20261122T081500Z"/>')),
      [[IN_DOCUMENT, ['structure']]],
    ],
    ['a DOCTYPE', `<!DOCTYPE tmx SYSTEM "tmx14.dtd">${tmx(tu(''))}`, [[IN_DOCUMENT, ['structure']]]],
    [
      'a unit in three languages',
      tmx(tu('', `${VARIANTS}<tuv xml:lang="ru"><seg>карта</seg></tuv>`)),
      [['u1', ['divided']]],
    ],
    [
      'a unit of two translations, one of them empty',
      tmx(tu('', `${VARIANTS}<tuv xml:lang="en"><seg/></tuv>`)),
      [['u1', ['divided']]],
    ],
    ["a neighbour by memoQ's name", tmx(tu('<prop type="x-context-pre">a</prop>')), [['u1', ['properties']]]],
    [
      'a neighbour of the source',
      tmx(tu('', VARIANTS.replace('<seg>', '<prop type="next">a</prop><seg>'))),
      [['u1', ['properties']]],
    ],
  ])('%s is told to those who write the file again', (_, text, told) => {
    expect(toldOf(parseTmx, text)).toEqual([[], told]);
  });

  it('the languages that were not asked for are told beside', () => {
    const told: Told[] = [];
    const variants = `${VARIANTS}<tuv xml:lang="en"><seg>plan</seg></tuv><tuv xml:lang="ru"><seg>карта</seg></tuv>`;
    parseTmx(tmx(tu('', variants)), { targetLang: 'en', rewriting: true, onLoss: (...loss) => told.push(loss) });
    expect(told).toEqual([['u1', ['other-languages', 'divided']]]);
  });

  it('attributes of the document that TMX does not have are told to those who write it again', () => {
    const told: Told[] = [];
    parseTmx(tmx(tu(''), HEADER, '<tmx version="1.4" owner="m.r.">'), {
      rewriting: true,
      onLoss: (...loss) => told.push(loss),
    });
    expect(told).toEqual([[IN_DOCUMENT, ['structure']]]);
  });

  it.each([
    ['as we write it', writeTmx(withNeighbours([unit({ score: 0.5 }), unit({ id: 'u2', state: 'final' })]))],
    ['without units', writeTmx([])],
    ['in an older layout', writeTmx([unit()]).replace('creationtoolversion="2"', 'creationtoolversion="1"')],
    ['with numbers for identifiers', tmx(tu('').replace('u1', '7'))],
    ['of another version', tmx(tu(''), HEADER, '<tmx version="1.3">')],
  ])('%s loses nothing', (_, text) => {
    expect(toldOf(parseTmx, text)).toEqual([[], []]);
  });
});

const SUITES = '../shared/conformance';

function filesOf(folder: string, ending: string): string[] {
  const path = join(SUITES, folder);
  const names = readdirSync(path, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith(ending));
  return names.map((name) => join(path, name));
}

/** The document around a unit, as we write it, so that only the unit is told of; without what is told of it often. */
function alone(start: XliffStart, { content, remarks, modules, notes, ...others }: XliffUnit): string {
  const { version, srcLang, trgLang, attributes = {} } = start;
  const withoutIds = content.map(({ id, ...rest }) => rest);
  return writeXliffParts([
    { kind: 'xliff', version, srcLang, ...(trgLang !== undefined && { trgLang }), attributes },
    { kind: 'file', id: 'f1', original: 'talks', space: 'preserve' },
    { ...others, id: 'u1', content: withoutIds },
    { kind: 'end' },
    { kind: 'end' },
  ]);
}

/**
 * The first unit of an XLIFF document in our spelling: references are the data themselves, and defaults are there; where
 * prefixes are bound is left out.
 */
function unitOf(text: string): unknown {
  const unit = parseXliffParts(text).find((part) => part.kind === 'unit');
  if (unit === undefined) return undefined;
  const { attributes, originalData = [], content, ...others } = unit;
  const data = new Map(originalData.map(({ id, text: native }) => [id, native]));
  const said = content.map((part) => {
    const target = part.target?.content.length === 0 ? undefined : part.target;
    return { ...part, state: 'state' in part ? part.state : 'initial', target };
  });
  const native = [...new Set(data.values())].sort();
  return JSON.parse(
    JSON.stringify({ ...others, said, native }, (name, value) => {
      if (name.startsWith('dataRef')) return data.get(value);
      return isBinding(name) || (name === 'attributes' && Object.keys(value).every(isBinding)) ? undefined : value;
    }),
  );
}

function isBinding(name: string): boolean {
  return name.startsWith('xmlns:');
}

/** The units of a TMX document by identifier or, as a reader names them, by number; of several with one name none. */
function byName(parts: readonly TmxPart[]): Map<string, TmxUnit> {
  const units = parts.filter((part) => part.kind === 'tu');
  const named = units.map((each, i) => [each.attributes.tuid ?? `tu${i + 1}`, each] as const);
  return new Map(named.filter(([name], i) => named.every(([other], j) => i === j || name !== other)));
}

/** A unit of TMX in our spelling: tags of languages in small letters, as `xml:lang`; all in one order. */
function spelt({ attributes: { tuid, srclang, ...facts }, content }: TmxUnit): unknown {
  const said = content.flatMap((child) => {
    if (child.kind === 'prop' && child.attributes.type === 'x-document') return [];
    if (child.kind !== 'tuv') return [JSON.stringify(child)];
    const { lang = '', 'xml:lang': tag = lang, ...others } = child.attributes;
    return [JSON.stringify([tag.toLowerCase(), Object.entries(others).sort(), child.content])];
  });
  return { facts, said: said.sort() };
}

describe.skipIf(!existsSync(SUITES))('a unit of which nothing is told (needs shared/conformance)', () => {
  it('says the same when its XLIFF is written again', () => {
    const compared = new Set<string>();
    for (const path of filesOf('xliff-2.x', '.xlf').filter((name) => !/invalid|plural/.test(name))) {
      const [start, ...parts] = parseXliffParts(readFileSync(path));
      if (start?.kind !== 'xliff') continue;
      for (const part of parts) {
        if (part.kind !== 'unit') continue;
        const text = alone(start, part);
        const told: Told[] = [];
        const units = parseXliff(text, { rewriting: true, onLoss: (...loss) => told.push(loss) });
        if (told.length > 0) continue;
        expect(unitOf(writeXliff(units)), path).toEqual(unitOf(text));
        compared.add(text);
      }
    }
    expect(compared.size).toBeGreaterThan(20);
  });

  it('says the same when its TMX is written again', () => {
    let compared = 0;
    for (const path of filesOf('tmx', '.tmx')) {
      const bytes = readFileSync(path);
      if (validateTmx(bytes).length > 0) continue; // whoever writes it again refuses it
      const told = new Set<string>();
      const units = parseTmx(bytes, { rewriting: true, onLoss: (id) => told.add(id) });
      const written = byName(parseTmxParts(writeTmx(units)));
      for (const [name, part] of byName(parseTmxParts(bytes))) {
        const again = written.get(name);
        if (told.has(name) || again === undefined) continue;
        expect(spelt(again), path).toEqual(spelt(part));
        compared += 1;
      }
    }
    expect(compared).toBeGreaterThan(500);
  });
});
