import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseTmx, validateTmx, writeTmx } from '../../src/formats/tmx/index.js';
import { parseXliff, validateXliff, writeXliff } from '../../src/formats/xliff/index.js';
import { isXmlText } from '../../src/internal/xml-escape.js';
import { type Content, isEmpty, plainText } from '../../src/tm/content.js';
import type { Unit } from '../../src/tm/unit.js';

const VALID = new URL('../conformance/tmx/valid/', import.meta.url);

/** By language pair: an XLIFF document has one. */
function pairs(units: readonly Unit[]): Unit[][] {
  const groups = new Map<string, Unit[]>();
  for (const each of units) {
    const pair = `${each.sourceLang} ${each.targetLang}`;
    groups.set(pair, [...(groups.get(pair) ?? []), each]);
  }
  return [...groups.values()];
}

/** Neighbours are those of the document in XLIFF, and a code's text inside it is no longer apart there. */
function carried(tmx: string): string {
  return tmx
    .replaceAll(/<prop type="(?:prev|next)">[^<]*<\/prop>/g, '')
    .replaceAll(/<sub[^>]*>.*?<\/sub>/g, (flow) => flow.replaceAll(/<(bpt|ept|ph|it)\b[^>]*>[^<]*<\/\1>|<[^>]*>/g, ''));
}

describe('a memory that goes from TMX to XLIFF and back', () => {
  it.each(readdirSync(VALID).sort())('is the same: %s', (file) => {
    for (const units of pairs(parseTmx(readFileSync(new URL(file, VALID))))) {
      const xliff = writeXliff(units);
      expect(validateXliff(xliff)).toEqual([]);
      expect(carried(writeTmx(parseXliff(xliff)))).toBe(carried(writeTmx(units)));
    }
  });
});

const SUITE = '../shared/conformance/xliff-2.x/xliff-21/test-suite/core/valid';

describe.skipIf(!existsSync(SUITE))('the valid files of the XLIFF test suite (need shared/conformance)', () => {
  it('are valid TMX with the same texts and as many codes', () => {
    let codes = 0;
    for (const file of readdirSync(SUITE).filter((name) => name.endsWith('.xlf'))) {
      // A file without a target has its sources for both sides, so that their codes are written too.
      const all = parseXliff(readFileSync(join(SUITE, file))).map((unit) => ({
        ...unit,
        targetLang: 'fa',
        target: isEmpty(unit.target) ? unit.source : unit.target,
      }));
      const units = all.filter((unit) => textsOf(unit).every(isXmlText));
      for (const unit of all) if (!units.includes(unit)) expect(() => writeTmx([unit])).toThrow(/TMX cannot hold/);
      const written = writeTmx(units);
      expect(validateTmx(written), file).toEqual([]);
      const read = parseTmx(written);
      const whole = units.filter(({ source, target }) => !isEmpty(source) && !isEmpty(target));
      expect(read.map(textsOf), file).toEqual(whole.map(textsOf));
      for (const [i, unit] of whole.entries()) {
        const [before, after] = [unit, read[i]].map(
          (each) => halvesOf(each?.source ?? '') + halvesOf(each?.target ?? ''),
        );
        expect(after, file).toBe(before);
        codes += before ?? 0;
      }
    }
    expect(codes).toBeGreaterThan(50);
  });
});

function textsOf({ source, target }: Unit): string[] {
  return [plainText(source), plainText(target)];
}

/** The codes in a text, a span as two; annotations are none. */
function halvesOf(content: Content): number {
  if (typeof content === 'string') return 0;
  let count = 0;
  for (const part of content) {
    if (typeof part === 'string') continue;
    if (part.name === 'pc') count += 2;
    else if (part.name === 'ph' || part.name === 'sc' || part.name === 'ec') count += 1;
    count += halvesOf(part.content);
  }
  return count;
}
