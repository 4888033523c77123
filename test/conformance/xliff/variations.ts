/**
 * The variations: documents as valid as the bases, written otherwise or with other values. None may be refused.
 */
import { BASES, type BaseName } from './bases.js';
import { only } from './mutation.js';
import { SPELLINGS } from './spellings.js';
import { ELEMENTS, type ElementModel, INSIDE, type TypeName } from './standard.js';
import { sampleOf } from './structure-mutations.js';
import { startTag } from './tags.js';
import { ROWS } from './variation-rows.js';

/** A document that is valid. */
export interface Variation {
  /** What it does that is allowed. */
  readonly shows: string;
  /** The document that it was made of. */
  readonly base: BaseName;
  readonly document: string;
}

/** All variations. */
export function allVariations(): Variation[] {
  return [
    ...Object.keys(BASES).flatMap((base) => spellings(base as BaseName)),
    ...Object.keys(BASES).flatMap((base) => versions(base as BaseName)),
    ...MODULE_PREFIXES.flatMap(renamed),
    ...[...ELEMENTS].flatMap(([name, model]) => [
      ...enumerated(name, model),
      ...withoutOptional(name, model),
      ...extended(name, model),
    ]),
    ...modulesInAnyOrder(),
    ...rows(),
  ];
}

function spellings(base: BaseName): Variation[] {
  return Object.entries(SPELLINGS)
    .map(([shows, spell]) => ({ shows, base, document: spell(BASES[base]) }))
    .filter(({ document }) => document !== BASES[base]); // two bases have no empty element
}

/** The same document in the other versions; ITS came with 2.1, and change tracking was a module of 2.0 alone. */
function versions(base: BaseName): Variation[] {
  if (base === 'extended') return [];
  const text = BASES[base];
  const from = /version="(2\.\d)"/.exec(text)?.[1] ?? '';
  const later = text.replace('document:2.0', 'document:2.2').replace(`version="${from}"`, 'version="2.2"');
  const made = [{ shows: 'a document of 2.2', base, document: later }];
  if (base === 'its' || base === 'tracking') return base === 'its' ? made : [];
  return [...made, { shows: 'a document of 2.0', base, document: text.replace(`version="${from}"`, 'version="2.0"') }];
}

const MODULE_PREFIXES: readonly (readonly [base: BaseName, prefix: string])[] = [
  ['matches', 'mtc'],
  ['matches', 'mda'],
  ['glossary', 'gls'],
  ['metadata', 'mda'],
  ['resources', 'res'],
  ['sizes', 'slr'],
  ['validation', 'val'],
  ['its', 'its'],
  ['its', 'itsm'],
  ['tracking', 'ctr'],
  ['styles', 'fs'],
  ['extended', 'pgs'],
  ['structure', 'ext'],
];

/** The prefix of a module is the document's own choice; that of a type or a fragment identifier is not. */
function renamed([base, prefix]: readonly [base: BaseName, prefix: string]): Variation[] {
  const names = new RegExp(`(</?|[\\s:])${prefix}(:(?=\\w+[\\s=/>])|=(?="(?:urn|http)))`, 'g');
  return ['other', 'xlf', 'm.1'].map((own) => ({
    shows: `${own} as the prefix for ${prefix}`,
    base,
    document: BASES[base].replace(names, `$1${own}$2`),
  }));
}

/** Attributes whose values depend on another attribute or element of the sample. */
const DEPENDENT: ReadonlySet<string> = new Set([
  'segment/state',
  'skeleton/href',
  'xliff/trgLang',
  'source/xml:space',
  'target/xml:space',
  'target/order',
  'pc/type',
  'pc/dataRefStart',
  'pc/dataRefEnd',
  'mrk/type',
  'mrk/value',
  'mrk/ref',
  'sm/translate',
  'mtc:match/type',
  'res:resourceItem/id',
  'res:resourceItem/mimeType',
  'res:source/href',
  'res:target/href',
  'val:rule/isPresent',
  'val:rule/disabled',
  'its:locQualityIssue/locQualityIssueType',
]);

/** Every value of every enumeration. Start and end codes are left out: their values hang together. */
function enumerated(name: string, { required = {}, optional = {} }: ElementModel): Variation[] {
  if (name === 'sc' || name === 'ec') return [];
  return Object.entries({ ...required, ...optional }).flatMap(([key, type]) => {
    const dependent = DEPENDENT.has(`${name}/${key}`) && `${name}/${key}` !== 'mtc:match/type';
    if (dependent || !isEnumeration(type)) return [];
    const { base, tag } = sampleOf(name);
    const text = BASES[base];
    return INSIDE[type]
      .filter((value) => value !== tag.attributes.get(key))
      .map((value) => ({
        shows: `${key}="${value}" on <${name}>`,
        base,
        document:
          text.slice(0, tag.start) + startTag(tag, new Map([...tag.attributes, [key, value]])) + text.slice(tag.open),
      }));
  });
}

function isEnumeration(type: TypeName): type is keyof typeof INSIDE {
  return Object.hasOwn(INSIDE, type);
}

function withoutOptional(name: string, { optional = {} }: ElementModel): Variation[] {
  if (name === 'sc' || name === 'ec') return [];
  const { base, tag } = sampleOf(name);
  const text = BASES[base];
  return Object.keys(optional)
    .filter((key) => tag.attributes.has(key) && !DEPENDENT.has(`${name}/${key}`))
    .map((key) => {
      const attributes = new Map(tag.attributes);
      attributes.delete(key);
      const document = text.slice(0, tag.start) + startTag(tag, attributes) + text.slice(tag.open);
      return { shows: `<${name}> without ${key}`, base, document };
    });
}

/** Foreign attributes and elements wherever they are allowed. On inline codes schema and prose differ: left out. */
function extended(name: string, { open = false, children = [] }: ElementModel): Variation[] {
  const { base, tag } = sampleOf(name);
  const text = BASES[base];
  const made: Variation[] = [];
  if (open && !['ph', 'pc', 'sc', 'ec', 'val:rule'].includes(name)) {
    const attributes = new Map([...tag.attributes, ['xmlns:house', 'urn:example:house'], ['house:mark', 'x']]);
    const document = text.slice(0, tag.start) + startTag(tag, attributes) + text.slice(tag.open);
    made.push({ shows: `an attribute of an extension on <${name}>`, base, document });
  }
  const place = children.findIndex(([names]) => names === '*');
  if (place < 0 || tag.attributes.has('href')) return made;
  const before = new Set(children.slice(0, place).flatMap(([names]) => names.split(' ')));
  const last = tag.children.filter((child) => before.has(child.name)).at(-1);
  const at = last?.end ?? tag.open;
  const element = '<house:own xmlns:house="urn:example:house" kind="x"><house:deep>متن</house:deep> text</house:own>';
  made.push({ shows: `an extension in <${name}>`, base, document: text.slice(0, at) + element + text.slice(at) });
  return made;
}

/** Modules and extensions stand in a unit in any order. */
function modulesInAnyOrder(): Variation[] {
  const modules = [
    '<mtc:matches xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0"><mtc:match ref="#s1"><source>x</source><target>y</target></mtc:match></mtc:matches>',
    '<gls:glossary xmlns:gls="urn:oasis:names:tc:xliff:glossary:2.0"><gls:glossEntry><gls:term>x</gls:term><gls:definition>y</gls:definition></gls:glossEntry></gls:glossary>',
    '<mda:metadata xmlns:mda="urn:oasis:names:tc:xliff:metadata:2.0"><mda:metaGroup><mda:meta type="x">y</mda:meta></mda:metaGroup></mda:metadata>',
    '<ext:own/>',
  ];
  const text = BASES.structure;
  const at = only(text, '<ext:folio number="12"/>');
  return orders(modules).map((order) => ({
    shows: `${order.map((module) => /^<(\w+)/.exec(module)?.[1]).join(', ')} in that order`,
    base: 'structure',
    document: text.slice(0, at) + order.join('\n') + text.slice(at),
  }));
}

function orders<T>(items: readonly T[]): T[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((item) => orders(items.filter((other) => other !== item)).map((rest) => [item, ...rest]));
}

function rows(): Variation[] {
  return ROWS.map(([base, shows, ...edits]) => {
    let document: string = BASES[base];
    for (const [from, to] of edits) {
      const at = only(document, from);
      document = document.slice(0, at) + to + document.slice(at + from.length);
    }
    return { shows, base, document };
  });
}
