import { describe, expect, it } from 'vitest';
import type { TarjomanError } from '../../../src/errors.js';
import { alignmentPenalty, machinePenalty } from '../../../src/tm/explain/machine-penalties.js';
import { type Circumstances, type PenaltyRule, penaltiesOf } from '../../../src/tm/explain/penalties.js';
import { agePenalty, directionPenalty, originPenalty, statePenalty } from '../../../src/tm/explain/penalty-rules.js';
import type { Details, Unit } from '../../../src/tm/index.js';

const base: Unit = {
  id: 'u1',
  source: 'سفر به مسکو',
  target: 'A visit to Moscow',
  sourceLang: 'fa',
  targetLang: 'en',
  origin: { document: 'communique-12' },
};
const forward: Circumstances = { query: 'سفر به مسکو', lang: 'fa', side: 'source' };

const costOf = (rule: PenaltyRule, unit: Partial<Unit> = {}, circumstances = forward) =>
  penaltiesOf({ ...base, ...unit }, [rule], circumstances)[0]?.amount ?? 0;

function refusal(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    expect((error as TarjomanError).code).toBe('BAD_ARGUMENT');
    return (error as TarjomanError).message;
  }
  return expect.unreachable();
}

describe('penalties', () => {
  it('have the names and sizes of their rules, in the order of the rules', () => {
    const short: PenaltyRule = { name: 'short', amount: ({ source }) => (source.length < 20 ? 0.1 : 0) };
    const rules = [short, directionPenalty(0.2), statePenalty({ initial: 0.3 }), originPenalty({ 'communique-12': 1 })];
    expect(penaltiesOf(base, rules, forward)).toEqual([
      { name: 'short', amount: 0.1 },
      { name: 'origin', amount: 1 },
    ]);
    expect(penaltiesOf(base, [], forward)).toEqual([]);
  });

  it('may go by the query', () => {
    const rule: PenaltyRule = { name: 'case', amount: ({ source }, { query }) => (source === query ? 0 : 0.02) };
    expect(costOf(rule)).toBe(0);
    expect(costOf(rule, { source: 'سفر' })).toBe(0.02);
  });

  it.each([Number.NaN, -0.01, 1.01, Number.POSITIVE_INFINITY, '0.1', undefined, null, {}])('cannot be %o', (amount) => {
    const rule = { name: 'house style', amount: () => amount } as unknown as PenaltyRule;
    expect(refusal(() => penaltiesOf(base, [rule], forward))).toContain('"house style"');
    expect(refusal(() => directionPenalty(amount as number))).toContain('from 0 to 1');
    expect(refusal(() => originPenalty({ press: amount as number }))).toContain('"press"');
    expect(refusal(() => statePenalty({ initial: amount as number }))).toContain('initial');
    expect(refusal(() => machinePenalty({ amount: amount as number }))).toContain('from 0 to 1');
    expect(refusal(() => alignmentPenalty({ below: amount as number, amount: 0.1 }))).toContain('below');
    expect(refusal(() => alignmentPenalty({ below: 0.5, amount: amount as number }))).toContain('from 0 to 1');
    const now = new Date(0);
    expect(refusal(() => agePenalty({ now, yearly: amount as number, most: 1 }))).toContain('yearly');
    expect(refusal(() => agePenalty({ now, yearly: 0.1, most: amount as number }))).toContain('most');
  });

  it('need a name', () => {
    const rule = { amount: () => 0 } as unknown as PenaltyRule;
    expect(refusal(() => penaltiesOf(base, [rule], forward))).toContain('no name');
    expect(refusal(() => penaltiesOf(base, [{ name: '', amount: () => 0 }], forward))).toContain('no name');
  });
});

describe('the penalty for an origin', () => {
  const rule = originPenalty({ press: 0.05, draft: 0.1, ['__proto__']: 0.2 });

  it('is that of the document', () => {
    expect(costOf(rule, { origin: { document: 'press' } })).toBe(0.05);
    expect(costOf(rule, { origin: { document: '__proto__' } })).toBe(0.2);
    expect(costOf(rule)).toBe(0);
    expect(costOf(rule, { origin: { document: 'constructor' } })).toBe(0);
  });

  it('is the least of all documents that have the unit', () => {
    const [press, draft] = ['press', 'draft'].map((document) => ({ document, id: 'u7' }));
    expect(costOf(rule, { origin: { document: 'draft' }, otherOrigins: [press, draft].flatMap((o) => o ?? []) })).toBe(
      0.05,
    );
    expect(costOf(rule, { origin: { document: 'draft' }, otherOrigins: [{ document: 'treaty', id: 'u7' }] })).toBe(0);
  });
});

describe('the penalty for a state', () => {
  const rule = statePenalty({ initial: 0.3, translated: 0.02, reviewed: 0.01 });

  it('is that of the state, said or understood', () => {
    expect(costOf(rule)).toBe(0.02);
    expect(costOf(rule, { target: '' })).toBe(0.3);
    expect(costOf(rule, { state: 'initial' })).toBe(0.3);
    expect(costOf(rule, { state: 'reviewed' })).toBe(0.01);
    expect(costOf(rule, { state: 'final' })).toBe(0);
  });

  it('knows the states that there are', () => {
    expect(refusal(() => statePenalty({ signed: 0.1 } as object))).toContain('signed');
  });
});

describe('the penalty for age', () => {
  const rule = agePenalty({ now: new Date('2026-11-22T08:15:00Z'), yearly: 0.01, most: 0.05 });
  const dated = (facts: Details['facts'] = {}): Partial<Unit> => ({ details: { unit: { facts } } });

  it.each([
    ['20261122T081459Z', 0],
    ['20251122T081501Z', 0],
    ['20251122T081500Z', 0.01],
    ['20241201T000000Z', 0.01],
    ['20230101T000000Z', 0.03],
    ['19980101T000000Z', 0.05],
    ['20991231T235959Z', 0],
    ['20231301T000000Z', 0],
    ['2023', 0],
    ['yesterday', 0],
    ['', 0],
  ])('of what was made at %s is so much a whole year', (creationdate, amount) => {
    expect(costOf(rule, dated({ creationdate }))).toBeCloseTo(amount, 12);
  });

  it('goes by the newest date of the unit and its sides', () => {
    const facts = { creationdate: '20200101T000000Z', changedate: '20240101T000000Z' };
    expect(costOf(rule, dated(facts))).toBeCloseTo(0.02, 12);
    const details = { unit: { facts }, target: { facts: { changedate: '20260101T000000Z' } } };
    expect(costOf(rule, { details })).toBe(0);
    expect(costOf(rule, { details: { source: { facts: { creationdate: '20230101T000000Z' } } } })).toBeCloseTo(
      0.03,
      12,
    );
    const older = { unit: { facts }, target: { facts: { creationdate: '20200101T000000Z' } } };
    expect(costOf(rule, { details: older })).toBeCloseTo(0.02, 12);
    expect(costOf(rule, dated({ creationdate: '20200101T000000Z', changedate: '?' }))).toBe(0.05);
    expect(costOf(rule)).toBe(0);
  });

  it('needs a moment', () => {
    expect(refusal(() => agePenalty({ now: new Date('?'), yearly: 0.1, most: 1 }))).toContain('now');
  });
});

describe('the penalty for a direction', () => {
  it('is for a query in the language of the target', () => {
    expect(costOf(directionPenalty(0.1))).toBe(0);
    expect(costOf(directionPenalty(0.1), {}, { query: 'A visit', lang: 'en', side: 'target' })).toBe(0.1);
  });
});

describe('the penalty for an alignment', () => {
  const rule = alignmentPenalty({ below: 0.8, amount: 0.05 });
  const fromTrados: Partial<Unit> = {
    details: { unit: { properties: [{ type: 'x-Origin', text: 'Alignment' }] } },
  };

  it('is for a confidence below the one given', () => {
    expect(costOf(rule, { score: 0.79 })).toBe(0.05);
    expect(costOf(rule, { score: 0 })).toBe(0.05);
    expect(costOf(rule, { score: 0.8 })).toBe(0);
    expect(costOf(rule)).toBe(0);
  });

  it('is for alignments of unknown confidence', () => {
    expect(costOf(rule, fromTrados)).toBe(0.05);
    expect(costOf(rule, { ...fromTrados, score: 0.9 })).toBe(0);
    expect(costOf(rule, { details: { unit: { properties: [{ type: 'x-Origin', text: 'TM' }] } } })).toBe(0);
  });

  it('is over with a review', () => {
    expect(costOf(rule, { score: 0.1, state: 'initial' })).toBe(0.05);
    expect(costOf(rule, { score: 0.1, state: 'reviewed' })).toBe(0);
    expect(costOf(rule, { ...fromTrados, state: 'final' })).toBe(0);
  });
});

describe('the penalty for a machine', () => {
  const rule = machinePenalty({ amount: 0.15, makers: ['opus-mt'] });
  const made = (facts: Details['facts'], side: 'unit' | 'source' | 'target' = 'unit'): Partial<Unit> => ({
    details: { [side]: { facts } },
  });

  it.each<[string, Partial<Unit>, number]>([
    ['a unit made by a machine', made({ creationid: 'MT!' }), 0.15],
    ['a target made by a machine', made({ creationid: 'MT!' }, 'target'), 0.15],
    ['one of the makers given', made({ creationid: 'opus-mt' }), 0.15],
    ['one of the tools given', made({ creationid: 'leila', creationtool: 'opus-mt' }), 0.15],
    ['a change by the same machine', made({ creationid: 'opus-mt', changeid: 'opus-mt' }), 0.15],
    ['a change by another machine', made({ creationid: 'opus-mt', changeid: 'MT!' }), 0.15],
    ['a change by a person', made({ creationid: 'MT!', changeid: 'leila' }), 0],
    ['a person', made({ creationid: 'leila' }), 0],
    ['nobody', {}, 0],
    ['a reviewed text', { ...made({ creationid: 'MT!' }), state: 'reviewed' }, 0],
  ])('goes by the makers: %s', (_, unit, amount) => {
    expect(costOf(rule, unit)).toBe(amount);
  });

  it('believes the target before the unit', () => {
    const unit = { facts: { creationid: 'MT!' } };
    expect(costOf(rule, { details: { unit, target: { facts: { creationid: 'leila' } } } })).toBe(0);
  });

  it.each([
    ['Nmt', 0.15],
    ['MachineTranslation', 0.15],
    ['TM', 0],
  ])('goes by the origin that Trados gives: %s', (text, amount) => {
    expect(costOf(rule, { details: { unit: { properties: [{ type: 'x-Origin', text }] } } })).toBe(amount);
  });
});
