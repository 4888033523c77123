/** What an XML document says, however it is written, to compare two TMX files. */
import { SaxesParser } from 'saxes';

/** Elements whose white space and comments are no layout. */
const TEXTS = new Set(['note', 'prop', 'seg']);

/**
 * The document as lines: elements with their attributes by name, texts, comments and instructions between elements.
 * Left out is what `docs/tmx.md` says is not kept: the declaration, white space between elements, comments in texts.
 */
export function infoset(xml: string): string[] {
  const lines: string[] = [];
  const open: string[] = [];
  let text = '';
  const inText = (): boolean => open.some((name) => TEXTS.has(name));
  const flush = (): void => {
    if (text !== '' && (inText() || text.trim() !== '')) lines.push(`text ${JSON.stringify(text)}`);
    text = '';
  };
  const parser = new SaxesParser();
  parser.on('text', (piece) => {
    text += piece;
  });
  parser.on('cdata', (piece) => {
    text += piece;
  });
  parser.on('opentag', ({ name, attributes }) => {
    flush();
    open.push(name);
    const sorted = Object.entries(attributes).sort(([a], [b]) => (a < b ? -1 : 1));
    lines.push(`<${name} ${JSON.stringify(sorted)}`);
  });
  parser.on('closetag', ({ name }) => {
    flush();
    open.pop();
    lines.push(`/${name}`);
  });
  parser.on('doctype', (doctype) => lines.push(`doctype ${doctype.trim()}`));
  parser.on('comment', (comment) => {
    if (!inText()) lines.push(`comment ${comment}`);
  });
  parser.on('processinginstruction', ({ target, body }) => {
    if (!inText()) lines.push(`instruction ${target} ${body}`);
  });
  parser.write(xml.replace(/^\uFEFF/, '')).close();
  return lines;
}
