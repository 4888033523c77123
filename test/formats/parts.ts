/** Arbitrary XLIFF documents, as lists of parts. */
import fc from 'fast-check';
import type {
  Remark,
  XliffData,
  XliffGlossary,
  XliffIgnorable,
  XliffMatches,
  XliffMetadata,
  XliffNote,
  XliffPart,
  XliffSegment,
  XliffText,
  XmlElement,
} from '../../src/formats/xliff/index.js';
import type { Content, Inline } from '../../src/tm/content.js';
import { anyText } from './units.js';

const name = fc
  .array(fc.constantFrom(...'abcXYZ019-._é۱'), { minLength: 1, maxLength: 8 })
  .map((parts) => parts.join(''));
const id = fc.oneof(name, fc.constantFrom('__proto__', 'constructor', '7'));

/** Text that XML can hold, with what it finds hard; no CR, which a parser gives as it is only where it was escaped. */
const xmlText = fc
  .array(
    fc.constantFrom(
      'a',
      '<',
      '>',
      '&',
      '"',
      "'",
      ' ',
      '\n',
      '\t',
      '\r',
      ']]>',
      'نقشهٔ راه',
      '\u200C',
      '😀',
      '<!--',
      '?>',
    ),
  )
  .map((parts) => parts.join(''));

/** A field that may be absent. */
function maybe<Value>(of: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> {
  return fc.option(of, { nil: undefined });
}

/** A record without its undefined fields. */
function record<Shape extends object>(shape: { [Key in keyof Shape]: fc.Arbitrary<Shape[Key] | undefined> }) {
  return fc.record<Partial<Record<string, unknown>>>(shape as Record<string, fc.Arbitrary<unknown>>).map((each) => {
    const entries = Object.entries(each).filter(([, value]) => value !== undefined);
    return Object.fromEntries(entries) as Shape;
  });
}

const extension = fc.record({ 'xmlns:x': fc.constant('urn:x'), 'x:a': xmlText });
const attributes = maybe(extension);
const direction = maybe(fc.constantFrom<'ltr' | 'rtl' | 'auto'>('ltr', 'rtl', 'auto'));
const space = maybe(fc.constantFrom<'default' | 'preserve'>('default', 'preserve'));
const flag = maybe(fc.boolean());

const { element } = fc.letrec<{ element: XmlElement; nodes: (string | XmlElement)[] }>((tie) => ({
  element: record<XmlElement>({
    kind: fc.constant<'element'>('element'),
    name: fc.constantFrom('x:note', 'x:b'),
    attributes: fc.constant({ 'xmlns:x': 'urn:x' }),
    content: tie('nodes'),
  }),
  nodes: fc
    .array(
      fc.oneof(
        { maxDepth: 3 },
        xmlText.filter((text) => text !== ''),
        tie('element'),
      ),
      { maxLength: 3 },
    )
    .map(joined),
}));

const { code } = fc.letrec<{ code: Inline; inside: Inline[] }>((tie) => ({
  code: fc.oneof(
    fc.record({
      name: fc.constantFrom<'ph' | 'sc' | 'ec' | 'sm' | 'em'>('ph', 'sc', 'ec', 'sm', 'em'),
      attributes: fc.record({ id, equiv: xmlText }),
      content: fc.constant([]),
    }),
    fc.record({
      name: fc.constantFrom<'pc' | 'mrk'>('pc', 'mrk'),
      attributes: fc.record({ id }),
      content: tie('inside'),
    }),
  ),
  inside: fc.array(fc.oneof({ maxDepth: 2 }, anyText, tie('code')), { maxLength: 3 }).map((parts) => joined(parts)),
}));

const content: fc.Arbitrary<Content> = fc.oneof(
  anyText,
  fc.array(fc.oneof(anyText, code), { maxLength: 4 }).map((parts): Content => {
    const all = joined(parts);
    return all.every((part) => typeof part === 'string') ? all.join('') : all;
  }),
);

const text = (order: boolean) =>
  record<XliffText>({
    lang: maybe(fc.constantFrom('fa', 'en-GB')),
    space,
    order: order ? maybe(fc.integer({ min: 1, max: 9 })) : fc.constant(undefined),
    attributes,
    content,
  });

const data = record<XliffData>({ id, dir: direction, space, text: anyText });
const note = record<XliffNote>({
  id: maybe(id),
  appliesTo: maybe(fc.constantFrom<'source' | 'target'>('source', 'target')),
  category: maybe(xmlText),
  priority: maybe(fc.integer({ min: 1, max: 10 })),
  attributes,
  text: xmlText,
});

const metadata = record<XliffMetadata>({
  kind: fc.constant<'metadata'>('metadata'),
  id: maybe(id),
  attributes: fc.constant({ 'xmlns:mda': 'urn:oasis:names:tc:xliff:metadata:2.0' }),
  groups: fc.array(
    fc.record({
      kind: fc.constant<'group'>('group'),
      category: xmlText,
      items: fc.array(fc.record({ kind: fc.constant<'meta'>('meta'), type: name, text: xmlText }), { maxLength: 2 }),
    }),
    { minLength: 1, maxLength: 2 },
  ),
});

const matches = fc.record<XliffMatches>({
  kind: fc.constant('matches'),
  attributes: fc.constant({ 'xmlns:mtc': 'urn:oasis:names:tc:xliff:matches:2.0' }),
  matches: fc.array(
    record<XliffMatches['matches'][number]>({
      id: maybe(id),
      ref: name.map((each) => `#${each}`),
      similarity: maybe(fc.integer({ min: 0, max: 400 }).map((n) => n / 4)),
      type: maybe(fc.constantFrom<'tm' | 'mt'>('tm', 'mt')),
      reference: flag,
      originalData: maybe(fc.array(data, { minLength: 1, maxLength: 2 })),
      source: text(false),
      target: text(false),
      modules: maybe(fc.array(element, { minLength: 1, maxLength: 1 })),
    }),
    { minLength: 1, maxLength: 2 },
  ),
});

const glossary = fc.record<XliffGlossary>({
  kind: fc.constant('glossary'),
  attributes: fc.constant({ 'xmlns:gls': 'urn:oasis:names:tc:xliff:glossary:2.0' }),
  entries: fc.array(
    record<XliffGlossary['entries'][number]>({
      id: maybe(id),
      term: fc.record({ text: xmlText }),
      translations: maybe(fc.array(record({ id: maybe(id), source: maybe(xmlText), text: xmlText }), { minLength: 1 })),
      definition: maybe(fc.record({ text: xmlText })),
    }),
    { minLength: 1, maxLength: 2 },
  ),
});

const module = fc.oneof(metadata, matches, glossary, element);
const modules = maybe(fc.array(module, { minLength: 1, maxLength: 2 }));
const notes = maybe(fc.array(note, { minLength: 1, maxLength: 2 }));
const inherited = { canResegment: flag, translate: flag, srcDir: direction, trgDir: direction, space };

type Kind<Name extends XliffPart['kind']> = Extract<XliffPart, { readonly kind: Name }>;

const sides = { id: maybe(id), attributes, source: text(false), target: maybe(text(true)) };
const segment = fc.oneof(
  record<XliffSegment>({
    kind: fc.constant<'segment'>('segment'),
    canResegment: flag,
    state: maybe(fc.constantFrom<'initial' | 'final'>('initial', 'final')),
    subState: maybe(xmlText),
    ...sides,
  }),
  record<XliffIgnorable>({ kind: fc.constant<'ignorable'>('ignorable'), ...sides }),
);

const unit = record<Kind<'unit'>>({
  kind: fc.constant<'unit'>('unit'),
  id,
  name: maybe(xmlText),
  type: maybe(name),
  ...inherited,
  attributes,
  modules,
  notes,
  originalData: maybe(fc.array(data, { minLength: 1, maxLength: 2 })),
  content: fc.array(segment, { maxLength: 3 }),
});

const END: XliffPart = { kind: 'end' };

const group = fc
  .tuple(
    record<Kind<'group'>>({
      kind: fc.constant<'group'>('group'),
      id,
      name: maybe(xmlText),
      ...inherited,
      modules,
      notes,
    }),
    fc.array(unit, { maxLength: 2 }),
  )
  .map(([head, units]): XliffPart[] => [head, ...units, END]);

const file = fc
  .tuple(
    record<Kind<'file'>>({
      kind: fc.constant<'file'>('file'),
      id,
      original: maybe(xmlText),
      ...inherited,
      attributes,
      skeleton: maybe(
        record({
          href: maybe(xmlText),
          content: fc
            .array(
              fc.oneof(
                xmlText.filter((each) => each !== ''),
                element,
              ),
              { maxLength: 2 },
            )
            .map(joined),
        }),
      ),
      modules,
      notes,
    }),
    fc.array(
      fc.oneof(
        unit.map((each): XliffPart[] => [each]),
        group,
      ),
      { maxLength: 3 },
    ),
  )
  .map(([head, inside]): XliffPart[] => [head, ...inside.flat(), END]);

/** A document with everything that a document can have, in any combination. */
export const anyDocument: fc.Arbitrary<XliffPart[]> = fc
  .tuple(
    record<Kind<'xliff'>>({
      kind: fc.constant<'xliff'>('xliff'),
      version: fc.constantFrom('2.0', '2.1', '2.2'),
      srcLang: fc.constant('fa'),
      trgLang: maybe(fc.constant('en')),
      space,
      notes,
    }),
    fc.array(file, { maxLength: 3 }),
  )
  .map(([{ version, ...start }, files]) => {
    const xmlns = `urn:oasis:names:tc:xliff:document:2.${version === '2.2' ? 2 : 0}`;
    return [{ ...start, version, attributes: { xmlns } }, ...files.flat(), END];
  });

/** Comments and instructions at any place. */
export const anyRemarks: fc.Arbitrary<Remark[]> = fc.array(
  fc.record({
    kind: fc.constantFrom<'comment' | 'instruction'>('comment', 'instruction'),
    text: fc.constantFrom('page break', 'x y', 'صفحه'),
    tags: fc.nat(30),
    offset: fc.nat(6),
  }),
  { minLength: 1, maxLength: 4 },
);

function joined<Node>(nodes: readonly (string | Node)[]): (string | Node)[] {
  const all: (string | Node)[] = [];
  for (const node of nodes) {
    const last = all.at(-1);
    if (typeof node === 'string' && typeof last === 'string') all[all.length - 1] = last + node;
    else if (node !== '') all.push(node);
  }
  return all;
}
