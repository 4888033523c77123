/** Several memories become one, and every origin stays. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TranslationMemory, type Unit } from '../../../src/tm/index.js';
import { CONFLICT_PROPERTY, mergeMemories } from '../../../src/tm/merge/index.js';
import { memories, unit } from './versions.js';

const speech = { origin: { document: 'speech' } };

describe('memories that are merged', () => {
  it('have each translation once, with all its origins, notes and properties', () => {
    const ours = [unit('u1', 'صلح', 'peace', { details: { unit: { notes: [{ text: 'one' }] } } })];
    const theirs = [
      unit('u7', 'صلح', 'peace', {
        ...speech,
        before: 'مرز',
        otherOrigins: [{ document: 'letter', id: 'u2' }],
        details: { unit: { notes: [{ text: 'two' }], facts: { creationid: 'mina' } } },
      }),
    ];
    expect(mergeMemories([ours, theirs])).toEqual({
      units: [
        {
          ...ours[0],
          otherOrigins: [
            { document: 'speech', id: 'u7', before: 'مرز' },
            { document: 'letter', id: 'u2' },
          ],
          details: { unit: { facts: { creationid: 'mina' }, notes: [{ text: 'one' }, { text: 'two' }] } },
        },
      ],
      conflicts: [],
      undecided: [],
      renamed: [],
      joined: 1,
    });
  });

  it('keep other translations of a text', () => {
    const { units, conflicts } = mergeMemories([
      [unit('u1', 'مرز', 'border')],
      [unit('u1', 'مرز', 'frontier', speech)],
    ]);
    expect(units.map(({ target }) => target)).toEqual(['border', 'frontier']);
    expect(conflicts).toEqual([]);
  });

  it('are in conflict where one unit has two translations', () => {
    const [first, second, third] = ['border', 'frontier', 'boundary'].map((target) => unit('u1', 'مرز', target));
    const { units, conflicts } = mergeMemories([[first], [second], [third]] as Unit[][]);
    const marks = units.map(({ details }) => details?.unit?.properties);
    expect(marks).toEqual(['ours', 'theirs', 'theirs'].map((text) => [{ type: CONFLICT_PROPERTY, text }]));
    expect(units.map(({ id }) => id)).toEqual(['u1', 'u1.2', 'u1.3']);
    expect(conflicts).toEqual([
      { kind: 'added', document: 'talks', id: 'u1', ours: first, theirs: second },
      { kind: 'added', document: 'talks', id: 'u1', ours: first, theirs: third },
    ]);
  });

  it('rename a unit whose identifier is taken by another text', () => {
    const { units, renamed } = mergeMemories([[unit('u1', 'مرز', 'border')], [unit('u1', 'صلح', 'peace')]]);
    expect(units.map(({ id }) => id)).toEqual(['u1', 'u1.2']);
    expect(renamed).toEqual([{ document: 'talks', from: 'u1', to: 'u1.2' }]);
  });

  it('leave sentences that have no translation where they are', () => {
    const left = [unit('u1', 'صلح', ''), unit('u2', 'صلح', '')];
    expect(mergeMemories([left, left]).units).toEqual(left);
  });

  it('stand by document', () => {
    const { units } = mergeMemories([
      [unit('u1', 'صلح', 'peace'), unit('u1', 'مرز', 'border', speech)],
      [unit('u2', 'سفر', 'visit')],
    ]);
    expect(units.map(({ origin, id }) => `${origin.document} ${id}`)).toEqual(['talks u1', 'talks u2', 'speech u1']);
  });
});

describe('merging memories', () => {
  it('loses no translation and no origin', () => {
    fc.assert(
      fc.property(fc.array(memories, { maxLength: 4 }), (all) => {
        const { units, joined } = mergeMemories(all);
        const tm = TranslationMemory.from(units);
        for (const each of all.flat()) {
          const held = [...tm].filter(({ source, target }) => source === each.source && target === each.target);
          expect(held.length).toBeGreaterThan(0);
          const documents = held.flatMap(({ origin, otherOrigins = [] }) =>
            [origin, ...otherOrigins].map(({ document }) => document),
          );
          expect(documents).toContain(each.origin.document);
        }
        expect(units.length + joined).toBe(all.flat().length);
      }),
    );
  });

  it('is done once: to merge the result with what it was made of changes nothing', () => {
    fc.assert(
      fc.property(memories, memories, (one, other) => {
        const { units, conflicts, renamed } = mergeMemories([one, other]);
        fc.pre(conflicts.length === 0 && renamed.length === 0);
        expect(mergeMemories([units, one, other, units]).units).toEqual(units);
      }),
    );
  });

  it('takes many equal units in linear time', () => {
    const many = Array.from({ length: 50_000 }, (_, i) => unit(`u${i}`, 'ماده', 'Article'));
    expect(mergeMemories([many, many]).units).toHaveLength(1);
    const others = many.map((each) => ({ ...each, id: 'u1', target: `Article ${each.id}` }));
    expect(mergeMemories([others]).units).toHaveLength(50_000);
  });
});
