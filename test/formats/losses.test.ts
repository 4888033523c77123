/** Nothing is lost in silence: what a unit lacks after its way through a format is among the losses that are told. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonlLosses, type LossKind, parseJsonl, writeJsonl } from '../../src/formats/jsonl/index.js';
import { parseTmx, tmxLosses, writeTmx } from '../../src/formats/tmx/index.js';
import { parseTsv, tsvLosses, writeTsv } from '../../src/formats/tsv/index.js';
import { parseXliff, writeXliff, xliffLosses } from '../../src/formats/xliff/index.js';
import {
  type Content,
  type Inline,
  type InlineCode,
  isEmpty,
  type NativeCode,
  plainText,
} from '../../src/tm/content.js';
import type { Details, Unit, UnitDetails, UnitState } from '../../src/tm/unit.js';
import { anyMemory, anyNeighbours, anyOtherOrigins, anyText } from './units.js';

/** What files say beside the texts; only what TMX has a place for, as details are named by it. */
const details: fc.Arbitrary<UnitDetails> = fc.dictionary(
  fc.constantFrom('unit', 'source', 'target'),
  fc.record(
    {
      facts: fc.record({ changeid: anyText, creationdate: fc.constant('20261122T081500Z') }),
      notes: fc.array(fc.record({ text: anyText, lang: fc.constant('fa') }, { requiredKeys: ['text'] }), {
        minLength: 1,
        maxLength: 2,
      }),
      properties: fc.array(fc.record({ type: fc.constantFrom('x-domain', 'file'), text: anyText }), {
        minLength: 1,
        maxLength: 2,
      }),
    },
    { requiredKeys: [] },
  ) satisfies fc.Arbitrary<Details>,
);

const extras = fc.record(
  {
    state: fc.constantFrom('initial', 'translated', 'reviewed', 'final'),
    details,
    otherOrigins: anyOtherOrigins(anyText),
  },
  { requiredKeys: [] },
) satisfies fc.Arbitrary<Partial<Unit>>;

/** Codes with what they are in their own format, with a text inside it. */
const native: fc.Arbitrary<NativeCode> = fc.oneof(
  fc.constantFrom('<b>', '<br/>'),
  anyText.map((text) => ['<a title="', { attributes: {}, content: [text] }, '">']),
);

const anyUnit: fc.Arbitrary<Unit> = fc
  .tuple(
    anyMemory.filter((units) => units.length > 0),
    extras,
    fc.option(native),
  )
  .map(([[first], more, data]) => {
    const code: InlineCode[] = data === null ? [] : [{ name: 'ph', attributes: { id: 'n1' }, content: [], data }];
    return { ...withCodes(first as Unit, code), ...more };
  });

/** Codes and annotations that are whole, and such that make sense only with what stands elsewhere. */
const part: fc.Arbitrary<Inline> = fc.constantFrom<Inline>(
  'a',
  { name: 'sc', attributes: { id: '1' }, content: [] },
  { name: 'ec', attributes: { startRef: '1' }, content: [] },
  { name: 'sc', attributes: { id: '2', isolated: 'yes' }, content: [], data: '<b>' },
  { name: 'sm', attributes: { id: '3', type: 'term' }, content: [] },
  { name: 'em', attributes: { startRef: '3' }, content: [] },
  { name: 'mrk', attributes: { id: '4', type: 'term', ref: 'https://example.org/#4' }, content: ['b'] },
  { name: 'mrk', attributes: { id: '5', type: 'comment', ref: '#n=1' }, content: ['c'] },
  { name: 'ph', attributes: { id: '6', dataRef: 'd9', subFlows: 'u9' }, content: [] },
  { name: 'pc', attributes: { id: '7', canCopy: 'no' }, content: ['d'], data: '<i>', dataEnd: '</i>' },
);

/** Units of several documents with everything that they may have; half of the memories only what XML can hold. */
const anyUnits: fc.Arbitrary<Unit[]> = fc
  .tuple(
    anyMemory.chain(anyNeighbours),
    fc.array(fc.tuple(extras, fc.array(part, { maxLength: 3 })), { minLength: 12, maxLength: 12 }),
    fc.boolean(),
  )
  .map(([units, more, speakable]) => {
    const all = units.map((each, i): Unit => {
      const [rest, codes] = more[i] ?? [];
      return { ...withCodes(each, codes ?? []), ...rest };
    });
    return speakable ? withoutUnspeakable(all) : all;
  });

function withoutUnspeakable(units: readonly Unit[]): Unit[] {
  return JSON.parse(JSON.stringify(units), (_, value) =>
    typeof value === 'string' ? value.replace(/[\p{Cs}\uFFFE\uFFFF]|[^\P{Cc}\t\n\r]/gu, '') : value,
  );
}

/** The unit with more at the end of its target. */
function withCodes(unit: Unit, more: readonly Inline[]): Unit {
  if (more.length === 0) return unit;
  const { target } = unit;
  return {
    ...unit,
    target: [...(typeof target === 'string' ? [target].filter((text) => text !== '') : target), ...more],
  };
}

/** What differs between a unit and what came back of it, in the words of the report. */
function differences(unit: Unit, back: Unit | undefined): Set<LossKind> {
  if (back === undefined) return new Set(['one-sided']);
  const kinds = new Set<LossKind>();
  const compare = (kind: LossKind, one: unknown, other: unknown): void => {
    if (JSON.stringify(one) !== JSON.stringify(other)) kinds.add(kind);
  };
  /** Some formats give a code a native form that it did not have, from what it displays. */
  const missing = (kind: LossKind, ones: readonly string[], others: readonly string[]): void => {
    if (ones.some((one) => !others.includes(one))) kinds.add(kind);
  };
  compare('ids', unit.id, back.id);
  compare('documents', unit.origin, back.origin);
  compare('languages', [unit.sourceLang, unit.targetLang], [back.sourceLang, back.targetLang]);
  compare('scores', unit.score, back.score);
  compare('crossings', unit.crossing, back.crossing);
  compare('neighbours', [unit.before, unit.after], [back.before, back.after]);
  compare('other-origins', placesOf(unit), placesOf(back));
  if (!kinds.has('other-origins')) compare('neighbours', unit.otherOrigins, back.otherOrigins);
  compare('paragraphs', unit.paragraph, back.paragraph);
  if (unit.sentences !== undefined) compare('sentences', unit.sentences, back.sentences);
  if (unit.state !== undefined) compare('states', unit.state, stateOf(back));
  compare('notes', detailsOf(unit, 'notes'), detailsOf(back, 'notes'));
  compare('properties', detailsOf(unit, 'properties'), detailsOf(back, 'properties'));
  compare('properties', detailsOf(unit, 'facts'), detailsOf(back, 'facts'));
  for (const side of ['source', 'target'] as const) {
    const [one, other] = [plainText(unit[side]), plainText(back[side])];
    const spaced = (text: string): string => text.replace(/\r\n|[\t\n\v\f\r\u0085\u2028\u2029]/g, ' ');
    if (one !== other) kinds.add(spaced(one) === spaced(other) ? 'breaks' : 'characters');
    const [before, after] = [codesOf(unit[side]), codesOf(back[side])];
    compare('codes', countOf(before, false), countOf(after, false));
    compare('annotations', countOf(before, true), countOf(after, true));
    compare('annotations', attributesOf(before, true), attributesOf(after, true));
    if (!kinds.has('codes')) compare('code-attributes', attributesOf(before, false), attributesOf(after, false));
    missing('native-codes', before.flatMap(nativesOf).map(flat), after.flatMap(nativesOf).map(flat));
    compare('subflows', before.flatMap(nativesOf).flatMap(texts), after.flatMap(nativesOf).flatMap(texts));
  }
  return kinds;
}

/** Its other places without the texts around them. */
function placesOf({ otherOrigins = [] }: Unit): unknown[] {
  return otherOrigins.map(({ document, id }) => [document, id]);
}

/** Its state, or the one that a unit without a state has. */
function stateOf({ state, source, target }: Unit): UnitState {
  return state ?? (isEmpty(source) || isEmpty(target) ? 'initial' : 'translated');
}

function detailsOf({ details: of = {} }: Unit, name: keyof Details): unknown[] {
  return (['unit', 'source', 'target'] as const).map((side) => {
    const value = of[side]?.[name];
    return value === undefined ? [] : Array.isArray(value) ? value : Object.entries(value).sort();
  });
}

function codesOf(content: Content): InlineCode[] {
  if (typeof content === 'string') return [];
  return content.flatMap((part) => (typeof part === 'string' ? [] : [part, ...codesOf(part.content)]));
}

const isAnnotation = ({ name }: InlineCode): boolean => name === 'mrk' || name === 'sm' || name === 'em';

/** How many there are; a `pc` and the `sc` and `ec` that TMX makes of it are one. */
function countOf(codes: readonly InlineCode[], annotation: boolean): number {
  return codes.filter((code) => isAnnotation(code) === annotation && code.name !== 'ec').length;
}

/** What they say beside the identifier and what the formats themselves add. */
function attributesOf(codes: readonly InlineCode[], annotation: boolean): unknown[] {
  const own = ([name]: [string, string]): boolean => name === 'value' || name === 'my:attr';
  return codes
    .filter((code) => isAnnotation(code) === annotation)
    .flatMap(({ attributes }) => Object.entries(attributes).filter(own));
}

function nativesOf({ data, dataEnd }: InlineCode): NativeCode[] {
  return [data, dataEnd].filter((each) => each !== undefined);
}

function flat(data: NativeCode): string {
  if (typeof data === 'string') return data;
  return data.map((part) => (typeof part === 'string' ? part : plainText(part.content))).join('');
}

function texts(data: NativeCode): readonly string[] {
  if (typeof data === 'string') return [];
  return data.flatMap((part) => (typeof part === 'string' ? [] : [plainText(part.content)]));
}

const encoder = new TextEncoder();

/** Options of all readers. */
interface Told {
  readonly onLoss: (id: string, kinds: readonly LossKind[]) => void;
  /** For XLIFF and TMX. */
  readonly rewriting: true;
}

const FORMATS: readonly {
  readonly name: string;
  readonly write: (units: readonly Unit[]) => string;
  readonly read: (text: string, options?: Told) => Unit[];
  readonly losses: (unit: Unit) => readonly LossKind[];
}[] = [
  { name: 'XLIFF', write: writeXliff, read: parseXliff, losses: xliffLosses },
  { name: 'TMX', write: writeTmx, read: parseTmx, losses: tmxLosses },
  { name: 'TSV', write: writeTsv, read: (text, options) => parseTsv(encoder.encode(text), options), losses: tsvLosses },
  {
    name: 'JSON lines',
    write: writeJsonl,
    read: (text, options) => parseJsonl(encoder.encode(text), options),
    losses: (unit) => jsonlLosses(unit),
  },
  {
    name: 'whole JSON lines',
    write: (units) => writeJsonl(units, { whole: true }),
    read: (text, options) => parseJsonl(encoder.encode(text), options),
    losses: (unit) => jsonlLosses(unit, { whole: true }),
  },
];

describe('a unit on its way through a format', () => {
  it.each(FORMATS)('lacks nothing that is not told: $name', ({ write, read, losses }) => {
    fc.assert(
      fc.property(anyUnit, (unit) => {
        let text: string;
        try {
          text = write([unit]);
        } catch {
          return; // an error is no silence
        }
        const told = losses(unit);
        const silent = [...differences(unit, read(text)[0])].filter((kind) => !told.includes(kind));
        expect(silent).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
});

describe('a file that was written', () => {
  it.each(FORMATS)('is read without a loss that its writer did not tell: $name', ({ write, read, losses }) => {
    let written = 0;
    fc.assert(
      fc.property(anyUnits, (units) => {
        let text: string;
        try {
          text = write(units);
        } catch {
          return;
        }
        written += units.length;
        const silent: unknown[] = [];
        const onLoss: Told['onLoss'] = (id, kinds) => {
          const told = units.filter((unit) => unit.id === id).flatMap((unit) => losses(unit));
          for (const kind of kinds) if (!told.includes(kind)) silent.push([id, kind]);
        };
        read(text, { onLoss, rewriting: true });
        expect(silent).toEqual([]);
      }),
      { numRuns: 400 },
    );
    expect(written).toBeGreaterThan(100);
  });

  it.each(FORMATS)('is read without any loss where there is nothing in it: $name', ({ write, read }) => {
    const found: unknown[] = [];
    expect(read(write([]), { onLoss: (...loss) => found.push(loss), rewriting: true })).toEqual([]);
    expect(found).toEqual([]);
  });
});
