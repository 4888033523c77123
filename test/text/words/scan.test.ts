import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashOf } from '../../../src/text/words/hash.js';
import { WordScan } from '../../../src/text/words/scan.js';
import { COMPOUNDS, ENDINGS, PREFIXES, SUFFIXES, VARIANTS } from '../../../src/text/words/spelling.js';
import { words } from '../../../src/text/words/words.js';
import { anyString, hasShared, NO_SHARED, shared } from '../../texts.js';
import { plainWords } from './plain.js';

const scan = new WordScan();

/** What the buffers say of a text, read without the scan's own `text`. */
function scanned(raw: string) {
  scan.scan(raw);
  return Array.from({ length: scan.count }, (_, i) => ({
    text: String.fromCharCode(...scan.units.subarray(scan.from[i], scan.from[i + 1])),
    start: scan.start[i],
    end: scan.end[i],
  }));
}

const unitsOf = (text: string) => Uint16Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));

/** Words of the tables, whole and in parts, with all that may stand between them. */
const tableText = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...COMPOUNDS.flatMap((compound) => [compound, ...compound.split(' ')])) },
      { weight: 2, arbitrary: fc.constantFrom(...VARIANTS.keys(), ...PREFIXES, ...SUFFIXES, ...ENDINGS) },
      {
        weight: 2,
        arbitrary: fc.constantFrom('خانه', 'از', '۱٬۲۳۴', '1,2345', '12,345.6', "o'a", 'ﷺ', '\ud835', '\udc00'),
      },
    ),
    { maxLength: 12 },
  )
  .chain((pieces) =>
    fc
      .array(fc.constantFrom(' ', ' ', ' ', '\u200c', '', '  ', '\u00a0', '،', '\u0640', '\0', "'", ','), {
        minLength: pieces.length,
        maxLength: pieces.length,
      })
      .map((gaps) => pieces.map((piece, i) => piece + gaps[i]).join('')),
  );

describe('a scan of words', () => {
  it.each([
    ['any string', anyString],
    ['words of the tables', tableText],
  ])('agrees with the plain restatement on %s', (_, texts) => {
    fc.assert(
      fc.property(texts, (raw) => {
        const expected = plainWords(raw);
        expect(scanned(raw)).toEqual(expected);
        expect(words(raw)).toEqual(expected);
        expect(expected.map((_word, i) => scan.text(i))).toEqual(expected.map(({ text }) => text));
      }),
      { numRuns: 500 },
    );
  });

  it('agrees with it on every character of the Basic Multilingual Plane, alone and between others', () => {
    for (let unit = 0; unit < 0x10000; unit++) {
      const character = String.fromCharCode(unit);
      const raw = `${character} ب${character}ب 1${character}234 خانه${character}ی گفت${character}و گو`;
      const expected = plainWords(raw);
      const found = words(raw);
      if (JSON.stringify(found) !== JSON.stringify(expected)) expect([unit, found]).toEqual([unit, expected]);
    }
  });

  it.skipIf(!hasShared)(`agrees with it on verses and interface texts (${hasShared ? 'shared' : NO_SHARED})`, () => {
    for (const corpus of ['bible-opv', 'ui-libreoffice', 'debian-handbook']) {
      for (const side of ['fa', 'en']) {
        for (const raw of shared(`corpora/${corpus}/${side}.txt`).split('\n').slice(0, 500)) {
          expect([raw, words(raw)]).toEqual([raw, plainWords(raw)]);
        }
      }
    }
  });

  it('gives each word the hash of its units', () => {
    fc.assert(
      fc.property(fc.oneof(anyString, tableText), (raw) => {
        scan.scan(raw);
        for (let i = 0; i < scan.count; i++) {
          const text = scan.text(i);
          expect([text, scan.hash[i]]).toEqual([text, hashOf(unitsOf(text), 0, text.length)]);
        }
      }),
    );
  });

  it('hashes as ever, since stored indexes hold the hashes', () => {
    const hashes = ['', 'a', 'سازمان', 'میشود', '1250000'].map((text) => hashOf(unitsOf(text), 0, text.length));
    expect(hashes).toEqual([-1421968373, 444641715, -1628214422, -294798024, -1574639240]);
  });

  it('counts the folded units', () => {
    scan.scan('نقشه\u200cی ﷲ');
    expect(scan.foldedLength).toBe('نقشهی الله'.length);
  });

  it('lets go of the buffers of a long text at the next', () => {
    const one = new WordScan();
    one.scan('a '.repeat(600_000));
    expect([one.count, one.text(599_999)]).toEqual([600_000, 'a']);
    one.scan('b');
    expect([one.count, one.text(0)]).toEqual([1, 'b']);
    expect(one.units.length).toBeLessThan(10_000);
    expect(one.start.length).toBeLessThan(10_000);
  });

  it('reads spellings that grow, by the hundred thousand, in no time', () => {
    scan.scan('بویژه '.repeat(200_000));
    expect([scan.count, scan.text(199_999)]).toEqual([200_000, 'بهویژه']);
  });
});
