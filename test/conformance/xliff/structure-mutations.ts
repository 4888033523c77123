/**
 * Mutations that follow from the schema alone: every attribute and every place for children in {@link ELEMENTS} is
 * broken once in the first element of that name in the base documents.
 */
import { BASES, type BaseName } from './bases.js';
import type { Mutation } from './mutation.js';
import { ELEMENTS, type ElementModel, MODULE_ATTRIBUTES, OUTSIDE, type Place, type TypeName } from './standard.js';
import { lineAt, startTag, type Tag, tagsOf } from './tags.js';

/** An element of a base document. */
export interface Sample {
  readonly base: BaseName;
  readonly tag: Tag;
}

const OWN = 'xmlns:house="urn:example:house"';

/** The first element of each name, and for attributes of modules the first in the module's own document. */
export function sampleOf(name: string, attribute = ''): Sample {
  const prefix = attribute.includes(':') ? attribute.slice(0, attribute.indexOf(':')) : '';
  for (const base of Object.keys(BASES) as BaseName[]) {
    if (prefix !== '' && prefix !== 'xml' && !BASES[base].includes(`xmlns:${prefix}=`)) continue;
    const tag = tagsOf(BASES[base]).find((candidate) => candidate.name === name);
    if (tag !== undefined) return { base, tag };
  }
  throw new Error(`no base document has <${name}>: write one`);
}

/** All mutations of attributes: missing, outside their type, unknown, foreign. */
export function attributeMutations(): Mutation[] {
  const models = [...ELEMENTS];
  return [
    ...models.flatMap(([name, { required = {} }]) => Object.keys(required).map((key) => withoutAttribute(name, key))),
    ...models.flatMap(([name, model]) =>
      Object.entries({ ...model.required, ...model.optional }).flatMap(([key, type]) => outside(name, key, type)),
    ),
    ...MODULE_ATTRIBUTES.flatMap(([name, key, type]) => outside(name, key, type)),
    ...models.map(([name]) => withUnknownAttribute(name)),
    ...models.filter(([, { open }]) => open !== true).map(([name]) => withForeignAttribute(name)),
  ];
}

/** All mutations of content: text, unknown and foreign children, too few, too many, in the wrong order. */
export function contentMutations(): Mutation[] {
  const models = [...ELEMENTS];
  return [
    ...models.filter(([, { text }]) => text !== true).map(([name]) => inside(name, 'stray', `<${name}> holds no text`)),
    ...models.map(([name]) => {
      const child = name.includes(':') ? `${name.split(':')[0]}:bogus` : 'bogus';
      return inside(name, `<${child}/>`, `<${name}> holds no unknown element of its own namespace`);
    }),
    ...models
      .filter(([, { children = [] }]) => !children.some(([names]) => names === '*'))
      .map(([name]) => inside(name, `<house:own ${OWN}/>`, `<${name}> is no extension point`)),
    ...models.flatMap(([name, model]) => tooFew(name, model)),
    ...models.flatMap(([name, model]) => tooMany(name, model)),
    ...models.flatMap(([name, model]) => outOfOrder(name, model)),
  ];
}

function withoutAttribute(name: string, key: string): Mutation {
  const { base, tag } = sampleOf(name);
  const attributes = new Map(tag.attributes);
  attributes.delete(key);
  return retagged(base, tag, attributes, `<${name}> must have ${key}`, `${name}/@${key}`);
}

function outside(name: string, key: string, type: TypeName): Mutation[] {
  if (type === 'text') return [];
  const { base, tag } = sampleOf(name, key);
  return OUTSIDE[type].map((value) =>
    retagged(
      base,
      tag,
      new Map([...tag.attributes, [key, value]]),
      `${key} of <${name}> is of type ${type}, not "${value}"`,
      `${name}/@${key}`,
    ),
  );
}

function withUnknownAttribute(name: string): Mutation {
  const { base, tag } = sampleOf(name);
  const attributes = new Map([...tag.attributes, ['unknown', 'x']]);
  return retagged(base, tag, attributes, `<${name}> has no attribute unknown`, `${name}/@unknown`);
}

function withForeignAttribute(name: string): Mutation {
  const { base, tag } = sampleOf(name);
  const attributes = new Map([...tag.attributes, ['xmlns:house', 'urn:example:house'], ['house:mark', 'x']]);
  const constraint = `<${name}> has no attributes of other namespaces`;
  return retagged(base, tag, attributes, constraint, `${name}/@house:mark`);
}

function retagged(
  base: BaseName,
  tag: Tag,
  attributes: ReadonlyMap<string, string>,
  constraint: string,
  rule: string,
): Mutation {
  const text = BASES[base];
  const document = `${text.slice(0, tag.start)}${startTag(tag, attributes)}${text.slice(tag.open)}`;
  const schema = !constraint.startsWith('xml:space of <data>'); // libxml2 does not look at fixed values of xml:space
  return { constraint, base, document, rules: [rule], lines: [lineAt(text, tag.start)], schema };
}

/** Puts something at the start of an element's content; its line is that of the start tag. */
function inside(name: string, content: string, constraint: string): Mutation {
  const { base, tag } = sampleOf(name);
  const text = BASES[base];
  const start = startTag({ ...tag, empty: false }, tag.attributes);
  const end = tag.empty ? `</${name}>` : '';
  const document = `${text.slice(0, tag.start)}${start}${content}${end}${text.slice(tag.open)}`;
  return { constraint, base, document, rules: [name], lines: [lineAt(text, tag.start)], schema: true };
}

function tooFew(name: string, { children = [] }: ElementModel): Mutation[] {
  return children
    .filter(([, min]) => min > 0)
    .map((place) => {
      const { base, tag } = sampleOf(name);
      const text = BASES[base];
      let document = text;
      for (const child of childrenAt(tag, place, children).reverse()) {
        document = document.slice(0, child.start) + document.slice(child.end);
      }
      const constraint = `<${name}> needs ${place[0].replaceAll(' ', ' or ')}`;
      return { constraint, base, document, rules: [name], lines: [lineAt(text, tag.start)], schema: true };
    });
}

function tooMany(name: string, { children = [] }: ElementModel): Mutation[] {
  // The wildcard after the last named child takes another of it, where that is of another namespace.
  const swallowed = (names: string, i: number) => children[i + 1]?.[0] === '*' && prefixOf(names) !== prefixOf(name);
  return children
    .filter(([names, , max], i) => max === 1 && !swallowed(names, i))
    .map((place) => {
      const { base, tag, child } = sampleWith(name, place, children);
      const text = BASES[base];
      const copy = text.slice(child.start, child.end);
      const document = `${text.slice(0, child.end)}\n${copy}${text.slice(child.end)}`;
      const lines = [lineAt(text, child.end) + 1, ...linesOfWhole(text, tag, children)];
      const constraint = `<${name}> has at most one ${place[0]}`;
      return { constraint, base, document, rules: [name], lines, schema: true };
    });
}

/** Moves what belongs to the later of two neighbouring places before what belongs to the earlier. */
function outOfOrder(name: string, { children = [] }: ElementModel): Mutation[] {
  return children.slice(1).flatMap((later, i) => {
    const earlier = children[i] as Place;
    const sample = samples(name).find(
      ({ tag }) => childrenAt(tag, earlier, children).length > 0 && childrenAt(tag, later, children).length > 0,
    );
    const first = sample && childrenAt(sample.tag, earlier, children)[0];
    const second = sample && childrenAt(sample.tag, later, children)[0];
    if (sample === undefined || first === undefined || second === undefined) return [];
    const text = BASES[sample.base];
    const moved = text.slice(second.start, second.end);
    const document = `${text.slice(0, first.start)}${moved}\n${text.slice(first.start, second.start)}${text.slice(second.end)}`;
    const after = first.start + moved.length + 1;
    return {
      constraint: `in <${name}>, ${first.name} comes before ${second.name}`,
      base: sample.base,
      document,
      rules: [name],
      lines: [lineAt(document, first.start), lineAt(document, after), ...linesOfWhole(text, sample.tag, children)],
      schema: true,
    };
  });
}

/** Where a wildcard takes misplaced elements of the core, one may as well say that the parent lacks what it needs. */
function linesOfWhole(text: string, tag: Tag, children: readonly Place[]): number[] {
  const open = children.at(-1)?.[0] === '*' && prefixOf(tag.name) !== '';
  return open ? [lineAt(text, tag.start)] : [];
}

function samples(name: string): Sample[] {
  return (Object.keys(BASES) as BaseName[]).flatMap((base) =>
    tagsOf(BASES[base])
      .filter((tag) => tag.name === name)
      .map((tag) => ({ base, tag })),
  );
}

function sampleWith(name: string, place: Place, places: readonly Place[]): Sample & { readonly child: Tag } {
  for (const { base, tag } of samples(name)) {
    const child = childrenAt(tag, place, places)[0];
    if (child !== undefined) return { base, tag, child };
  }
  throw new Error(`no base document has <${name}> with ${place[0]}: write one`);
}

/** The children that belong to a place: those named there, or for `*` those of another namespace named nowhere. */
function childrenAt(tag: Tag, [names]: Place, places: readonly Place[]): Tag[] {
  const named = new Set(places.flatMap(([list]) => list.split(' ')));
  const prefix = prefixOf(tag.name);
  return tag.children.filter((child) =>
    names === '*' ? !named.has(child.name) && prefixOf(child.name) !== prefix : names.split(' ').includes(child.name),
  );
}

function prefixOf(name: string): string {
  return name.includes(':') ? name.slice(0, name.indexOf(':')) : '';
}
