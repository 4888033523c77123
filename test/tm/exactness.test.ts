import { describe, expect, it } from 'vitest';
import { BruteForce } from '../../scripts/bench/memory/brute-force.js';
import { segments, units } from '../../scripts/bench/memory/corpus.js';
import { queries } from '../../scripts/bench/memory/queries.js';
import { below, randomFrom } from '../../scripts/eval/align/random.js';
import { type Match, TranslationMemory, type Unit } from '../../src/tm/index.js';

const textOf = ({ source }: Unit): string => source as string;

/** What a search gives and what it must give, as text of which a difference can be read. */
const told = (found: readonly Pick<Match, 'unit' | 'score'>[]) =>
  found.map(({ unit, score }) => `${score.toFixed(6)} ${unit.origin.document} ${unit.id}`);

/** A sentence as others spell it: some of its words joined, apart, or by an Arabic keyboard. */
function respelled(text: string, k: number): string {
  const ways = [
    text.replaceAll('\u200c', ''),
    text.replaceAll('\u200c', ' '),
    text.replace(/[.،]/gu, ''),
    text.replace(/ی(?=\P{L}|$)/gu, 'ي'),
    text.replaceAll('ک', 'ك'),
  ];
  return ways[k % ways.length] ?? text;
}

const SENTENCE = 'همکاری‌های دو کشور در زمینهٔ انرژی گسترش می‌یابد، چنان‌که گفت‌وگوها نشان می‌دهند.';

describe('a search finds what comparing with every unit finds', () => {
  it.each(['one', 'two', 'three'])('in memory %s, at every threshold', (seed) => {
    const held = [...units(seed, 1_500)];
    const [tm, bruteForce] = [TranslationMemory.from(held), new BruteForce(held)];
    for (const [k, { text }] of queries(held.map(textOf), 300, seed).entries()) {
      const threshold = [0.7, 0.3, 0.5, 0.9, 1, 0.77][k % 6] as number;
      const limit = k % 4 === 0 ? 1 : 5;
      const query = k % 3 === 0 ? respelled(text, k) : text;
      const found = tm.search(query, { lang: 'fa', threshold, limit });
      expect(told(found), `${query} at ${threshold}`).toEqual(told(bruteForce.search(query, threshold, limit)));
    }
  });

  it('on the side of the translations', () => {
    const held = [...units('targets', 800)];
    const [tm, bruteForce] = [TranslationMemory.from(held), new BruteForce(held, 'target')];
    for (const text of segments('targets', 100, 'en')) {
      const query = text.toLowerCase().replace(/^\S+/u, 'nothing');
      expect(told(tm.search(query, { lang: 'en', threshold: 0.5 }))).toEqual(told(bruteForce.search(query, 0.5, 5)));
    }
  });

  // In long ones a word that differs costs less than ten that are only spelled otherwise.
  it.each([
    1, 10,
  ])('where sentences are spelled in many ways, in the order of their scores (%i times the words)', (times) => {
    const sentence = Array<string>(times).fill(SENTENCE).join(' ');
    const held = Array.from({ length: 400 / times }, (_, k): Unit => {
      const changed = k % 2 === 0 ? sentence.replace('انرژی', `${k}`) : sentence;
      const source = respelled(respelled(changed, k), Math.floor(k / 5));
      return {
        id: `u${k}`,
        source,
        target: `${k}`,
        sourceLang: 'fa',
        targetLang: 'en',
        origin: { document: 'spelling' },
      };
    });
    const [tm, bruteForce] = [TranslationMemory.from(held), new BruteForce(held)];
    for (let k = 0; k < 10; k++) {
      const query = respelled(sentence, k);
      for (const limit of [1, 5, 50, 400]) {
        expect(told(tm.search(query, { lang: 'fa', limit }))).toEqual(told(bruteForce.search(query, 0.7, limit)));
      }
    }
  });

  it('for random words, few of which are known, as for none', () => {
    const held = Array.from({ length: 1_000 }, (_, k): Unit => {
      const source = Array.from(
        { length: 1 + (k % 9) },
        (__, i) => 'الف ب پ ت ث ج چ'.split(' ')[(k * (i + 3)) % 7],
      ).join(' ');
      return {
        id: `u${k}`,
        source,
        target: `${k}`,
        sourceLang: 'fa',
        targetLang: 'en',
        origin: { document: 'letters' },
      };
    });
    const [tm, bruteForce] = [TranslationMemory.from(held), new BruteForce(held)];
    for (const query of [
      '',
      ' . ',
      'ب',
      'ب ب ب ب',
      'ب پ ت',
      'ح خ',
      'الف ب پ ت ث ج چ ح',
      'چ '.repeat(12),
      'ب ح '.repeat(200),
    ]) {
      for (const threshold of [0.05, 0.3, 0.5, 0.7, 1]) {
        expect(told(tm.search(query, { lang: 'fa', threshold, limit: 20 }))).toEqual(
          told(bruteForce.search(query, threshold, 20)),
        );
      }
    }
  });

  it.each([
    10, 300,
  ])('while %i units at a time are added, removed and replaced, and when it is opened again', (changes) => {
    const random = randomFrom(`changes ${changes}`);
    const others = [...units('others', 5_000)].map(
      (unit): Unit => ({ ...unit, origin: { document: `other ${unit.origin.document}` } }),
    );
    let tm = TranslationMemory.from(units('changed', 600));
    for (let round = 0; round < 12; round++) {
      const held = [...tm];
      for (let change = 0; change < changes; change++) {
        const unit = held[below(held.length, random)] as Unit;
        const chance = random();
        if (chance < 0.4) tm.add(others.pop() as Unit);
        else if (chance < 0.7) tm.remove(unit);
        else if (tm.get(unit))
          tm.replace({ ...unit, source: `${textOf(unit)} ${textOf(others.at(-change - 1) as Unit)}` });
        if (change % 7 === 0) tm.search(textOf(unit), { lang: 'fa' }); // what was changed is filed in small parts
      }
      if (round % 4 === 3) tm = TranslationMemory.open(new Uint8Array(Buffer.concat([...tm.toPieces()])));
      const now = [...tm];
      expect(tm.size).toBe(now.length);
      const bruteForce = new BruteForce(now);
      const sources = [...now, ...held].map(textOf);
      for (const { text } of queries(sources, 40, `round ${round}`)) {
        expect(told(tm.search(text, { lang: 'fa', threshold: 0.6 })), text).toEqual(
          told(bruteForce.search(text, 0.6, 5)),
        );
      }
    }
  });
});
