/** What OmegaT makes of our TMX, and we of its. */
import { describe, expect, it } from 'vitest';
import { parseTmx, validateTmx, writeTmx } from '../../src/formats/tmx/index.js';
import { unit, withNeighbours } from '../formats/units.js';
import { hasOmegat, inOmegat } from './omegat.js';

const MEMORY = withNeighbours([
  unit({
    id: 'a',
    source: 'دو طرف بر ادامهٔ گفت‌وگوها تأکید کردند.',
    target: 'Both sides stressed that the talks must continue.',
  }),
  unit({
    id: 'b',
    source: 'وزیران امور خارجه در وین دیدار می‌کنند.',
    target: 'The foreign ministers are meeting in Vienna.',
  }),
  unit({
    id: 'c',
    source: [
      { name: 'pc', attributes: { id: '1' }, content: ['نقشهٔ راه'], data: '<b>', dataEnd: '</b>' },
      ' صلح تصویب شد.',
    ],
    target: [
      'The ',
      { name: 'pc', attributes: { id: '1' }, content: ['road map'], data: '<b>', dataEnd: '</b>' },
      ' to peace was approved.',
    ],
  }),
]);

const NEW = 'این جمله در هیچ حافظه‌ای نیست.';

describe.skipIf(!hasOmegat())('OmegaT (needs the Debian package omegat)', () => {
  it('translates texts that our memory has, and gives back what it took', () => {
    const texts = ['دو طرف بر ادامهٔ گفت‌وگوها تأکید کردند.', NEW, 'نقشهٔ راه صلح تصویب شد.'];
    const files = { 'source/a.txt': texts.join('\n\n'), 'tm/auto/memory.tmx': writeTmx(MEMORY) };
    inOmegat(files, ({ read }) => {
      expect(read('target/a.txt').trim().split('\n\n')).toEqual([
        'Both sides stressed that the talks must continue.',
        NEW,
        'The road map to peace was approved.',
      ]);
      for (const level of ['level1', 'level2', 'omegat']) {
        const xml = read(`project-${level}.tmx`);
        expect(validateTmx(xml)).toEqual([]);
        const pairs = parseTmx(xml, { sourceLang: 'fa', targetLang: 'en' }).map(({ source, target }) => [
          source,
          target,
        ]);
        expect(pairs).toHaveLength(2);
        expect(pairs).toContainEqual([texts[0], 'Both sides stressed that the talks must continue.']);
        expect(pairs).toContainEqual([texts[2], 'The road map to peace was approved.']);
      }
    });
  }, 120_000);

  it('finds what is like a text of our memory, and how like', () => {
    const exact = 'وزیران امور خارجه در وین دیدار می‌کنند.';
    const fuzzy = 'وزیران امور خارجه فردا در ژنو دیدار می‌کنند.';
    const files = { 'source/a.txt': [exact, fuzzy, NEW].join('\n\n'), 'tm/memory.tmx': writeTmx(MEMORY) };
    inOmegat(files, ({ matches, read }) => {
      const best = (text: string) => matches.find((match) => match.text === text);
      const target = 'The foreign ministers are meeting in Vienna.';
      expect(best(exact)).toMatchObject({ source: exact, target, score: 100 });
      expect(best(fuzzy)).toMatchObject({ source: exact, target });
      expect(best(fuzzy)?.score).toBeGreaterThanOrEqual(50);
      expect(best(fuzzy)?.score).toBeLessThan(100);
      expect(best(NEW)).toBeUndefined();
      expect(read('target/a.txt')).toContain(exact); // what is merely offered is not put into the translation
    });
  }, 120_000);

  it('tells translations of one text apart by the texts around it', () => {
    const text = 'هر دو طرف موافقت کردند.';
    const file = { unit: { properties: [{ type: 'file', text: 'a.txt' }] } };
    const memory = [
      unit({ id: 'a', source: text, target: 'Both sides agreed.', before: 'سرآغاز', after: 'بخش دوم', details: file }),
      unit({
        id: 'b',
        source: text,
        target: 'The parties consented.',
        before: 'بخش دوم',
        after: 'پایان',
        details: file,
      }),
    ];
    const files = {
      'source/a.txt': ['سرآغاز', text, 'بخش دوم', text, 'پایان'].join('\n\n'),
      'omegat/project_save.tmx': writeTmx(memory),
    };
    inOmegat(files, ({ read }) => {
      expect(read('target/a.txt').trim().split('\n\n')).toEqual([
        'سرآغاز',
        'Both sides agreed.',
        'بخش دوم',
        'The parties consented.',
        'پایان',
      ]);
    });
  }, 120_000);
});
