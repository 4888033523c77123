import { describe, expect, it } from 'vitest';
import { TarjomanError } from '../../src/errors.js';
import { XmlParser } from '../../src/internal/xml-parser.js';

/** What a document says, with places, whatever pieces it comes in. */
function eventsOf(pieces: readonly string[]): string[] {
  const events: string[] = [];
  let text = '';
  const flush = (): void => {
    if (text !== '') events.push(JSON.stringify(text));
    text = '';
  };
  const parser = new XmlParser({
    open: ({ name, uri }, line, column) => {
      flush();
      events.push(`${name} {${uri}} ${line}:${column}`);
    },
    close: flush,
    text: (more) => {
      text += more;
    },
  });
  try {
    for (const piece of pieces) parser.write(piece);
    parser.end();
  } catch (error) {
    if (!(error instanceof TarjomanError)) throw error;
    events.push(`${error.code} ${error.line}:${error.column} ${error.message}`);
  }
  return events;
}

describe('an XML document in pieces', () => {
  it.each([
    '<a>\r\n<b>x <pc\r\nid="1">y</pc></b></a>',
    '<a>\r\r\n\r<b\r\r>&amp;\r</b>\r\n</a>\r',
    '<a>\nx & y\n<b/></a>',
    '<a><!--c\r--> & <b\n/></a>',
    '<a b="x\r\n&y;"/>',
    '<x:a xmlns:x="urn:x"><x:b\n/><y:c/></x:a>',
    '<a><![CDATA[& <]]>&amp;&#x633;</a>',
    '<a>\n\r</b>',
    `<a><!-- ${'long '.repeat(12)} R & D ${'long '.repeat(12)}-->&amp;</a>`,
    `<a><![CDATA[${'long '.repeat(12)} R & D ${'long '.repeat(12)}]]></a>`,
    `<a><!-- ${'long '.repeat(12)} R & D ${'long '.repeat(12)}`,
    '<a><b &amp;="1"/></a>',
  ])('says the same wherever it is cut: %j', (document) => {
    const whole = eventsOf([document]);
    for (let i = 0; i <= document.length; i++) {
      for (let j = i; j <= document.length; j++) {
        const pieces = [document.slice(0, i), document.slice(i, j), document.slice(j)];
        expect(eventsOf(pieces), JSON.stringify(pieces)).toEqual(whole);
      }
    }
  });

  it.each([65_535, 65_536, 65_537])('with line ends about the size of a piece: %d', (length) => {
    const document = `<a>${'\r'.repeat(length - 3)}\n<b/></a>`;
    expect(eventsOf([document])).toEqual(eventsOf([document.slice(0, 100), document.slice(100)]));
    expect(eventsOf([document]).at(-1)).toBe(`b {} ${length - 2}:1`);
  });
});

describe('what is wrong with a document', () => {
  it.each([
    ['<a>\nx & y\n</a>', 'BAD_XML 2:3 not well-formed XML: an & begins no reference; write &amp; for it'],
    ['<a>&#x633 y</a>', 'BAD_XML 1:4 not well-formed XML: an & begins no reference; write &amp; for it'],
    ['<a b="&"/>', 'BAD_XML 1:7 not well-formed XML: an & begins no reference; write &amp; for it'],
    ['<a xmlns:x=""/>', 'BAD_XML 1:15 not well-formed XML: the prefix "x" is bound to nothing'],
    ['<a xmlns:xml="urn:x"/>', 'BAD_XML 1:22 not well-formed XML: the prefix "xml" cannot be bound to "urn:x"'],
    [
      '<a xmlns:x="u" xmlns:y="u" x:b="" y:b=""/>',
      'BAD_XML 1:42 not well-formed XML: the attribute {u}b is there twice',
    ],
    ['<a:b:c xmlns:a="u"/>', 'BAD_XML 1:20 not well-formed XML: malformed name: a:b:c'],
    ['<a x:b=""/>', 'BAD_XML 1:11 not well-formed XML: unbound namespace prefix: "x"'],
    [
      '<!DOCTYPE a [<!ENTITY b "c">]><a/>',
      'BAD_XML 1:30 the DOCTYPE has an internal subset, which is refused: remove it',
    ],
  ])('is said with its place: %j', (document, said) => {
    expect(eventsOf([document]).at(-1)).toBe(said);
  });
});
