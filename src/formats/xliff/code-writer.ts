/**
 * Codes of a memory's unit as a document has them.
 *
 * Original data stand apart, referred to by identifier. Attributes of modules that make sense only with what stands
 * outside of the text, such as a size restriction, and those that XLIFF does not allow on codes, stand in the metadata:
 *
 *     <mda:metaGroup category="tarjoman:code" appliesTo="source">
 *       <mda:meta type="code">ph 1</mda:meta> <mda:meta type="xmlns:slr">…</mda:meta> <mda:meta type="slr:sizeInfoRef">d1</mda:meta>
 *     </mda:metaGroup>
 */
import { prefixOf } from '../../internal/namespaces.js';
import type { Content, Inline, InlineCode, NativeCode } from '../../tm/content.js';
import { plainText } from '../../tm/content.js';
import { CodeNames } from './code-names.js';
import type { XliffData } from './document.js';
import type { XliffMeta, XliffMetaGroup } from './modules.js';
import { allowsOnCode, CODE_CATEGORY, REFERENCES } from './names.js';

/** The side that is written, and the names of its codes. */
interface Side {
  readonly side: 'source' | 'target';
  readonly names: CodeNames;
}

/** Writes the texts of one unit; gathers their original data and the attributes that the codes cannot have. */
export class CodeWriter {
  /** Identifiers by data: equal data stand in the document once. */
  readonly #ids = new Map<string, string>();
  readonly #groups: XliffMetaGroup[] = [];

  /** A side whose codes refer to their data. */
  write(content: Content, side: 'source' | 'target'): Content {
    return typeof content === 'string' ? content : this.#parts(content, { side, names: new CodeNames() });
  }

  /** The data of all texts so far. */
  originalData(): XliffData[] {
    return Array.from(this.#ids, ([text, id]) => ({ id, text }));
  }

  /** The attributes, of all texts so far, that stand in metadata. */
  metaGroups(): readonly XliffMetaGroup[] {
    return this.#groups;
  }

  #parts(parts: readonly Inline[], at: Side): Inline[] {
    return parts.map((part) => (typeof part === 'string' ? part : this.#code(part, at)));
  }

  #code(code: InlineCode, at: Side): InlineCode {
    const { name, content, data, dataEnd } = code;
    const kept = this.#attributes(code, at);
    const [start, end] = name === 'pc' ? ['dataRefStart', 'dataRefEnd'] : ['dataRef', ''];
    if (data !== undefined) kept.push([start, this.#idOf(data)]);
    if (dataEnd !== undefined && end !== '') kept.push([end, this.#idOf(dataEnd)]);
    return { name, attributes: Object.fromEntries(kept), content: this.#parts(content, at) };
  }

  /** The attributes that the code can have; the others become metadata. */
  #attributes(code: InlineCode, { side, names }: Side): [string, string][] {
    const { name, attributes } = code;
    const named = names.next(code);
    const written = Object.entries(attributes).filter(([key]) => !REFERENCES.has(key));
    const isForeign = ([key]: [string, string]): boolean => {
      const prefix = prefixOf(key) === 'xmlns' ? key.slice('xmlns:'.length) : prefixOf(key);
      return prefix !== '' && !allowsOnCode(name, attributes[`xmlns:${prefix}`] ?? '');
    };
    const foreign = written.filter(isForeign);
    if (foreign.length > 0) {
      const metas = [['code', named] as const, ...foreign].map(([type, text]): XliffMeta => {
        return { kind: 'meta', type, text };
      });
      this.#groups.push({ kind: 'group', category: CODE_CATEGORY, appliesTo: side, items: metas });
    }
    return written.filter((attribute) => !isForeign(attribute));
  }

  #idOf(data: NativeCode): string {
    const text = nativeText(data);
    let id = this.#ids.get(text);
    if (id === undefined) {
      id = `d${this.#ids.size + 1}`;
      this.#ids.set(text, id);
    }
    return id;
  }
}

/** The code as one text: XLIFF has no place for translatable text inside it. */
function nativeText(data: NativeCode): string {
  if (typeof data === 'string') return data;
  return data.map((part) => (typeof part === 'string' ? part : plainText(part.content))).join('');
}
