/**
 * What an XLIFF document says, as a tree that two spellings of the same document share.
 *
 * Left out are what XML gives no meaning (order of attributes, quotes, how a character is escaped), declarations of
 * namespaces, and white space between elements. Comments count; a text is one node with its codes written in one way.
 */
import { SaxesParser } from 'saxes';

/** An element; a text with its codes is one node. */
export interface Node {
  readonly name: string;
  readonly attributes: Map<string, string>;
  readonly children: Node[];
  /** Of a text: what stands inside. */
  text?: string;
}

/** Elements whose white space counts. */
const TEXTS = new Set(['source', 'target', 'note', 'data']);

/** The root of a document; throws where it is not well-formed with its namespaces. */
export function infoset(xml: string): Node {
  const root = newNode('', new Map());
  const open = [root];
  const parser = new SaxesParser({ xmlns: true });
  const text = () => open.find(({ name }) => TEXTS.has(name));
  let startTag = 0; // where the last start tag in a text ends
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const written = Object.values(attributes)
      .filter(({ name, prefix }) => name !== 'xmlns' && prefix !== 'xmlns')
      .map(({ name, value }) => [name, value] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1));
    const inside = text();
    const node = newNode(name, new Map(written));
    open.push(node);
    if (inside === undefined) open.at(-2)?.children.push(node);
    else {
      inside.text += `<${name}${written.map(([key, value]) => ` ${key}="${value}"`).join('')}>`;
      startTag = inside.text?.length ?? 0;
    }
    if (inside === undefined && TEXTS.has(name)) node.text = '';
  });
  parser.on('closetag', ({ name }) => {
    open.pop();
    const inside = text();
    if (inside?.text === undefined) return;
    if (inside.text.length === startTag) inside.text = `${inside.text.slice(0, -1)}/>`;
    else inside.text += `</${name}>`;
  });
  const characters = (run: string) => {
    const inside = text();
    const parent = open.at(-1);
    if (inside !== undefined) inside.text += run.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    else if (run.trim() !== '' && parent !== undefined) parent.text = (parent.text ?? '') + run;
  };
  parser.on('text', characters);
  parser.on('cdata', characters);
  parser.on('comment', (comment) => {
    const inside = text();
    if (inside !== undefined) inside.text += `<!--${comment}-->`;
    else open.at(-1)?.children.push(newNode('!--', new Map(), comment));
  });
  parser.write(xml).close();
  return root;
}

function newNode(name: string, attributes: Map<string, string>, text?: string): Node {
  return { name, attributes, children: [], ...(text === undefined ? {} : { text }) };
}

/** Names of all elements of a document, in alphabetical order. */
export function elementNames(xml: string): string[] {
  const names: string[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name }) => names.push(name));
  parser.write(xml).close();
  return names.sort();
}

/** What the second document says otherwise than the first, in Markdown; empty where they say the same. */
export function differences(before: Node, after: Node): string[] {
  const found: string[] = [];
  for (const [name, value] of before.attributes) {
    const now = after.attributes.get(name);
    if (now === undefined) found.push(`no ${code(`${name}="${value}"`)} on ${tag(before)}`);
    else if (now !== value) found.push(`${code(`${name}="${value}"`)} becomes ${code(`${name}="${now}"`)}`);
  }
  for (const [name, value] of after.attributes) {
    if (!before.attributes.has(name)) found.push(`${code(`${name}="${value}"`)} is added to ${tag(after)}`);
  }
  if (before.text !== after.text) found.push(`${quote(before.text)} becomes ${quote(after.text)}`);
  return [...found, ...childDifferences(before, after)];
}

function childDifferences(before: Node, after: Node): string[] {
  const found: string[] = [];
  const left = [...after.children];
  const order: number[] = [];
  for (const child of before.children) {
    const twin = left.findIndex((each) => keyOf(each) === keyOf(child));
    const like = twin < 0 ? left.findIndex(({ name }) => name === child.name) : twin;
    const [match] = like < 0 ? [] : left.splice(like, 1);
    if (match === undefined) found.push(`no ${tag(child)}`);
    else {
      found.push(...differences(child, match));
      order.push(after.children.indexOf(match));
    }
  }
  if (order.some((place, i) => place < (order[i - 1] ?? 0))) found.push('another order');
  return [...found, ...left.map((each) => `${tag(each)} is added`)];
}

function keyOf({ name, attributes }: Node): string {
  return `${name} ${attributes.get('id') ?? ''}`;
}

function tag({ name }: Node): string {
  return name === '!--' ? 'comment' : code(`<${name}>`);
}

/** A text in quotation marks that it has not itself; what indentation adds is shortened. */
function quote(text = ''): string {
  if (text === '') return 'nothing';
  const mark = text.includes('"') ? "'" : '"';
  return code(
    `${mark}${text
      .replace(/\n {2,}/g, '\\n  ')
      .replaceAll('\n', '\\n')
      .replaceAll('\r', '\\r')}${mark}`,
  );
}

function code(text: string): string {
  return `\`${text.replaceAll('|', '\\|')}\``;
}
