/** Units for the tests of memories in files. */
import { createHash } from 'node:crypto';
import type { Unit } from '../../src/tm/index.js';

/** A unit of some size, with no neighbours. */
export function unit(id: string, target: string, partial: Partial<Unit> = {}): Unit {
  const source = `متن ${id} ${'دربارهٔ گفت‌وگوها '.repeat(20)}`;
  return { id, source, target, sourceLang: 'fa', targetLang: 'en', origin: { document: 'talks' }, ...partial };
}

/** So many units. */
export function units(count: number): Unit[] {
  return Array.from({ length: count }, (_, i) => unit(`u${i}`, `target ${i}`));
}

/** Which units a memory has, in short. */
export function stateOf(memory: Iterable<Unit>): string {
  const hash = createHash('sha256');
  for (const { id, target } of memory) hash.update(`${id} ${target}\n`);
  return hash.digest('hex');
}
