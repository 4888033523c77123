/** A document that was pretranslated is a memory like any other: nothing in its units is ours. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseXliff, writeXliff, writeXliffParts } from '../../src/formats/xliff/index.js';
import { parseXliffParts } from '../../src/formats/xliff/read-parts.js';
import { parseXliff12, parseXliff12Parts, writeXliff12, writeXliff12Parts } from '../../src/formats/xliff12/index.js';
import { pretranslate, pretranslateXliff12 } from '../../src/pretranslation/index.js';
import { isEmpty, plainText, TranslationMemory, type Unit } from '../../src/tm/index.js';
import { withNeighbours } from '../formats/units.js';
import { GREEDY, unitsOf } from './desk.js';
import { source } from './sentences.js';

/** Units of different texts, of all of which a memory has the translation. */
const units: fc.Arbitrary<Unit[]> = fc
  .uniqueArray(source, { selector: plainText, minLength: 1, maxLength: 4 })
  .map((sources) => withNeighbours(unitsOf(sources.map((each, i) => [each, `Sentence ${i}.`]))));

function knowing(document: readonly Unit[]) {
  const known = document.map((unit) => ({ ...unit, source: plainText(unit.source) }));
  const memories = [{ name: 'm', memory: TranslationMemory.from(known) }];
  return { memories, glossary: GREEDY, exact: true };
}

/** The units with the translations that were put in. */
function expectUnits(found: readonly Unit[], plain: readonly Unit[], document: readonly Unit[]): void {
  for (const [i, { source: text }] of document.entries()) {
    if (typeof text === 'string') expect(found[i]?.target).toBe(document[i]?.target);
  }
  const filled = plain.map((unit, i): Unit => {
    return isEmpty(found[i]?.target ?? '') ? unit : { ...unit, target: document[i]?.target ?? '' };
  });
  expect(found).toEqual(filled);
}

describe('a pretranslated document as a memory', () => {
  it('has the units of the document, translated: XLIFF 2', () => {
    fc.assert(
      fc.property(units, (document) => {
        const plain = writeXliff(document.map((unit) => ({ ...unit, target: '' })));
        const xml = writeXliffParts(pretranslate(parseXliffParts(plain), knowing(document)));
        expectUnits(parseXliff(xml), parseXliff(plain), document);
      }),
      { numRuns: 100 },
    );
  });

  it('has the units of the document, translated: XLIFF 1.2', () => {
    fc.assert(
      fc.property(units, (document) => {
        const plain = writeXliff12(document.map((unit) => ({ ...unit, target: '' })));
        const xml = writeXliff12Parts(pretranslateXliff12(parseXliff12Parts(plain), knowing(document)));
        expectUnits(parseXliff12(xml), parseXliff12(plain), document);
      }),
      { numRuns: 100 },
    );
  });

  it('keeps the marks of others, whatever their identifiers', () => {
    const marked = (attributes: Readonly<Record<string, string>>) => [
      'این ',
      { name: 'mrk' as const, attributes, content: ['معاهده'] },
    ];
    const two = unitsOf([[marked({ id: 'tarjoman-t1', type: 'term' }), '']]);
    expect(parseXliff(writeXliff(two))[0]?.source).toEqual(two[0]?.source);
    const xml = writeXliff12(unitsOf([['این معاهده', '']])).replace(
      'معاهده',
      '<mrk mtype="x-mine" mid="tarjoman-t1">معاهده</mrk>',
    );
    expect(parseXliff12(xml)[0]?.source).toHaveLength(2);
  });
});
