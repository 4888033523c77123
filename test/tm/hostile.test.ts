import { describe, expect, it } from 'vitest';
import type { TarjomanError } from '../../src/errors.js';
import { hashOf } from '../../src/text/words/hash.js';
import {
  type ByteRange,
  type Match,
  type PenaltyRule,
  type SearchOptions,
  TranslationMemory,
  type Unit,
} from '../../src/tm/index.js';
import { ContainerWriter } from '../../src/tm/packed/container.js';
import { packUnits } from '../../src/tm/packed/packed-units.js';

const unit = (id: string, source: string, target = `translation of ${id}`, more: Partial<Unit> = {}): Unit => ({
  ...{ id, source, target, sourceLang: 'fa', targetLang: 'en', origin: { document: 'communique-12' } },
  ...more,
});

const memoryOf = (sources: Iterable<string>) =>
  TranslationMemory.from(Array.from(sources, (source, i) => unit(`u${i + 1}`, source)));

const numbered = (count: number, text: (k: number) => string) => Array.from({ length: count }, (_, k) => text(k));

/** What a call gives, and that it does not take longer: generous, for slow machines, but far from quadratic. */
function within<Result>(milliseconds: number, run: () => Result): Result {
  const begin = performance.now();
  const result = run();
  expect(performance.now() - begin).toBeLessThan(milliseconds);
  return result;
}

const ids = (matches: readonly Match[]) => matches.map((match) => match.unit.id);

const codeOf = (run: () => unknown): string | undefined => {
  try {
    run();
  } catch (error) {
    return (error as TarjomanError).code ?? String(error);
  }
  return undefined;
};

const bytesOf = (tm: TranslationMemory): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.concat([...tm.toPieces()]));

/** Words of letters alone: one of letters and digits would be two. */
const word = (k: number) => `ژ${[...String(k)].map((digit) => 'بپجدرزسشطف'[Number(digit)]).join('')}`;
const VOCABULARY = numbered(3_000, word);
const LONG = numbered(10_000, (k) => VOCABULARY[(k * 7 + k ** 2) % 3_000] as string);

describe('queries that are no sentences', { timeout: 120_000 }, () => {
  const tm = memoryOf(['سفر به مسکو', 'سفر', 'سفر سفر سفر', '…', '😀 سفر']);

  it.each([
    ['nothing', '', []],
    ['white space', ' \t\n\u2028', []],
    ['punctuation', '…؟!«»', []],
    ['half-spaces', '\u200c\u200c', []],
    ['words that nobody knows', 'qwrt zxcv', []],
    ['one word', 'سفر', ['u2', 'u5']],
    ['NUL between', 'سفر\0به\0مسکو', ['u1']],
    ['a lone surrogate', 'سفر به مسکو \ud83d', ['u1']],
    ['an emoji', '😀 سفر', ['u5', 'u2']],
  ])('%s', (_, query, found) => {
    expect(ids(tm.search(query, { lang: 'fa' })).sort()).toEqual([...found].sort());
  });

  it('10,000 words against short segments', () => {
    const short = memoryOf(
      numbered(20_000, (k) => `${VOCABULARY[k % 3_000]} ${VOCABULARY[(k * 31) % 3_000]} و بند ${k}`),
    );
    expect(within(5_000, () => short.search(LONG.join(' '), { lang: 'fa', threshold: 1e-9 }))).toHaveLength(5);
    expect(ids(within(1_000, () => short.search(LONG.join(' '), { lang: 'fa' })))).toEqual([]);
  });

  it('10,000 words against segments of as many', () => {
    const changed = (k: number) => LONG.with(k, word(10_000 + k)).join(' ');
    const long = memoryOf([...numbered(20, changed), numbered(10_000, (k) => word(20_000 + k)).join(' ')]);
    const found = within(10_000, () => long.search(LONG.join(' '), { lang: 'fa', limit: 30 }));
    expect(found.map(({ similarity }) => similarity)).toEqual(numbered(20, () => '').map(() => 0.9999));
    within(10_000, () => JSON.stringify(found));
    expect(ids(within(10_000, () => long.search([...LONG].sort().join(' '), { lang: 'fa' })))).toEqual([]);
  });

  it('a word of a million letters', () => {
    const longest = 'آ'.repeat(1_000_000);
    const large = memoryOf(['سفر', longest, `${longest}ب`]);
    expect(ids(within(5_000, () => large.search(longest, { lang: 'fa', threshold: 0.01 })))).toEqual(['u2']);
    within(20_000, () => large.search(longest, { lang: 'fa', rank: 'characters', threshold: 0.01 }));
  });
});

describe('memories that are no texts', { timeout: 120_000 }, () => {
  it('20,000 equal segments, at every limit', () => {
    const tm = memoryOf(numbered(20_000, () => 'نقشه راه همکاری'));
    for (const limit of [1, 5, 1_000_000]) {
      const found = within(10_000, () => tm.search('نقشه راه همکاری', { lang: 'fa', threshold: 1, limit }));
      expect(found).toHaveLength(Math.min(limit, 20_000));
      expect(ids(found).slice(0, 3)).toEqual(['u1', 'u2', 'u3'].slice(0, limit));
      const [last] = within(10_000, () => tm.search('نقشهٔ راه', { lang: 'fa', threshold: 0.5, limit })).slice(-1);
      expect(last?.unit.id).toBe(`u${Math.min(limit, 20_000)}`);
    }
  });

  it('20,000 segments that are equal but for spelling: the equal one first', () => {
    const spellings = ['نقشهٔ', 'نقشه‌ی', 'نقشۀ', 'نقشه'];
    const spelled = (k: number) =>
      numbered(8, (i) => `${spellings[Math.floor(k / 4 ** (i % 7)) % 4]} راه${'‌'.repeat(k % 3)}`).join(' ');
    const tm = memoryOf(numbered(20_000, spelled));
    for (const k of [0, 777, 19_999]) {
      const [best, ...others] = within(20_000, () => tm.search(spelled(k), { lang: 'fa', limit: 5 }));
      expect(best?.score).toBe(1);
      expect(best?.unit.source).toBe(spelled(k));
      expect(others).toHaveLength(4);
    }
  });

  it('20,000 segments of which each is as unlike as another, all of them asked for', () => {
    const tm = memoryOf(numbered(20_000, (k) => `بند ${'الف ب پ ت '.repeat(k % 17)} ${k}`));
    for (const options of [
      { threshold: 1e-9, limit: 1_000_000 },
      { threshold: 1e-9, limit: 1_000_000, rank: 'characters' },
      { threshold: 1e-9, limit: 1_000_000, penalties: [{ name: 'some', amount: ({ id }) => id.length / 100 }] },
    ] satisfies SearchOptions[]) {
      const found = within(60_000, () => tm.search('بند الف ب پ ت ۷', { lang: 'fa', ...options }));
      expect(found).toHaveLength(20_000);
      const scores = found.map(({ score }) => score);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
    }
  });

  it('one letter, repeated', () => {
    const tm = memoryOf(numbered(300, (k) => 'ب '.repeat(k + 1)));
    const [best, next] = within(5_000, () => tm.search('ب '.repeat(200), { lang: 'fa' }));
    expect([best?.unit.id, best?.similarity, next?.similarity]).toEqual(['u200', 1, 200 / 201]);
    expect(within(5_000, () => tm.search('ب', { lang: 'fa', threshold: 1e-9, limit: 1_000 }))).toHaveLength(300);
  });

  it('a threshold of next to nothing finds what shares a word, one of 1 what has the same words', () => {
    const tm = memoryOf(['سفر به مسکو', 'سفر', 'دیدار']);
    expect(ids(tm.search('سفر به مسکو', { lang: 'fa', threshold: 1e-9 }))).toEqual(['u1', 'u2']);
    expect(ids(tm.search('سفر به مسکو!', { lang: 'fa', threshold: 1 }))).toEqual(['u1']);
  });

  it('names that objects have already', () => {
    const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', '', '\0', '\ud800'];
    const units = names.flatMap((id) =>
      names.map((document, k) => unit(id, `${names.indexOf(id)} سند ${k}`, 't', { origin: { document } })),
    );
    for (const tm of [TranslationMemory.from(units), TranslationMemory.open(bytesOf(TranslationMemory.from(units)))]) {
      for (const one of units) expect(tm.get(one)).toEqual(one);
      expect(ids(tm.search('0 سند 3', { lang: 'fa', threshold: 1 }))).toEqual(['__proto__']);
      for (const one of units) expect(tm.remove(one)).toBe(true);
      expect([tm.size, [...tm]]).toEqual([0, []]);
    }
  });

  it('1,000 languages', () => {
    const letters = 'abcdefghij';
    const lang = (k: number) => `x${[100, 10, 1].map((power) => letters[Math.floor(k / power) % 10]).join('')}`;
    const units = numbered(1_000, (k) => `u${k}`).map((id, k) =>
      unit(id, `word ${k}`, `mot ${k}`, { sourceLang: lang(k) }),
    );
    const tm = within(10_000, () => TranslationMemory.from(units));
    const again = within(10_000, () => TranslationMemory.open(bytesOf(tm)));
    for (const k of [0, 7, 999]) {
      for (const memory of [tm, again]) {
        expect(ids(memory.search(`word ${k}`, { lang: lang(k), threshold: 0.5 }))).toEqual([`u${k}`]);
      }
    }
    expect(ids(again.search('mot 500', { lang: 'en' }))).toEqual(['u500']);
  });

  it('a language that is none, in the units or in the question', () => {
    expect(codeOf(() => TranslationMemory.from([unit('u1', 'متن', 'text', { sourceLang: '../fa' })]))).toBe(
      'BAD_ARGUMENT',
    );
    expect(codeOf(() => memoryOf(['متن']).search('متن', { lang: '__proto__' }))).toBe('BAD_ARGUMENT');
    const tm = memoryOf(['متن']);
    expect(codeOf(() => tm.add(unit('u2', 'دو', 'two', { targetLang: '' })))).toBe('BAD_ARGUMENT');
    expect([tm.size, ids(tm.search('دو', { lang: 'fa' }))]).toEqual([1, []]);
    expect(codeOf(() => tm.replace(unit('u1', 'سه', 'three', { targetLang: '' })))).toBe('BAD_ARGUMENT');
    expect([ids(tm.search('متن', { lang: 'fa' })), ids(tm.search('سه', { lang: 'fa' }))]).toEqual([['u1'], []]);
  });
});

describe('penalty rules that do harm', () => {
  const rule = (amount: PenaltyRule['amount']): PenaltyRule => ({ name: 'harm', amount });
  const tm = memoryOf(['سفر به مسکو', 'سفر به تهران', 'سفر به باکو']);
  const search = (amount: PenaltyRule['amount']) =>
    tm.search('سفر به مسکو', { threshold: 0.5, penalties: [rule(amount)] });

  it.each([Number.NaN, -0.1, 1.1, Number.POSITIVE_INFINITY])('giving %d is refused', (amount) => {
    expect(codeOf(() => search(() => amount))).toBe('BAD_ARGUMENT');
  });

  it('an error comes through, and the memory goes on searching', () => {
    expect(() =>
      search(() => {
        throw new RangeError('mine');
      }),
    ).toThrow(new RangeError('mine'));
    expect(ids(search(() => 0))).toEqual(['u1', 'u2', 'u3']);
  });

  it('a search within a search disturbs neither', () => {
    const inner: string[][] = [];
    const matches = search(({ id }) => {
      inner.push(ids(tm.search('سفر به باکو', { threshold: 0.5, penalties: [rule(() => 0.25)] })));
      return id === 'u1' ? 0.5 : 0;
    });
    expect(ids(matches)).toEqual(['u2', 'u3', 'u1']);
    expect(inner).toEqual(matches.map(() => ['u3', 'u1', 'u2']));
    expect(matches.map(({ edits }) => edits.map(({ found }) => found?.text))).toEqual([['تهران'], ['باکو'], []]);
  });

  it('nor in what is spelled otherwise', () => {
    const spellings = ['سفر به مسكو', 'سفر به مسکو', 'سفر، به مسکو!', 'سفر به مسکو و تهران', 'سفرِ به مسکو'];
    const spelled = memoryOf(spellings);
    for (const query of spellings) {
      const asked = (amount: PenaltyRule['amount']) =>
        spelled.search(query, { threshold: 0.5, penalties: [rule(amount)] }).map((match) => match.toJSON());
      const alone = asked(() => 0);
      for (const inner of [...spellings, 'تهران', '']) {
        const within = asked(() => {
          spelled.search(inner, { threshold: 0.3 });
          return 0;
        });
        expect(within).toEqual(alone);
      }
    }
  });

  it('a rule may add a unit to the memory that is searched; the next search finds it', () => {
    const own = memoryOf(['سفر به مسکو', 'سفر به تهران']);
    const adding = rule(({ id }) => {
      own.add(unit(`new-${id}`, `سفر به مسکو و ${id}`));
      own.search('سفر به مسکو و', { threshold: 0.5 });
      return 0;
    });
    expect(ids(own.search('سفر به مسکو', { threshold: 0.5, penalties: [adding] }))).toEqual(['u1', 'u2']);
    expect(ids(own.search('سفر به مسکو', { threshold: 0.5 }))).toEqual(['u1', 'u2', 'new-u1', 'new-u2']);
  });
});

describe('changes at bad moments', () => {
  it('units that are added while the memory is gone through are met, once each', () => {
    const tm = memoryOf(['یک', 'دو']);
    const met: string[] = [];
    for (const { id } of tm) {
      met.push(id);
      if (met.length < 6) tm.add(unit(`a${met.length}`, `بند ${met.length}`));
      if (id === 'u1') tm.remove(unit('u2', ''));
    }
    expect(met).toEqual(['u1', 'a1', 'a2', 'a3', 'a4', 'a5']);
  });

  it('a memory from which everything was removed is written and opened as an empty one', () => {
    const tm = TranslationMemory.open(bytesOf(memoryOf(['یک', 'دو'])));
    tm.add(unit('u3', 'سه'));
    for (const one of [...tm]) tm.remove(one);
    const again = TranslationMemory.open(bytesOf(tm));
    expect([again.size, [...again], again.search('یک', { lang: 'fa' })]).toEqual([0, [], []]);
    again.add(unit('u1', 'یک'));
    expect(ids(again.search('یک', { lang: 'fa' }))).toEqual(['u1']);
  });

  it('20,000 units that say the same, one by one', { timeout: 60_000 }, () => {
    const tm = memoryOf([]);
    within(30_000, () => {
      for (let k = 0; k < 20_000; k++) tm.add(unit(`n${k}`, 'همان', 'the same'));
      for (let k = 0; k < 20_000; k += 100) tm.add(unit(`n${k}`, 'همان', 'the same')); // known already
    });
    expect([tm.size, [...tm][0]?.otherOrigins?.length]).toEqual([1, 19_999]);
  });

  it('20,000 units that come and go, one by one', { timeout: 60_000 }, () => {
    const tm = memoryOf(['پایه']);
    within(30_000, () => {
      for (let k = 0; k < 20_000; k++) {
        tm.add(unit(`n${k}`, `بند ${k}`));
        if (k % 20 === 0) expect(ids(tm.search(`بند ${k}`, { lang: 'fa', limit: 1 }))).toEqual([`n${k}`]);
        if (k >= 10) expect(tm.remove(unit(`n${k - 10}`, ''))).toBe(true);
      }
    });
    expect([tm.size, tm.search('بند 100', { lang: 'fa', threshold: 1 })]).toEqual([11, []]);
  });
});

describe('bytes that are no index', { timeout: 120_000 }, () => {
  const UNITS = [unit('u1', 'سفر به مسکو'), unit('u2', 'نقشه راه همکاری'), unit('u3', 'سفر به تهران و مسکو')];
  const bytes = bytesOf(TranslationMemory.from(UNITS));

  /** All that can be asked of a memory. */
  const askedOf = (source: Uint8Array | ByteRange) => {
    const tm = TranslationMemory.open(source);
    return {
      size: tm.size,
      units: [...tm],
      found: tm.search('سفر به مسکو', { lang: 'fa', threshold: 0.3 }).map(({ score, edits }) => ({ score, edits })),
      translations: ids(tm.search('translation of u2', { lang: 'en' })),
      known: [tm.get(unit('u2', '')), tm.get(unit('u4', ''))],
      equal: tm.findEqual(unit('u9', 'سفر به مسکو', 'translation of u1'))?.id,
    };
  };
  const right = askedOf(bytes);

  it('every truncation is refused', () => {
    for (let length = 0; length < bytes.length; length++) {
      expect(
        codeOf(() => TranslationMemory.open(bytes.subarray(0, length))),
        `${length}`,
      ).toBe('BAD_INDEX');
    }
  });

  it('a bit that flipped is found, or changes nothing', () => {
    let state = 20_261_122;
    const below = (limit: number) => {
      state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9;
      return ((state ^ (state >>> 13)) >>> 0) % limit;
    };
    let harmless = 0;
    for (let flip = 0; flip < 2_000; flip++) {
      const at = below(bytes.length);
      const damaged = bytes.slice();
      damaged[at] = (damaged[at] as number) ^ (1 << below(8));
      try {
        expect(askedOf(damaged), `byte ${at}`).toEqual(right);
        harmless++;
      } catch (error) {
        expect((error as TarjomanError).code, `byte ${at}: ${error}`).toBe('BAD_INDEX');
      }
    }
    expect(harmless).toBeLessThan(200); // only what fills up to a multiple of eight may be anything
  });

  it.each([
    ['nothing', new Uint8Array(0)],
    ['zeros', new Uint8Array(1_000)],
    ['a text', new TextEncoder().encode('سفر به مسکو\n'.repeat(100))],
    ['an index after eight bytes of another kind', Uint8Array.from([...bytes.slice(-8), ...bytes])],
    ['an index backwards', bytes.slice().reverse()],
    ['the end of an index', bytes.slice(8)],
  ])('%s is refused', (_, other) => {
    expect(codeOf(() => askedOf(other))).toBe('BAD_INDEX');
  });

  it('the bytes may begin at any offset', () => {
    for (let offset = 0; offset < 9; offset++) {
      const shifted = new Uint8Array(bytes.length + 20);
      shifted.set(bytes, offset);
      expect(askedOf(shifted.subarray(offset, offset + bytes.length))).toEqual(right);
    }
  });

  it('and may be read at any place, anew each time', () => {
    const range: ByteRange = {
      length: bytes.length,
      read: (start, end) => Uint8Array.from(bytes.subarray(start, end)),
    };
    expect(askedOf(range)).toEqual(right);
  });

  /** A table of words of one letter each. */
  function slotsOf(letters: string): Int32Array {
    const slots = new Int32Array(4);
    for (const [number, letter] of [...letters].entries()) {
      let slot = hashOf(Uint16Array.of(letter.charCodeAt(0)), 0, 1) & 3;
      while (slots[slot] !== 0) slot = (slot + 1) & 3;
      slots[slot] = number + 1;
    }
    return slots;
  }

  const SECTIONS = {
    slots: slotsOf('ab'),
    wordStarts: Int32Array.of(0, 1, 2),
    wordUnits: Uint16Array.of(0x61, 0x62),
    lengths: Int32Array.of(2),
    lengthStarts: Int32Array.of(0, 1),
    codes: Uint16Array.of(0, 1),
    codeStarts: Int32Array.of(0, 2),
    postings: Int32Array.of(0, 0),
    postingStarts: Int32Array.of(0, 1, 2),
    signed: Int32Array.of(2),
    entries: Int32Array.of(0),
    entryStarts: Int32Array.of(0, 1),
  };
  type Section = keyof typeof SECTIONS;

  /** An index with right sums and these numbers. */
  function made(changed: Partial<Record<Section, Int32Array | Uint16Array>>): Uint8Array {
    const writer = new ContainerWriter();
    const pieces = [...writer.begin(), ...packUnits([unit('u1', 'a b', 'c')], 1, writer)];
    for (const [name, numbers] of Object.entries({ ...SECTIONS, ...changed })) {
      pieces.push(...writer.section(`fa/${name}`, numbers));
    }
    pieces.push(...writer.end());
    return new Uint8Array(Buffer.concat(pieces));
  }

  const questions = (source: Uint8Array) => {
    const tm = TranslationMemory.open(source);
    const found = ['a', 'a b', 'b a c'].flatMap((query) => tm.search(query, { threshold: 0.1, limit: 100 }));
    tm.add(unit('u2', 'a c'));
    found.push(...tm.search('a c', { threshold: 0.1 }));
    [...tm.toPieces()];
    return ids(found);
  };

  it('numbers made by hand are an index where they are right', () => {
    expect(questions(made({}))).toEqual(['u1', 'u1', 'u1', 'u2', 'u1']);
  });

  const WRONG = [-1, 1, 2, 3, 255, 0x7fffffff, -0x80000000];
  const arrays = Object.keys(SECTIONS) as Section[];
  it.each(arrays)('wrong numbers in %s end soon, without another error than BAD_INDEX', (name) => {
    const good = SECTIONS[name];
    const kind = (numbers: readonly number[]) =>
      good instanceof Uint16Array ? Uint16Array.from(numbers) : Int32Array.from(numbers);
    const wrong = [
      [],
      [0],
      numbered(100_000, () => '').map((_, k) => k),
      ...Array.from(good).flatMap((_, i) => WRONG.map((value) => [...good.slice(0, i), value, ...good.slice(i + 1)])),
      ...WRONG.map((value) => [...good, value]),
    ];
    for (const numbers of wrong) {
      const told = within(2_000, () => {
        try {
          questions(made({ [name]: kind(numbers) }));
          return 'BAD_INDEX';
        } catch (error) {
          return (error as TarjomanError).code ?? (error as Error).stack;
        }
      });
      expect(told, `${name}: ${numbers.slice(0, 5)}`).toBe('BAD_INDEX');
    }
  });

  it('units that are none are refused', () => {
    for (const [name, section] of [
      ['starts', Uint32Array.of()],
      ['starts', Uint32Array.of(0, 0)],
      ['starts', Uint32Array.of(5, 1)],
      ['starts', Uint32Array.of(0, 0xffffffff)],
      ['keys', Int32Array.of()],
    ] as const) {
      const writer = new ContainerWriter();
      const pieces = [...writer.begin(), ...packUnits([unit('u1', 'a b', 'c')], 1, writer)];
      const index = new Uint8Array(Buffer.concat([...pieces, ...writer.section(name, section), ...writer.end()]));
      const used = () => {
        const tm = TranslationMemory.open(index);
        tm.get(unit('u1', ''));
        return [...tm];
      };
      expect(codeOf(used), `${name} ${section}`).toBe('BAD_INDEX');
    }
  });
});
