/** Arbitrary XLIFF 1 documents, as lists of parts. */
import fc from 'fast-check';
import type {
  Xliff12AltTrans,
  Xliff12Note,
  Xliff12Part,
  Xliff12Text,
  XmlElement,
} from '../../../src/formats/xliff12/index.js';
import type { Content, Inline, InlineCode, NativeCode, SubFlow } from '../../../src/tm/content.js';

const name = fc
  .array(fc.constantFrom(...'abcXYZ019-._é۱'), { minLength: 1, maxLength: 8 })
  .map((parts) => parts.join(''));
const id = fc.oneof(name, fc.constantFrom('__proto__', 'constructor', '7', ''));

/** Text that XML can hold, with what it finds hard. */
const text = fc
  .array(
    fc.constantFrom(
      ...['a', '<', '>', '&', '"', "'", ' ', '\n', '\t', '\r', ']]>', 'نقشهٔ راه', '\u200C', '😀', '<!--', '?>'],
    ),
  )
  .map((parts) => parts.join(''));
const someText = text.filter((each) => each !== '');

/** A field that may be absent. */
function maybe<Value>(of: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> {
  return fc.option(of, { nil: undefined });
}

/** A record without its undefined fields. */
function record<Shape extends object>(shape: { [Key in keyof Shape]-?: fc.Arbitrary<Shape[Key] | undefined> }) {
  return fc.record<Partial<Record<string, unknown>>>(shape as Record<string, fc.Arbitrary<unknown>>).map((each) => {
    const entries = Object.entries(each).filter(([, value]) => value !== undefined);
    return Object.fromEntries(entries) as Shape;
  });
}

/** Nodes with no two texts in a row. */
function joined<Node>(nodes: readonly (string | Node)[]): (string | Node)[] {
  const all: (string | Node)[] = [];
  for (const node of nodes) {
    const last = all.at(-1);
    if (typeof node === 'string' && typeof last === 'string') all[all.length - 1] = last + node;
    else if (node !== '') all.push(node);
  }
  return all;
}

const attributes = maybe(fc.record({ 'xmlns:x': fc.constant('urn:x'), 'x:a': text }));
const lang = maybe(fc.constantFrom('fa', 'en_US', ''));
const space = maybe(fc.constantFrom<'default' | 'preserve'>('default', 'preserve'));
const flag = maybe(fc.boolean());
const prefix = fc.constant(undefined);

const { element } = fc.letrec<{ element: XmlElement }>((tie) => ({
  element: record<XmlElement>({
    kind: fc.constant<'element'>('element'),
    name: fc.constantFrom('x:note', 'context-group', 'header', 'bpt'),
    attributes: fc.constant({ 'xmlns:x': 'urn:x' }),
    content: fc.array(fc.oneof({ maxDepth: 3 }, someText, tie('element')), { maxLength: 3 }).map(joined),
  }),
}));

/** Attributes as XLIFF 1 has them, with those that tell codes apart where they belong. */
const ofCode = fc.record({ id, ctype: text, 'equiv-text': text }, { requiredKeys: [] });

const { code } = fc.letrec<{ code: InlineCode; inside: Inline[]; native: NativeCode }>((tie) => ({
  code: fc.oneof(
    { maxDepth: 3 },
    fc.record<InlineCode>({
      name: fc.constantFrom('ph', 'sc', 'ec'),
      attributes: ofCode,
      content: fc.constant([]),
    }),
    fc.record<InlineCode>({
      name: fc.constantFrom('ph', 'sc', 'ec'),
      attributes: ofCode,
      content: fc.constant([]),
      data: tie('native'),
    }),
    fc.tuple(fc.constantFrom<'open' | 'close'>('open', 'close'), tie('native')).map(
      ([pos, data]): InlineCode => ({
        name: pos === 'open' ? 'sc' : 'ec',
        attributes: { pos },
        content: [],
        data,
      }),
    ),
    fc.record<InlineCode>({ name: fc.constantFrom('pc', 'mrk'), attributes: ofCode, content: tie('inside') }),
    fc.record<InlineCode>({
      name: fc.constant('pc'),
      attributes: fc.constantFrom({ '': 'x:ch', 'xmlns:x': 'urn:x' }, { '': 'what', val: '1f' }),
      content: tie('inside'),
    }),
  ),
  inside: fc.array(fc.oneof({ maxDepth: 3 }, someText, tie('code')), { maxLength: 3 }).map(joined),
  native: fc
    .array(
      fc.oneof(
        { maxDepth: 2 },
        someText,
        fc.record<SubFlow>({
          attributes: fc.constantFrom({}, { datatype: 'html' }, { '': 'x:b', 'xmlns:x': 'urn:x' }),
          content: tie('inside'),
        }),
      ),
      { maxLength: 3 },
    )
    .map((parts) => normal(joined(parts))),
}));

/** A string where there is nothing but text. */
function normal<Node>(parts: readonly (string | Node)[]): string | (string | Node)[] {
  return parts.every((part) => typeof part === 'string') ? parts.join('') : [...parts];
}

const content: fc.Arbitrary<Content> = fc
  .array(fc.oneof(someText, code), { maxLength: 4 })
  .map((parts) => normal(joined<InlineCode>(parts as (string | InlineCode)[])));

const side = record<Xliff12Text>({
  kind: fc.constantFrom('source', 'seg-source', 'target'),
  lang,
  state: maybe(fc.constantFrom('translated', 'x-done', '')),
  stateQualifier: maybe(text),
  phaseName: maybe(name),
  attributes,
  prefix,
  content,
});
const note = record<Xliff12Note>({
  kind: fc.constant<'note'>('note'),
  lang,
  from: maybe(text),
  priority: maybe(fc.integer({ min: 1, max: 10 })),
  annotates: maybe(fc.constantFrom('source', 'target', 'general')),
  attributes,
  prefix,
  text,
});
const altTrans = record<Xliff12AltTrans>({
  kind: fc.constant<'alt-trans'>('alt-trans'),
  mid: maybe(id),
  matchQuality: maybe(fc.constantFrom('85%', '100', '')),
  toolId: maybe(name),
  origin: maybe(text),
  altTransType: maybe(fc.constantFrom('proposal', 'x-other')),
  lang,
  space,
  attributes,
  prefix,
  content: fc.array(fc.oneof(side, note, element), { maxLength: 4 }),
});

type Kind<Name extends Xliff12Part['kind']> = Extract<Xliff12Part, { readonly kind: Name }>;

const remarks = fc.constant(undefined);
const head = {
  content: maybe(fc.array(fc.oneof(note, element), { minLength: 1, maxLength: 3 })),
  attributes,
  prefix,
  remarks,
};
const named = { id: maybe(id), resname: maybe(text), restype: maybe(text), translate: flag };

const unit = record<Kind<'trans-unit'>>({
  kind: fc.constant<'trans-unit'>('trans-unit'),
  ...named,
  datatype: maybe(text),
  approved: flag,
  space,
  attributes,
  prefix,
  remarks,
  content: fc.array(fc.oneof(side, altTrans, note, element), { maxLength: 5 }),
}).map((each): Xliff12Part[] => [each]);

const other = record<Kind<'other'>>({
  kind: fc.constant<'other'>('other'),
  prefix,
  attributes: fc.constant(undefined),
  remarks,
  content: fc.oneof(note, element),
});

const END: Xliff12Part = { kind: 'end' };

/** Units and heads; what stands between units comes after one, or it would belong to the head. */
const { inside } = fc.letrec<{ inside: Xliff12Part[]; nested: Xliff12Part[] }>((tie) => ({
  inside: fc
    .tuple(
      fc.array(fc.oneof({ maxDepth: 3 }, unit, tie('nested')), { maxLength: 3 }),
      fc.array(other, { maxLength: 2 }),
    )
    .map(([parts, others]) => (parts.length === 0 ? [] : [...parts.flat(), ...others])),
  nested: fc
    .tuple(
      fc.oneof(
        record<Kind<'group'>>({ kind: fc.constant<'group'>('group'), ...named, datatype: maybe(text), space, ...head }),
        record<Kind<'bin-unit'>>({ kind: fc.constant<'bin-unit'>('bin-unit'), ...named, approved: flag, ...head }),
      ),
      tie('inside'),
    )
    .map(([start, parts]): Xliff12Part[] => [start, ...parts, END]),
}));

const body = fc
  .tuple(record<Kind<'body'>>({ kind: fc.constant<'body'>('body'), ...head }), inside)
  .map(([start, parts]): Xliff12Part[] => [start, ...parts, END]);

const file = fc
  .tuple(
    record<Kind<'file'>>({
      kind: fc.constant<'file'>('file'),
      original: maybe(text),
      sourceLanguage: maybe(fc.constantFrom('fa', 'fa_IR')),
      targetLanguage: maybe(fc.constantFrom('en', '')),
      datatype: maybe(text),
      space,
      ...head,
    }),
    fc.oneof(body, inside),
  )
  .map(([start, parts]): Xliff12Part[] => [start, ...parts, END]);

/** A document with everything that a document can have, in any combination. */
export const anyDocument: fc.Arbitrary<Xliff12Part[]> = fc
  .tuple(
    fc.constantFrom('1.0', '1.1', '1.2'),
    fc.constantFrom(undefined, '', 'urn:oasis:names:tc:xliff:document:1.2'),
    record<Pick<Kind<'xliff'>, 'lang' | 'content' | 'doctype'>>({
      lang,
      content: head.content,
      doctype: maybe(fc.constantFrom('xliff', 'xliff PUBLIC "-//XLIFF//DTD XLIFF//EN" "xliff.dtd"')),
    }),
    fc.array(file, { maxLength: 3 }),
  )
  .map(([version, namespace, start, files]) => {
    const usual = version === '1.0' ? '' : `urn:oasis:names:tc:xliff:document:${version}`;
    const declared = namespace ?? usual;
    const attributes = declared === '' ? {} : { attributes: { xmlns: declared } };
    const unusual = declared === usual ? {} : { namespace: declared };
    return [{ kind: 'xliff', version, ...start, ...unusual, ...attributes }, ...files.flat(), END];
  });
