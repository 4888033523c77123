import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { words } from '../../../src/text/index.js';
import { wordEdits } from '../../../src/tm/edits.js';
import { codeDifferences, codePenalty } from '../../../src/tm/explain/codes.js';
import { type Content, type Inline, type InlineCode, plainText } from '../../../src/tm/index.js';

type Attributes = InlineCode['attributes'];

const pc = (id: string, content: readonly Inline[], data?: string, dataEnd?: string): InlineCode => ({
  name: 'pc',
  attributes: { id },
  content,
  ...(data !== undefined && { data }),
  ...(dataEnd !== undefined && { dataEnd }),
});
const bold = (id: string, ...content: readonly Inline[]) => pc(id, content, '<b>', '</b>');
const italic = (id: string, ...content: readonly Inline[]) => pc(id, content, '<i>', '</i>');
const point = (name: 'ph' | 'sc' | 'ec' | 'sm' | 'em', attributes: Attributes, data?: string): InlineCode => ({
  name,
  attributes,
  content: [],
  ...(data !== undefined && { data }),
});
const ph = (id: string, data?: string) => point('ph', { id }, data);

/** As in `missing pc 1 "راه"`: the kind, the code of either side, what it encloses. */
function tell(query: Content, found: Content): string[] {
  const quote = (content: Content, start: number, end: number) => JSON.stringify(plainText(content).slice(start, end));
  return codeDifferences(query, found).map((difference) => {
    const { kind, query: one, found: other } = difference;
    const ours = one && ` ${one.name} ${one.id} ${quote(query, one.start, one.end)} at ${one.start}`;
    const theirs = other && ` ${other.name} ${other.id} ${quote(found, other.start, other.end)} at ${other.start}`;
    return `${kind}${ours ?? ''}${ours && theirs ? ' →' : ''}${theirs ?? ''}`;
  });
}

describe('codes', () => {
  it('that only one side has are missing or added', () => {
    expect(tell(['نقشه ', bold('1', 'راه'), ph('2', '<br/>')], 'نقشه راه')).toEqual([
      'missing pc 1 "راه" at 5',
      'missing ph 2 "" at 8',
    ]);
    expect(tell('نقشه راه', ['نقشه ', bold('1', 'راه')])).toEqual(['added pc 1 "راه" at 5']);
    expect(tell([bold('1', 'a'), ' b'], ['a ', bold('1', 'b'), bold('2', 'c')])).toEqual([
      'moved pc 1 "a" at 0 → pc 1 "b" at 2',
      'added pc 2 "c" at 3',
    ]);
  });

  it('are equal whatever their identifiers', () => {
    expect(tell(['a ', ph('1', '{0}'), ' b'], ['a ', ph('7', '{0}'), ' b'])).toEqual([]);
  });

  it('stay where they are when words change around them', () => {
    const query = ['The visit of ', bold('1', 'the minister'), ' to Moscow', ph('2', '<br/>')];
    const found = ['The long visit of the ', bold('1', 'prime minister'), ' to', ph('2', '<br/>')];
    expect(tell(query, ['The first visit of ', bold('1', 'the minister'), ' to Baku', ph('2', '<br/>')])).toEqual([]);
    expect(tell(query, ['Visit of ', bold('1', 'the minister'), ' to Moscow', ph('2', '<br/>'), ' ended'])).toEqual([]);
    for (const longer of [
      ['a ', ph('1', 'x'), ' c b'],
      ['a c ', ph('1', 'x'), ' b'],
    ]) {
      expect(tell(['a ', ph('1', 'x'), ' b'], longer)).toEqual([]);
      expect(tell(longer, ['a ', ph('1', 'x'), ' b'])).toEqual([]);
    }
    expect(tell(query, found)).toEqual(['moved pc 1 "the minister" at 13 → pc 1 "prime minister" at 22']);
  });

  it('stand at the same place on either side of a space, not on either side of a word or within it', () => {
    expect(tell(['a', ph('1'), ' b'], ['a ', ph('1'), 'b'])).toEqual([]);
    expect(tell(['a ', ph('1', 'x'), 'b'], ['a b', ph('1', 'x')])).toEqual(['moved ph 1 "" at 2 → ph 1 "" at 3']);
    expect(tell(['همکاری', ph('1'), ' های ما'], ['همکاری های', ph('1'), ' ما'])).toHaveLength(1);
    expect(tell(['همکاری', ph('1', 'x'), ' های ما'], [ph('1', 'x'), 'همکاری های ما'])).toHaveLength(1);
    expect(tell(['همکاری', ph('1'), ' های ما'], ['همکاری', ph('1'), '\u200cهای ما'])).toEqual([]);
  });

  it('of one kind are the ones at the same place first', () => {
    const [two, last] = [
      ['a ', ph('1', 'x'), ' b ', ph('2', 'x')],
      ['a b ', ph('1', 'x')],
    ];
    expect(tell(two, last)).toEqual(['missing ph 1 "" at 2']);
    expect(tell(last, two)).toEqual(['added ph 1 "" at 2']);
  });

  it('are of another kind by what they are in their own format', () => {
    expect(tell(['a ', bold('1', 'b')], ['a ', italic('1', 'b')])).toEqual(['changed pc 1 "b" at 2 → pc 1 "b" at 2']);
    expect(tell(['a ', ph('1', '<br/>')], ['a ', bold('1')])).toEqual(['missing ph 1 "" at 2', 'added pc 1 "" at 2']);
  });

  it.each<[string, Attributes, Attributes, number]>([
    ['types', { type: 'fmt' }, { type: 'link' }, 1],
    ['subtypes', { type: 'fmt', subType: 'xlf:b' }, { type: 'fmt', subType: 'xlf:i' }, 1],
    ['what is shown', { disp: '%s' }, { equiv: '%d' }, 1],
    ['what one side alone says', { type: 'fmt', subType: 'xlf:b', equiv: 'b' }, {}, 0],
    ['the type that says nothing', { type: 'fmt' }, { type: 'other' }, 0],
    ['places in a TMX file', { subType: 'tmx:ph;x=1' }, { subType: 'tmx:ph;x=3' }, 0],
    ['attributes without a meaning elsewhere', { dataRef: 'd1', copyOf: '7' }, { dataRef: 'd2', 'my:x': '1' }, 0],
  ])('without such data are compared by type and looks: %s', (_, one, other, count) => {
    const differences = codeDifferences(
      ['a', point('ph', { id: '1', ...one })],
      ['a', point('ph', { id: '1', ...other })],
    );
    expect(differences.map(({ kind }) => kind)).toEqual(Array(count).fill('changed'));
  });

  it('that change places are moved, as few as can be', () => {
    const query = ['a ', ph('1', '{0}'), ' b ', ph('2', '{1}'), ' c ', ph('3', '{2}')];
    expect(tell(query, ['a ', ph('1', '{1}'), ' b ', ph('2', '{0}'), ' c ', ph('3', '{2}')])).toEqual([
      'moved ph 1 "" at 2 → ph 2 "" at 5',
      'moved ph 2 "" at 5 → ph 1 "" at 2',
    ]);
    const row = ['{0}', '{1}', '{2}', '{3}'].map((data, i) => ph(String(i), data));
    const [first = '', ...others] = row;
    expect(tell(['a', ...row], ['a', ...others, first])).toEqual(['moved ph 0 "" at 1 → ph 0 "" at 1']);
  });

  it('in two halves are the pair that encloses the same', () => {
    const halves = ['a ', point('sc', { id: '1' }, '<b>'), 'b', point('ec', { startRef: '1' }, '</b>')];
    expect(tell(halves, ['a ', bold('9', 'b')])).toEqual([]);
    expect(tell(['a ', bold('9', 'b')], ['a ', bold('9', 'b'), ' c'])).toEqual([]);
    expect(tell([point('sc', { id: '1', isolated: 'yes' }, '<b>'), 'a'], [bold('1', 'a')])).toEqual([
      'missing sc 1 "" at 0',
      'added pc 1 "a" at 0',
    ]);
    expect(tell(['a', point('ec', { startRef: '1' }, '</b>')], 'a')).toEqual(['missing ec 1 "" at 1']);
  });

  it('inside annotations count, annotations do not', () => {
    const term = (...content: readonly Inline[]): InlineCode => ({ name: 'mrk', attributes: { id: 'm' }, content });
    expect(tell([term('a ', bold('1', 'b'))], ['a ', bold('1', 'b')])).toEqual([]);
    expect(tell([point('sm', { id: 'm' }), 'a', point('em', { startRef: 'm' })], 'a')).toEqual([]);
  });

  it('cost a hundredth each, and no more than five do', () => {
    const query = (count: number) => Array.from({ length: count }, (_, i) => ph(String(i), `{${i}}`));
    expect(codePenalty(codeDifferences('a', 'a'))).toBe(0);
    expect(codePenalty(codeDifferences(['a', ...query(2)], 'a'))).toBeCloseTo(0.02, 12);
    expect(codePenalty(codeDifferences(['a', ...query(90)], 'a'))).toBe(0.05);
  });

  it('are no difference to themselves, and every one counts once', () => {
    const { content } = fc.letrec<{ content: Inline[]; inline: Inline }>((tie) => ({
      content: fc.array(tie('inline'), { maxLength: 6 }),
      inline: fc.oneof(
        { maxDepth: 3 },
        fc.constantFrom('سفر', ' به ', 'مسکو', ' '),
        fc.record({ id: fc.nat(3), data: fc.constantFrom('{0}', '{1}') }).map(({ id, data }) => ph(`${id}`, data)),
        fc.nat(3).map((id) => point('sc', { id: `${id}` })),
        fc.nat(3).map((id) => point('ec', { startRef: `${id}` })),
        fc.tuple(fc.nat(3), tie('content')).map(([id, inside]) => bold(`${id}`, ...(inside as Inline[]))),
      ),
    }));
    const count = (parts: readonly Inline[]): number => codeDifferences(parts, '').length;
    fc.assert(
      fc.property(content, content, (query, found) => {
        expect(codeDifferences(query, query)).toEqual([]);
        const differences = codeDifferences(query, found);
        const [ours, theirs] = [words(plainText(query)), words(plainText(found))];
        const alignment = { query: ours, found: theirs, edits: wordEdits(ours, theirs) };
        expect(codeDifferences(query, found, alignment)).toEqual(differences);
        const of = (kind: string) => differences.filter((each) => each.kind === kind).length;
        expect(count(query) - of('missing')).toBe(count(found) - of('added'));
        const places = differences.flatMap((each) => each.query ?? []);
        expect(places.every(({ start, end }) => 0 <= start && start <= end && end <= plainText(query).length)).toBe(
          true,
        );
      }),
      { numRuns: 500 },
    );
  });

  it('may be very many', () => {
    const row = Array.from({ length: 20_000 }, (_, i) => ph(String(i), `{${i % 100}}`));
    expect(codeDifferences(['a', ...row], ['a', ...row, ' b'])).toEqual([]);
    expect(codeDifferences(['a', ...row], ['a', ...row.toReversed()]).length).toBeGreaterThan(10_000);
  });
});
