/**
 * The structure of XLIFF 2 core as a table: what stands in what, in which order and how often, and which attributes
 * each element has. Where versions differ the table allows what any of them does.
 *
 * @see XLIFF 2.1, sections 4.2 Elements and 4.3 Attributes
 */
import {
  ANY,
  CODE_POINT,
  CODE_TYPE,
  DIRECTION,
  ID,
  IDS,
  LANGUAGE,
  MARKER_TYPE,
  POSITIVE,
  PREFIXED,
  PRESERVE,
  PRIORITY,
  SIDE,
  SPACE,
  STATE,
  SUB_STATE,
  type ValueType,
  YES_NO,
  YES_NO_FIRST,
} from './values.js';

/** A place in the sequence of an element's children. */
export interface Slot {
  /** Names of the elements that may stand here, in any mixture; {@link FOREIGN} for those of modules and extensions. */
  readonly names: readonly string[];
  /** How many must stand here. */
  readonly min: number;
  /** How many may stand here. */
  readonly max: number;
}

/** What one element may hold. */
export interface ElementRule {
  /** Its children in their order. */
  readonly children: readonly Slot[];
  /** Whether text may stand between them. */
  readonly text: boolean;
  /** Attributes without a namespace, and those of XML with their prefix. */
  readonly attributes: ReadonlyMap<string, ValueType>;
  /** Those of them that must be there. */
  readonly required: readonly string[];
  /** Whether attributes of modules and extensions may be there. */
  readonly open: boolean;
}

/** Stands for any element of another namespace. */
export const FOREIGN = '*';

const MANY = Number.POSITIVE_INFINITY;

const INLINE = some('cp', 'ph', 'pc', 'sc', 'ec', 'mrk', 'sm', 'em');

const INHERITED = {
  canResegment: YES_NO,
  translate: YES_NO,
  srcDir: DIRECTION,
  trgDir: DIRECTION,
  'xml:lang': LANGUAGE, // only <source> and <target> have it by right, but they can inherit it
  'xml:space': SPACE,
};

const CODE = {
  canCopy: YES_NO,
  canDelete: YES_NO,
  canReorder: YES_NO_FIRST,
  copyOf: ID,
  subType: PREFIXED,
  type: CODE_TYPE,
};

const SINGLE_CODE = { ...CODE, disp: ANY, equiv: ANY, dataRef: ID, subFlows: IDS };

const HALF_CODE = { ...SINGLE_CODE, canOverlap: YES_NO, dir: DIRECTION, isolated: YES_NO };

const MARKER = { id: ID, translate: YES_NO, type: MARKER_TYPE, ref: ANY, value: ANY };

/** The elements of the core by name. */
export const CORE_ELEMENTS: ReadonlyMap<string, ElementRule> = new Map([
  [
    'xliff',
    element({
      children: [maybe('notes', FOREIGN), atLeastOne('file')], // notes and metadata: 2.2
      required: { version: ANY, srcLang: LANGUAGE },
      optional: { trgLang: LANGUAGE, 'xml:lang': LANGUAGE, 'xml:space': SPACE },
      open: true,
    }),
  ],
  [
    'file',
    element({
      children: [maybe('skeleton'), some(FOREIGN), maybe('notes'), atLeastOne('unit', 'group')],
      required: { id: ID },
      optional: { ...INHERITED, original: ANY },
      open: true,
    }),
  ],
  ['skeleton', element({ children: [some(FOREIGN)], optional: { href: ANY }, text: true })],
  [
    'group',
    element({
      children: [some(FOREIGN), maybe('notes'), some('unit', 'group')],
      required: { id: ID },
      optional: { ...INHERITED, name: ANY, type: PREFIXED },
      open: true,
    }),
  ],
  [
    'unit',
    element({
      children: [some(FOREIGN), maybe('notes'), maybe('originalData'), atLeastOne('segment', 'ignorable')],
      required: { id: ID },
      optional: { ...INHERITED, name: ANY, type: PREFIXED },
      open: true,
    }),
  ],
  [
    'segment',
    element({
      children: [one('source'), maybe('target')],
      optional: { id: ID, canResegment: YES_NO, state: STATE, subState: SUB_STATE },
    }),
  ],
  ['ignorable', element({ children: [one('source'), maybe('target')], optional: { id: ID } })],
  ['notes', element({ children: [atLeastOne('note')] })],
  [
    'note',
    element({
      optional: { id: ID, appliesTo: SIDE, category: ANY, priority: PRIORITY, ref: ANY }, // ref: 2.2
      text: true,
      open: true,
    }),
  ],
  ['originalData', element({ children: [atLeastOne('data')] })],
  [
    'data',
    element({
      children: [some('cp')],
      required: { id: ID },
      optional: { dir: DIRECTION, 'xml:space': PRESERVE },
      text: true,
    }),
  ],
  [
    'source',
    element({
      children: [INLINE],
      optional: { 'xml:lang': LANGUAGE, 'xml:space': SPACE },
      text: true,
    }),
  ],
  [
    'target',
    element({
      children: [INLINE],
      optional: { 'xml:lang': LANGUAGE, 'xml:space': SPACE, order: POSITIVE },
      text: true,
    }),
  ],
  ['cp', element({ required: { hex: CODE_POINT } })],
  ['ph', element({ required: { id: ID }, optional: SINGLE_CODE, open: true })],
  [
    'pc',
    element({
      children: [INLINE],
      required: { id: ID },
      optional: {
        ...CODE,
        canOverlap: YES_NO,
        dir: DIRECTION,
        dispStart: ANY,
        dispEnd: ANY,
        equivStart: ANY,
        equivEnd: ANY,
        dataRefStart: ID,
        dataRefEnd: ID,
        subFlowsStart: IDS,
        subFlowsEnd: IDS,
      },
      text: true,
      open: true,
    }),
  ],
  ['sc', element({ required: { id: ID }, optional: HALF_CODE, open: true })],
  ['ec', element({ optional: { ...HALF_CODE, id: ID, startRef: ID }, open: true })],
  ['mrk', element({ children: [INLINE], ...marker(), text: true })],
  ['sm', element(marker())],
  ['em', element({ required: { startRef: ID } })],
]);

interface Sketch {
  readonly children?: readonly Slot[];
  readonly required?: Readonly<Record<string, ValueType>>;
  readonly optional?: Readonly<Record<string, ValueType>>;
  readonly text?: boolean;
  readonly open?: boolean;
}

function element({ children = [], required = {}, optional = {}, text, open }: Sketch): ElementRule {
  return {
    children,
    text: text ?? false,
    attributes: new Map(Object.entries({ ...required, ...optional })),
    required: Object.keys(required),
    open: open ?? false,
  };
}

function marker(): Sketch {
  const { id, ...optional } = MARKER;
  return { required: { id }, optional, open: true };
}

function one(...names: readonly string[]): Slot {
  return { names, min: 1, max: 1 };
}

function maybe(...names: readonly string[]): Slot {
  return { names, min: 0, max: names.length };
}

function some(...names: readonly string[]): Slot {
  return { names, min: 0, max: MANY };
}

function atLeastOne(...names: readonly string[]): Slot {
  return { names, min: 1, max: MANY };
}
