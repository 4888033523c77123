import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  parseTmx,
  parseTmxParts,
  streamTmxFindings,
  validateTmx,
  writeTmx,
  writeTmxParts,
} from '../../src/formats/tmx/index.js';
import { infoset } from './tmx-infoset.js';
import { MEMORY } from './units.js';

const HERE = new URL('../conformance/tmx/', import.meta.url);

function filesOf(folder: string): [name: string, xml: string][] {
  const names = readdirSync(new URL(folder, HERE)).sort();
  return names.map((name) => [name, readFileSync(new URL(`${folder}${name}`, HERE), 'utf8')]);
}

/** What the first comment of a file says must be found. */
function expected(xml: string): string | undefined {
  return /^.*<!-- [^\n]* expect: (\S+ at \d+) -->$/m.exec(xml)?.[1];
}

const findings = (xml: string): string[] => validateTmx(xml).map(({ rule, line }) => `${rule} at ${line}`);

describe('our own files', () => {
  it('are enough', () => {
    expect(filesOf('valid/').length + filesOf('invalid/').length).toBeGreaterThanOrEqual(40);
  });

  it.each(filesOf('valid/'))('%s is valid, and stays what it is', (_, xml) => {
    expect(findings(xml)).toEqual([]);
    const parts = parseTmxParts(xml);
    const written = writeTmxParts(parts);
    expect(infoset(written)).toEqual(infoset(xml));
    expect(parseTmxParts(written)).toEqual(parts);
    expect(findings(written)).toEqual([]);
  });

  it.each(filesOf('valid/'))('%s gives units that TMX holds', (_, xml) => {
    const units = parseTmx(xml);
    const written = writeTmx(units);
    expect(findings(written)).toEqual([]);
    expect(parseTmx(written)).toEqual(units.map(writable));
  });

  it.each(filesOf('invalid/'))('%s breaks the one rule that it says', (_, xml) => {
    expect(expected(xml)).toBeDefined();
    expect(findings(xml)).toEqual([expected(xml)]);
  });
});

/** What {@link writeTmx} changes: `<sub>` in a text, which only 1.1 has, becomes a highlight. */
function writable<T>(value: T): T {
  const json = JSON.stringify(value).replaceAll('"tmx:sub"', '"tmx:hi"');
  return JSON.parse(json.replaceAll('"id":"sub1"', '"id":"hi1"')) as T;
}

describe('a finding', () => {
  it('stands at the < of its element, and names the way out', () => {
    const xml = writeTmx(MEMORY).replace('<tuv xml:lang="fa">', '<tuv\n>');
    const { column } = { column: (xml.split('\n')[4] ?? '').indexOf('<tuv') + 1 };
    expect(validateTmx(xml)).toEqual([
      { rule: 'tuv/@xml:lang', message: '<tuv> needs xml:lang: add it', line: 5, column },
    ]);
  });

  it('comes with those before it where a file is cut off', () => {
    const xml = writeTmx(MEMORY).replace('tuid="u1"', 'tuid="u 1"').slice(0, -9);
    expect(validateTmx(xml).map(({ rule }) => rule)).toEqual(['tu/@tuid', 'well-formed']);
  });

  it('is there for a document cut off anywhere', () => {
    const xml = writeTmx(MEMORY).trimEnd();
    for (let length = 0; length < xml.length; length += 7) {
      expect(validateTmx(xml.slice(0, length)).map(({ rule }) => rule)).toContain('well-formed');
    }
  });

  it('is none for what the writer writes', () => {
    expect(validateTmx(writeTmx(MEMORY))).toEqual([]);
    expect(validateTmx(writeTmx([]))).toEqual([]);
  });

  it('comes from a stream as from a whole', async () => {
    for (const [, xml] of filesOf('invalid/')) {
      const bytes = new TextEncoder().encode(xml);
      async function* pieces(): AsyncGenerator<Uint8Array> {
        for (let at = 0; at < bytes.length; at += 50) yield bytes.subarray(at, at + 50);
      }
      const streamed = [];
      for await (const finding of streamTmxFindings(pieces())) streamed.push(finding);
      expect(streamed).toEqual(validateTmx(xml));
    }
  });

  it('is one for bytes that are no text', () => {
    expect(validateTmx(new Uint8Array([0x3c, 0x74, 0xff, 0xfe]))).toMatchObject([{ rule: 'well-formed' }]);
  });
});
