import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonlLosses, parseJsonl, readJsonl, streamJsonl, writeJsonl } from '../../src/formats/jsonl/index.js';
import { faultIn } from '../../src/formats/jsonl/scan.js';
import { type InlineCode, plainText } from '../../src/tm/content.js';
import type { Details, Unit } from '../../src/tm/unit.js';
import { all } from './pieces.js';
import { anyMemory, anyOtherOrigins, anyText, MEMORY, unit } from './units.js';

const details = fc.record(
  {
    facts: fc.record({ creationdate: anyText, 'o-tmf': anyText, tuid: anyText }, { requiredKeys: [] }),
    notes: fc.array(fc.record({ text: anyText, lang: fc.constant('fa') }, { requiredKeys: ['text'] }), {
      maxLength: 2,
    }),
    properties: fc.array(fc.record({ type: anyText, text: anyText }), { maxLength: 2 }),
  },
  { requiredKeys: [] },
) satisfies fc.Arbitrary<Details>;

const native = fc.oneof(
  anyText,
  fc.array(fc.oneof(anyText, fc.record({ attributes: fc.dictionary(anyText, anyText), content: fc.array(anyText) }))),
);

const code: fc.Arbitrary<InlineCode> = fc.record(
  {
    name: fc.constantFrom('ph', 'pc', 'sc', 'ec', 'mrk', 'sm', 'em'),
    attributes: fc.dictionary(fc.oneof(anyText, fc.constant('__proto__')), anyText),
    content: fc.array(anyText, { maxLength: 2 }),
    data: native,
    dataEnd: native,
  },
  { requiredKeys: ['name', 'attributes', 'content'] },
);

/** What a memory from files may have beyond what the aligner makes. */
const extras = fc.record(
  {
    target: fc.array(fc.oneof(anyText, code), { maxLength: 4 }),
    sourceLang: fc.constant('prs'),
    before: anyText,
    otherOrigins: anyOtherOrigins(anyText),
    sentences: fc.record({ source: fc.array(fc.nat(9)), target: fc.array(fc.nat(9)) }),
    state: fc.constantFrom('initial', 'reviewed', 'final'),
    details: fc.record({ unit: details, source: details, target: details }, { requiredKeys: [] }),
  },
  { requiredKeys: [] },
) satisfies fc.Arbitrary<Partial<Unit>>;

/** Units whose every field may be anything that its type allows. */
const anyUnits: fc.Arbitrary<Unit[]> = fc
  .tuple(anyMemory, fc.array(extras, { minLength: 12, maxLength: 12 }))
  .map(([units, more]) => units.map((each, i) => ({ ...each, ...more[i] })));

async function* bytes(text: string, size: number): AsyncGenerator<Uint8Array> {
  const all = Buffer.from(text);
  for (let at = 0; at < all.length; at += size) yield all.subarray(at, at + size);
}

const failure = (text: string) => {
  try {
    parseJsonl(text);
  } catch (error) {
    const { code, line, column, message } = error as { code: string; line: number; column: number; message: string };
    return [code, line, column, message.split(':')[0]];
  }
  return undefined;
};

describe('whole lines', () => {
  it('give back every unit as it was', async () => {
    await fc.assert(
      fc.asyncProperty(anyUnits, fc.integer({ min: 1, max: 100 }), async (units, size) => {
        const lost: unknown[] = [];
        const text = writeJsonl(units, { whole: true });
        expect(parseJsonl(text, { onLoss: (...loss) => lost.push(loss) })).toEqual(units);
        expect(lost).toEqual([]);
        expect(await all(readJsonl(bytes(text, size)))).toEqual(units);
        expect((await all(streamJsonl(units, { whole: true }))).join('')).toBe(text);
        expect(text.split(/[\n\u2028\u2029]/)).toHaveLength(units.length + 1);
      }),
      { numRuns: 200 },
    );
  });

  it('say what a unit says, and no more', () => {
    const bold = { name: 'pc', attributes: { id: '1' }, content: ['راه'], data: '<b>', dataEnd: '</b>' } as const;
    const [plain, coded, divided] = [
      unit(),
      unit({ id: 'u2', source: ['نقشه ', bold], target: '' }),
      unit({ id: 'u3', source: ' One.\nTwo.', target: 'Both.', sentences: { source: [4, 4], target: [5] } }),
    ];
    const languages = { sourceLang: 'fa', targetLang: 'en', document: 'communique-12' };
    expect(
      writeJsonl([plain, coded, divided], { whole: true })
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual([
      { id: 'u1', source: 'نقشه راه صلح', target: 'The road map to peace', ...languages },
      { id: 'u2', source: 'نقشه راه', target: '', content: { source: ['نقشه ', bold] }, ...languages },
      { id: 'u3', source: ['One.', 'Two.'], target: ['Both.'], spaces: { source: [' ', '\n', ''] }, ...languages },
    ]);
  });
});

describe('the lines of an alignment', () => {
  it('keep texts, sentences and scores, and say what they lose', () => {
    fc.assert(
      fc.property(anyMemory, (units) => {
        const read = parseJsonl(writeJsonl(units), { sourceLang: 'fa', targetLang: 'en' });
        expect(read).toHaveLength(units.length);
        for (const [i, each] of units.entries()) {
          const { source, target, score, crossing, sentences } = each;
          expect([read[i]?.source, read[i]?.target]).toEqual([plainText(source), plainText(target)]);
          expect([read[i]?.score, read[i]?.crossing]).toEqual([score, crossing]);
          if (sentences !== undefined && !jsonlLosses(each).includes('sentences')) {
            expect(read[i]?.sentences).toEqual(sentences);
          }
        }
      }),
    );
    expect(jsonlLosses(MEMORY[0] as Unit)).toEqual(['ids', 'documents', 'languages', 'neighbours', 'paragraphs']);
    expect(jsonlLosses(unit({ sentences: { source: [99], target: [3] } }))).toContain('sentences');
    expect(jsonlLosses(unit({ sentences: { source: [99], target: [3] } }), { whole: true })).toEqual([]);
  });

  it('have spaces only where they are not as usual', () => {
    const two = { source: [4, 4], target: [] };
    const [usual, odd] = [
      unit({ source: 'One. Two.', target: '', sentences: two }),
      unit({ source: 'One.\r\n Two. ', target: '', sentences: two }),
    ];
    expect(writeJsonl([usual])).toBe('{"source":["One.","Two."],"target":[]}\n');
    expect(writeJsonl([odd])).toBe('{"source":["One.","Two."],"target":[],"spaces":{"source":["","\\r\\n "," "]}}\n');
    expect(parseJsonl(writeJsonl([usual, odd])).map(({ source }) => source)).toEqual(['One. Two.', 'One.\r\n Two. ']);
  });
});

describe('lines of others', () => {
  const options = { sourceLang: 'fa', targetLang: 'en', document: 'corpus' };

  it('are read where they have a source or a target', () => {
    const lines = '\uFEFF{"source":"الف","target":"A"}\r\n \n{"target":["B.","C."],"source":null,"crossing":false}';
    const common = { sourceLang: 'fa', targetLang: 'en', origin: { document: 'corpus' } };
    expect(parseJsonl(lines, options)).toEqual([
      { id: 'u1', source: 'الف', target: 'A', ...common },
      { id: 'u3', source: '', target: 'B. C.', sentences: { source: [], target: [2, 2] }, ...common },
    ]);
    expect(parseJsonl(Buffer.from(lines), options)).toEqual(parseJsonl(lines, options));
    expect(parseJsonl('')).toEqual([]);
  });

  it('may have keys that have no meaning, which is told', () => {
    const told: unknown[] = [];
    const [first, second] = parseJsonl(
      '{"source":"a","domain":"law","__proto__":{"score":1},"constructor":1}\n' +
        '{"source":"b","id":7,"details":{"unit":{"facts":{"color":"red"}}}}\n'.replace('7', '"7"') +
        '{"source":"c","id":"u7"}\n',
      { onLoss: (...loss) => told.push(loss) },
    );
    expect(told).toEqual([
      ['u1', ['keys']],
      ['u7', ['ids', 'keys']],
      ['u7.2', ['ids']],
    ]);
    expect(Object.getPrototypeOf(first)).toBe(Object.prototype);
    expect(first?.score).toBeUndefined();
    expect(second?.details).toEqual({ unit: { facts: {} } });
  });

  it.each([
    ['{"source":"a"}\n{"source":"a",}', 2, 15, 'a line that is not JSON'],
    ['{"source":"a"', 1, 14, 'a line of JSON that ends too early'],
    ['source\ttarget', 1, 1, 'a line that is not JSON'],
    ['["a","b"]', 1, 1, 'a line is not an object'],
    ['{"id":"x"}', 1, 1, 'a line without source and target'],
    ['{"source":7}', 1, 11, 'something in "source" is not a text or a list of texts'],
    ['{"a":{"score":0},"source":"x", "score": 93}', 1, 41, 'something in "score" is not a number from 0 to 1'],
    ['{"source":["a",null]}', 1, 11, 'something in "source" is not a text'],
    ['{"source":"a","paragraph":-1}', 1, 27, 'something in "paragraph" is not a whole number from 0'],
    ['{"source":"a","crossing":"yes"}', 1, 26, 'something in "crossing" is not true or false'],
    ['{"source":"a","state":"done"}', 1, 23, 'something in "state" is not one of initial, translated, reviewed, final'],
    [
      '{"source":["a"],"spaces":{"source":[""," "," "]}}',
      1,
      26,
      'the spaces of the source are not one more than its sentences',
    ],
    ['{"source":["a"],"spaces":{"source":["","b"]}}', 1, 26, 'something in "spaces" is not white space'],
    ['{"source":"a","content":{"source":["b"]}}', 1, 25, 'the source with codes has another text than the source'],
    [
      '{"source":"a","content":{"source":[{"name":"b"}]}}',
      1,
      25,
      'something in "content" is not one of ph, pc, sc, ec, mrk, sm, em',
    ],
    [
      '{"source":"a","content":{"source":[{"name":"ph"}]}}',
      1,
      25,
      'something in "content" is not an object with "attributes"',
    ],
    [
      '{"source":"a","otherOrigins":[{"document":"b"}]}',
      1,
      30,
      'something in "otherOrigins" is not an object with "id"',
    ],
    ['{"source":"a","details":{"unit":{"notes":[{}]}}}', 1, 25, 'something in "details" is not an object with "text"'],
  ])('are refused with their place: %s', (lines, line, column, message) => {
    expect(failure(lines)).toEqual(['BAD_FORMAT', line, column, message]);
  });

  it('may all have one identifier, in linear time', () => {
    const lines = '{"id":"x","source":"a"}\n'.repeat(50_000);
    const ids = parseJsonl(`${lines}{"id":"x.2","source":"a"}`).map(({ id }) => id);
    expect([ids[0], ids[1], ids[49_999], ids[50_000]]).toEqual(['x', 'x.2', 'x.50000', 'x.2.2']);
    expect(new Set(ids).size).toBe(ids.length);
  }, 5_000);

  it('are units or refused, whatever their values are, and what is read is written', () => {
    const keys =
      'target spaces sentences content id score crossing document otherOrigins paragraph before state details';
    const inner = fc.constantFrom(
      'source',
      'target',
      'document',
      'id',
      'unit',
      'facts',
      'notes',
      'text',
      'name',
      'attributes',
      'content',
    );
    const { value } = fc.letrec<{ value: unknown }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom('', 'a', ' ', 'ph', null, true, 0, 1, -1, 0.5),
        fc.array(tie('value'), { maxLength: 3 }),
        fc.dictionary(inner, tie('value'), { maxKeys: 4 }),
      ),
    }));
    const side = fc.oneof(fc.constantFrom('', 'a', 'aa'), fc.array(fc.constantFrom('', ' ', 'a')));
    let read = 0;
    fc.assert(
      fc.property(side, fc.dictionary(fc.constantFrom(...keys.split(' ')), value, { maxKeys: 3 }), (source, line) => {
        let units: Unit[];
        try {
          units = parseJsonl(JSON.stringify({ ...line, source }));
        } catch (error) {
          expect(error).toMatchObject({ code: 'BAD_FORMAT', line: 1, column: expect.any(Number) });
          return;
        }
        read += 1;
        expect(parseJsonl(writeJsonl(units, { whole: true }))).toEqual(units);
      }),
      { numRuns: 3_000 },
    );
    expect(read).toBeGreaterThan(50);
  });

  it('are bounded in length and depth', () => {
    const deep = (levels: number) =>
      `{"source":"","content":{"source":${'[{"name":"pc","attributes":{},"content":'.repeat(levels)}[]${'}]'.repeat(levels)}}}`;
    expect(parseJsonl(deep(400))).toHaveLength(1);
    expect(failure(deep(100_000))).toEqual([
      'BAD_FORMAT',
      1,
      24,
      'something in "content" is not nested less than 1000 deep',
    ]);
    expect(failure(`{"source":"a"}\n{"source":"${'x'.repeat(1 << 24)}"}`)?.slice(0, 3)).toEqual([
      'TOO_LARGE',
      2,
      (1 << 24) + 1,
    ]);
  });
});

describe('the place of a fault in JSON', () => {
  const parses = (json: string) => {
    try {
      JSON.parse(json);
      return true;
    } catch {
      return false;
    }
  };

  it('is the first character after which no JSON can follow', () => {
    const json = fc.json({ maxDepth: 3 });
    fc.assert(
      fc.property(
        json,
        fc.nat(),
        fc.constantFrom('', ',', '}', ']', '"', '\\', '0', '.', 'x', ':', '\t', '\n', '\0'),
        (text, where, junk) => {
          const at = where % (text.length + 1);
          const damaged = text.slice(0, at) + junk + text.slice(at + 1);
          const fault = faultIn(damaged);
          if (parses(damaged)) expect(fault).toBe(damaged.length);
          else {
            expect(fault).toBeLessThanOrEqual(damaged.length);
            // What stands before the fault is right so far: cutting the text there moves the fault to the end.
            expect(faultIn(damaged.slice(0, fault))).toBe(fault);
            expect(faultIn(damaged.slice(0, fault + 1))).toBe(fault);
          }
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it.each([
    ['{"a":01}', 6],
    ['{"a" 1}', 5],
    ['{"a":"\\x"}', 6],
    ['{"a":"\\u12"}', 6],
    ['{"a":"\n"}', 6],
    ['{"a":tru}', 5],
    ['[1 2]', 3],
    ['[1}', 2],
    ['[1,]', 3],
    ['{,}', 1],
    ['{1:2}', 1],
    ['{} x', 3],
    ['', 0],
    [' ', 1],
    ['{"a":1.}', 6],
    ['{"a":"b', 7],
  ])('in %j is %i', (json, at) => {
    expect(parses(json)).toBe(false);
    expect(faultIn(json)).toBe(at);
  });
});
