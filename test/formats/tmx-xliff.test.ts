import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseTmx, writeTmx } from '../../src/formats/tmx/index.js';
import { parseXliff, validateXliff, writeXliff } from '../../src/formats/xliff/index.js';
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
