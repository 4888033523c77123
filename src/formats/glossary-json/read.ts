/** JSON into concepts. */
import { TarjomanError } from '../../errors.js';
import type { Concept } from '../../glossary/concept.js';
import { decodeText } from '../../internal/decode-text.js';
import { ConceptList } from '../concept-list.js';
import { type GlossaryReadOptions, report } from '../glossary-finding.js';
import type { ConceptDraft } from '../glossary-ids.js';
import { faultIn } from '../jsonl/scan.js';
import { Field, isObject } from './field.js';
import { concept, type JsonConcept } from './readers.js';

/**
 * Reads concepts from JSON: a list of them, an object with the list as `concepts`, or one concept.
 *
 * Entries are as `glossary/schema.json` has them, but only `id` and a term are needed; or in the short form, in which a
 * language has `preferred`, `admitted` and `forms` instead of `terms`, and each form goes to the term that it resembles.
 * Every value is checked: what has another type, and fields that are unknown, are left out and reported.
 *
 * @param input - The text, or its bytes in UTF-8, or in UTF-16 with a byte order mark.
 * @param options - Who is told of what cannot be read.
 * @returns The concepts in their order.
 * @throws {TarjomanError} `BAD_ENCODING`; `BAD_FORMAT` with line and column where the text is not JSON, or has no concept;
 *   `BAD_ENTRY` for the first field that is wrong, unless `onFinding` is told.
 * @example
 * ```ts
 * const json = '[{"id":"treaty","fa":{"preferred":"معاهده","forms":["معاهدات"]},"en":{"preferred":"treaty"}}]';
 * parseGlossaryJson(json)[0].fa.terms; // [{ text: 'معاهده', status: 'preferred', forms: ['معاهدات'] }]
 * ```
 */
export function parseGlossaryJson(input: string | Uint8Array, options: GlossaryReadOptions = {}): Concept[] {
  const { entries, path } = entriesOf(parse(decodeText(input)));
  const list = new ConceptList(options);
  entries.forEach((entry, i) => {
    const at = path === undefined ? '' : `${path}[${i}]`;
    const refuse = (field: string, message: string): void => {
      report({ ...(field !== '' && { field }), message }, options);
    };
    const read = concept(entry, new Field(at, refuse));
    if (read !== undefined) list.add(draftOf(read), at === '' ? {} : { field: at });
  });
  return list.concepts();
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const at = faultIn(text);
    const before = text.slice(0, at).split('\n');
    const what = at < text.length ? 'not JSON from here on' : 'JSON that ends too early';
    throw new TarjomanError('BAD_FORMAT', `${what}: correct it`, {
      ...{ line: before.length, column: (before.at(-1) as string).length + 1 },
      cause,
    });
  }
}

/** The entries, and the path of their list; one entry alone has none. */
function entriesOf(value: unknown): { readonly entries: readonly unknown[]; readonly path?: string } {
  if (Array.isArray(value)) return { entries: value, path: 'concepts' };
  if (isObject(value)) {
    const { concepts } = value;
    if (Array.isArray(concepts)) return { entries: concepts, path: 'concepts' };
    if (Object.hasOwn(value, 'id')) return { entries: [value] };
  }
  const message = 'neither a list of concepts nor one: write [ { "id": …, "fa": …, "en": … }, … ]';
  throw new TarjomanError('BAD_FORMAT', message, { line: 1, column: 1 });
}

function draftOf({ $schema: _, note, ...entry }: JsonConcept): ConceptDraft {
  const {
    domain = 'other',
    kind = 'term',
    status = 'draft',
    fa = { terms: [] },
    en = { terms: [] },
    notes = [],
  } = entry;
  const all = note === undefined ? notes : [{ lang: 'en' as const, text: note }, ...notes];
  const { id, central, related, links, credits, sources } = entry;
  return {
    ...{ id, domain, kind, status },
    ...(central && { central }),
    ...{ fa, en },
    ...(all.length > 0 && { notes: all }),
    ...(related && { related }),
    ...(links && { links }),
    ...(credits && { credits }),
    ...(sources && { sources }),
  };
}
