/** Public TMX files: the LISA compliance kit, and those by which Okapi and OmegaT are tested. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  parseTmx,
  parseTmxParts,
  readTmxParts,
  type TmxPart,
  validateTmx,
  writeTmx,
  writeTmxParts,
} from '../../src/formats/tmx/index.js';
import { decodeXml } from '../../src/internal/decode.js';
import type { Content, Inline } from '../../src/tm/content.js';
import { plainText } from '../../src/tm/content.js';
import { inPieces } from './pieces.js';
import { infoset } from './tmx-infoset.js';

const SUITE = '../shared/conformance/tmx';
const KIT = join(SUITE, 'compliance-kit');

function filesOf(folder: string): string[] {
  const path = join(SUITE, folder);
  return existsSync(path) ? readdirSync(path).filter((name) => name.endsWith('.tmx')) : [];
}

/** Why a file comes back otherwise, or has findings. */
const DIFFERENT = new Map([
  // A <bpt> that nothing ends, an <ept> that nothing begins: they are written as <it>.
  ['omegat/invalid.tmx', ['ept/@i', 'bpt/@i', 'bpt/@i', 'ept/@i', 'bpt/@i', 'bpt/@i']],
]);
const FAULTY = new Map([
  ...DIFFERENT,
  ['okapi/html_test.tmx', ['prop/@type2', 'prop/@type']],
  // xml:lang in TMX 1.1, whose DTD has lang.
  ['omegat/en-ca.tmx', ['tuv/@xml:lang', 'tuv/@lang', 'tuv/@xml:lang', 'tuv/@lang']],
  ['omegat/test-omegat-invalid.tmx', ['tuv/@xml:lang', 'tuv/@lang']],
  // A unit that has only the target.
  ['omegat/test-missingSource.tmx', ['tu/@srclang']],
]);

describe.skipIf(!existsSync(SUITE))('public files (need shared/conformance)', () => {
  it.each([
    ['compliance-kit', 23],
    ['okapi', 19],
    ['omegat', 22],
  ])('%s: read, written and still the same', async (folder, count) => {
    const files = filesOf(folder);
    expect(files).toHaveLength(count);
    for (const file of files) {
      const bytes = readFileSync(join(SUITE, folder, file));
      const parts = parseTmxParts(bytes);
      const written = writeTmxParts(parts);
      const streamed: TmxPart[] = [];
      for await (const part of readTmxParts(inPieces(bytes, 97))) streamed.push(part);
      expect(streamed, file).toEqual(parts);
      if (DIFFERENT.has(`${folder}/${file}`)) continue;
      expect(infoset(written), file).toEqual(infoset(decodeXml(bytes)));
      expect(parseTmxParts(written), file).toEqual(parts);
    }
  });

  it.each([['compliance-kit'], ['okapi'], ['omegat']])('%s: units that come back from TMX', (folder) => {
    for (const file of filesOf(folder)) {
      const units = parseTmx(readFileSync(join(SUITE, folder, file)));
      const written = writeTmx(units);
      expect(validateTmx(written), file).toEqual([]);
      if (!DIFFERENT.has(`${folder}/${file}`)) expect(parseTmx(written), file).toEqual(units);
    }
  });

  it.each([
    ['compliance-kit'],
    ['okapi'],
    ['omegat'],
  ])('%s: findings where there is a fault, and only there', (folder) => {
    for (const file of filesOf(folder)) {
      const rules = validateTmx(readFileSync(join(SUITE, folder, file))).map(({ rule }) => rule);
      expect(rules, file).toEqual(FAULTY.get(`${folder}/${file}`) ?? []);
    }
  });

  it.skipIf(spawnSync('xmllint', ['--version']).error !== undefined)(
    'what is written is valid by the DTD of TMX 1.4 (needs xmllint)',
    () => {
      const folder = mkdtempSync(join(tmpdir(), 'tarjoman-tmx-'));
      try {
        const names = ['compliance-kit', 'okapi', 'omegat'].flatMap((each) =>
          filesOf(each).map((file) => join(each, file)),
        );
        for (const [i, name] of names.entries()) {
          writeFileSync(join(folder, `${i}.tmx`), writeTmx(parseTmx(readFileSync(join(SUITE, name)))));
        }
        const written = names.map((_, i) => join(folder, `${i}.tmx`));
        const dtd = join(SUITE, 'tmx14.dtd');
        const { status, stderr } = spawnSync('xmllint', ['--nonet', '--noout', '--dtdvalid', dtd, ...written]);
        expect(stderr.toString()).toBe('');
        expect(status).toBe(0);
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
  );

  it.skipIf(spawnSync('xmllint', ['--version']).error !== undefined)(
    'our own files are as valid by the DTD of their version as they say (needs xmllint)',
    () => {
      const valid = join('test/conformance/tmx/valid');
      for (const file of readdirSync(valid)) {
        const xml = readFileSync(join(valid, file), 'utf8').replace(/<!DOCTYPE[^>]*>/, '');
        const minor = /<tmx version="1\.(\d)"/.exec(xml)?.[1];
        const dtd = join(SUITE, `tmx1${minor}.dtd`);
        const { status, stderr } = spawnSync('xmllint', ['--nonet', '--noout', '--dtdvalid', dtd, '-'], { input: xml });
        expect(stderr.toString(), file).toBe('');
        expect(status, file).toBe(0);
      }
    },
  );
});

/** The kit's rule for level 1: what a tool imports is, line by line, what the text beside the memory has. */
describe.skipIf(!existsSync(KIT))('import tests of the compliance kit (need shared/conformance)', () => {
  const lines = (file: string): string[] => {
    const bytes = readFileSync(join(KIT, file));
    const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
    const text = bytes.toString(utf16 ? 'utf16le' : 'utf8').replace(/^\uFEFF/, '');
    return text.split(/\r?\n/).filter((line) => line !== '');
  };

  it.each([
    ['1A', 'fr-ca'],
    ['1B', 'fr-ca'],
    ['1C', 'fr-ca'],
    ['1D', 'en-gb'],
    ['1E', 'en-gb'],
    ['1F', 'en-gb'],
    ['1G', 'en-gb'],
    ['1H', 'en-gb'],
    ['1I', 'ja-jp'],
  ])('ImportTest%s', (test, targetLang) => {
    const bytes = readFileSync(join(KIT, `ImportTest${test}.tmx`));
    const units = parseTmx(bytes, { sourceLang: 'en-us', targetLang });
    expect(units.map(({ source }) => plainText(source))).toEqual(lines(`ImportTest${test}.txt`));
    expect(units.map(({ target }) => plainText(target))).toEqual(lines(`ImportTest${test}_${targetLang}.txt`));
  });

  it('ImportTest1J: the source may come second, and other languages are not taken for it', () => {
    const file = (name: string) => readFileSync(join(KIT, `ImportTest${name}.tmx`));
    const pair = { sourceLang: 'en-us', targetLang: 'en-gb' };
    const first = ['First entry in US English', 'Second entry in US English'];
    expect(parseTmx(file('1J'), pair).map(({ source }) => source)).toEqual(first);
    const skipped: string[] = [];
    const units = parseTmx(file('1J_many'), { ...pair, onSkipped: ({ missing }) => skipped.push(missing) });
    expect(units.map(({ source }) => source)).toEqual(first);
    expect(skipped).toEqual(['target']);
  });

  it('ImportTest1K: a unit has its own source', () => {
    const units = parseTmx(readFileSync(join(KIT, 'ImportTest1K.tmx')));
    expect(units.map(({ sourceLang, source, target }) => [sourceLang, source, target])).toEqual([
      ['de-DE', 'First Entry - German', 'First Entry - UK English'],
      ['fr-CA', 'Second Entry - French Canadian', 'Second Entry - UK English'],
    ]);
  });

  it.each([
    ['ImportTest2A.htm', 'source'],
    ['ImportTest2A_fr-ca.htm', 'target'],
  ] as const)('ImportTest2A: with its codes the memory is the page %s', (page, side) => {
    const units = parseTmx(readFileSync(join(KIT, 'ImportTest2A.tmx')), { sourceLang: 'en-us', targetLang: 'fr-ca' });
    const html = new TextDecoder('windows-1252').decode(readFileSync(join(KIT, page)));
    const paragraphs = [...html.matchAll(/<p>(.*)<\/p>/g)].map(([, inside]) => inside);
    const [a, b, c, d, e, f, g] = units.map((unit) => toHtml(unit[side]));
    expect([a, b, c, `${d} ${e}`, f, g]).toEqual(paragraphs);
  });
});

/** Text as HTML has it, codes as they are. */
function toHtml(content: Content): string {
  const escaped = (text: string): string =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
  const part = (each: Inline): string =>
    typeof each === 'string'
      ? escaped(each)
      : `${typeof each.data === 'string' ? each.data : ''}${toHtml(each.content)}`;
  return typeof content === 'string' ? escaped(content) : content.map(part).join('');
}
