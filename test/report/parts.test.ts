/** The parts of a page that decide by themselves. */
import { describe, expect, it } from 'vitest';
import { codeChips } from '../../src/report/code-chips.js';
import { directionOf } from '../../src/report/direction.js';
import { faultMarks } from '../../src/report/fault-marks.js';
import { FILTERS, flagsOf, levelOf, pairLevel } from '../../src/report/levels.js';
import { markedText } from '../../src/report/marked-text.js';
import { message, messageText } from '../../src/report/message.js';
import { percentage } from '../../src/report/wording.js';
import type { Content, InlineCode } from '../../src/tm/content.js';
import { all, finding, pageOf, pairOf, reportOf, textOf, treeOf } from './samples.js';

describe('the direction of a language', () => {
  it.each([
    ['fa', 'rtl'],
    ['fa-IR', 'rtl'],
    ['fa_AF', 'rtl'],
    ['prs', 'rtl'],
    ['ar', 'rtl'],
    ['az-Arab', 'rtl'],
    ['en', 'ltr'],
    ['fa-Latn', 'ltr'],
    ['az', 'ltr'],
    ['tg-Cyrl-TJ', 'ltr'],
  ])('of %s is %s', (tag, direction) => {
    expect(directionOf(tag)).toBe(direction);
  });
});

describe('the level of a pair', () => {
  const found = finding(['a', 'b'], ['a'], { confidence: 0.3 });

  it('is that of its alignment', () => {
    expect([0, 0.4999, 0.5, 0.8999, 0.9, 1].map(levelOf)).toEqual([
      'wrong',
      'wrong',
      'doubtful',
      'doubtful',
      'sure',
      'sure',
    ]);
  });

  it('falls with what was found, but for what was accepted', () => {
    expect(pairLevel(pairOf('a', 'b', { score: 1 }, found))).toBe('doubtful');
    expect(pairLevel(pairOf('a', 'b', {}, found, { ...found, confidence: 0.9 }))).toBe('wrong');
    expect(pairLevel(pairOf('a', 'b', { score: 1 }, { ...found, suppressed: 'right' }))).toBe('sure');
    expect(pairLevel(pairOf('a', 'b', {}, { ...found, suppressed: 'right' }))).toBeUndefined();
  });

  it('stands among all that a pair can be chosen by', () => {
    const chosenBy = (...pair: Parameters<typeof pairOf>) =>
      FILTERS.filter((_, bit) => (flagsOf(pairOf(...pair)) & (1 << bit)) !== 0);
    expect(chosenBy('a', 'b')).toEqual([]);
    expect(chosenBy('a', '', { score: 0.95 })).toEqual(['sure', 'alone']);
    expect(chosenBy('a', 'b', { crossing: true, sentences: { source: [1], target: [1, 1] } })).toEqual([
      'moved',
      'merged',
    ]);
    expect(chosenBy('a', 'b', {}, found, { ...found, kind: 'term', suppressed: 'right' })).toEqual([
      'doubtful',
      'finding',
      'suppressed',
      'number',
    ]);
    expect(chosenBy('a', 'b', {}, { ...found, suppressed: 'right' })).toEqual(['suppressed']);
    expect(chosenBy('a', '', {}, finding(['a', ''], [], { kind: 'empty', confidence: 1 }))).not.toContain('alone');
  });
});

describe('the places of findings', () => {
  const at = (start: number, end: number) => ({ ...finding(['', ''], []), source: [{ start, end, text: '' }] });

  it('are cut where they meet, each number standing where its place begins', () => {
    const marks = faultMarks([at(0, 6), at(3, 9), at(3, 6)], 'source', String);
    expect(marks.map(({ start, end, references }) => [start, end, references])).toEqual([
      [0, 3, '1'],
      [3, 6, '2,3'],
      [6, 9, undefined],
    ]);
  });

  it('are those of accepted ones only where nothing else is there', () => {
    const marks = faultMarks([{ ...at(0, 6), suppressed: 'right' }, at(3, 4)], 'source', String);
    expect(marks.map(({ kind }) => kind)).toEqual(['accepted', 'fault', 'accepted']);
  });

  it('are none where the finding has none', () => {
    expect(faultMarks([at(0, 6), at(4, 4)], 'target', String)).toEqual([]);
  });
});

describe('a message', () => {
  it('isolates what it quotes, marks of the quoted language with it, and figures', () => {
    expect(message('the source has “۲۸ دی” (2025-01-17), not “17 June”').code).toBe(
      'the source has “<bdi>۲۸ دی</bdi>” (<bdi dir="ltr">2025-01-17</bdi>), not <bdi>“17 June”</bdi>',
    );
    expect(message('«دی» و «June»').code).toBe('<bdi>«دی»</bdi> و «<bdi>June</bdi>»');
  });

  it('is isolated by characters where no element can stand', () => {
    expect(messageText('the “۲۸ دی” of 2025-01-17')).toBe('the \u2068“۲۸ دی”\u2069 of \u20662025-01-17\u2069');
  });

  it('is text', () => {
    expect(message('“<b>” & «').code).toBe('<bdi>“&#60;b&#62;”</bdi> &#38; «');
  });
});

describe('inline codes', () => {
  const code = (name: 'ph' | 'pc' | 'sc' | 'ec' | 'mrk', more: Partial<InlineCode> = {}): InlineCode => ({
    ...{ name, attributes: { id: '1' }, content: [] },
    ...more,
  });
  const shown = (content: Content) =>
    codeChips(content).map(({ at, html: { code: chip } }) => [at, chip.replace(/<[^>]*>/gu, '')]);

  it('are shown in order where they stand, in their own format', () => {
    const bold = code('pc', { data: '<b>', dataEnd: '</b>', content: ['bold', code('ph', { data: '<br/>' })] });
    expect(shown(['a ', bold, ' word'])).toEqual([
      [2, '&#60;b&#62;'],
      [6, '&#60;br/&#62;'],
      [6, '&#60;/b&#62;'],
    ]);
  });

  it('are shown by what stands for them, or by identifiers, where the document does not say what they are', () => {
    const named = code('ph', { attributes: { id: '2', equiv: '[image]' } });
    expect(shown([code('ph'), named, code('pc', { content: ['x'] })]).map(([, text]) => text)).toEqual([
      ...['{1}', '[image]', '{1}', '{/1}'],
    ]);
    const halves = [code('sc'), 'x', code('ec', { attributes: { startRef: '1' } })];
    expect(shown(halves).map(([, text]) => text)).toEqual(['{1}', '{/1}']);
  });

  it('are cut where they are long, and are not annotations', () => {
    expect(shown([code('mrk', { content: ['term'] })])).toEqual([]);
    expect(shown([code('ph', { data: 'x'.repeat(1e6) })])[0]?.[1]).toBe(`${'x'.repeat(32)}…`);
  });

  it('stand in the text of a pair, also where it has nothing else', () => {
    const page = pageOf(reportOf(pairOf('الف', 'a', { source: [code('ph'), 'الف'], target: [code('ph')] })));
    const cells = all(treeOf(page), 'td').map(textOf);
    expect(cells).toEqual(['{1}الف', '{1}']);
  });

  it('may be nested deeply', () => {
    let content: Content = ['x'];
    for (let i = 0; i < 5000; i++) content = [code('pc', { content })];
    expect(codeChips(content)).toHaveLength(10_000);
  });
});

describe('a percentage', () => {
  it('is never rounded up', () => {
    expect([0.9999, 1, 0.005, 0.57].map((share) => percentage(share).en)).toEqual(['99%', '100%', '0%', '57%']);
    expect(percentage(0.57).fa).toBe('۵۷٪');
  });
});

describe('a text of a megabyte', () => {
  it('is marked, with as many marks as it has words', () => {
    const text = 'ab '.repeat(350_000);
    const marks = Array.from({ length: 350_000 }, (_, i) => ({
      kind: 'term' as const,
      start: 3 * i,
      end: 3 * i + 2,
      label: '',
    }));
    const pieces = markedText(text, [[], marks, []]);
    expect(pieces.filter(({ code }) => code === '</mark>')).toHaveLength(350_000);
  });
});
