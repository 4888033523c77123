/** Losses are counted by kind, and their concepts named. */
import { describe, expect, it } from 'vitest';
import { GlossaryLosses } from '../../src/formats/glossary-losses.js';

describe('GlossaryLosses', () => {
  it('counts concepts, and names the first of them', () => {
    const losses = new GlossaryLosses('CSV');
    for (let i = 0; i < 7; i++) losses.add(`c${i}`, ['links', 'notes']);
    losses.add('c6', ['links']);
    expect(losses.list()).toEqual([
      {
        kind: 'links',
        message: 'CSV has no place for these links',
        count: 7,
        concepts: ['c0', 'c1', 'c2', 'c3', 'c4'],
      },
      {
        kind: 'notes',
        message: 'CSV has no place for these notes',
        count: 7,
        concepts: ['c0', 'c1', 'c2', 'c3', 'c4'],
      },
    ]);
  });
});
