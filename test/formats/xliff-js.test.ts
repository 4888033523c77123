import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseXliff, writeXliff } from '../../src/formats/xliff/index.js';
import { fromXliffJs, readWithXliffJs, toXliffJs, writeWithXliffJs } from '../../src/formats/xliff-js/index.js';
import type { Unit } from '../../src/tm/unit.js';
import { anyMemory, anyText, MEMORY, unit, withNeighbours } from './units.js';

/** What the shape can hold of a memory. */
function bare({ id, source, target, sourceLang, targetLang, origin, before, after }: Unit): Unit {
  return {
    id,
    source,
    target,
    sourceLang,
    targetLang,
    origin,
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
  };
}

describe('the object of npm xliff', () => {
  it('has namespaces, keys and texts', () => {
    expect(toXliffJs([unit(), unit({ id: 'u2', target: '' })])).toEqual({
      document: {
        resources: {
          'communique-12': {
            u1: { source: 'نقشه راه صلح', target: 'The road map to peace' },
            u2: { source: 'نقشه راه صلح' },
          },
        },
        sourceLanguage: 'fa',
        targetLanguage: 'en',
      },
      losses: [],
    });
  });

  it('comes with what it cannot carry', () => {
    const { losses } = toXliffJs([
      ...MEMORY,
      unit({ id: '__proto__', origin: { document: 'a name with spaces' } }),
      unit({ id: 'm', source: [{ name: 'mrk', attributes: { id: '1' }, content: ['text'] }] }),
    ]);
    expect(Object.fromEntries(losses.map(({ kind, units }) => [kind, units]))).toEqual({
      scores: ['u1', 'u2', 'u3', 'u5'],
      paragraphs: ['u1', 'u2', 'u3', 'u4'],
      sentences: ['u1'],
      ids: ['__proto__'],
      documents: ['__proto__'],
      annotations: ['m'],
    });
  });

  it('has the notes of a unit, and tells which notes and what else it has not', () => {
    const noted = unit({ details: { unit: { notes: [{ text: 'one' }] } } });
    const more = unit({ id: 'u2', details: { unit: { notes: [{ text: 'one' }, { text: 'two' }] } } });
    const { document, losses } = toXliffJs([noted, more]);
    expect(document.resources['communique-12']).toMatchObject({ u1: { note: 'one' }, u2: { note: ['one', 'two'] } });
    expect(losses).toEqual([]);
    expect(fromXliffJs(document).map(({ details }) => details)).toEqual([noted.details, more.details]);
    const others = [
      unit({ details: { source: { notes: [{ text: 'of the source' }] } } }),
      unit({ id: 'u2', details: { unit: { notes: [{ text: 'یادداشت', lang: 'fa' }], facts: { changeid: 'N' } } } }),
      unit({ id: 'u3', state: 'final', crossing: true, otherOrigins: [{ document: 'b', id: 'u9' }] }),
      unit({ id: 'u4', source: [{ name: 'ph', attributes: { id: '1' }, content: [], data: '<br/>' }] }),
    ];
    expect(toXliffJs(others).losses.map(({ kind, units }) => [kind, units])).toEqual([
      ['notes', ['u1', 'u2']],
      ['properties', ['u2']],
      ['crossings', ['u3']],
      ['other-origins', ['u3']],
      ['states', ['u3']],
      ['native-codes', ['u4']],
    ]);
  });

  it('gives other names where one is taken, in linear time', () => {
    const units = Array.from({ length: 20_000 }, (_, i) =>
      unit({
        origin: { document: ` ${i % 2 ? '/' : ':'}`.repeat(i + 1).slice(-9) + String.fromCodePoint(0x2_f800 + i) },
      }),
    );
    const names = Object.keys(toXliffJs(units).document.resources);
    expect(new Set(names).size).toBe(20_000);
    const taken = [unit({ origin: { document: 'a_b' } }), unit({ origin: { document: 'a b' } })];
    expect(Object.keys(toXliffJs(taken).document.resources)).toEqual(['a_b', 'a_b.2']);
  }, 5_000);

  it('comes back as units but for the losses', () => {
    expect(fromXliffJs(toXliffJs(MEMORY).document)).toEqual(MEMORY.map(bare));
    const coded = unit({
      source: [
        'a ',
        { name: 'pc', attributes: { id: '1' }, content: ['b'] },
        { name: 'ph', attributes: { id: '2' }, content: [] },
      ],
    });
    expect(fromXliffJs(toXliffJs([coded]).document)).toEqual([coded]);
  });

  it('gives units for keys of any kind, and for groups', () => {
    const units = fromXliffJs({
      resources: {
        ns: {
          'Hello world!': { source: 'x' },
          7: { source: 'y' },
          g: { groupUnits: { k: { source: 'z', target: 'Z' } } },
        },
      },
      sourceLanguage: 'en',
    });
    expect(units.map(({ id, source, targetLang }) => [id, source, targetLang])).toEqual([
      ['u7', 'y', 'und'],
      ['Hello_world_', 'x', 'und'],
      ['k', 'z', 'und'],
    ]);
  });

  it('tells what of it no unit has', () => {
    const told: unknown[] = [];
    fromXliffJs(
      {
        resources: {
          ns: {
            plain: { source: 'x' },
            'a b': { source: 'x', additionalAttributes: { translate: 'no' } },
            m: { source: 'x', additionalElements: [{ name: 'mtc:matches' }] },
            g: { groupUnits: { k: { source: 'z' } } },
          },
        },
        sourceLanguage: 'en',
      },
      { onLoss: (...loss) => told.push(loss) },
    );
    expect(told).toEqual([
      ['a_b', ['ids', 'structure']],
      ['m', ['modules']],
      ['k', ['structure']],
    ]);
  });

  it('may be made of XLIFF 1.2, whose codes have their native form inside', () => {
    const told: unknown[] = [];
    const [read] = fromXliffJs(
      {
        resources: {
          ns: {
            k: {
              source: [
                { SpanStart: { id: '1', contents: '<b>' } },
                { Marker: { mtype: 'seg', contents: ['bold', { SpanEnd: { id: '1', contents: '</b>' } }] } },
                { Standalone: { id: '2' } },
                { GenericSpan: { id: '3', contents: '' } },
              ],
            },
          },
        },
        sourceLanguage: 'en',
      },
      { onLoss: (...loss) => told.push(loss) },
    );
    expect(read?.source).toEqual([
      { name: 'sc', attributes: { id: '1' }, content: [], data: '<b>' },
      'bold',
      { name: 'ec', attributes: { id: '1' }, content: [], data: '</b>' },
      { name: 'ph', attributes: { id: '2' }, content: [] },
      { name: 'pc', attributes: { id: '3' }, content: [] },
    ]);
    expect(told).toEqual([['k', ['annotations']]]);
  });

  it('refuses what no unit can hold', () => {
    const plural = { type: 'plural' } as never;
    const document = { resources: { ns: { k: { source: plural } } }, sourceLanguage: 'en' };
    expect(() => fromXliffJs(document)).toThrow(expect.objectContaining({ code: 'BAD_FORMAT' }));
    expect(() => toXliffJs([unit(), unit()])).toThrow(expect.objectContaining({ code: 'BAD_ARGUMENT' }));
    expect(() => toXliffJs([unit(), unit({ id: 'b', targetLang: 'fr' })])).toThrow(/language pair/);
  });
});

describe('files through npm xliff', () => {
  it('are read as its users see them', async () => {
    expect(await readWithXliffJs(writeXliff(MEMORY.slice(0, 4)))).toEqual(
      MEMORY.slice(0, 4).map((each) => bare({ ...each, origin: { document: 'f1' } })),
    );
  });

  it('are written so that every text comes back, and say which do not', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(anyText, anyText)), async (texts) => {
        const units = withNeighbours(texts.map(([source, target], i) => unit({ id: `u${i}`, source, target })));
        const read = parseXliff((await writeWithXliffJs(units)).xml);
        expect(read).toHaveLength(units.length);
        for (const [i, { source, target }] of read.entries()) {
          const { losses } = await writeWithXliffJs(units.slice(i, i + 1));
          if (losses.some(({ kind }) => kind === 'characters')) continue;
          expect([source, target]).toEqual(texts[i]);
          expect(losses.map(({ kind }) => kind)).toEqual(source === '' || target === '' ? [] : ['states']);
        }
      }),
    );
  });

  it('keep codes and what stands around them', async () => {
    await fc.assert(
      fc.asyncProperty(anyMemory, async (units) => {
        const memory = units.map((each, i) => ({ ...each, id: `u${i}`, origin: { document: 'f1' } }));
        const read = parseXliff((await writeWithXliffJs(memory)).xml);
        expect(read).toHaveLength(memory.length);
        for (const [i, each] of memory.entries()) {
          const { losses } = await writeWithXliffJs([each]);
          if (losses.some(({ kind }) => kind === 'characters' || kind === 'annotations')) continue;
          expect([read[i]?.source, read[i]?.target]).toEqual([each.source, each.target]);
        }
      }),
    );
  });

  it('keep codes, whatever their attributes are', async () => {
    const coded = unit({
      source: [{ name: 'ph', attributes: { id: '1', disp: '<br class="&amp;">' }, content: [] }],
      origin: { document: 'f1' },
    });
    const { xml, losses } = await writeWithXliffJs([coded]);
    expect(losses.map(({ kind }) => kind)).toEqual(['states']);
    expect(parseXliff(xml)).toEqual([{ ...coded, state: 'initial' }]);
  });

  it('give the codes their original data', async () => {
    const data = { id: '1', dispStart: 'bold' };
    const coded = unit({
      source: ['a ', { name: 'pc', attributes: data, content: ['b'], data: '<b>', dataEnd: '</b>' }],
      target: [{ name: 'ph', attributes: { id: '2' }, content: [], data: '<br/> &amp;' }],
      origin: { document: 'f1' },
    });
    expect(await readWithXliffJs(writeXliff([coded]))).toEqual([coded]);
  });

  it('keep notes, and no language or attribute can add to the document', async () => {
    const noted = unit({
      origin: { document: 'f1' },
      details: { unit: { notes: [{ text: 'a < b &amp; c' }, { text: 'd' }] } },
    });
    const { xml, losses } = await writeWithXliffJs([noted]);
    expect(losses.map(({ kind }) => kind)).toEqual(['states']);
    expect(parseXliff(xml)[0]?.details).toEqual(noted.details);
    const evil = (await writeWithXliffJs([unit({ sourceLang: 'fa" x="' })])).xml;
    expect(evil).toContain('srcLang="fa&quot; x=&quot;"');
    const code = { name: 'ph', attributes: { id: '1', 'x="" y': '' }, content: [] } as const;
    await expect(writeWithXliffJs([unit({ source: [code] })])).rejects.toMatchObject({ code: 'BAD_ARGUMENT' });
  });

  it('are refused where they nest too deep for a recursion', async () => {
    const tooLarge = { code: 'TOO_LARGE', message: expect.stringContaining('nests deeper than 250') };
    for (const levels of [300, 5_000]) {
      const source = `${'<pc id="1">'.repeat(levels)}x${'</pc>'.repeat(levels)}`;
      const groups = `${'<group id="g">'.repeat(levels)}<unit id="u"/>${'</group>'.repeat(levels)}`;
      const root = '<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="fa"><file id="f">';
      for (const content of [`<unit id="u"><segment><source>${source}</source></segment></unit>`, groups]) {
        await expect(readWithXliffJs(`${root}${content}</file></xliff>`)).rejects.toMatchObject(
          levels === 300 ? tooLarge : { code: expect.stringMatching(/^(TOO_LARGE|BAD_XML)$/) }, // npm xliff gives up itself
        );
      }
      let content: Unit['source'] = ['x'];
      for (let i = 0; i < levels; i++) content = [{ name: i % 2 ? 'pc' : 'mrk', attributes: { id: '1' }, content }];
      await expect(writeWithXliffJs([unit({ source: content })])).rejects.toMatchObject(tooLarge);
    }
  });

  it('are refused with a cure where they are not XLIFF 2', async () => {
    await expect(readWithXliffJs('<a>')).rejects.toMatchObject({ code: 'BAD_XML' });
    await expect(readWithXliffJs('<xliff version="1.2"/>')).rejects.toMatchObject({
      code: 'BAD_FORMAT',
    });
  });
});
