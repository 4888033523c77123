import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import {
  type AlignAsyncOptions,
  type AlignProgress,
  alignAsync,
  type Embedder,
  type SpanPair,
} from '../../src/align/async.js';
import { type Alignment, align } from '../../src/align/index.js';
import lexicon from '../../src/data/lexicon.js';
import { TarjomanError } from '../../src/errors.js';
import { words } from '../../src/text/index.js';

/** Canonical words of German and French and what they mean. */
const DICTIONARY: Record<string, string> = {
  ...{ hund: 'dog', katze: 'cat', fisch: 'fish', vogel: 'bird', schlaft: 'sleeps', schwimmt: 'swims', singt: 'sings' },
  ...{ regen: 'rain', fallt: 'falls', sonne: 'sun', scheint: 'shines', bellt: 'barks', laut: 'loudly' },
  ...{ chien: 'dog', chat: 'cat', poisson: 'fish', oiseau: 'bird', dort: 'sleeps', nage: 'swims', chante: 'sings' },
  ...{ pluie: 'rain', tombe: 'falls', soleil: 'sun', brille: 'shines', aboie: 'barks', fort: 'loudly' },
};

const meanings = (text: string) => words(text).map(({ text: word }) => DICTIONARY[word] ?? word);

/** A vector with a direction of its own for each meaning: texts with the same words in two languages are near each other. */
function vectorOf(text: string): Float32Array {
  const vector = new Float32Array(64);
  for (const meaning of meanings(text)) {
    let at = 7;
    for (const letter of meaning) at = (at * 31 + letter.charCodeAt(0)) % 61;
    vector[at] = (vector[at] as number) + 1;
  }
  vector[63] = 0.1; // no text is without a direction
  return vector;
}

const embed: Embedder = async (texts) => texts.map(vectorOf);

/** Sentences of about equal length, so that only their words tell; the French says one of them earlier and has one more. */
const GERMAN = ['Hund schläft laut.', 'Katze bellt.', 'Vogel singt laut.', 'Regen fällt.', 'Sonne scheint.'];
const FRENCH = ['Chat aboie.', 'Oiseau chante fort.', 'Pluie tombe.', 'Soleil brille.', 'Poisson nage.'];
const RIGHT = [
  [[0], []],
  [[1], [0]],
  [[2], [1]],
  [[3], [2]],
  [[4], [3]],
  [[], [4]],
];

const german = GERMAN.join('\n');
const french = FRENCH.join('\n');
/** A long text of these sentences, no two of them alike. */
const distinct = (sentences: readonly string[]) =>
  Array.from({ length: 100 }, (_, k) => `${sentences[k % sentences.length]} ${'x'.repeat(k + 1)}`).join('\n');

const DE_FR = { from: 'de', to: 'fr', lines: true };

const beadsOf = ({ beads }: Alignment) => beads.map(({ source, target }) => [source, target]);

/** The error that a promise is rejected with. */
async function rejection(promise: Promise<unknown>): Promise<TarjomanError> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof TarjomanError) return error;
  throw error ?? new Error('the promise was not rejected');
}

function expectWhole({ source, target, beads }: Alignment): void {
  expect(beads.flatMap((bead) => bead.source)).toEqual([...source.keys()]);
  expect(beads.flatMap((bead) => bead.target).sort((a, b) => a - b)).toEqual([...target.keys()]);
  for (const { score } of beads) expect(score >= 0 && score <= 1, `${score}`).toBe(true);
}

describe('without a model', () => {
  it('the result is that of align', async () => {
    const source = 'سفر به مسکو\nوی گفت: سفر تاریخی است. این سفر ۲۸ دی ۱۴۰۳ انجام می\u200cشود.';
    const target = 'A visit to Moscow\nHe said the visit was historic. It takes place on 17 January 2025.';
    for (const options of [{}, { lexicon }, { lexicon, lines: true }]) {
      expect(await alignAsync(source, target, options)).toEqual(align(source, target, options));
    }
    expect(await alignAsync(german, french, DE_FR)).toEqual(align(german, french, DE_FR));
  });

  it('what align throws is a rejection', async () => {
    expect((await rejection(alignAsync('', 'Hello.'))).code).toBe('EMPTY_SIDE');
    expect((await rejection(alignAsync('Hello there.', 'سلام بر شما.'))).code).toBe('SIDES_SWAPPED');
  });
});

describe('vectors', () => {
  it('put sentences right that nothing else tells apart', async () => {
    expect(beadsOf(align(german, french, DE_FR))).not.toEqual(RIGHT);
    const alignment = await alignAsync(german, french, { ...DE_FR, embed });
    expect(beadsOf(alignment)).toEqual(RIGHT);
    expectWhole(alignment);
  });

  it('may be arrays of any length, since they are compared with those of random spans', async () => {
    const squeezed: Embedder = async (texts) =>
      texts.map((text) => {
        const vector = Array.from(vectorOf(text), (value) => 40 * value);
        return [...vector, 2 * Math.hypot(...vector)]; // all texts have much in common
      });
    expect(beadsOf(await alignAsync(german, french, { ...DE_FR, embed: squeezed }))).toEqual(RIGHT);
  });

  it('say nothing of a text with nothing to compare with', async () => {
    const alone = { from: 'de', to: 'fr' };
    const plain = align('Hund schläft.', 'Soleil brille.', alone);
    expect(await alignAsync('Hund schläft.', 'Soleil brille.', { ...alone, embed })).toEqual(plain);
  });

  it('are asked for in batches, each text once', async () => {
    const asked: string[][] = [];
    const counting: Embedder = async (texts) => {
      asked.push([...texts]);
      return texts.map(vectorOf);
    };
    const source = `${distinct(GERMAN)}\n${distinct(GERMAN)}`;
    const target = `${distinct(FRENCH)}\n${distinct(FRENCH)}`;
    expectWhole(await alignAsync(source, target, { ...DE_FR, embed: counting }));
    const all = asked.flat();
    expect(new Set(all).size).toBe(all.length);
    expect(asked.length).toBeGreaterThan(1);
    expect(asked.slice(0, -1).every((texts) => texts.length === 32)).toBe(true);
    expect(all.every((text) => text.trim() === text && text !== '')).toBe(true);
  });

  it('count on each sentence being asked about where they stand one against one', async () => {
    const asked = new Set<string>();
    const noting: Embedder = async (texts) => {
      for (const text of texts) asked.add(text);
      return texts.map(vectorOf);
    };
    await alignAsync(german, french, { ...DE_FR, embed: noting });
    for (const text of [...GERMAN, ...FRENCH]) expect(asked).toContain(text);
  });
});

describe('translations', () => {
  const english: Record<string, string> = {
    'غرب ناب است.': 'The trips were fruitful.',
    'شرق تاب است.': 'Seven ministers signed agreements.',
    'آب قند است.': 'Nobody resigned in Vienna.',
  };
  const source = Object.keys(english);
  const target = [
    'Extra remark here.',
    'A fruitful trip.',
    '7 ministers have signed one agreement.',
    'Vienna: no one has resigned.',
  ];
  const translate = async (texts: readonly string[]) => texts.map((text) => english[text] ?? '');
  const right = [
    [[], [0]],
    [[0], [1]],
    [[1], [2]],
    [[2], [3]],
  ];

  it('match by their base forms, numbers and names', async () => {
    const [from, to] = [source.join('\n'), target.join('\n')];
    expect(beadsOf(align(from, to, { lines: true }))).not.toEqual(right);
    expect(beadsOf(await alignAsync(from, to, { lines: true, translate }))).toEqual(right);
  });

  it('are asked for once a sentence and may be missing', async () => {
    const empty = vi.fn(async (texts: readonly string[]) => texts.map(() => ''));
    const [from, to] = [[...source, ...source].join('\n'), [...target, ...target].join('\n')];
    expect(await alignAsync(from, to, { lines: true, translate: empty })).toEqual(align(from, to, { lines: true }));
    expect(empty.mock.calls).toEqual([[source]]);
  });

  it('go with vectors and scores', async () => {
    const score = async (pairs: readonly SpanPair[]) => pairs.map(() => 0);
    const options: AlignAsyncOptions = { lines: true, translate, score, embed };
    expectWhole(await alignAsync(source.join('\n'), target.join('\n'), options));
  });
});

describe('scores', () => {
  it('decide between beads', async () => {
    const score = async (pairs: readonly SpanPair[]) =>
      pairs.map(({ source, target }) => {
        const [own, other] = [new Set(meanings(source)), new Set(meanings(target))];
        return own.size === other.size && [...own].every((meaning) => other.has(meaning)) ? 8 : -8;
      });
    const alignment = await alignAsync(german, french, { ...DE_FR, score });
    expect(beadsOf(alignment)).toEqual(RIGHT);
    expect(alignment.beads.every(({ score: confidence }) => confidence > 0.9)).toBe(true);
  });

  it('of nought change nothing but what single precision rounds', async () => {
    const given = await alignAsync(german, french, { ...DE_FR, score: async (pairs) => pairs.map(() => 0) });
    const plain = align(german, french, DE_FR);
    expect(beadsOf(given)).toEqual(beadsOf(plain));
    given.beads.forEach(({ score }, k) => {
      expect(score).toBeCloseTo(plain.beads[k]?.score as number, 3);
    });
  });

  it('however great leave each sentence in one bead', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 1, maxLength: 50 }),
        async (values) => {
          let next = 0;
          const score = async (pairs: readonly SpanPair[]) => pairs.map(() => values[next++ % values.length] as number);
          expectWhole(await alignAsync(german, french, { ...DE_FR, score }));
        },
      ),
    );
  });

  it('are asked for once a pair of texts', async () => {
    const asked: string[] = [];
    const score = async (pairs: readonly SpanPair[]) => {
      expect(pairs.length).toBeLessThanOrEqual(32);
      asked.push(...pairs.map((pair) => JSON.stringify(pair)));
      return pairs.map(() => 0);
    };
    await alignAsync(Array(8).fill(german).join('\n'), Array(8).fill(french).join('\n'), { ...DE_FR, score });
    expect(asked.length).toBeGreaterThan(32);
    expect(new Set(asked).size).toBe(asked.length);
  });
});

describe('a model that fails', () => {
  const failures: [string, AlignAsyncOptions, RegExp][] = [
    ['too few vectors', { embed: async () => [] }, /embed gave 0 results for \d+ texts/],
    ['no array', { translate: async () => undefined as unknown as string[] }, /translate gave a undefined for 5 texts/],
    [
      'a number that is none',
      { embed: async (texts) => texts.map(() => Float32Array.of(1, Number.NaN)) },
      /not finite/,
    ],
    ['a vector of zeros', { embed: async (texts) => texts.map(() => new Float32Array(8)) }, /vector of zeros/],
    [
      'no vector',
      { embed: async (texts) => texts.map(() => null as unknown as Float32Array) },
      /a null: give a vector/,
    ],
    [
      'vectors of two lengths',
      { embed: async (texts) => texts.map((_, k) => new Float32Array(4 + (k % 2)).fill(1)) },
      /a vector of 5 numbers after some of 4/,
    ],
    ['a hole', { embed: async (texts) => new Array<Float32Array>(texts.length) }, /a undefined: give a vector/],
    [
      'no translation',
      { translate: async (texts) => texts.map(() => null as unknown as string) },
      /null: give a string/,
    ],
    ['NaN', { score: async (pairs) => pairs.map(() => Number.NaN) }, /NaN: give a finite number/],
    ['infinity', { score: async (pairs) => pairs.map(() => -Infinity) }, /-Infinity: give a finite number/],
    ['too many scores', { score: async (pairs) => [...pairs.map(() => 0), 0] }, /score gave \d+ results for \d+ texts/],
  ];

  for (const [name, options, message] of failures) {
    it(`is reported: ${name}`, async () => {
      const error = await rejection(alignAsync(german, french, { ...DE_FR, ...options }));
      expect(error.code).toBe('MODEL_FAILED');
      expect(error.message).toMatch(message);
    });
  }

  it('passes its reason on as the cause', async () => {
    const reason = new Error('quota used up');
    for (const fails of [
      async () => Promise.reject(reason),
      () => {
        throw reason;
      },
    ]) {
      for (const model of ['embed', 'translate', 'score']) {
        const error = await rejection(alignAsync(german, french, { ...DE_FR, [model]: fails }));
        expect(error.code).toBe('MODEL_FAILED');
        expect(error.message).toContain(`${model} failed: quota used up`);
        expect(error.cause).toBe(reason);
      }
    }
  });
});

describe('ending the work', () => {
  const long = [distinct(GERMAN), distinct(FRENCH)] as const;

  it('rejects with the reason of a signal that was aborted before', async () => {
    const model = vi.fn(embed);
    const reason = new Error('enough');
    await expect(alignAsync(...long, { ...DE_FR, embed: model, signal: AbortSignal.abort(reason) })).rejects.toBe(
      reason,
    );
    const given = alignAsync(...long, { ...DE_FR, signal: AbortSignal.abort() });
    await expect(given).rejects.toMatchObject({ name: 'AbortError' });
    expect(model).not.toHaveBeenCalled();
  });

  it('rejects between two calls of a model, which has the signal too', async () => {
    const controller = new AbortController();
    const reason = new Error('enough');
    const model = vi.fn<Embedder>(async (texts, signal) => {
      expect(signal).toBe(controller.signal);
      if (model.mock.calls.length === 2) controller.abort(reason);
      return texts.map(vectorOf);
    });
    const given = alignAsync(...long, {
      ...DE_FR,
      embed: model,
      signal: controller.signal,
    });
    await expect(given).rejects.toBe(reason);
    expect(model).toHaveBeenCalledTimes(2);
  });

  it('rejects with the reason of the signal where the model fails for it', async () => {
    const controller = new AbortController();
    const score = async () => {
      controller.abort();
      throw new Error('request was cancelled');
    };
    await expect(alignAsync(...long, { ...DE_FR, score, signal: controller.signal })).rejects.toBe(
      controller.signal.reason,
    );
  });

  it('is told how far it is', async () => {
    const told: AlignProgress[] = [];
    const score = async (pairs: readonly SpanPair[]) => pairs.map(() => 0);
    const translate = async (texts: readonly string[]) => texts.map(() => '');
    await alignAsync(...long, {
      ...DE_FR,
      embed,
      score,
      translate,
      onProgress: (progress) => told.push(progress),
    });
    expect([...new Set(told.map(({ stage }) => stage))]).toEqual(['translate', 'embed', 'score']);
    for (const stage of ['translate', 'embed', 'score']) {
      const own = told.filter((each) => each.stage === stage);
      expect(own.map(({ done }) => done)).toEqual(own.map(({ total }, k) => Math.min(total, 32 * (k + 1))));
      expect(own.at(-1)?.done).toBe(own.at(-1)?.total);
    }
  });
});
