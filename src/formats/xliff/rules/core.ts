/**
 * The structure of XLIFF 2 core as a table: what stands in what, in which order and how often, and which attributes each
 * element has.
 *
 * @see XLIFF 2.1, sections 4.2 Elements and 4.3 Attributes
 */
import {
  atLeastOne,
  type ElementRule,
  EXTENSION,
  element,
  maybe,
  OTHER,
  one,
  type RuleSketch,
  type Slot,
  some,
} from '../../schema/element-rule.js';
import { ANY, NMTOKEN, NMTOKENS, oneOf, POSITIVE_INTEGER } from '../../schema/value-types.js';
import { FS_ATTRIBUTES } from './fs.js';
import { SLR_ATTRIBUTES } from './slr.js';
import {
  CODE_POINT,
  CODE_TYPE,
  DIRECTION,
  LANGUAGE,
  MARKER_TYPE,
  PREFIXED,
  PRESERVE,
  PRIORITY,
  SIDE,
  SPACE,
  STATE,
  SUB_STATE,
  YES_NO,
  YES_NO_FIRST,
} from './values.js';

/** The elements of modules that each element may have, once or often; extensions stand among them. */
const MODULES_OF_FILE = modules(
  ['ctr:changeTrack', 'its:provenanceRecords'],
  ['mda:metadata', 'res:resourceData', 'slr:profiles', 'slr:data', 'val:validation'],
);
const MODULES_OF_GROUP = modules(
  ['ctr:changeTrack', 'its:provenanceRecords'],
  ['mda:metadata', 'slr:data', 'val:validation'],
);
const MODULES_OF_UNIT = modules(
  ['ctr:changeTrack', 'its:locQualityIssues', 'its:provenanceRecords'],
  ['mtc:matches', 'gls:glossary', 'mda:metadata', 'res:resourceData', 'slr:data', 'val:validation'],
);

const INLINE = some(['cp', 'ph', 'pc', 'sc', 'ec', 'mrk', 'sm', 'em']);

const INHERITED = {
  canResegment: YES_NO,
  translate: YES_NO,
  srcDir: DIRECTION,
  trgDir: DIRECTION,
  'xml:lang': LANGUAGE, // only <source> and <target> have it by right, but they can inherit it
  'xml:space': SPACE,
};

// Inline codes are closed but for two modules.
const CODE = {
  ...FS_ATTRIBUTES,
  ...SLR_ATTRIBUTES,
  canCopy: YES_NO,
  canDelete: YES_NO,
  canReorder: YES_NO_FIRST,
  copyOf: NMTOKEN,
  subType: PREFIXED,
  type: CODE_TYPE,
};

const SINGLE_CODE = { ...CODE, disp: ANY, equiv: ANY, dataRef: NMTOKEN, subFlows: NMTOKENS };

const HALF_CODE = { ...SINGLE_CODE, canOverlap: YES_NO, dir: DIRECTION, isolated: YES_NO };

const MARKER = {
  required: { id: NMTOKEN },
  optional: { translate: YES_NO, type: MARKER_TYPE, ref: ANY, value: ANY },
  open: true,
  closedToXml: true,
};

const PART = [one('source'), maybe('target')];
const SEGMENT = { id: NMTOKEN, canResegment: YES_NO, state: STATE, subState: SUB_STATE };
const SIDE_ATTRIBUTES = { 'xml:lang': LANGUAGE, 'xml:space': SPACE };
const NOTE = { id: NMTOKEN, appliesTo: SIDE, category: ANY, priority: PRIORITY };

const ROOT = {
  required: { version: ANY, srcLang: LANGUAGE },
  optional: { trgLang: LANGUAGE, 'xml:lang': LANGUAGE, 'xml:space': SPACE },
  open: true,
} as const satisfies RuleSketch;

/** The elements of the core of XLIFF 2.0 and 2.1 by name. */
export const CORE: Readonly<Record<string, ElementRule>> = {
  xliff: element({ ...ROOT, children: [atLeastOne('file')] }),
  file: element({
    children: [maybe('skeleton'), MODULES_OF_FILE, maybe('notes'), atLeastOne('unit', 'group')],
    required: { id: NMTOKEN },
    optional: { ...INHERITED, original: ANY },
    open: true,
  }),
  skeleton: element({ children: [some([OTHER])], optional: { href: ANY }, text: true }),
  group: element({
    children: [MODULES_OF_GROUP, maybe('notes'), some(['unit', 'group'])],
    required: { id: NMTOKEN },
    optional: { ...INHERITED, name: ANY, type: PREFIXED },
    open: true,
  }),
  unit: element({
    children: [MODULES_OF_UNIT, maybe('notes'), maybe('originalData'), atLeastOne('segment', 'ignorable')],
    required: { id: NMTOKEN },
    optional: { ...INHERITED, name: ANY, type: PREFIXED },
    open: true,
  }),
  segment: element({ children: PART, optional: SEGMENT }),
  ignorable: element({ children: PART, optional: { id: NMTOKEN } }),
  notes: element({ children: [atLeastOne('note')] }),
  note: element({ optional: NOTE, text: true, open: true }),
  originalData: element({ children: [atLeastOne('data')] }),
  data: element({
    children: [some(['cp'])],
    required: { id: NMTOKEN },
    optional: { dir: DIRECTION, 'xml:space': PRESERVE },
    text: true,
  }),
  source: element({ children: [INLINE], optional: SIDE_ATTRIBUTES, text: true }),
  target: element({ children: [INLINE], optional: { ...SIDE_ATTRIBUTES, order: POSITIVE_INTEGER }, text: true }),
  cp: element({ required: { hex: CODE_POINT } }),
  ph: element({ required: { id: NMTOKEN }, optional: SINGLE_CODE }),
  pc: element({
    children: [INLINE],
    required: { id: NMTOKEN },
    optional: {
      ...CODE,
      canOverlap: YES_NO,
      dir: DIRECTION,
      dispStart: ANY,
      dispEnd: ANY,
      equivStart: ANY,
      equivEnd: ANY,
      dataRefStart: NMTOKEN,
      dataRefEnd: NMTOKEN,
      subFlowsStart: NMTOKENS,
      subFlowsEnd: NMTOKENS,
    },
    text: true,
  }),
  sc: element({ required: { id: NMTOKEN }, optional: HALF_CODE }),
  ec: element({ optional: { ...HALF_CODE, id: NMTOKEN, startRef: NMTOKEN } }),
  mrk: element({ ...MARKER, children: [INLINE], text: true }),
  sm: element(MARKER),
  em: element({ required: { startRef: NMTOKEN } }),
};

/** The elements of the core of XLIFF 2.2, which adds notes and metadata of the whole document and references of notes. */
export const CORE_22: Readonly<Record<string, ElementRule>> = {
  ...CORE,
  xliff: element({
    ...ROOT,
    children: [maybe('notes'), maybe('mda:metadata'), atLeastOne('file')],
    required: { ...ROOT.required, version: oneOf('2.0', '2.1', '2.2') },
  }),
  segment: element({ children: PART, optional: { ...SEGMENT, 'pgs:case': ANY } }),
  note: element({ optional: { ...NOTE, ref: ANY }, text: true, open: true }),
};

function modules(many: readonly string[], single: readonly string[]): Slot {
  return some([EXTENSION, ...many], single);
}
