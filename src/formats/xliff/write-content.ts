/** One side of a unit as the inside of `<source>` or `<target>`. */
import { TarjomanError } from '../../errors.js';
import { codePointName, escapeAttribute, escapeText } from '../../internal/xml-escape.js';
import type { Content, Inline, InlineCode } from '../../tm/content.js';
import { REFERENCES } from './names.js';

/** Names that an attribute can have: one colon at most. */
const ATTRIBUTE_NAME = /^[\p{L}_][\p{L}\p{M}\p{N}_.-]*(:[\p{L}_][\p{L}\p{M}\p{N}_.-]*)?$/u;

/** Writes text and codes in one line; `id` names the unit in errors. */
export function writeContent(content: Content, id: string): string {
  if (typeof content !== 'string') return content.map((part) => writePart(part, id, [])).join('');
  if (npmWouldTrim(content) && fitsCdata(content)) return `<![CDATA[${content}]]>`;
  return writeText(content);
}

/** Text that npm `xliff` drops or cuts: white space alone, and what follows a last line break. In CDATA it keeps it. */
function npmWouldTrim(text: string): boolean {
  return text.trim() === '' || /\n\s*$/.test(text);
}

/** Whether a CDATA section gives the text back: it has no references, and a parser makes line feeds of CRs. */
function fitsCdata(text: string): boolean {
  return !text.includes(']]>') && !text.includes('\r') && !writeText(text).includes('<cp ');
}

function writePart(part: Inline, id: string, prefixes: readonly string[]): string {
  return typeof part === 'string' ? writeText(part) : writeCode(part, id, prefixes);
}

/** XLIFF has an element for what XML cannot name: a code point in whole octets. */
function writeText(text: string): string {
  return escapeText(text, (codePoint) => {
    const hex = codePoint.toString(16).toUpperCase().padStart(4, '0');
    return `<cp hex="${hex}"/>`;
  });
}

function writeCode(code: InlineCode, id: string, outer: readonly string[]): string {
  const { name, attributes, content } = code;
  const names = Object.keys(attributes);
  const declared = names.filter((key) => key.startsWith('xmlns:')).map((key) => key.slice(6));
  const prefixes = declared.length === 0 ? outer : [...outer, ...declared];
  let open = `<${name}`;
  for (const key of names) {
    if (REFERENCES.has(key)) continue;
    checkName(key, prefixes, code, id);
    open += ` ${key}="${escapeAttribute(attributes[key] ?? '', refuse(key, id))}"`;
  }
  if (name !== 'pc' && name !== 'mrk') {
    if (content.length > 0) {
      const message = `<${name}> of unit ${id} has content, which only pc and mrk can have`;
      throw new TarjomanError('BAD_ARGUMENT', `${message}: put it after the code`);
    }
    return `${open}/>`;
  }
  return `${open}>${content.map((part) => writePart(part, id, prefixes)).join('')}</${name}>`;
}

function checkName(key: string, prefixes: readonly string[], { name }: InlineCode, id: string): void {
  const prefix = key.includes(':') ? key.slice(0, key.indexOf(':')) : '';
  const known = prefix === '' || prefix === 'xml' || prefix === 'xmlns' || prefixes.includes(prefix);
  if (known && ATTRIBUTE_NAME.test(key)) return;
  const cure = known ? 'give a name that XML allows' : `add an attribute xmlns:${prefix} to the code`;
  throw new TarjomanError('BAD_ARGUMENT', `<${name}> of unit ${id}, attribute ${key}: ${cure}`);
}

function refuse(key: string, id: string): (codePoint: number) => never {
  return (codePoint) => {
    const message = `attribute ${key} of a code in unit ${id} has ${codePointName(codePoint)}`;
    throw new TarjomanError('BAD_FORMAT', `${message}, which XML cannot hold: remove it`);
  };
}
