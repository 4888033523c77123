import fc from 'fast-check';
import { expect, it } from 'vitest';
import { SeenIds } from '../../src/formats/seen-ids.js';

it('knows every identifier of every document, in whatever order they come', () => {
  const document = fc.constantFrom('a', 'b', 'a longer name of a document', '__proto__');
  const id = fc.constantFrom('u1', 'u2', 'an-identifier-of-some-length', 'constructor', '__proto__');
  fc.assert(
    fc.property(fc.array(fc.tuple(document, id), { maxLength: 60 }), (pairs) => {
      const seen = new SeenIds();
      const expected = new Set<string>();
      for (const [name, each] of pairs) {
        const key = `${name}\n${each}`;
        expect(seen.add(name, each)).toBe(!expected.has(key));
        expected.add(key);
      }
    }),
  );
});

it('takes no longer where two documents take turns, and one is large', { timeout: 10_000 }, () => {
  const seen = new SeenIds();
  let fresh = 0;
  for (let i = 0; i < 1_000_000; i++) if (seen.add(i % 2 === 0 ? 'a' : 'b', `u${i}`)) fresh += 1;
  expect(fresh).toBe(1_000_000);
});
