/** Ways to write a document otherwise in XML, so that it means the same. */
import { startTag, tagsOf } from './tags.js';

/** A change of a document by the words for it. */
type Spellings = Readonly<Record<string, (document: string) => string>>;

/** Those that leave every tag on its line. */
export const SPELLINGS_OF_LINES: Spellings = {
  'apostrophes around values': (text) => text.replace(/="([^"']*)"/g, "='$1'"),
  'attributes in reverse order': (text) => retag(text, (pairs) => [...pairs].reverse()),
  'spaces around equals signs': (text) => text.replace(/ ([\w:]+)="/g, ' $1 = "'),
  'lines that end with CR and LF': (text) => text.replaceAll('\n', '\r\n'),
  'a byte order mark': (text) => `\uFEFF${text}`,
  'a prefix for the core': (text) =>
    text.replace(/<(\/?)(?=\w+[\s/>])(?!\?)/g, '<$1core:').replace(' xmlns=', ' xmlns:core='),
  'a comment in the text': (text) => text.replace(/(<source[^>]*>)(?=[^<])/g, '$1<!-- here -->'),
  'character references': (text) => text.replace(/[آ-ی]/g, (letter) => `&#x${letter.charCodeAt(0).toString(16)};`),
  'empty elements with an end tag': (text) => text.replace(/<([\w:]+)((?: [\w:]+="[^"]*")*)\/>/g, '<$1$2></$1>'),
};

/** All of them. */
export const SPELLINGS: Spellings = {
  ...SPELLINGS_OF_LINES,
  'an attribute a line': (text) =>
    text.replace(/<[\w:][^>]*>/g, (tag) => tag.replace(/ (?=[\w:]+="[^"]*")/g, '\n    ')),
  'no XML declaration': (text) => text.replace(/^<\?xml[^>]*>\n/, ''),
  'comments between elements': (text) => text.replace(/>\n( *)</g, '>\n$1<!-- a note, <b> & all -->\n$1<'),
  'processing instructions between elements': (text) => text.replace(/>\n( *)</g, '>\n$1<?house keep="no"?>\n$1<'),
  'a DOCTYPE without an internal subset': (text) => text.replace('\n<', '\n<!DOCTYPE xliff SYSTEM "xliff.dtd">\n<'),
  'text in CDATA': (text) => text.replace(/>([^<>\n]*[آ-ی][^<>\n]*)</g, '><![CDATA[$1]]><'),
  'something after the root': (text) => `${text}<!-- end -->\n<?house end?>\n\n`,
};

function retag(text: string, change: (pairs: [string, string][]) => [string, string][]): string {
  let changed = text;
  for (const tag of [...tagsOf(text)].reverse()) {
    const start = startTag(tag, new Map(change([...tag.attributes])));
    changed = changed.slice(0, tag.start) + start + changed.slice(tag.open);
  }
  return changed;
}
