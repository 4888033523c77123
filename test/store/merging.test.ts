/** Units that are merged, parted, replaced and removed in files: what a journal says, and where it is read again. */
import { copyFileSync, existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { openMemory } from '../../src/node.js';
import type { Unit } from '../../src/tm/index.js';
import { unit } from './units.js';

const root = mkdtempSync(join(tmpdir(), 'tarjoman-merging-'));
afterAll(() => rmSync(root, { recursive: true }));

const newFile = (): string => join(mkdtempSync(join(root, 'memory-')), 'memory.jsonl');
let file = '';
beforeEach(() => {
  file = newFile();
});

/** A unit of which there are few, in two documents, with one of two texts. */
const few: fc.Arbitrary<Unit> = fc
  .record({
    id: fc.constantFrom('u1', 'u2', 'u3'),
    document: fc.constantFrom('talks', 'speech'),
    source: fc.constantFrom('بله', 'نه'),
    before: fc.constantFrom('', 'آیا؟'),
  })
  .map(({ id, document, source, before }) => unit(id, 'text', { source, before, origin: { document } }));

const step = fc.tuple(fc.constantFrom('add', 'add', 'add', 'replace', 'remove'), few);

/** What a memory has, order aside. */
function contentOf(units: Iterable<Unit>): string[] {
  return Array.from(units, ({ otherOrigins = [], ...rest }) => {
    return JSON.stringify([rest, otherOrigins.map((other) => JSON.stringify(other)).sort()]);
  }).sort();
}

it('a memory is what it was where the journal is read, also where the file was saved already', {
  timeout: 120_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 12 }), fc.array(step, { maxLength: 12 }), async (saved, changes) => {
      file = newFile();
      const writer = await openMemory(file, { writable: true, create: true });
      const make = async (steps: readonly (readonly [string, Unit])[]): Promise<void> => {
        for (const [kind, one] of steps) {
          const made = kind === 'add' ? writer.add(one) : kind === 'replace' ? writer.replace(one) : writer.remove(one);
          await made.catch((error) => expect(['DUPLICATE_ID', 'UNKNOWN_UNIT']).toContain(error.code));
        }
      };
      await make(saved);
      await writer.save();
      await make(changes);
      const held = [...writer.memory];
      expect([...(await openMemory(file))]).toEqual(held);
      const journal = `${file}.journal`;
      const isJournal = existsSync(journal);
      if (isJournal) copyFileSync(journal, `${file}.kept`);
      await writer.close();
      expect([...(await openMemory(file))]).toEqual(held);
      if (isJournal) copyFileSync(`${file}.kept`, journal);
      expect(contentOf(await openMemory(file))).toEqual(contentOf(held));
    }),
    { numRuns: 60 },
  );
});

it('a journal has the origins of merged units once', async () => {
  const writer = await openMemory(file, { writable: true, create: true });
  const unitOf = (k: number): Unit => unit(`u${k}`, 'Thank you.', { source: 'با تشکر' });
  for (let k = 0; k < 5_000; k += 1_000) {
    await writer.addAll(Array.from({ length: 1_000 }, (_, i) => unitOf(k + i)));
  }
  expect(statSync(`${file}.journal`).size).toBeLessThan(5_000 * 100);
  await Promise.all(Array.from({ length: 300 }, (_, i) => writer.remove(unitOf(i + 1))));
  expect(statSync(`${file}.journal`).size).toBeLessThan(5_300 * 100);
  const [held] = await openMemory(file);
  expect(held?.otherOrigins).toHaveLength(4_699);
  await writer.close();
  expect([...(await openMemory(file))]).toEqual([held]);
});

it('a unit that is refused is in no journal', async () => {
  const writer = await openMemory(file, { writable: true, create: true });
  await writer.addAll([unit('u1', 'one'), unit('u2', 'two')]);
  const refused = unit('u1', 'one', { targetLang: 'no such language!' });
  await expect(writer.replace(refused)).rejects.toMatchObject({ code: 'BAD_ARGUMENT', file });
  await writer.add(unit('u3', 'three'));
  expect([...(await openMemory(file))]).toEqual([...writer.memory]);
  await writer.close();
});
