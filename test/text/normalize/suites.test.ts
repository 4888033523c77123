/**
 * The cases of two other libraries: each is as they want it, or stands in test/cases/normalizers.json with the reason why not.
 */
import { describe, expect, it } from 'vitest';
import zwnj from '../../../src/data/zwnj.js';
import { normalizeDisplay, restoreZwnj, ZwnjTable } from '../../../src/text/index.js';
import differences from '../../cases/normalizers.json' with { type: 'json' };
import { hasShared, NO_SHARED, shared } from '../../texts.js';

/** Words are given apart in some cases. */
interface Case {
  readonly input: string | readonly string[];
  readonly expected: string | readonly string[];
}

const table = ZwnjTable.from(zwnj);
const text = (words: string | readonly string[]) => (typeof words === 'string' ? words : words.join(' ')).trim();

function normalize(raw: string): string {
  return normalizeDisplay(raw, { digits: 'fa', zwnj: (given) => restoreZwnj(given, { table }) }).text.trim();
}

describe('the cases of other libraries', () => {
  it.for(Object.entries(differences.cases))('%s: as they are, or with a reason', ([suite, listed], { skip }) => {
    skip(!hasShared, NO_SHARED);
    const cases: readonly Case[] = JSON.parse(shared(`eval/persian/${suite}.json`));
    const unlike = cases.flatMap(({ input, expected }, i) => (normalize(text(input)) === text(expected) ? [] : [i]));
    expect(unlike.filter((i) => !Object.hasOwn(listed, i)).map((i) => `${i}: ${text(cases[i]?.input ?? '')}`)).toEqual(
      [],
    );
  });

  it('each difference has a reason that is written out, and no reason is idle', () => {
    const used = Object.values(differences.cases).flatMap((listed) => Object.values(listed));
    expect(new Set(used)).toEqual(new Set(Object.keys(differences.reasons)));
  });
});
