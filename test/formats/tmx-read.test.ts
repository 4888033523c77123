import { describe, expect, it } from 'vitest';
import { parseTmx, parseTmxParts, readTmx, type TmxReadOptions, writeTmx } from '../../src/formats/tmx/index.js';
import type { Unit } from '../../src/tm/unit.js';
import { unit } from './units.js';

/** A document with these units; `header` replaces attributes of its header. */
function tmx(units: string, header = 'srclang="fa"', version = '1.4'): string {
  return `<tmx version="${version}"><header creationtool="t" creationtoolversion="1" segtype="sentence" o-tmf="o" adminlang="en" ${header} datatype="xml"/><body>${units}</body></tmx>`;
}

const tuv = (lang: string, text: string, inside = ''): string =>
  `<tuv xml:lang="${lang}">${inside}<seg>${text}</seg></tuv>`;

const tu = (...variants: string[]): string => `<tu>${variants.join('')}</tu>`;

/** Languages and texts of the units that are read. */
function pairs(xml: string, options?: TmxReadOptions): string[] {
  return parseTmx(xml, options).map(({ sourceLang, source, targetLang, target }) =>
    [sourceLang, source, targetLang, target].join(' '),
  );
}

function only(xml: string, options?: TmxReadOptions): Unit {
  const units = parseTmx(xml, options);
  expect(units).toHaveLength(1);
  return units[0] as Unit;
}

const spellings = new Map([
  ['FR-ca', 'fr-CA'],
  ['fr_CA', 'fr-CA'],
]);

describe('languages', () => {
  it('are those of the file where none is asked for', () => {
    expect(pairs(tmx(tu(tuv('en', 'b'), tuv('fa', 'a'), tuv('fr', 'c'))))).toEqual(['fa a en b', 'fa a fr c']);
  });

  it('are those of the unit where it has a source of its own', () => {
    expect(pairs(tmx(`<tu srclang="en">${tuv('fa', 'a')}${tuv('en', 'b')}</tu>`))).toEqual(['en b fa a']);
  });

  it('begin with the first of the first unit where any may be the source', () => {
    const units = tu(tuv('fa', 'a'), tuv('en', 'b')) + tu(tuv('en', 'd'), tuv('fa', 'c'));
    expect(pairs(tmx(units, 'srclang="*all*"'))).toEqual(['fa a en b', 'fa c en d']);
    expect(pairs(tmx(units, 'srclang="*ALL*"'))).toEqual(['fa a en b', 'fa c en d']);
  });

  it.each([
    ['fa', ['fa-IR'], 'fa-IR'],
    ['fa-IR', ['fa'], 'fa'],
    ['fr-CA', ['fr', 'fr-FR'], 'fr'],
    ['fr-CA', ['fr-FR'], 'fr-FR'],
    ['FR-ca', ['fr-FR', 'fr-CA'], 'fr-CA'],
    ['fr_CA', ['fr', 'FR_ca'], 'fr-CA'],
    ['en', ['en-US', 'en'], 'en'],
    ['en', ['en-GB-oxendict', 'en-GB'], 'en-GB'],
    ['zh-Hant-TW', ['zh-Hans', 'zh-Hant'], 'zh-Hant'],
    ['zh-Hant', ['zh-Hans-CN', 'zh-TW'], 'zh-TW'],
  ])('%s finds in %s', (wanted, available, found) => {
    const unit = tu(tuv('de', 'x'), ...available.map((lang) => tuv(lang, lang)));
    const read = only(tmx(unit, 'srclang="de"'), { targetLang: wanted });
    expect(String(read.target).replace('_', '-').toLowerCase()).toBe(found.toLowerCase());
    expect(read.targetLang).toBe(spellings.get(wanted) ?? wanted);
    const back = only(tmx(unit, 'srclang="de"'), { sourceLang: wanted, targetLang: 'de' });
    expect(back.source).toBe(read.target);
  });

  it.each([
    ['fa', ['ar', 'far']],
    ['zh-Hant', ['zh-Hans']],
    ['en', ['de-x-en']],
  ])('%s finds nothing in %s', (targetLang, available) => {
    const skipped: string[] = [];
    const xml = tmx(tu(tuv('de', 'x'), ...available.map((lang) => tuv(lang, lang))), 'srclang="de"');
    const onSkipped = ({ missing, line, column }: { missing: string; line: number; column: number }) =>
      skipped.push(`${missing} ${line}:${column}`);
    expect(parseTmx(xml, { targetLang, onSkipped })).toEqual([]);
    expect(skipped).toEqual([`target 1:${xml.indexOf('<tu>') + 1}`]);
  });

  it('of one kind are kept apart where both are there', () => {
    const xml = tmx(tu(tuv('en-GB', 'b'), tuv('en-US', 'a')), 'srclang="en-US"');
    expect(pairs(xml)).toEqual(['en-US a en-GB b']);
    expect(pairs(xml, { sourceLang: 'en', targetLang: 'en-GB' })).toEqual(['en a en-GB b']);
    expect(pairs(xml, { sourceLang: 'en-US', targetLang: 'en' })).toEqual(['en-US a en b']);
    expect(pairs(xml, { sourceLang: 'en-US', targetLang: 'en-US' })).toEqual(['en-US a en-US b']);
  });

  it('that nobody named are the same on both sides', () => {
    const written = writeTmx([unit({ sourceLang: 'und', targetLang: 'und', source: 'a', target: 'b' })]);
    expect(pairs(written)).toEqual(['und a und b']);
    expect(pairs(written, { sourceLang: 'und', targetLang: 'und' })).toEqual(['und a und b']);
  });

  it('that are not asked for are told', () => {
    const told: string[] = [];
    const xml = tmx(tu(tuv('fa', 'a'), tuv('en', 'b'), tuv('fr', 'c')) + tu(tuv('fa', 'd'), tuv('en', 'e')));
    parseTmx(xml, { targetLang: 'en', onLoss: (id, kinds) => told.push(`${id} ${kinds}`) });
    expect(told).toEqual(['tu1 other-languages']);
  });

  it('that come twice are alternatives', () => {
    expect(pairs(tmx(tu(tuv('fa', 'a'), tuv('en', 'b'), tuv('EN', 'c'))))).toEqual(['fa a en b', 'fa a en c']);
    expect(pairs(tmx(tu(tuv('fa', 'a'), tuv('en', 'b'), tuv('EN', 'c'))), { targetLang: 'en-GB' })).toEqual([
      'fa a en-GB b',
      'fa a en-GB c',
    ]);
  });

  it.each(['1.1', '1.2', '1.3', '1.4'])('have in %s the older name too', (version) => {
    const unit = '<tu><tuv lang="fa"><seg>a</seg></tuv><tuv lang="en"><seg>b</seg></tuv></tu>';
    expect(pairs(tmx(unit, 'srclang="fa"', version))).toEqual(['fa a en b']);
  });

  it('that are asked for and are none are an error', () => {
    const asks = () => parseTmx(tmx(''), { targetLang: 'in English' });
    expect(asks).toThrow(expect.objectContaining({ code: 'BAD_ARGUMENT' }));
    expect(asks).toThrow(/^targetLang: "in English"/);
  });

  it('that are none are an error with its place', () => {
    const xml = tmx(`\n${tu(tuv('fa', 'a'), tuv('in English', 'b'))}`);
    expect(() => parseTmx(xml)).toThrow(expect.objectContaining({ code: 'BAD_FORMAT', line: 2, column: 1 }));
    expect(() => parseTmx(xml)).toThrow(/"in english" is no language tag/);
  });
});

describe('units', () => {
  it('have the identifier of the file where it can be one, and keep it where it cannot', () => {
    const pair = tuv('fa', 'a') + tuv('en', 'b');
    const xml = tmx(`<tu tuid="c-1">${pair}</tu><tu tuid="7">${pair}</tu><tu tuid="7">${pair}</tu><tu>${pair}</tu>`);
    const units = parseTmx(xml);
    expect(units.map(({ id }) => id)).toEqual(['c-1', 'u7', 'u7.2', 'tu4']);
    expect(units.map(({ details }) => details?.unit?.facts?.tuid)).toEqual([undefined, '7', '7', undefined]);
    expect(writeTmx(units).match(/tuid="[^"]*"/g)).toEqual(['tuid="c-1"', 'tuid="7"', 'tuid="7"', 'tuid="tu4"']);
    expect(parseTmx(writeTmx(units))).toEqual(units);
  });

  it('without a text on a side are told, not read', () => {
    const skipped: string[] = [];
    const xml = tmx(tu(tuv('fa', ''), tuv('en', 'b')) + tu(tuv('fa', 'a'), tuv('en', '')) + tu(tuv('en', 'b')) + tu());
    expect(parseTmx(xml, { onSkipped: ({ missing }) => skipped.push(missing) })).toEqual([]);
    expect(skipped).toEqual(['source', 'target', 'source', 'source']);
  });

  it('keep who made them and when, notes and properties, for themselves and each side', () => {
    const xml = tmx(
      '<tu tuid="a" usagecount="3" segtype="paragraph" creationdate="20261122T081500Z" creationid="m.r.">' +
        '<note xml:lang="fa">یادداشت</note><prop type="x-a">1</prop><note>second</note><prop type="x-b" lang="en">2</prop>' +
        '<tuv xml:lang="fa" changeid="s.k."><note>of the source</note><seg>a</seg></tuv>' +
        '<tuv xml:lang="en" lastusagedate="20261123T081500Z"><prop type="x-c">3</prop><seg>b</seg></tuv></tu>',
    );
    const unit = only(xml);
    expect(unit.details).toEqual({
      unit: {
        facts: { usagecount: '3', segtype: 'paragraph', creationdate: '20261122T081500Z', creationid: 'm.r.' },
        notes: [{ text: 'یادداشت', lang: 'fa' }, { text: 'second' }],
        properties: [
          { type: 'x-a', text: '1' },
          { type: 'x-b', text: '2', lang: 'en' },
        ],
      },
      source: { facts: { changeid: 's.k.' }, notes: [{ text: 'of the source' }] },
      target: { facts: { lastusagedate: '20261123T081500Z' }, properties: [{ type: 'x-c', text: '3' }] },
    });
    expect(only(writeTmx([unit]))).toEqual(unit);
  });

  it.each([
    ['OmegaT', '<prop type="prev">p</prop><prop type="next">n</prop>', ''],
    ['XTM', '<prop type="x-previous-source-text">p</prop><prop type="x-next-source-text">n</prop>', ''],
    ['memoQ', '', '<prop type="x-context-pre">&lt;seg>p&lt;/seg></prop><prop type="x-context-post">n</prop>'],
    ['Phrase', '', '<prop type="context_prev">p</prop><prop type="context_next">n</prop>'],
  ])('have the neighbours that %s wrote, and write them as OmegaT does', (_, ofUnit, ofSource) => {
    const unit = only(tmx(`<tu>${ofUnit}${tuv('fa', 'a', ofSource)}${tuv('en', 'b')}</tu>`));
    expect(unit).toMatchObject({ before: 'p', after: 'n' });
    expect(unit.details).toBeUndefined();
    expect(writeTmx([unit])).toContain('<prop type="prev">p</prop><prop type="next">n</prop>');
  });

  it('have the document that a property names, the file that OmegaT names, or what the caller says', () => {
    const unit = (properties: string): string => tmx(`<tu>${properties}${tuv('fa', 'a')}${tuv('en', 'b')}</tu>`);
    const document = (properties: string) => only(unit(properties), { document: 'whole.tmx' }).origin.document;
    expect(document('<prop type="x-document">d</prop><prop type="file">f</prop>')).toBe('d');
    expect(document('<prop type="file">f</prop>')).toBe('f');
    expect(document('')).toBe('whole.tmx');
    expect(only(unit('')).origin.document).toBe('');
  });

  it('leave alone what only looks like a field of theirs', () => {
    const properties = ['score', 'crossing', 'paragraph', 'sentences'].map(
      (name) => `<prop type="x-${name}">many</prop>`,
    );
    const unit = only(tmx(`<tu>${properties.join('')}${tuv('fa', 'a')}${tuv('en', 'b')}</tu>`));
    expect(unit).not.toHaveProperty('score');
    expect(unit.details?.unit?.properties).toHaveLength(4);
    expect(only(writeTmx([unit]))).toEqual({ ...unit, id: 'tu1' });
  });

  it.each([
    '',
    'OmegaT',
    '[]',
    'null',
    '{"document":"b"}',
    '{"document":"b","id":7}',
    '{"document":"b","id":"u4","before":null}',
    '{"document":"b","id":"u4","page":"3"}',
    '{"document":"b","id":"u4","__proto__":{"before":"c"}}',
    '['.repeat(100_000),
  ])('leave alone an origin that is not theirs: %.40s', (text) => {
    const read = only(tmx(`<tu><prop type="x-origin">${text}</prop>${tuv('fa', 'a')}${tuv('en', 'b')}</tu>`));
    expect(read).not.toHaveProperty('otherOrigins');
    expect(read.details?.unit?.properties).toEqual([{ type: 'x-origin', text }]);
    expect(only(writeTmx([read]))).toEqual(read);
  });
});

describe('codes', () => {
  const source = (seg: string) => only(tmx(tu(tuv('fa', seg), tuv('en', 'b')))).source;
  it('are those of XLIFF 2, with their native form and what they were', () => {
    expect(source('<bpt i="1" x="2" type="bold">&lt;b></bpt>a<ept i="1">&lt;/b></ept> <ph x="3" assoc="p"/>')).toEqual([
      {
        name: 'sc',
        attributes: { id: '2', type: 'fmt', subType: 'tmx:bpt;i=1;x=2;type=bold' },
        content: [],
        data: '<b>',
      },
      'a',
      { name: 'ec', attributes: { startRef: '2' }, content: [], data: '</b>' },
      ' ',
      { name: 'ph', attributes: { id: '3', type: 'other', subType: 'tmx:ph;x=3;assoc=p' }, content: [] },
    ]);
    expect(source('<it pos="end" x="1">}</it><hi type="named; entity">a<ut>?</ut></hi>')).toEqual([
      {
        name: 'ec',
        attributes: { id: '1', type: 'other', subType: 'tmx:it;x=1', isolated: 'yes' },
        content: [],
        data: '}',
      },
      {
        name: 'mrk',
        attributes: { id: 'hi1', type: 'tmx:hi;type=named%3B%20entity' },
        content: [
          'a',
          { name: 'ph', attributes: { id: 'ut1', type: 'other', subType: 'tmx:ut' }, content: [], data: '?' },
        ],
      },
    ]);
  });

  it('keep the text inside them apart', () => {
    expect(source('<ph x="1">{<sub type="fnote">a <it pos="begin">(</it></sub>}</ph>b')).toEqual([
      {
        name: 'ph',
        attributes: { id: '1', type: 'other', subType: 'tmx:ph;x=1' },
        content: [],
        data: [
          '{',
          {
            attributes: { type: 'fnote' },
            content: [
              'a ',
              {
                name: 'sc',
                attributes: { id: 'it1', type: 'other', subType: 'tmx:it', isolated: 'yes' },
                content: [],
                data: '(',
              },
            ],
          },
          '}',
        ],
      },
      'b',
    ]);
  });

  it('have an identifier each, however often a number comes', () => {
    const codes = source('<ph x="1"/><ph x="1"/><ph x="1.2"/><ph x="1"/><ph/><ph/><ph x=" "/>');
    const ids = Array.isArray(codes) ? codes.map((code) => (typeof code === 'string' ? '' : code.attributes.id)) : [];
    expect(ids).toEqual(['1', '1.2', '1.2.2', '1.3', 'ph1', 'ph2', 'ph3']);
  });

  it('that are half of a pair say so, and are written as such', () => {
    const seg = '<ept i="1">c</ept>a<bpt i="1">d</bpt><bpt i="2">e</bpt>b<ept i="2">f</ept>';
    const unit = only(tmx(tu(tuv('fa', seg), tuv('en', 'b'))));
    expect(writeTmx([unit])).toContain(
      '<seg><it pos="end">c</it>a<it pos="begin">d</it><bpt i="2">e</bpt>b<ept i="2">f</ept></seg>',
    );
  });

  it('of one number are two pairs where the first has ended', () => {
    const seg = '<bpt i="1"/>a<ept i="1"/><bpt i="1"/>b<ept i="1"/><bpt i="2"/>c<ept i="2"/>';
    const written = writeTmx(parseTmx(tmx(tu(tuv('fa', seg), tuv('en', 'b')))));
    expect(written).toContain(
      '<bpt i="1"></bpt>a<ept i="1"></ept><bpt i="3"></bpt>b<ept i="3"></ept><bpt i="2"></bpt>c<ept i="2"></ept>',
    );
  });

  it('that TMX does not have lose themselves, not their text', () => {
    expect(source('a <b>bold <ph>{<i>x</i>}</ph></b> word')).toEqual([
      'a bold ',
      expect.objectContaining({ name: 'ph', data: '{x}' }),
      ' word',
    ]);
  });
});

describe('documents', () => {
  it('of another kind or version are refused', () => {
    expect(() => parseTmx('<xliff/>')).toThrow(expect.objectContaining({ code: 'BAD_FORMAT', line: 1, column: 1 }));
    for (const version of ['2.0', '10', '0.9']) expect(() => parseTmx(tmx('', '', version))).toThrow(/only 1.1 to 1.4/);
    for (const version of ['1.4', '1.4b', '']) expect(parseTmx(tmx('', '', version))).toEqual([]);
  });

  it('have no place for what TMX does not have', () => {
    const xml = tmx(
      `<tu x:a="1" xmlns:x="urn:x"><x:b>${tuv('fa', 'a')}</x:b>${tuv('fa', 'a')}${tuv('en', 'b')}</tu><c/>`,
    );
    const units = parseTmxParts(xml).filter((part) => part.kind === 'tu');
    expect(units).toHaveLength(1);
    expect(units[0]).toMatchObject({ attributes: {}, content: [{ kind: 'tuv' }, { kind: 'tuv' }] });
  });

  it('stream as they arrive, in any encoding that XML knows', async () => {
    const xml = `<?xml version="1.0" encoding="UTF-16"?>${tmx(tu(tuv('fa', 'گفت‌وگو'), tuv('en', 'talks')).repeat(50))}`;
    const bytes = new Uint8Array(2 + 2 * xml.length);
    const view = new DataView(bytes.buffer);
    view.setUint16(0, 0xfeff);
    for (let i = 0; i < xml.length; i++) view.setUint16(2 + 2 * i, xml.charCodeAt(i));
    async function* pieces(): AsyncGenerator<Uint8Array> {
      for (let at = 0; at < bytes.length; at += 7) yield bytes.subarray(at, at + 7);
    }
    const units: Unit[] = [];
    for await (const unit of readTmx(pieces())) units.push(unit);
    expect(units).toEqual(parseTmx(xml.replace('UTF-16', 'UTF-8')));
    expect(units).toHaveLength(50);
  });
});
