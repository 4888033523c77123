import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { Losses, parseTmx, streamTmx, tmxLosses, validateTmx, writeTmx } from '../../src/formats/tmx/index.js';
import type { Content, Inline, InlineCode } from '../../src/tm/content.js';
import { isEmpty, plainText } from '../../src/tm/content.js';
import type { Details, Unit } from '../../src/tm/unit.js';
import { anyMemory, anyText, MEMORY, unit } from './units.js';

/** Text that XML can hold. */
function holdable(text: string): string {
  return text.replace(/[\p{Cs}\uFFFE\uFFFF]|[^\P{Cc}\t\n\r\x7F-\x9F]/gu, '');
}

describe('TMX', () => {
  it('has the units that have both sides', () => {
    expect(writeTmx(MEMORY.slice(0, 3))).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<tmx version="1.4">
<header creationtool="tarjoman" creationtoolversion="2" segtype="sentence" o-tmf="tarjoman" adminlang="en" srclang="fa" datatype="plaintext"/>
<body>
<tu tuid="u1"><prop type="x-document">communique-12</prop><prop type="x-score">0.93</prop><prop type="x-paragraph">0</prop><prop type="x-sentences">9 8 / 27</prop><prop type="next">فقط در مبدأ.</prop><tuv xml:lang="fa"><seg>متن نخست. متن دوم.</seg></tuv><tuv xml:lang="en"><seg>First text &amp; second &lt;text&gt;.</seg></tuv></tu>
</body>
</tmx>
`);
  });

  it('gives every text back to an XML parser', () => {
    fc.assert(
      fc.property(anyText.map(holdable), (text) => {
        let read = '';
        const parser = new SaxesParser();
        let seg = false;
        parser.on('opentag', ({ name }) => {
          seg = name === 'seg';
        });
        parser.on('closetag', () => {
          seg = false;
        });
        parser.on('text', (piece) => {
          if (seg) read += piece;
        });
        parser.write(writeTmx([unit({ source: `a${text}`, target: 'b' })])).close();
        expect(read).toBe(`a${text}b`);
      }),
    );
  });

  it('says of a unit what its source is where that is another language', () => {
    const xml = writeTmx([unit(), unit({ id: 'u2', sourceLang: 'en', targetLang: 'fa' })]);
    expect(xml).toContain('<tu tuid="u2" srclang="en">');
    expect(parseTmx(xml).map(({ sourceLang }) => sourceLang)).toEqual(['fa', 'en']);
  });

  it('refuses what it cannot hold, and names the unit', () => {
    expect(() => writeTmx([unit({ id: 'bad', source: 'a\0' })])).toThrow(/unit bad has U\+0000/);
    expect(() => writeTmx([unit({ id: 'bad', targetLang: 'in English' })])).toThrow(
      /unit bad: "in English" is no language tag/,
    );
  });

  it('leaves out a neighbour that it cannot hold', () => {
    const each = unit({ before: 'a\0', after: 'b' });
    expect(writeTmx([each])).not.toContain('"prev"');
    expect(writeTmx([each])).toContain('<prop type="next">b</prop>');
    expect(tmxLosses(each)).toEqual(['neighbours']);
  });

  it('has where else a unit stands, with characters that XML cannot hold', () => {
    const otherOrigins = [
      { document: 'communique-11', id: 'u4', before: 'پیش', after: 'پس' },
      { document: '', id: 'a "b"\n', before: '\0\uFFFE\uFFFF\uD800', after: '' },
    ];
    const each = unit({ otherOrigins });
    const xml = writeTmx([each]);
    expect(xml).toContain(
      '<prop type="x-origin">{"document":"communique-11","id":"u4","before":"پیش","after":"پس"}</prop>',
    );
    expect(validateTmx(xml)).toEqual([]);
    expect(parseTmx(xml)).toEqual([each]);
    expect(tmxLosses(each)).toEqual([]);
    fc.assert(
      fc.property(fc.array(fc.tuple(anyText, anyText, anyText), { minLength: 1 }), (texts) => {
        const origins = texts.map(([document, id, before]) => ({ document, id, before }));
        expect(parseTmx(writeTmx([unit({ otherOrigins: origins })]))[0]?.otherOrigins).toEqual(origins);
      }),
    );
  });

  it('streams what it writes', async () => {
    const pieces: string[] = [];
    for await (const piece of streamTmx(MEMORY)) pieces.push(piece);
    expect(pieces.join('')).toBe(writeTmx(MEMORY));
  });

  it('is valid where there is nothing to write', () => {
    expect(validateTmx(writeTmx([]))).toEqual([]);
    expect(parseTmx(writeTmx([]))).toEqual([]);
  });
});

const bold = { name: 'pc', attributes: { id: 'b', dispStart: '<b>', dispEnd: '</b>' } } as const;
const ph = (id: string): InlineCode => ({ name: 'ph', attributes: { id }, content: [] });

describe('codes of XLIFF', () => {
  const segs = (source: Content, target: Content): string[] =>
    [...writeTmx([unit({ source, target })]).matchAll(/<seg>(.*?)<\/seg>/g)].map(([, inside = '']) => inside);

  it('have the same number on both sides', () => {
    expect(segs([{ ...bold, content: ['x'] }, ph('p')], [ph('p'), { ...bold, content: ['y'] }])).toEqual([
      '<bpt i="1" x="1">&lt;b&gt;</bpt>x<ept i="1">&lt;/b&gt;</ept><ph x="2"></ph>',
      '<ph x="2"></ph><bpt i="1" x="1">&lt;b&gt;</bpt>y<ept i="1">&lt;/b&gt;</ept>',
    ]);
  });

  it('have their own form as text, and what displays as it otherwise', () => {
    const link: InlineCode = {
      name: 'pc',
      attributes: { id: '1', type: 'link', dispStart: '[', equivEnd: ']' },
      content: ['Vienna'],
      data: ['<a title="', { attributes: { type: 'title' }, content: ['The ', { ...bold, content: ['city'] }] }, '">'],
    };
    expect(segs([link], 'b')[0]).toBe(
      '<bpt i="1" x="1" type="link">&lt;a title="<sub type="title">The <bpt i="2" x="2">&lt;b&gt;</bpt>city<ept i="2">' +
        '&lt;/b&gt;</ept></sub>"&gt;</bpt>Vienna<ept i="1">]</ept>',
    );
  });

  it('that cross each other are pairs, and halves are isolated', () => {
    const start = (id: string): InlineCode => ({ name: 'sc', attributes: { id }, content: [], data: `<${id}>` });
    const end = (id: string): InlineCode => ({
      name: 'ec',
      attributes: { startRef: id },
      content: [],
      data: `</${id}>`,
    });
    expect(segs([start('a'), 'x', start('b'), 'y', end('a'), 'z', end('b')], [end('b'), start('a')])).toEqual([
      '<bpt i="1" x="1">&lt;a&gt;</bpt>x<bpt i="2" x="2">&lt;b&gt;</bpt>y<ept i="1">&lt;/a&gt;</ept>z<ept i="2">&lt;/b&gt;</ept>',
      '<it pos="end" x="2">&lt;/b&gt;</it><it pos="begin" x="1">&lt;a&gt;</it>',
    ]);
  });

  it('get no number that a code from TMX brought along', () => {
    const kept: InlineCode = {
      name: 'ph',
      attributes: { id: '1', type: 'other', subType: 'tmx:ph;x=1' },
      content: [],
    };
    expect(segs([ph('new'), kept], [kept])).toEqual(['<ph x="2"></ph><ph x="1"></ph>', '<ph x="1"></ph>']);
  });

  it('that TMX has no place for are told, and leave their text', () => {
    const source: Content = [
      { name: 'sm', attributes: { id: 'm', type: 'term' }, content: [] },
      'peace ',
      { name: 'mrk', attributes: { id: 'n', type: 'comment', value: 'check' }, content: ['treaty'] },
      { name: 'em', attributes: { startRef: 'm' }, content: [] },
      { name: 'ph', attributes: { id: 'p', canDelete: 'no', disp: '{1}' }, content: [] },
    ];
    expect(segs(source, 'b')[0]).toBe('peace <hi x="1" type="comment">treaty</hi><ph x="2">{1}</ph>');
    const losses = new Losses('TMX');
    for (const each of [unit({ source }), unit({ id: 'u2', target: '' }), unit({ id: 'u3' })]) {
      losses.add(each.id, tmxLosses(each));
    }
    expect(losses.list()).toMatchObject([
      { kind: 'annotations', units: ['u1'] },
      { kind: 'code-attributes', units: ['u1'] },
      { kind: 'one-sided', units: ['u2'] },
    ]);
  });

  it('may have subtypes that look like ours', () => {
    const code: InlineCode = {
      name: 'ph',
      attributes: { id: '1', type: 'fmt', subType: 'tmx:?;x=%;=;a' },
      content: [],
    };
    expect(segs([code], 'b')[0]).toBe('<ph></ph>');
    const start: InlineCode = {
      ...code,
      name: 'sc',
      attributes: { id: '2', subType: 'tmx:bpt;i=%22%3E%3Cb;x=%22%3E' },
    };
    const end: InlineCode = { name: 'ec', attributes: { startRef: '2' }, content: [] };
    expect(segs([start, end], 'b')[0]).toBe(
      '<bpt i="&quot;&gt;&lt;b" x="&quot;&gt;"></bpt><ept i="&quot;&gt;&lt;b"></ept>',
    );
  });

  it('that came from TMX lose nothing', () => {
    const seg = '<bpt i="1" x="1">&lt;b></bpt><hi>a</hi><ept i="1"/><ph>{<sub>b<it pos="end"/></sub>}</ph>';
    const xml = writeTmx([unit({ source: 'SOURCE' })]).replace('SOURCE', seg);
    expect(parseTmx(xml).flatMap(tmxLosses)).toEqual([]);
  });
});

const text = anyText.map(holdable);
const lang = fc.constantFrom('fa', 'en-GB', 'FR_ca');
const details: fc.Arbitrary<Details> = fc
  .record({
    facts: fc.dictionary(fc.constantFrom('creationid', 'changedate', 'usagecount', 'o-tmf'), text),
    notes: fc.array(fc.record({ text, lang }, { requiredKeys: ['text'] }), { maxLength: 2 }),
    properties: fc.array(
      fc.record({ type: text.map((each) => `y${each}`), text, lang }, { requiredKeys: ['type', 'text'] }),
      {
        maxLength: 2,
      },
    ),
  })
  .map(({ facts, notes, properties }) => ({
    ...(Object.keys(facts).length > 0 && { facts: { ...facts } }),
    ...(notes.length > 0 && { notes }),
    ...(properties.length > 0 && { properties }),
  }));

/** Memories that TMX can hold, with what files say of units. */
const memory: fc.Arbitrary<Unit[]> = fc
  .tuple(anyMemory, fc.array(details, { minLength: 3, maxLength: 3 }))
  .map(([units, [ofUnit, ofSource, ofTarget]]) => {
    const all = Object.entries({ unit: ofUnit, source: ofSource, target: ofTarget });
    const said = Object.fromEntries(all.filter(([, each]) => Object.keys(each ?? {}).length > 0));
    return units
      .map(
        (each): Unit =>
          JSON.parse(JSON.stringify(each), (_, value) => (typeof value === 'string' ? holdable(value) : value)),
      )
      .map((each) => (Object.keys(said).length === 0 ? each : { ...each, details: said }))
      .filter(({ source, target }) => !isEmpty(source) && !isEmpty(target));
  });

describe('units', () => {
  it('come back from TMX with all that they have, codes as TMX has them', () => {
    fc.assert(
      fc.property(memory, (units) => {
        const xml = writeTmx(units);
        expect(validateTmx(xml).filter(({ rule }) => !/date|usagecount|@xml:lang/.test(rule))).toEqual([]);
        const read = parseTmx(xml);
        expect(read.map(withoutCodes)).toEqual(units.map(withoutCodes));
        expect(parseTmx(writeTmx(read))).toEqual(read);
        expect(writeTmx(read)).toBe(xml);
      }),
      { numRuns: 200 },
    );
  }, 60_000);
});

/** The unit with its codes as empty places, which is what TMX keeps of codes that it does not have. */
function withoutCodes(each: Unit): Unit {
  return { ...each, source: places(each.source), target: places(each.target) };
}

function places(content: Content): string {
  if (typeof content === 'string') return content;
  const place = (part: Inline): string => {
    if (typeof part === 'string') return part;
    const inside = plainText(part.content) === '' && part.content.length === 0 ? '' : places(part.content);
    if (part.name === 'pc') return `\uE000${inside}\uE000`;
    return part.name === 'mrk' ? inside : '\uE000';
  };
  return content.map(place).join('');
}
