import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  parseXliff12,
  parseXliff12Parts,
  readXliff12Parts,
  streamXliff12Parts,
  writeXliff12,
  writeXliff12Parts,
} from '../../../src/formats/xliff12/index.js';
import { infosetOf } from '../infoset.js';
import { anyMemory, unit } from '../units.js';
import { anyCodes } from './codes.js';
import { hasSamples, LAYOUT, SCHEMAS, sample, sampleBytes, sampleNames } from './samples.js';

const ILL_FORMED = 'okapi_invalid_xml_entity.xlf';
const names = sampleNames.filter((name) => name !== ILL_FORMED);

describe.skipIf(!hasSamples)('public samples of XLIFF 1 (needs shared/conformance)', () => {
  it('are thirty', () => {
    expect(names).toHaveLength(29);
  });

  it.each(names)('%s is written as it was read', (name) => {
    const text = sample(name);
    const parts = parseXliff12Parts(text);
    const written = writeXliff12Parts(parts);
    expect(infosetOf(written, LAYOUT)).toEqual(infosetOf(text, LAYOUT));
    expect(parseXliff12Parts(written)).toEqual(parts);
  });

  it.each(names)('%s passes in pieces of any size', async (name) => {
    const bytes = sampleBytes(name);
    async function* pieces(): AsyncGenerator<Uint8Array> {
      for (let at = 0; at < bytes.length; at += 997) yield bytes.subarray(at, at + 997);
    }
    let written = '';
    for await (const piece of streamXliff12Parts(readXliff12Parts(pieces()))) written += piece;
    expect(written).toBe(writeXliff12Parts(parseXliff12Parts(bytes)));
  });

  it('refuses the one that is not well-formed, and says where', () => {
    expect(() => parseXliff12Parts(sample(ILL_FORMED))).toThrow(
      expect.objectContaining({ code: 'BAD_XML', line: 8, column: expect.any(Number) }),
    );
  });

  it.each(names)('%s has units that are written and read again', (name) => {
    const units = parseXliff12(sampleBytes(name));
    const xml = writeXliff12(units);
    expect(parseXliff12(xml)).toEqual(units);
    expect(parseXliff12(xml, { strict: true })).toEqual(units);
  });

  const hasXmllint = spawnSync('xmllint', ['--version']).status === 0;
  const folder = hasXmllint ? mkdtempSync(join(tmpdir(), 'xliff12-')) : '';

  /** What xmllint says of files. */
  function validate(files: readonly string[], flavour: string) {
    const schema = join(SCHEMAS, `xliff-core-1.2-${flavour}.xsd`);
    const env = { ...process.env, XML_CATALOG_FILES: resolve(SCHEMAS, 'catalog.xml') };
    return spawnSync('xmllint', ['--nonet', '--noout', '--schema', schema, ...files], { env });
  }

  /** Whether xmllint finds the document valid against the schema. */
  function isValid(xml: string | Uint8Array, flavour: string): boolean {
    const file = join(folder, 'document.xlf');
    writeFileSync(file, xml);
    return validate([file], flavour).status === 0;
  }

  describe.skipIf(!hasXmllint)('against the schemas (needs xmllint)', () => {
    it.each(['strict', 'transitional'])('are as valid written as read, %s', (flavour) => {
      const read = names.map((name) => [name, isValid(sampleBytes(name), flavour)]);
      const written = names.map((name) => [name, isValid(writeXliff12Parts(parseXliff12Parts(sample(name))), flavour)]);
      expect(written).toEqual(read);
      expect(read.filter(([, valid]) => valid)).toHaveLength(flavour === 'strict' ? 5 : 22);
    }, 60_000);

    it('their units are valid, strictly', () => {
      const invalid = names.filter((name) => !isValid(writeXliff12(parseXliff12(sampleBytes(name))), 'strict'));
      expect(invalid).toEqual([]);
    }, 60_000);

    it('and so are arbitrary ones', () => {
      const coded = fc.sample(fc.tuple(anyCodes, anyCodes), 150).map(([source, target], i) => {
        return unit({ id: `u${i}`, source, target });
      });
      const memories = [coded, ...fc.sample(anyMemory, 40)];
      const files = memories.map((units, i) => {
        const file = join(folder, `memory-${i}.xlf`);
        writeFileSync(file, writeXliff12(units));
        return file;
      });
      const { status, stderr } = validate(files, 'strict');
      expect(status, stderr.toString()).toBe(0);
    }, 60_000);
  });
});
