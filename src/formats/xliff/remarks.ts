/**
 * Comments and processing instructions: where they were read, and back into the text of a part.
 *
 * They may stand anywhere, so a remark is kept beside the part with how many tags of the part come before it and how
 * much text since the last of them. An empty element counts as its two tags:
 *
 *     <unit id="u1"><segment><source>a<!--here-->b<ph id="1"/></source></segment></unit>
 *     1             2        3       ↑ tags 3, offset 1
 *
 * A part that was changed after reading may have no such place any more; the remark then stands at the next one.
 */
import { TarjomanError } from '../../errors.js';
import { isName, isXmlText } from '../../internal/xml-escape.js';
import type { Remark } from './document.js';

/** Counts tags and text of a part, and notes its remarks. */
export class RemarkReader {
  #tags = 0;
  #offset = 0;
  #remarks: Remark[] = [];

  /** A tag was read. */
  tag(): void {
    this.#tags += 1;
    this.#offset = 0;
  }

  /** Text was read. */
  text(length: number): void {
    this.#offset += length;
  }

  /** A remark was read; `layout` where the text before it is white space between elements, which is not kept. */
  add(kind: Remark['kind'], text: string, layout: boolean): void {
    this.#remarks.push({ kind, text, tags: this.#tags, offset: layout ? 0 : this.#offset });
  }

  /** The part ends: its remarks as a field, absent where there are none. */
  take(): { readonly remarks?: readonly Remark[] } {
    const remarks = this.#remarks;
    this.#tags = 0;
    this.#offset = 0;
    if (remarks.length === 0) return {};
    this.#remarks = [];
    return { remarks };
  }
}

/** A tag, a CDATA section, a character (one reference is one) or a run of text in what our writer writes. */
const TOKEN = /<!\[CDATA\[[\s\S]*?\]\]>|<[^>]*>|&[^;]*;|[^<&]+/g;

/** Writes remarks into the text of their part. */
export function insertRemarks(xml: string, remarks: readonly Remark[]): string {
  const waiting = [...remarks].sort((a, b) => a.tags - b.tags || a.offset - b.offset);
  let [written, tags, offset, next] = ['', 0, 0, 0];
  /** Writes what is due before `length` more characters of text. */
  const due = (length: number): Remark | undefined => {
    const remark = waiting[next];
    if (remark === undefined || remark.tags > tags) return undefined;
    return remark.tags < tags || remark.offset <= offset + length ? remark : undefined;
  };
  for (const [token] of xml.matchAll(TOKEN)) {
    const isTag = token.startsWith('<') && !token.startsWith('<![');
    if (isTag && !token.startsWith('<?') && !token.startsWith('<!')) {
      for (let remark = due(Number.POSITIVE_INFINITY); remark !== undefined; remark = due(Number.POSITIVE_INFINITY)) {
        written += writeRemark(remark);
        next += 1;
      }
      const empty = token.endsWith('/>');
      tags += 1;
      offset = 0;
      const inside = empty ? waiting[next] : undefined;
      if (inside?.tags === tags) {
        // The element has nothing in it but remarks.
        written += `${token.slice(0, -2)}>`;
        for (let remark: Remark | undefined = inside; remark?.tags === tags; remark = waiting[next]) {
          written += writeRemark(remark);
          next += 1;
        }
        written += `</${/^<([^\s/>]+)/.exec(token)?.[1]}>`;
      } else {
        written += token;
      }
      if (empty) tags += 1;
    } else if (token.startsWith('<')) {
      written += token; // a declaration, or a CDATA section: a remark in it comes after it
      if (!isTag) offset += token.length - '<![CDATA[]]>'.length;
    } else {
      let rest = token;
      let length = token.startsWith('&') ? 1 : token.length;
      for (let remark = due(length - 1); remark !== undefined; remark = due(length - 1)) {
        let before = remark.tags < tags ? 0 : Math.max(0, remark.offset - offset);
        if (isLowSurrogate(rest.charCodeAt(before))) before -= 1; // whoever says so would cut a character
        written += rest.slice(0, before) + writeRemark(remark);
        rest = rest.slice(before);
        offset += before;
        length -= before;
        next += 1;
      }
      written += rest;
      offset += length;
    }
  }
  return written + waiting.slice(next).map(writeRemark).join('');
}

function writeRemark({ kind, text }: Remark): string {
  const [target = ''] = /^\S*/.exec(text) ?? [];
  const broken =
    kind === 'comment' ? /--|-$/.test(text) : text.includes('?>') || !isName(target) || /^xml$/i.test(target);
  if (broken || !isXmlText(text)) {
    const message = `the ${kind} ${JSON.stringify(text)} cannot stand in XML`;
    throw new TarjomanError(
      'BAD_ARGUMENT',
      `${message}: leave out what would end it, and begin an instruction with a name`,
    );
  }
  return kind === 'comment' ? `<!--${text}-->` : `<?${text}?>`;
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}
