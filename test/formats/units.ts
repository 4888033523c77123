/** Units for the tests of formats: a small memory, and arbitrary ones. */
import fc from 'fast-check';
import type { Content, Inline, InlineCode } from '../../src/tm/content.js';
import { plainText } from '../../src/tm/content.js';
import type { OtherOrigin, Unit } from '../../src/tm/unit.js';

/** A unit with what a test says of it. */
export function unit(partial: Partial<Unit> = {}): Unit {
  return {
    id: 'u1',
    source: 'نقشه راه صلح',
    target: 'The road map to peace',
    sourceLang: 'fa',
    targetLang: 'en',
    origin: { document: 'communique-12' },
    ...partial,
  };
}

/** Two paragraphs with everything that a memory has. */
export const MEMORY: readonly Unit[] = withNeighbours([
  unit({
    id: 'u1',
    source: 'متن نخست. متن دوم.',
    target: 'First text & second <text>.',
    score: 0.93,
    paragraph: 0,
    sentences: { source: [9, 8], target: [27] },
  }),
  unit({ id: 'u2', source: 'فقط در مبدأ.', target: '', score: 0.5, paragraph: 0 }),
  unit({ id: 'u3', source: '', target: 'Only in the target.', score: 0.4, paragraph: 0 }),
  unit({ id: 'u4', source: 'بند دوم.', target: 'The second paragraph.', paragraph: 1 }),
  unit({ id: 'u5', origin: { document: 'communique-13' }, score: 1 }),
]);

/** The units with the neighbours that a reader finds for them. */
export function withNeighbours(units: readonly Unit[]): Unit[] {
  const runs: Unit[][] = [];
  for (const each of units) {
    const run = runs.at(-1);
    if (run?.[0]?.origin.document === each.origin.document) run.push(each);
    else runs.push([each]);
  }
  return runs.flatMap((run) =>
    run.map((each, i) => {
      const [before, after] = [run[i - 1], run[i + 1]];
      return {
        ...each,
        ...(before === undefined ? {} : { before: plainText(before.source) }),
        ...(after === undefined ? {} : { after: plainText(after.source) }),
      };
    }),
  );
}

/** Strings with what XML finds hard: markup, white space, control characters, lone surrogates. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((codes) => String.fromCharCode(...codes)),
  fc
    .array(
      fc.constantFrom(
        '\r',
        '\n',
        '\t',
        ' ',
        ']]>',
        '<![CDATA[',
        '&amp;',
        '<b>',
        '\0',
        '\u0085',
        '\u2028',
        '\uFEFF',
        '\uFFFF',
        '\uD800',
        'سلام',
        '\u200C',
        '"',
        "'",
      ),
    )
    .map((parts) => parts.join('')),
);

const id = fc
  .array(fc.constantFrom(...'abcXYZ019-._:é۱', '__proto__', 'constructor'), { minLength: 1 })
  .map((parts) => parts.join(''))
  .filter((text) => !/^\d+$/.test(text));

/** Text that an attribute can hold. */
const attributeText = fc.string({ unit: fc.constantFrom(...'a<>&"\'\t\r\n سـ\u200C😀') });

const { code } = fc.letrec<{ code: InlineCode; inside: Inline[] }>((tie) => ({
  code: fc.oneof(
    fc.record({
      name: fc.constant<'pc'>('pc'),
      attributes: fc.record({ id, dispStart: attributeText }, { requiredKeys: ['id'] }),
      content: tie('inside'),
    }),
    fc.record({
      name: fc.constant<'mrk'>('mrk'),
      attributes: fc.record({ id, type: fc.constant('term'), value: attributeText }),
      content: tie('inside'),
    }),
  ),
  inside: fc.array(fc.oneof({ maxDepth: 2 }, anyText, tie('code')), { maxLength: 3 }).map(normal),
}));

const placeholder = fc
  .record({
    name: fc.constant<'ph'>('ph'),
    attributes: fc.record(
      { id, equiv: attributeText, 'xmlns:my': fc.constant('urn:my'), 'my:attr': attributeText },
      { requiredKeys: ['id', 'xmlns:my'] },
    ),
    content: fc.constant([]),
  })
  .map((each): InlineCode => {
    const { 'xmlns:my': namespace, 'my:attr': attr, ...rest } = each.attributes;
    return attr === undefined
      ? { ...each, attributes: rest }
      : { ...each, attributes: { ...rest, 'xmlns:my': namespace, 'my:attr': attr } };
  });

/** Text, or text with codes. */
const anyContent: fc.Arbitrary<Content> = fc.oneof(
  { weight: 4, arbitrary: anyText },
  {
    weight: 1,
    arbitrary: fc.array(fc.oneof(anyText, code, placeholder)).map((parts) => {
      const content = normal(parts);
      return content.every((part) => typeof part === 'string') ? content.join('') : content;
    }),
  },
);

/** Other places of a unit, with these texts before and after it. */
export function anyOtherOrigins(neighbour: fc.Arbitrary<string>): fc.Arbitrary<OtherOrigin[]> {
  const origin = fc.record(
    { document: attributeText, id: fc.oneof(id, attributeText), before: neighbour, after: neighbour },
    { requiredKeys: ['document', 'id'] },
  );
  return fc.array(origin, { minLength: 1, maxLength: 3 });
}

/** Memories as the contract of a unit allows them: identifiers are unique in a document. */
export const anyMemory: fc.Arbitrary<Unit[]> = fc
  .array(
    fc.record(
      {
        id,
        source: anyContent,
        target: anyContent,
        score: fc.double({ min: 0, max: 1, noNaN: true }).map((score) => score + 0),
        crossing: fc.constant(true as const),
        paragraph: fc.nat(5),
        otherOrigins: anyOtherOrigins(attributeText),
        document: fc.constantFrom('a', 'a "quoted" <name>\t', ''),
      },
      { requiredKeys: ['id', 'source', 'target', 'document'] },
    ),
    { maxLength: 12 },
  )
  .map((records) => {
    const seen = new Set<string>();
    const units = records.flatMap(({ document, ...rest }): Unit[] => {
      const key = `${document} ${rest.id}`;
      if (seen.has(key)) return [];
      seen.add(key);
      return [unit({ ...rest, origin: { document } })];
    });
    return withNeighbours(units.map(withLengths));
  });

/** The units with neighbours that stand beside them or not: on each side as given, another text, or none. */
export function anyNeighbours(units: readonly Unit[]): fc.Arbitrary<Unit[]> {
  const side = fc.oneof(
    fc.constant('as given' as const),
    fc.constant(undefined),
    anyText.map((text) => ({ text })),
  );
  return fc.array(fc.tuple(side, side), { minLength: units.length, maxLength: units.length }).map((said) =>
    units.map(({ before, after, ...rest }, i) => {
      const [left, right] = said[i] ?? [];
      const [earlier, later] = [left === 'as given' ? before : left?.text, right === 'as given' ? after : right?.text];
      return {
        ...rest,
        ...(earlier !== undefined && { before: earlier }),
        ...(later !== undefined && { after: later }),
      };
    }),
  );
}

/** Some units know their sentences. */
function withLengths(each: Unit): Unit {
  const [source, target] = [plainText(each.source).length, plainText(each.target).length];
  if (source % 2 === 0) return each;
  const half = Math.floor(target / 2);
  return {
    ...each,
    sentences: { source: [source], target: target === 0 ? [] : [half, target - half] },
  };
}

function normal(parts: readonly Inline[]): Inline[] {
  const joined: Inline[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (typeof part === 'string' && typeof last === 'string') joined[joined.length - 1] = last + part;
    else if (part !== '') joined.push(part);
  }
  return joined;
}
