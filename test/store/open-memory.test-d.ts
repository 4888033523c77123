/** What opening a memory gives, by its options. */
import { expectTypeOf, test } from 'vitest';
import { openMemory, type WritableMemory } from '../../src/node.js';
import type { TranslationMemory, Unit } from '../../src/tm/index.js';

test('a memory is opened to be searched, or to be changed', () => {
  expectTypeOf(openMemory('memory.xlf')).resolves.toEqualTypeOf<TranslationMemory>();
  expectTypeOf(
    openMemory('memory.tsv', { sourceLang: 'prs', index: false }),
  ).resolves.toEqualTypeOf<TranslationMemory>();
  expectTypeOf(openMemory('memory.xlf', { writable: true, create: true })).resolves.toEqualTypeOf<WritableMemory>();
  // @ts-expect-error: only what is to be changed is made
  void openMemory('memory.xlf', { create: true });
});

test('a memory in a file is changed through its file', () => {
  expectTypeOf<WritableMemory['add']>().returns.resolves.toEqualTypeOf<Unit>();
  expectTypeOf<WritableMemory['memory']['search']>().toEqualTypeOf<TranslationMemory['search']>();
  // @ts-expect-error: what is not in the journal would be lost
  expectTypeOf<WritableMemory['memory']['add']>();
});
