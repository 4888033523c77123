/** Elements of TMX as XML, each in one line. */
import { TarjomanError } from '../../errors.js';
import { codePointName, escapeAttribute, escapeText, isName } from '../../internal/xml-escape.js';
import type { Content } from '../../tm/content.js';
import type { TmxDoctype, TmxHeader, TmxNote, TmxProp, TmxRemark, TmxUde, TmxUnit, TmxVariant } from './document.js';
import { SegmentWriter } from './segment-writer.js';

/** A header, without a line break after it. */
export function writeHeader({ attributes, content }: TmxHeader): string {
  const refuse = refuseIn('the header');
  const start = `<header${writeAttributes(attributes, refuse)}`;
  if (content.length === 0) return `${start}/>`;
  return `${start}>${content.map((child) => writeChild(child, refuse)).join('')}</header>`;
}

/** A unit with its variants, likewise. */
export function writeUnitElement({ attributes, content }: TmxUnit, version?: string): string {
  const id = attributes.tuid ?? '';
  const refuse = refuseIn(id === '' ? 'a unit' : `unit ${id}`);
  const texts: Content[] = [];
  for (const child of content) {
    if (child.kind === 'tuv') for (const part of child.content) if (part.kind === 'seg') texts.push(part.text);
  }
  const segments = new SegmentWriter(texts, refuse, version);
  let xml = `<tu${writeAttributes(attributes, refuse)}>`;
  for (const child of content) {
    xml += child.kind === 'tuv' ? writeVariant(child, segments, refuse) : writeChild(child, refuse);
  }
  return `${xml}</tu>`;
}

function writeVariant({ attributes, content }: TmxVariant, segments: SegmentWriter, refuse: Refuse): string {
  let xml = `<tuv${writeAttributes(attributes, refuse)}>`;
  for (const child of content) {
    xml += child.kind === 'seg' ? `<seg>${segments.write(child.text)}</seg>` : writeChild(child, refuse);
  }
  return `${xml}</tuv>`;
}

function writeChild(child: TmxNote | TmxProp | TmxUde | TmxRemark, refuse: Refuse): string {
  if (child.kind === 'comment' || child.kind === 'instruction') return writeRemark(child);
  const start = `<${child.kind}${writeAttributes(child.attributes, refuse)}>`;
  if (child.kind !== 'ude') return `${start}${escapeText(child.text, refuse)}</${child.kind}>`;
  const maps = child.content.map((each) =>
    each.kind === 'map' ? `<map${writeAttributes(each.attributes, refuse)}/>` : writeRemark(each),
  );
  return `${start}${maps.join('')}</ude>`;
}

/** A DOCTYPE: a name, and where the DTD is. */
const DOCTYPE = /^[^\s<>"'[\]]+(?:\s+(?:SYSTEM|PUBLIC\s+(?:"[^"]*"|'[^']*'))\s+(?:"[^"]*"|'[^']*'))?$/;

/** A DOCTYPE, which holds no DTD. */
export function writeDoctype({ text }: TmxDoctype): string {
  if (DOCTYPE.test(text)) return `<!DOCTYPE ${text}>`;
  const message = `the DOCTYPE is ${JSON.stringify(text)}`;
  throw new TarjomanError('BAD_ARGUMENT', `${message}: give one such as tmx SYSTEM "tmx14.dtd"`);
}

/** A comment or a processing instruction, in which XML can escape nothing. */
export function writeRemark(remark: TmxRemark): string {
  const refuse = refuseIn(remark.kind === 'comment' ? 'a comment' : 'a processing instruction');
  if (remark.kind === 'comment') {
    checkRemark(!/--|-$/.test(remark.text), 'a comment has "--" or ends in "-"');
    escapeText(remark.text, refuse);
    return `<!--${remark.text}-->`;
  }
  const { target, body } = remark;
  const named = isName(target) && !/^xml/i.test(target);
  checkRemark(named, `a processing instruction is for ${JSON.stringify(target)}`);
  checkRemark(!body.includes('?>'), 'a processing instruction has "?>"');
  escapeText(body, refuse);
  return body === '' ? `<?${target}?>` : `<?${target} ${body}?>`;
}

function checkRemark(good: boolean, what: string): void {
  if (!good) throw new TarjomanError('BAD_ARGUMENT', `${what}, which XML does not allow: change it`);
}

/** Attributes in the order in which they are given. */
export function writeAttributes(attributes: object, refuse: Refuse): string {
  const values = attributes as Readonly<Record<string, string | undefined>>;
  let xml = '';
  for (const name of Object.keys(attributes)) {
    const value = values[name];
    if (value === undefined) continue;
    if (!isAttributeName(name)) {
      const message = `${JSON.stringify(name)} cannot be the name of an attribute: give one that TMX has`;
      throw new TarjomanError('BAD_ARGUMENT', message);
    }
    xml += ` ${name}="${escapeAttribute(value, refuse)}"`;
  }
  return xml;
}

/** Names that were looked at, and how many at most: TMX has some thirty, and every unit has the same few. */
const NAMES = new Map<string, boolean>();
const MOST_NAMES = 100;

function isAttributeName(name: string): boolean {
  let good = NAMES.get(name);
  if (good === undefined) {
    good = isName(name.startsWith('xml:') ? name.slice(4) : name);
    if (NAMES.size < MOST_NAMES && name.length <= MOST_NAMES) NAMES.set(name, good);
  }
  return good;
}

/** What to do with a character that XML has no way to write. */
type Refuse = (codePoint: number) => never;

/** Refuses a character that is somewhere. */
export function refuseIn(what: string): Refuse {
  return (codePoint) => {
    const message = `${what} has ${codePointName(codePoint)}, which TMX cannot hold`;
    throw new TarjomanError('BAD_FORMAT', `${message}: remove it, or write XLIFF`);
  };
}
