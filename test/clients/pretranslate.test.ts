/** What OmegaT sees of a document that we pretranslated. */
import { describe, expect, it } from 'vitest';
import diplomatic from '../../src/data/diplomatic.js';
import {
  parseXliff12Parts,
  validateXliff12,
  writeXliff12,
  writeXliff12Parts,
} from '../../src/formats/xliff12/index.js';
import { Glossary } from '../../src/glossary/index.js';
import { pretranslateXliff12 } from '../../src/pretranslation/index.js';
import { TranslationMemory, type Unit } from '../../src/tm/index.js';
import { hasOmegat, inOmegat } from './omegat.js';

/** Two hundred sentences, of which every second is in the memory. */
const UNITS: readonly Unit[] = Array.from({ length: 200 }, (_, i) => ({
  id: `u${i + 1}`,
  source: `وزیر امور خارجه در دیدار ${i + 1} از نقشه راه گفت.`,
  target: `At meeting ${i + 1} the Minister for Foreign Affairs spoke of the road map.`,
  sourceLang: 'fa',
  targetLang: 'en',
  origin: { document: 'speeches' },
}));
const KNOWN = UNITS.filter((_, i) => i % 2 === 0);

describe.skipIf(!hasOmegat())('OmegaT (needs the Debian package omegat)', () => {
  it('shows every exact translation in the place of a source that is copied for it, and keeps all else', () => {
    const document = writeXliff12(UNITS.map((unit) => ({ ...unit, target: unit.source, state: 'initial' })));
    const memory = TranslationMemory.from(KNOWN.map((unit) => ({ ...unit, origin: { document: 'archive' } })));
    const options = { memories: [{ name: 'archive.tmx', memory }], glossary: Glossary.from(diplomatic), exact: true };
    const parts = [...pretranslateXliff12(parseXliff12Parts(document), options)];
    const xml = writeXliff12Parts(parts);
    expect(validateXliff12(xml, { flavour: 'strict' })).toEqual([]);
    expect(xml.match(/<mrk mtype="term"/g)?.length).toBeGreaterThan(400);
    expect(xml.match(/<alt-trans /g)?.length).toBeGreaterThan(200); // the others are like those of the memory
    inOmegat({ 'source/speeches.xlf': xml }, ({ entries, read }) => {
      expect(entries.map(({ text }) => text)).toEqual(
        UNITS.map(({ source, target }, i) => (i % 2 === 0 ? target : source)),
      );
      expect(parseXliff12Parts(read('target/speeches.xlf'))).toEqual(parts);
    });
  }, 120_000);
});
