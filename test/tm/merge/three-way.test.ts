/** Two people change a memory, and neither loses anything. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Unit } from '../../../src/tm/index.js';
import { CONFLICT_PROPERTY, mergeMemories, mergeThreeWay } from '../../../src/tm/merge/index.js';
import { withNeighbours } from '../../formats/units.js';
import { keyOf, reference, saying } from './reference.js';
import { memories, triples, unit } from './versions.js';

const base = [unit('u1', 'صلح', 'peace'), unit('u2', 'مرز', 'border'), unit('u3', 'سفر', 'visit')];

const change = (units: readonly Unit[], id: string, more: Partial<Unit>): Unit[] =>
  units.map((each) => (each.id === id ? { ...each, ...more } : each));

const marksOf = (each: Unit): string[] =>
  (each.details?.unit?.properties ?? []).flatMap(({ type, text }) => (type === CONFLICT_PROPERTY ? [text] : []));

describe('two people who change a memory', () => {
  it('get the changes of both', () => {
    const ours = change(base, 'u1', { target: 'Peace' });
    const theirs = [...change(base, 'u3', { target: 'Visit' }), unit('u4', 'سند', 'document')];
    const { units, conflicts } = mergeThreeWay({ base, ours, theirs });
    expect(conflicts).toEqual([]);
    expect(units.map(({ target }) => target)).toEqual(['Peace', 'border', 'Visit', 'document']);
  });

  it('who merge again before they have decided are told so, and have each unit marked once', () => {
    const theirs = change(base, 'u1', { target: 'calm' });
    const undecided = mergeThreeWay({ base, ours: change(base, 'u1', { target: 'Peace' }), theirs }).units;
    const same = mergeThreeWay({ base: undecided, ours: undecided, theirs: undecided });
    expect([same.units, same.conflicts, same.undecided]).toEqual([undecided, [], undecided.slice(0, 2)]);
    expect(mergeMemories([undecided, base.slice(1)]).undecided).toEqual(undecided.slice(0, 2));
    const again = mergeThreeWay({ base, ours: undecided, theirs: change(base, 'u1', { target: 'quiet' }) });
    expect(again.units.map(marksOf)).toEqual([['ours'], ['theirs'], ['theirs'], [], []]);
    expect(again.conflicts).toHaveLength(1);
    expect(again.undecided.map(({ target }) => target)).toEqual(['calm']);
  });

  it('have both translations in one place of the text', () => {
    const placed = withNeighbours(base);
    const [ours, theirs] = ['frontier', 'boundary'].map((target) => change(placed, 'u2', { target }));
    const { units } = mergeThreeWay({ base: placed, ours: ours ?? [], theirs: theirs ?? [] });
    expect(units.map(({ before, after }) => [before, after])).toEqual([
      [undefined, 'مرز'],
      ['صلح', 'سفر'],
      ['صلح', 'سفر'],
      ['مرز', undefined],
    ]);
  });

  it('get what both have added, each where it belongs, and once', () => {
    const x = unit('u4', 'سند', 'document');
    const ours = [...base.slice(0, 2), x, ...base.slice(2)];
    const theirs = [...base.slice(0, 2), x, unit('u5', 'نشست', 'meeting'), ...base.slice(2)];
    expect(mergeThreeWay({ base, ours, theirs }).units.map(({ id }) => id)).toEqual(['u1', 'u2', 'u4', 'u5', 'u3']);
  });

  it('get one unit of what both have added under two identifiers, and both origins', () => {
    const ours = [...base, unit('u4', 'سند', 'document')];
    const theirs = [...base, unit('u4', 'نشست', 'meeting'), unit('u5', 'سند', 'document')];
    const { units, renamed, joined } = mergeThreeWay({ base, ours, theirs });
    expect(units.slice(3)).toEqual([
      unit('u4.2', 'نشست', 'meeting'),
      unit('u4', 'سند', 'document', { otherOrigins: [{ document: 'talks', id: 'u5' }] }),
    ]);
    expect(renamed).toEqual([{ document: 'talks', from: 'u4', to: 'u4.2' }]);
    expect(joined).toBe(1);
  });

  it('see both translations where they contradict each other', () => {
    const ours = change(base, 'u2', { target: 'frontier' });
    const theirs = change(base, 'u2', { target: 'boundary' });
    const { units, conflicts } = mergeThreeWay({ base, ours, theirs });
    expect(units.map(({ target }) => target)).toEqual(['peace', 'frontier', 'boundary', 'visit']);
    expect(units.map(marksOf)).toEqual([[], ['ours'], ['theirs'], []]);
    expect(new Set(units.map(({ id }) => id)).size).toBe(4);
    expect(conflicts).toEqual([
      { kind: 'changed', document: 'talks', id: 'u2', base: base[1], ours: ours[1], theirs: theirs[1] },
    ]);
  });

  it('see what one has removed and the other changed', () => {
    const ours = base.filter(({ id }) => id !== 'u2');
    const theirs = change(base, 'u2', { target: 'boundary' });
    const { units, conflicts } = mergeThreeWay({ base, ours, theirs });
    expect(units.map(marksOf)).toEqual([[], ['theirs; removed in ours'], []]);
    expect(conflicts).toEqual([{ kind: 'removed', document: 'talks', id: 'u2', base: base[1], theirs: theirs[1] }]);
  });

  it('see a review of words that the other has changed', () => {
    const ours = change(base, 'u2', { target: 'frontier' });
    const theirs = change(base, 'u2', { state: 'reviewed' });
    expect(mergeThreeWay({ base, ours, theirs }).conflicts).toHaveLength(1);
  });

  it('get a new translation and a note, and the later of two dates', () => {
    const dated = (changedate: string, changeid: string) => ({ unit: { facts: { changedate, changeid } } });
    const old = change(base, 'u2', { details: dated('20260101T000000Z', 'mina') });
    const ours = change(old, 'u2', { target: 'frontier', details: dated('20260301T000000Z', 'omid') });
    const notes = [{ text: 'see the treaty' }];
    const theirs = change(old, 'u2', { details: { unit: { ...dated('20260201T000000Z', 'sara').unit, notes } } });
    const { units, conflicts } = mergeThreeWay({ base: old, ours, theirs });
    expect(conflicts).toEqual([]);
    expect(units[1]).toEqual({
      ...base[1],
      target: 'frontier',
      details: { unit: { facts: { changedate: '20260301T000000Z', changeid: 'omid' }, notes } },
    });
  });

  it('get the order that one of them has made', () => {
    const moved = [...base].reverse();
    const added = [...base, unit('u4', 'سند', 'document')];
    expect(mergeThreeWay({ base, ours: added, theirs: moved }).units.map(({ id }) => id)).toEqual([
      'u3',
      'u4',
      'u2',
      'u1',
    ]);
    expect(mergeThreeWay({ base, ours: moved, theirs: added }).units.map(({ id }) => id)).toEqual([
      'u3',
      'u4',
      'u2',
      'u1',
    ]);
  });

  it('get paragraphs that are counted on', () => {
    const at = (each: Unit, paragraph: number): Unit => ({ ...each, paragraph });
    const [a, b, c] = base as [Unit, Unit, Unit];
    const [x, y] = [unit('u8', 'سند', 'document'), unit('u9', 'نشست', 'meeting')];
    const merged = mergeThreeWay({
      base: [at(a, 0), at(b, 1), at(c, 2)],
      ours: [at(a, 0), at(x, 1), at(b, 2), at(c, 3)],
      theirs: [at(a, 0), at(b, 1), at(y, 2), at(c, 3)],
    });
    expect(merged.units.map(({ id, paragraph }) => [id, paragraph])).toEqual([
      ['u1', 0],
      ['u8', 1],
      ['u2', 2],
      ['u9', 3],
      ['u3', 4],
    ]);
  });

  it('are told apart by the source in a file without identifiers', () => {
    const numbered = (...texts: [string, string][]) => texts.map(([s, t], i) => unit(`u${i + 1}`, s, t));
    const { units, conflicts } = mergeThreeWay({
      base: numbered(['صلح', 'peace'], ['مرز', 'border']),
      ours: numbered(['سند', 'document'], ['صلح', 'peace'], ['مرز', 'frontier']),
      theirs: numbered(['صلح', 'Peace'], ['مرز', 'border'], ['نشست', 'meeting']),
      knownBy: 'source',
    });
    expect(conflicts).toEqual([]);
    expect(units.map(({ target }) => target)).toEqual(['document', 'Peace', 'frontier', 'meeting']);
    expect(new Set(units.map(({ id }) => id)).size).toBe(4);
  });
});

describe('merging', () => {
  it('is what a simple reference says, for 1,000 random merges', () => {
    fc.assert(
      fc.property(triples, ({ base: before, ours, theirs }) => {
        const { units, conflicts } = mergeThreeWay({ base: before, ours, theirs });
        const expected = reference(before, ours, theirs);
        expect(units.map((each) => saying(each)).sort()).toEqual(expected.sayings);
        expect(conflicts.map(({ document, id }) => keyOf({ id, origin: { document } })).sort()).toEqual(
          expected.conflicts,
        );
      }),
      { numRuns: 1_000 },
    );
  });

  it('marks exactly what is in conflict, and gives every unit an identifier of its own', () => {
    fc.assert(
      fc.property(triples, (versions) => {
        const { units, conflicts } = mergeThreeWay(versions);
        const sides = conflicts.flatMap(({ ours, theirs }) => [ours, theirs]).filter((side) => side !== undefined);
        expect(units.filter((each) => marksOf(each).length > 0)).toHaveLength(sides.length);
        expect(new Set(units.map(keyOf)).size).toBe(units.length);
      }),
    );
  });

  it('keeps the order of ours, that of theirs, and documents in one piece', () => {
    fc.assert(
      fc.property(triples, (versions) => {
        const { units } = mergeThreeWay(versions);
        const documents = units.map(({ origin }) => origin.document).filter((each, i, all) => each !== all[i - 1]);
        expect(new Set(documents).size).toBe(documents.length);
        const isOwn = (each: Unit) => !marksOf(each).some((mark) => mark.startsWith('theirs'));
        const keys = units.filter(isOwn).map(keyOf);
        const positions = versions.ours.map((each) => keys.indexOf(keyOf(each))).filter((position) => position >= 0);
        expect(positions).toEqual([...positions].sort((one, other) => one - other));
      }),
    );
  });

  it('is the other version where one has changed nothing, and either where both are equal', () => {
    fc.assert(
      fc.property(triples, ({ base: before, ours, theirs }) => {
        expect(mergeThreeWay({ base: before, ours, theirs: before }).units).toEqual(ours);
        expect(mergeThreeWay({ base: before, ours: before, theirs }).units).toEqual(theirs);
        expect(mergeThreeWay({ base: before, ours, theirs: ours })).toEqual({
          units: ours,
          conflicts: [],
          undecided: [],
          renamed: [],
          joined: 0,
        });
      }),
    );
  });

  it('changes nothing of a memory that is merged with nothing', () => {
    fc.assert(
      fc.property(memories, (memory) => {
        expect(mergeThreeWay({ base: [], ours: memory, theirs: [] }).units).toEqual(memory);
        expect(mergeThreeWay({ base: [], ours: [], theirs: memory }).units).toEqual(memory);
      }),
    );
  });

  it('takes many equal additions in linear time', () => {
    const many = Array.from({ length: 50_000 }, (_, i) => unit(`u${i}`, 'ماده', 'Article'));
    const others = many.map((each) => ({ ...each, id: `v${each.id}` }));
    expect(mergeThreeWay({ base: [], ours: many, theirs: others })).toMatchObject({ joined: 50_000 });
  });
});
