import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { html } from '../../src/internal/html.js';
import { markedText } from '../../src/report/marked-text.js';
import type { Mark } from '../../src/report/marks.js';
import { all, finding, pageOf, pairOf, reportOf, type Tree, textOf, treeOf } from './samples.js';

/** Texts that would be more than text if they were not escaped. */
const HOSTILE = [
  '<script>alert(1)</script>',
  '</td></tr></table></main><img src=x onerror=alert(1)>',
  '</script><script>alert(1)</script>',
  '<!-- <script>',
  ']]> &lt;b&gt; &#60; &amp;amp;',
  '" onfocus="alert(1)" autofocus="',
  "' style='display:none",
  '</title></style></textarea>',
  '\u202eabc\u202c \u2066x',
  'a\u0000b\u0001c\u009d\ud800\uffff',
  '<tbody id="p1">',
];

const text = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));

/** What a reader sees of a text: what cannot be shown, by its number. */
function shown(raw: string): string {
  let out = '';
  for (const character of raw) {
    const point = character.codePointAt(0) ?? 0;
    const control =
      (point < 0x20 && !'\t\n\r'.includes(character)) || (point >= 0x7f && point < 0xa0 && point !== 0x85);
    const none =
      (point & 0xfffe) === 0xfffe || (point >= 0xfdd0 && point <= 0xfdef) || (point >= 0xd800 && point <= 0xdfff);
    const hidden = control || none || point === 0x202d || point === 0x202e;
    out += hidden ? `U+${point.toString(16).toUpperCase().padStart(4, '0')}` : character;
  }
  return out.replace(/\r\n?/gu, '\n'); // as every parser reads line breaks
}

describe('texts on the page', () => {
  it('are nothing but text, wherever they come from', () => {
    fc.assert(
      fc.property(text, text, text, text, text, (source, target, id, message, reason) => {
        fc.pre(source !== '' && target !== '');
        const found = finding([source, target], [source.slice(0, 3), target.slice(1)], {
          message: { en: message, fa: message },
        });
        const pair = pairOf(source, target, { id, origin: { document: reason } }, found, {
          ...found,
          suppressed: reason,
        });
        const page = pageOf({ ...reportOf(pair), title: message, remarks: [{ en: reason, fa: message }] });
        const tree = treeOf(page);
        const cells = all(all(tree, 'tbody')[0] as Tree, 'td');
        expect(cells.slice(0, 2).map(textOf)).toEqual([shown(source), shown(target)]);
        expect(cells).toHaveLength(7);
        expect(textOf(cells[6] as Tree)).toBe(shown(reason));
        expect(textOf(cells[3] as Tree)).toBe(`1 ${shown(message)}`);
        expect(all(tree, 'script')).toHaveLength(2);
        expect(all(tree, 'img')).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

const mark = fc
  .tuple(fc.integer({ min: -3, max: 40 }), fc.integer({ min: -3, max: 40 }))
  .map(([start, length]): Mark => ({ kind: 'term', start, end: start + length, label: 'l' }));
const layer = fc.array(mark, { maxLength: 6 }).map((marks) => marks.sort((a, b) => a.start - b.start));

describe('marks in a text', () => {
  const treeOfText = (raw: string, layers: readonly Mark[][], cuts: number[] = []) =>
    treeOf(
      `<p>${markedText(
        raw,
        layers,
        cuts.map((at) => ({ at, html: html`<i></i>` })),
      )
        .map(({ code }) => code)
        .join('')}</p>`,
    );

  it('leave the text as it is, whatever their spans are', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 40 }),
        fc.array(layer, { maxLength: 4 }),
        fc.array(fc.nat(50)),
        (raw, layers, cuts) => {
          const tree = treeOfText(
            raw,
            layers,
            cuts.sort((a, b) => a - b),
          );
          expect(textOf(tree)).toBe(shown(raw));
        },
      ),
    );
  });

  it('stand where they are said to, also where those of two layers cross', () => {
    const one: Mark = { kind: 'fault', start: 0, end: 8, label: 'one', references: '1' };
    const other: Mark = { kind: 'term', start: 4, end: 12, label: 'other' };
    const marks = all(treeOfText('The road map', [[one], [other]]), 'mark');
    expect(marks.map((element) => [element.attributes['class'], textOf(element)])).toEqual([
      ['fault', 'The road'],
      ['term', 'road'],
      ['term', ' map'],
    ]);
  });

  it('cut no character in two', () => {
    const marks = all(treeOfText('a😀b', [[{ kind: 'term', start: 2, end: 3, label: '' }]]), 'mark');
    expect(marks.map(textOf)).toEqual(['😀']);
  });

  it('begin after the sign of a sentence that begins with them', () => {
    const { children } = treeOfText('One. Two.', [[{ kind: 'number', start: 5, end: 8, label: '' }]], [5]);
    expect(children.map((child) => (typeof child === 'string' ? child : child.name))).toEqual([
      'One. ',
      'i',
      'mark',
      '.',
    ]);
  });
});
