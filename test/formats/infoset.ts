/** What an XML document says, without how it is spelled: for comparing documents before and after a round trip. */
import { SaxesParser } from 'saxes';

/** Elements whose white space is layout: those of XLIFF that have only elements in them. */
const STRUCTURE = new Set([
  ...['xliff', 'file', 'group', 'unit', 'segment', 'ignorable', 'notes', 'originalData'],
  ...['metadata', 'metaGroup', 'matches', 'match', 'glossary', 'glossEntry'],
]);

/**
 * One line for each element, attribute, run of text, comment and instruction, in document order; `structure` are the
 * elements of the document's own namespace whose white space is layout.
 */
export function infosetOf(xml: string, structure: ReadonlySet<string> = STRUCTURE): string[] {
  const lines: string[] = [];
  const open: string[] = [];
  let text = '';
  let own: string | undefined;
  const flush = (): void => {
    const layout = structure.has(open.at(-1) ?? '') && text.trim() === '';
    if (text !== '' && !layout && open.length > 0) lines.push(`text ${JSON.stringify(text)}`);
    text = '';
  };
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, uri, local, attributes }) => {
    flush();
    own ??= uri;
    const core = uri === own || uri.startsWith('urn:oasis:names:tc:xliff:');
    open.push(core ? local : `{${uri}}${local}`);
    lines.push(`<${name} ${uri}`);
    const named = Object.values(attributes).map((at) => `@${at.name} {${at.uri}} ${JSON.stringify(at.value)}`);
    lines.push(...named.sort());
  });
  parser.on('closetag', () => {
    flush();
    open.pop();
    lines.push('>');
  });
  parser.on('text', (more) => {
    text += more;
  });
  parser.on('cdata', (more) => {
    text += more;
  });
  parser.on('comment', (comment) => {
    flush();
    lines.push(`comment ${JSON.stringify(comment)}`);
  });
  parser.on('processinginstruction', ({ target, body }) => {
    flush();
    lines.push(`instruction ${target} ${body}`);
  });
  parser.on('doctype', (doctype) => lines.push(`doctype ${doctype.trim()}`));
  parser.write(xml.replace(/^\uFEFF/, '')).close();
  return lines;
}
