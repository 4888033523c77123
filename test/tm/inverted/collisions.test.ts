import { expect, it } from 'vitest';
import { randomFrom } from '../../../scripts/eval/align/random.js';
import { FNV_PRIME, hashOf, OFFSET_BASIS } from '../../../src/text/words/hash.js';
import { TranslationMemory } from '../../../src/tm/index.js';

const random = randomFrom('collisions');

function letters(): number[] {
  return Array.from({ length: 8 }, () => 0x61 + Math.floor(random() * 26));
}

/** Two runs of letters that lead from one state of the hash to the same other one, and that one. */
function collision(state: number): { one: string; other: string; after: number } {
  const seen = new Map<number, string>();
  for (;;) {
    const run = letters();
    const after = run.reduce((hash, unit) => Math.imul(hash ^ unit, FNV_PRIME), state);
    const text = String.fromCharCode(...run);
    const other = seen.get(after);
    if (other !== undefined && other !== text) return { one: text, other, after };
    seen.set(after, text);
  }
}

/** As many words of one hash as two to the power of `runs`. */
function collidingWords(runs: number): string[] {
  let words = [''];
  let state = OFFSET_BASIS;
  for (let run = 0; run < runs; run++) {
    const { one, other, after } = collision(state);
    words = words.flatMap((word) => [word + one, word + other]);
    state = after;
  }
  return words;
}

it('words whose hashes are all the same are told apart', () => {
  const words = collidingWords(9);
  const hashes = words.map((word) =>
    hashOf(
      Uint16Array.from(word, (unit) => unit.charCodeAt(0)),
      0,
      word.length,
    ),
  );
  expect(new Set(hashes).size).toBe(1);
  const known = words.slice(0, -1);
  const units = known.map((source, i) => ({
    ...{ id: `u${i}`, source, target: 'واژه', sourceLang: 'en', targetLang: 'fa', origin: { document: 'words' } },
  }));
  const made = TranslationMemory.from(units);
  const added = TranslationMemory.from(units.slice(0, 300));
  for (const unit of units.slice(300)) added.add(unit);
  const opened = TranslationMemory.open(Buffer.concat([...made.toPieces()]));
  for (const memory of [made, added, opened]) {
    const found = words.map((word) => memory.search(word).map(({ unit }) => unit.source));
    expect(found).toEqual([...known.map((word) => [word]), []]);
  }
});
