/**
 * Gold of the memory: what a document is, and its beads as sentences.
 *
 *     {"document": "moscow-talks", "kind": "report", "title": {"fa": "…", "en": "…"}, "about": "…", "source": "fa", "target": "en",
 *      "beads": [{"source": ["…"], "target": ["…", "…"], "suppressed": ["number \"3,500\": rounded"]}, …]}
 */
import { isKind, KINDS, type Kind } from './kinds.js';

/** A document's gold. */
export interface Gold {
  /** The name of its files. */
  readonly document: string;
  readonly kind: Kind;
  /** What people call it. */
  readonly title: { readonly fa: string; readonly en: string };
  /** What the text is, and what of it is imagined. */
  readonly about: string;
  /** In document order of both sides; every sentence stands in one. */
  readonly beads: readonly GoldBead[];
}

/** Sentences of both sides that translate each other; one side may have none. */
export interface GoldBead {
  readonly source: readonly string[];
  readonly target: readonly string[];
  /** Findings of the checks that were accepted, as properties of type `tarjoman:suppressed` have them. */
  readonly suppressed?: readonly string[];
}

/** What a file of gold may have, and a bead in it. */
const KEYS = ['document', 'kind', 'title', 'about', 'source', 'target', 'beads'];
const BEAD_KEYS = ['source', 'target', 'suppressed'];

/**
 * Reads a document's gold.
 *
 * @param name - The name of the file without its ending, which the document must have too.
 * @throws Error where the file is not as it should be; the message names the document and the bead.
 */
export function parseGold(name: string, json: string): Gold {
  const refuse = refusing(`gold/${name}.json`);
  const gold = objectOf(parsed(json, refuse), KEYS, refuse);
  const { document, kind, title, about, source, target, beads } = gold;
  if (document !== name) refuse(`"document" is ${JSON.stringify(document)}: write "${name}"`);
  if (!isKind(kind)) return refuse(`"kind" is ${JSON.stringify(kind)}: write one of ${Object.keys(KINDS).join(', ')}`);
  if (source !== 'fa' || target !== 'en') refuse('"source" is not "fa", or "target" not "en"');
  const { fa, en } = objectOf(title, ['fa', 'en'], refuse);
  if (!isText(fa) || !isText(en)) return refuse('"title" needs a text in "fa" and in "en"');
  if (!isText(about)) return refuse('"about" is not there: say what the text is');
  if (!Array.isArray(beads) || beads.length === 0) return refuse('"beads" is no list of beads');
  const read = beads.map((bead: unknown, i) => readBead(bead, refusing(`gold/${name}.json, bead ${i + 1}`)));
  return { document: name, kind, title: { fa, en }, about, beads: read };
}

/** Throws an error about a place. */
type Refuse = (what: string) => never;

function refusing(place: string): Refuse {
  return (what) => {
    throw new Error(`${place}: ${what}`);
  };
}

function readBead(value: unknown, refuse: Refuse): GoldBead {
  const { source, target, suppressed } = objectOf(value, BEAD_KEYS, refuse);
  if (!areTexts(source) || !areTexts(target)) {
    return refuse('"source" and "target" are lists of sentences without white space around them');
  }
  if (source.length + target.length === 0) refuse('neither side has a sentence');
  if (suppressed === undefined) return { source, target };
  if (!areTexts(suppressed)) return refuse('"suppressed" is a list of texts such as number "3,500": rounded');
  return { source, target, suppressed };
}

function parsed(json: string, refuse: Refuse): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    return refuse(`it is no JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function objectOf(value: unknown, keys: readonly string[], refuse: Refuse): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return refuse('an object is missing');
  const odd = Object.keys(value).find((key) => !keys.includes(key));
  return odd === undefined ? { ...value } : refuse(`"${odd}" is none of ${keys.join(', ')}`);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value === value.trim();
}

function areTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every(isText);
}
