/** A memory that is changed, beside the simplest model of it: a list of units. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TarjomanError } from '../../src/errors.js';
import { type Content, type OtherOrigin, TranslationMemory, type Unit } from '../../src/tm/index.js';

const WORDS = ['سفر', 'به', 'مسکو', 'مسكو', 'راه', 'نقشهٔ', 'نقشه‌ی', 'همکاری‌ها', 'همکاری ها'];
const bold = (text: string): Content => ['', { name: 'pc', attributes: { id: '1' }, content: [text] }];

/** Few sentences, so that units are often equal, and some that are only like them. */
const sentence = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('سفر به مسکو', 'سفر به مسكو', 'نقشهٔ راه') },
  {
    weight: 1,
    arbitrary: fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 5 }).map((list) => list.join(' ')),
  },
);
const content: fc.Arbitrary<Content> = fc.oneof(
  { weight: 8, arbitrary: sentence },
  { weight: 1, arbitrary: sentence.map(bold) },
  { weight: 2, arbitrary: fc.constantFrom('', '…', '…') },
);
const id = fc.constantFrom('u1', 'u2', 'u3', 'u4', '__proto__');
const document = fc.constantFrom('communique', 'speech');
const other: fc.Arbitrary<OtherOrigin> = fc.record({ document, id, before: fc.constantFrom('', 'راه') });

const unit: fc.Arbitrary<Unit> = fc
  .record({
    ...{ id, document, source: content, before: fc.option(fc.constantFrom('', 'سفر')) },
    target: fc.constantFrom<Content>('the road', 'the road', 'the road', 'the map', '', bold('the road')),
    others: fc.oneof(
      { weight: 4, arbitrary: fc.constant<OtherOrigin[]>([]) },
      { weight: 1, arbitrary: fc.array(other, { maxLength: 3 }) },
    ),
    sourceLang: fc.constantFrom('fa', 'fa', 'fa', 'fa', 'fa', 'fa-IR', 'prs'),
  })
  .map(({ document, before, others, ...rest }) => ({
    ...rest,
    targetLang: 'en',
    origin: { document },
    ...(before === null ? {} : { before }),
    ...(others.length === 0 ? {} : { otherOrigins: others }),
  }));

type Change =
  | { readonly kind: 'add' | 'replace' | 'remove' | 'search'; readonly unit: Unit }
  | { readonly kind: 'reopen'; readonly unit?: undefined };

const change: fc.Arbitrary<Change> = fc.oneof(
  { weight: 5, arbitrary: unit.map((one): Change => ({ kind: 'add', unit: one })) },
  { weight: 2, arbitrary: unit.map((one): Change => ({ kind: 'replace', unit: one })) },
  { weight: 2, arbitrary: unit.map((one): Change => ({ kind: 'remove', unit: one })) },
  { weight: 2, arbitrary: unit.map((one): Change => ({ kind: 'search', unit: one })) },
  { weight: 1, arbitrary: fc.constant<Change>({ kind: 'reopen' }) },
);

/** The laws, as short as they can be said. */
class Model {
  units: Unit[];

  constructor(units: readonly Unit[]) {
    this.units = [...units];
  }

  get(key: Unit): Unit | undefined {
    return this.units.find((one) => isSameKey(one, key)) ?? this.units.find((one) => isMerged(key, one));
  }

  findEqual(unit: Unit): Unit | undefined {
    const own = this.get(unit);
    if (own) return says(own) === says(unit) ? own : undefined;
    if (unit.source === '' || unit.target === '' || !hasWord(unit.source)) return undefined;
    return this.units.find((one) => says(one) === says(unit));
  }

  add(unit: Unit): Unit | 'DUPLICATE_ID' {
    const equal = this.findEqual(unit);
    if (equal === undefined) {
      if (this.get(unit)) return 'DUPLICATE_ID';
      this.units.push(unit);
      return unit;
    }
    const origins = originsOf(equal);
    for (const one of originsOf(unit)) if (!origins.some((some) => isSameOrigin(one, some))) origins.push(one);
    const merged = origins.length === 1 ? equal : { ...equal, otherOrigins: origins.slice(1) };
    this.units = this.units.map((one) => (one === equal ? merged : one));
    return merged;
  }

  replace(unit: Unit): Unit | 'UNKNOWN_UNIT' {
    const old = this.get(unit);
    if (old === undefined) return 'UNKNOWN_UNIT';
    const isOwn = isSameKey(old, unit);
    this.units = this.units.map((one) => (one === old ? (isOwn ? unit : without(old, unit)) : one));
    if (!isOwn) this.units.push(unit);
    return old;
  }

  remove(key: Unit): boolean {
    const old = this.get(key);
    if (old && !isSameKey(old, key)) this.units = this.units.map((one) => (one === old ? without(old, key) : one));
    else this.units = this.units.filter((one) => one !== old);
    return old !== undefined;
  }
}

const isSameKey = (one: Unit, other: Unit) => one.id === other.id && one.origin.document === other.origin.document;
const isMerged = ({ id, origin: { document } }: Unit, { otherOrigins = [] }: Unit) =>
  otherOrigins.some((other) => isSameOrigin(other, { document, id }));
const isSameOrigin = (one: OtherOrigin, other: OtherOrigin) => one.id === other.id && one.document === other.document;
const says = ({ sourceLang, targetLang, source, target }: Unit) =>
  JSON.stringify([sourceLang, targetLang, source, target]);
const hasWord = (text: Content) => /\p{L}/u.test(JSON.stringify(text));

function without({ otherOrigins = [], ...rest }: Unit, { id, origin: { document } }: Unit): Unit {
  const others = otherOrigins.filter((other) => !isSameOrigin(other, { document, id }));
  return others.length === 0 ? rest : { ...rest, otherOrigins: others };
}

function originsOf({ id, origin, before, after, otherOrigins = [] }: Unit): OtherOrigin[] {
  const own = { ...origin, id, ...(before !== undefined && { before }), ...(after !== undefined && { after }) };
  return [own, ...otherOrigins];
}

const opened = (tm: TranslationMemory) => TranslationMemory.open(new Uint8Array(Buffer.concat([...tm.toPieces()])));

/** What a call gives, or the code of its error. */
function told<Result>(run: () => Result): Result | string {
  try {
    return run();
  } catch (error) {
    return (error as TarjomanError).code;
  }
}

/** All that searches answer, as plain data. */
const answers = (tm: TranslationMemory, query: Content) =>
  ['fa', 'prs', 'en'].flatMap((lang) =>
    [0.3, 0.7, 1].flatMap((threshold) =>
      tm
        .search(query, { lang, threshold, limit: 4, context: { before: 'سفر', after: '', id: 'u2' } })
        .map((match) => match.toJSON()),
    ),
  );

describe('a memory that is changed', { timeout: 120_000 }, () => {
  it('is at every step what the list of its units is', () => {
    fc.assert(
      fc.property(
        fc.array(unit, { maxLength: 12 }),
        fc.array(change, { maxLength: 40, size: 'max' }),
        (units, changes) => {
          const model = new Model(units);
          let tm = TranslationMemory.from(units);
          for (const { kind, unit: one } of changes) {
            if (kind === 'reopen') {
              tm = opened(tm);
            } else if (kind === 'search') {
              expect(tm.get(one)).toEqual(model.get(one));
              expect(tm.findEqual(one)).toEqual(model.findEqual(one));
              const fresh = TranslationMemory.from(model.units);
              for (const query of [one.source, 'the road']) expect(answers(tm, query)).toEqual(answers(fresh, query));
            } else {
              expect(told(() => tm[kind](one))).toEqual(model[kind](one));
            }
            expect(tm.size).toBe(model.units.length);
            expect([...tm]).toEqual(model.units);
          }
          const fresh = TranslationMemory.from(model.units);
          for (const memory of [tm, opened(tm)]) {
            expect([...memory]).toEqual(model.units);
            for (const one of units) {
              expect(memory.get(one)).toEqual(model.get(one));
              expect(memory.findEqual(one)).toEqual(model.findEqual(one));
              expect(answers(memory, one.source)).toEqual(answers(fresh, one.source));
            }
          }
        },
      ),
      { numRuns: 250 },
    );
  });

  it('merges the same units in any order of origins into the same set of them', () => {
    const place = (k: number): Unit => ({
      ...{ id: `u${k}`, source: 'نقشه راه', target: 'the road map', sourceLang: 'fa', targetLang: 'en' },
      origin: { document: `communique-${k % 3}` },
    });
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 8 }), { minLength: 1, maxLength: 20 }), (order) => {
        const tm = TranslationMemory.from([]);
        for (const k of order) tm.add(place(k));
        const [held, ...more] = [...tm];
        expect(more).toEqual([]);
        const names = originsOf(held as Unit).map(({ id }) => id);
        expect(names).toEqual([...new Set(order)].map((k) => `u${k}`));
        expect(tm.search('نقشه راه')[0]?.unit).toEqual(held);
      }),
      { numRuns: 200 },
    );
  });

  it('undoes an addition by taking it away, and a removal by adding', () => {
    fc.assert(
      fc.property(fc.array(unit, { minLength: 1, maxLength: 10 }), unit, (units, one) => {
        const tm = TranslationMemory.from(units);
        const before = [answers(tm, one.source), [...tm]];
        if (tm.get(one) === undefined && tm.findEqual(one) === undefined) {
          tm.add(one);
          expect(tm.remove(one)).toBe(true);
        } else if (isSameKey(tm.get(one) ?? one, one) && tm.get(one)) {
          const old = tm.replace(one);
          expect(tm.replace(old)).toEqual(one);
        }
        expect([answers(tm, one.source), [...tm]]).toEqual(before);
      }),
      { numRuns: 200 },
    );
  });
});
