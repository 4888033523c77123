import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseXliff, writeXliff } from '../../src/formats/xliff/index.js';
import { fromXliffJs, readWithXliffJs, toXliffJs, writeWithXliffJs } from '../../src/formats/xliff-js/index.js';
import type { Unit } from '../../src/tm/unit.js';
import { anyText, MEMORY, unit, withNeighbours } from './units.js';

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
      score: ['u1', 'u2', 'u3', 'u5'],
      paragraph: ['u1', 'u2', 'u3', 'u4'],
      sentences: ['u1'],
      origin: ['__proto__'],
      id: ['__proto__'],
      code: ['m'],
    });
  });

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
        const { xml, losses } = await writeWithXliffJs(units);
        const lost = new Set(losses.flatMap((loss) => loss.units));
        const read = parseXliff(xml);
        expect(read).toHaveLength(units.length);
        for (const [i, { source, target }] of read.entries()) {
          if (!lost.has(`u${i}`)) expect([source, target]).toEqual(texts[i]);
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
    expect(losses).toEqual([]);
    expect(parseXliff(xml)).toEqual([coded]);
  });

  it('are refused with a cure where they are not XLIFF 2', async () => {
    await expect(readWithXliffJs('<a>')).rejects.toMatchObject({ code: 'BAD_XML' });
    await expect(readWithXliffJs('<xliff version="1.2"/>')).rejects.toMatchObject({
      code: 'BAD_FORMAT',
    });
  });
});
