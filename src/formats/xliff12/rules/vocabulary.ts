/**
 * XLIFF 1.2 as tables, in its two flavours, and the older versions as far as they differ.
 *
 * The strict flavour is the transitional one without what the specification calls deprecated (`ts`, `tool` as an attribute,
 * `<prop-group>`, the second `<target>` of an `<alt-trans>`, `restype` of a `<target>`), and without attributes that
 * nothing knows. What either lets stand from other namespaces is marked here; that strict documents need schemas for it
 * is said in `extensions.ts`.
 *
 * @see xliff-core-1.2-strict.xsd, xliff-core-1.2-transitional.xsd; xliff-core-1.1.xsd and xliff.dtd for 1.1 and 1.0
 */
import {
  ANYTHING,
  atLeastOne,
  type ElementRule,
  EXTENSION,
  element,
  maybe,
  one,
  type RuleSketch,
  type Slot,
  some,
  type Vocabulary,
} from '../../schema/element-rule.js';
import { ANY, NMTOKEN, type ValueType } from '../../schema/value-types.js';
import {
  ALTERNATIVE_TYPE,
  ANNOTATED,
  ASSOCIATION,
  CONTEXT_TYPE,
  COORDINATES,
  COUNT_TYPE,
  DATATYPE,
  DATE,
  DELIMITER_TYPE,
  LANGUAGE,
  MARK_TYPE,
  MIME_TYPE,
  OLD_PRIORITY,
  OLD_REFORMAT,
  PLACEHOLDER_TYPE,
  POSITION,
  PRIORITY,
  PURPOSE,
  REFORMAT,
  RESTYPE,
  SIZE_UNIT,
  SPACE,
  STATE,
  STATE_QUALIFIER,
  UNIT,
  VERSIONS,
  XML_ID,
  XML_LANG,
  YES_NO,
} from './values.js';

/** What a document is judged by: XLIFF 1.2 in one of its flavours, or 1.1 and 1.0, of which only structure is asked. */
export type Edition = 'strict' | 'transitional' | '1.1' | '1.0';

type Attributes = Readonly<Record<string, ValueType>>;

/** The prefix of what is in no namespace, where the format is in one: nothing has it, so such elements stand nowhere. */
const NOWHERE = '(none)';

/**
 * The tables of an edition.
 *
 * @param uri - The namespace of the document's root.
 */
export function vocabularyOf(edition: Edition, uri: string): Vocabulary {
  return {
    prefixOf: (other) => (other === uri ? '' : other === '' ? NOWHERE : undefined),
    elements: ELEMENTS[edition],
    attributes: OF_XML,
  };
}

const OF_XML: ReadonlyMap<string, ValueType> = new Map([
  ['xml:lang', XML_LANG],
  ['xml:space', SPACE],
  ['xml:id', XML_ID],
]);

const FLOW = some(['g', 'x', 'bx', 'ex', 'ph', 'bpt', 'ept', 'it', 'mrk']);
const NATIVE = some(['sub']);
const EXTENSIONS = some([EXTENSION]);
const UNITS = some(['group', 'trans-unit', 'bin-unit']);
const FILE = ['internal-file', 'external-file'] as const;

/** How an item of a program's surface looks. */
const APPEARANCE: Attributes = {
  coord: COORDINATES,
  font: ANY,
  'css-style': ANY,
  style: NMTOKEN,
  exstyle: NMTOKEN,
};

/** What an item is in the original. */
const RESOURCE: Attributes = { restype: RESTYPE, resname: ANY };

/** Where an item is, and how it looks. */
const ITEM: Attributes = {
  ...RESOURCE,
  ...APPEARANCE,
  extradata: ANY,
  extype: ANY,
  'help-id': NMTOKEN,
  menu: ANY,
  'menu-option': ANY,
  'menu-name': ANY,
};

/** How large a translation may be. */
const LIMITS: Attributes = {
  'size-unit': SIZE_UNIT,
  maxwidth: NMTOKEN,
  minwidth: NMTOKEN,
  maxheight: NMTOKEN,
  minheight: NMTOKEN,
  maxbytes: NMTOKEN,
  minbytes: NMTOKEN,
  charclass: ANY,
};

const TRANSLATION: Attributes = { state: STATE, 'state-qualifier': STATE_QUALIFIER, 'phase-name': NMTOKEN };

function structure(edition: Edition): Readonly<Record<string, RuleSketch>> {
  const strict = edition === 'strict';
  const old = edition === '1.1' || edition === '1.0';
  const version = VERSIONS[edition === '1.0' ? 2 : old ? 1 : 0];
  /** What strict documents do not have any more. */
  const deprecated = <Part>(part: Part): Part | undefined => (strict ? undefined : part);
  const ts = deprecated({ ts: ANY });
  const tool = deprecated({ tool: ANY });
  const open = { open: true, anyAttributes: !strict };
  const props = strict ? [] : ['prop-group'];
  const reformat = old ? OLD_REFORMAT : REFORMAT;
  const remarks = ['context-group', 'count-group', ...props, 'note'];
  const reference: RuleSketch = { children: [one(...FILE)] };
  return {
    // A <file> ends it: that is for a function to say.
    xliff: {
      ...open,
      children: [some(['file', EXTENSION])],
      required: { version },
      optional: { 'xml:lang': XML_LANG },
    },
    file: {
      ...open,
      children: [maybe('header'), one('body')],
      required: { original: ANY, 'source-language': LANGUAGE, datatype: DATATYPE },
      optional: {
        'tool-id': ANY,
        ...tool,
        date: DATE,
        'xml:space': SPACE,
        ...ts,
        category: ANY,
        'target-language': LANGUAGE,
        'product-name': ANY,
        'product-version': ANY,
        'build-num': ANY,
      },
    },
    header: {
      children: [
        maybe('skl'),
        maybe('phase-group'),
        some(['glossary', 'reference', 'count-group', ...props, 'note', 'tool']),
        EXTENSIONS,
      ],
    },
    skl: reference,
    glossary: reference,
    reference,
    'internal-file': { text: true, optional: { form: ANY, crc: NMTOKEN } },
    'external-file': { required: { href: ANY }, optional: { crc: NMTOKEN, uid: NMTOKEN } },
    note: {
      text: true,
      optional: { 'xml:lang': XML_LANG, priority: old ? OLD_PRIORITY : PRIORITY, from: ANY, annotates: ANNOTATED },
    },
    'phase-group': { children: [atLeastOne('phase')] },
    phase: {
      children: [some(['note'])],
      required: { 'phase-name': ANY, 'process-name': ANY },
      optional: {
        'company-name': ANY,
        'tool-id': ANY,
        ...tool,
        date: DATE,
        'job-id': ANY,
        'contact-name': ANY,
        'contact-email': ANY,
        'contact-phone': ANY,
      },
    },
    'count-group': { children: [some(['count'])], required: { name: ANY } },
    count: { text: true, optional: { 'count-type': COUNT_TYPE, 'phase-name': ANY, unit: UNIT } },
    'context-group': { children: [atLeastOne('context')], optional: { name: ANY, crc: NMTOKEN, purpose: PURPOSE } },
    context: {
      text: true,
      required: { 'context-type': CONTEXT_TYPE },
      optional: { 'match-mandatory': YES_NO, crc: NMTOKEN },
    },
    ...deprecated({
      'prop-group': { children: [atLeastOne('prop')], optional: { name: ANY } },
      prop: { text: true, required: { 'prop-type': ANY }, optional: { 'xml:lang': XML_LANG } },
    }),
    // The strict schema has any element of XLIFF in it too; the text says that they are of others.
    tool: {
      ...open,
      children: [some(strict ? [EXTENSION] : [ANYTHING])],
      text: true,
      required: { 'tool-id': ANY, 'tool-name': ANY },
      optional: { 'tool-version': ANY, 'tool-company': ANY },
    },
    body: { children: [UNITS] },
    group: {
      ...open,
      children: [some(['context-group']), some(['count-group']), ...after(props), some(['note']), EXTENSIONS, UNITS],
      optional: {
        id: ANY,
        datatype: DATATYPE,
        'xml:space': SPACE,
        ...ts,
        ...ITEM,
        translate: YES_NO,
        reformat,
        ...LIMITS,
        'merged-trans': YES_NO,
      },
    },
    'trans-unit': {
      ...open,
      children: [one('source'), maybe('seg-source'), maybe('target'), some([...remarks, 'alt-trans']), EXTENSIONS],
      required: { id: ANY },
      optional: {
        approved: YES_NO,
        translate: YES_NO,
        reformat,
        'xml:space': SPACE,
        datatype: DATATYPE,
        ...ts,
        'phase-name': ANY,
        ...ITEM,
        ...LIMITS,
      },
    },
    source: { ...open, children: [FLOW], text: true, optional: { 'xml:lang': XML_LANG, ...ts } },
    'seg-source': { ...open, children: [FLOW], text: true, optional: { 'xml:lang': XML_LANG, ...ts } },
    target: {
      ...open,
      children: [FLOW],
      text: true,
      optional: {
        ...TRANSLATION,
        'xml:lang': XML_LANG,
        ...ts,
        ...deprecated({ restype: RESTYPE }),
        resname: ANY,
        ...APPEARANCE,
        'equiv-trans': YES_NO,
      },
    },
    'alt-trans': {
      ...open,
      children: [
        maybe('source'),
        maybe('seg-source'),
        strict ? one('target') : atLeastOne('target'),
        some(['context-group']),
        ...after(props),
        some(['note']),
        EXTENSIONS,
      ],
      optional: {
        'match-quality': ANY,
        'tool-id': ANY,
        ...tool,
        crc: NMTOKEN,
        'xml:lang': XML_LANG,
        origin: ANY,
        datatype: DATATYPE,
        'xml:space': SPACE,
        ...ts,
        ...ITEM,
        mid: NMTOKEN,
        'phase-name': NMTOKEN,
        alttranstype: ALTERNATIVE_TYPE,
      },
    },
    'bin-unit': {
      ...open,
      children: [one('bin-source'), maybe('bin-target'), some([...remarks, 'trans-unit']), EXTENSIONS],
      required: { id: ANY, 'mime-type': MIME_TYPE },
      optional: { approved: YES_NO, translate: YES_NO, reformat, ...ts, ...RESOURCE, 'phase-name': ANY },
    },
    'bin-source': { ...open, ...reference, optional: { ...ts } },
    'bin-target': {
      ...open,
      ...reference,
      optional: { 'mime-type': MIME_TYPE, ...ts, ...TRANSLATION, ...RESOURCE },
    },
  };
}

function inline(edition: Edition): Readonly<Record<string, RuleSketch>> {
  const strict = edition === 'strict';
  const open = { open: true, anyAttributes: !strict };
  const ts = strict ? {} : { ts: ANY };
  const code = { required: { id: ANY }, optional: { ...ts, xid: ANY, 'equiv-text': ANY } };
  const of = (optional: Attributes, flow?: Slot): RuleSketch => ({
    ...open,
    ...(flow !== undefined && { children: [flow], text: true }),
    required: code.required,
    optional: { ...code.optional, ...optional },
  });
  const ctype = { ctype: DELIMITER_TYPE };
  const rid = { rid: NMTOKEN };
  const crc = { crc: ANY };
  return {
    g: of({ ...ctype, clone: YES_NO }, FLOW),
    x: of({ ctype: PLACEHOLDER_TYPE, clone: YES_NO }),
    bx: of({ ...rid, ...ctype, clone: YES_NO }),
    ex: of(rid),
    ph: of({ ctype: PLACEHOLDER_TYPE, ...crc, assoc: ASSOCIATION }, NATIVE),
    bpt: of({ ...rid, ...ctype, ...crc }, NATIVE),
    ept: of({ ...rid, ...crc }, NATIVE),
    it: {
      ...of({ ...rid, ...ctype, ...crc }, NATIVE),
      required: { ...code.required, pos: POSITION },
    },
    sub: { children: [FLOW], text: true, optional: { datatype: DATATYPE, ...ctype, xid: ANY } },
    mrk: {
      ...open,
      children: [FLOW],
      text: true,
      required: { mtype: MARK_TYPE },
      optional: { mid: NMTOKEN, comment: ANY, ...ts },
    },
  };
}

function after(names: readonly string[]): Slot[] {
  return names.map((name) => some([name]));
}

/** XLIFF 1.0 has no lists: it recommends values. What it has names for, tools fill with anything. */
function unlisted(sketch: RuleSketch): RuleSketch {
  const free = (attributes: Attributes = {}): Attributes =>
    Object.fromEntries(Object.entries(attributes).map(([name, type]) => [name, FIXED.has(type) ? type : ANY]));
  return { ...sketch, required: free(sketch.required), optional: free(sketch.optional) };
}

const FIXED: ReadonlySet<ValueType> = new Set([...VERSIONS, LANGUAGE, XML_LANG, SPACE, YES_NO, POSITION]);

function elements(edition: Edition): ReadonlyMap<string, ElementRule> {
  const sketches = { ...structure(edition), ...inline(edition) };
  return new Map(
    Object.entries(sketches).map(([name, sketch]) => [name, element(edition === '1.0' ? unlisted(sketch) : sketch)]),
  );
}

const ELEMENTS: Readonly<Record<Edition, ReadonlyMap<string, ElementRule>>> = {
  strict: elements('strict'),
  transitional: elements('transitional'),
  '1.1': elements('1.1'),
  '1.0': elements('1.0'),
};
