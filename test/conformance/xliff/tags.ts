/**
 * The tags of the base documents, read with a regular expression: enough for documents that are as tidy as those, and
 * independent of the parser that is under test.
 */

/** An element as it stands in a text. */
export interface Tag {
  /** Its name with its prefix. */
  readonly name: string;
  /** Where its start tag begins. */
  readonly start: number;
  /** Where its start tag ends. */
  readonly open: number;
  /** Where its end tag ends; the end of the start tag where it is empty. */
  readonly end: number;
  /** Whether it is written as an empty-element tag. */
  readonly empty: boolean;
  /** Its attributes in order. */
  readonly attributes: ReadonlyMap<string, string>;
  /** The elements in it. */
  readonly children: readonly Tag[];
}

const TAG = /<(\/?)([\w:]+)((?:\s+[\w:]+="[^"]*")*)\s*(\/?)>/g;

/** All elements of a document in document order. */
export function tagsOf(document: string): readonly Tag[] {
  const tags: (Tag & { end: number; children: Tag[] })[] = [];
  const open: (typeof tags)[number][] = [];
  for (const match of document.matchAll(TAG)) {
    const [text, slash = '', name = '', attributes = '', empty = ''] = match;
    const end = match.index + text.length;
    if (slash !== '') {
      const tag = open.pop();
      if (tag?.name !== name) throw new Error(`</${name}> closes <${tag?.name}>: mend the document`);
      tag.end = end;
      continue;
    }
    const pairs = [...attributes.matchAll(/([\w:]+)="([^"]*)"/g)].map(
      ([, key = '', value = '']) => [key, value] as const,
    );
    const shape = {
      name,
      start: match.index,
      open: end,
      end,
      empty: empty !== '',
      attributes: new Map(pairs),
      children: [],
    };
    tags.push(shape);
    open.at(-1)?.children.push(shape);
    if (empty === '') open.push(shape);
  }
  return tags;
}

/** A start tag with these attributes. */
export function startTag(tag: Tag, attributes: ReadonlyMap<string, string>): string {
  const text = [...attributes].map(([name, value]) => ` ${name}="${value}"`).join('');
  return `<${tag.name}${text}${tag.empty ? '/' : ''}>`;
}

/** The line, counted from 1, that a place in a text is on. */
export function lineAt(text: string, place: number): number {
  return text.slice(0, place).split('\n').length;
}
