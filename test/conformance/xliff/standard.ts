/**
 * What the schemas of XLIFF 2.1 and 2.2 say of each element, written down for the tests: attributes with their types,
 * children with their order. It is a second reading, made without the tables of the validator.
 */

/** Values outside a type, by the type's name; for an enumeration these are near misses. */
export const OUTSIDE = {
  nmtoken: ['one two', 'a/b'],
  nmtokens: ['alt,tip'],
  yesNo: ['maybe', ' yes'],
  yesNoFirstNo: ['first'],
  direction: ['up'],
  space: ['keep'],
  preserve: ['default'],
  language: ['fa_IR', '-fa'],
  state: ['done'],
  prefixed: ['house', 'a:b:c'],
  codeType: ['bold'],
  markerType: ['remark'],
  side: ['both'],
  priority: ['0', '11'],
  positive: ['0', 'first'],
  octets: ['xy'],
  similarity: ['100.1', 'high'],
  matchType: ['fuzzy'],
  metaSide: ['both'],
  normalization: ['nfkc'],
  style: ['blink'],
  score: ['100.5'],
  confidence: ['1.5'],
  integer: ['many'],
  issueType: ['spelling'],
  filterType: ['only'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** All values of each enumeration. */
export const INSIDE = {
  yesNo: ['yes', 'no'],
  direction: ['ltr', 'rtl', 'auto'],
  space: ['default', 'preserve'],
  side: ['source', 'target'],
  codeType: ['fmt', 'ui', 'quote', 'link', 'image', 'other'],
  matchType: ['am', 'mt', 'icm', 'idm', 'tb', 'tm', 'other'],
  metaSide: ['source', 'target', 'ignorable'],
  normalization: ['none', 'nfc', 'nfd'],
  filterType: ['include', 'exclude'],
} as const satisfies Partial<Record<TypeName, readonly string[]>>;

/** Name of a type of attribute values; `text` is any. */
export type TypeName = keyof typeof OUTSIDE | 'text';

/** A place in the order of an element's children: names, the fewest and the most. `*` is any foreign element. */
export type Place = readonly [names: string, min: number, max: number];

/** What one element may have and hold. */
export interface ElementModel {
  readonly required?: Readonly<Record<string, TypeName>>;
  readonly optional?: Readonly<Record<string, TypeName>>;
  /** Whether attributes of other namespaces may stand on it. */
  readonly open?: boolean;
  /** Its children in order; none where it holds text alone or nothing. */
  readonly children?: readonly Place[];
  /** Whether it holds text. */
  readonly text?: boolean;
}

const MANY = Number.POSITIVE_INFINITY;
const FOREIGN: Place = ['*', 0, MANY];
const SIDES: readonly Place[] = [
  ['source', 1, 1],
  ['target', 0, 1],
];
const INLINE: Place = ['cp ph pc sc ec mrk sm em', 0, MANY];

const INHERITED = {
  canResegment: 'yesNo',
  translate: 'yesNo',
  srcDir: 'direction',
  trgDir: 'direction',
  'xml:space': 'space',
} as const;

const CODE = {
  canCopy: 'yesNo',
  canDelete: 'yesNo',
  canReorder: 'yesNoFirstNo',
  copyOf: 'nmtoken',
  subType: 'prefixed',
  type: 'codeType',
} as const;

const SINGLE = { ...CODE, dataRef: 'nmtoken', disp: 'text', equiv: 'text', subFlows: 'nmtokens' } as const;
const HALF = { ...SINGLE, canOverlap: 'yesNo', dir: 'direction', isolated: 'yesNo' } as const;

const MARKER = { translate: 'yesNo', type: 'markerType', ref: 'text', value: 'text' } as const;

/** The elements by name, those of modules with the prefix that the specification gives them. */
export const ELEMENTS: ReadonlyMap<string, ElementModel> = new Map<string, ElementModel>([
  [
    'xliff',
    {
      required: { version: 'text', srcLang: 'language' },
      optional: { trgLang: 'language', 'xml:space': 'space' },
      open: true,
      children: [['file', 1, MANY]],
    },
  ],
  [
    'file',
    {
      required: { id: 'nmtoken' },
      optional: { ...INHERITED, original: 'text' },
      open: true,
      children: [['skeleton', 0, 1], FOREIGN, ['notes', 0, 1], ['unit group', 1, MANY]],
    },
  ],
  ['skeleton', { optional: { href: 'text' }, children: [FOREIGN], text: true }],
  [
    'group',
    {
      required: { id: 'nmtoken' },
      optional: { ...INHERITED, name: 'text', type: 'prefixed' },
      open: true,
      children: [FOREIGN, ['notes', 0, 1], ['unit group', 0, MANY]],
    },
  ],
  [
    'unit',
    {
      required: { id: 'nmtoken' },
      optional: { ...INHERITED, name: 'text', type: 'prefixed' },
      open: true,
      children: [FOREIGN, ['notes', 0, 1], ['originalData', 0, 1], ['segment ignorable', 1, MANY]],
    },
  ],
  [
    'segment',
    {
      optional: { id: 'nmtoken', canResegment: 'yesNo', state: 'state', subState: 'text' },
      children: SIDES,
    },
  ],
  [
    'ignorable',
    {
      optional: { id: 'nmtoken' },
      children: SIDES,
    },
  ],
  ['notes', { children: [['note', 1, MANY]] }],
  [
    'note',
    {
      optional: { id: 'nmtoken', appliesTo: 'side', category: 'text', priority: 'priority' },
      open: true,
      text: true,
    },
  ],
  ['originalData', { children: [['data', 1, MANY]] }],
  [
    'data',
    {
      required: { id: 'nmtoken' },
      optional: { dir: 'direction', 'xml:space': 'preserve' },
      children: [['cp', 0, MANY]],
      text: true,
    },
  ],
  ['source', { optional: { 'xml:lang': 'language', 'xml:space': 'space' }, children: [INLINE], text: true }],
  [
    'target',
    {
      optional: { 'xml:lang': 'language', 'xml:space': 'space', order: 'positive' },
      children: [INLINE],
      text: true,
    },
  ],
  ['cp', { required: { hex: 'octets' } }],
  ['ph', { required: { id: 'nmtoken' }, optional: SINGLE, open: true }],
  [
    'pc',
    {
      required: { id: 'nmtoken' },
      optional: {
        ...CODE,
        canOverlap: 'yesNo',
        dataRefEnd: 'nmtoken',
        dataRefStart: 'nmtoken',
        dir: 'direction',
        dispEnd: 'text',
        dispStart: 'text',
        equivEnd: 'text',
        equivStart: 'text',
        subFlowsEnd: 'nmtokens',
        subFlowsStart: 'nmtokens',
      },
      open: true,
      children: [INLINE],
      text: true,
    },
  ],
  ['sc', { required: { id: 'nmtoken' }, optional: HALF, open: true }],
  ['ec', { optional: { ...HALF, id: 'nmtoken', startRef: 'nmtoken' }, open: true }],
  ['mrk', { required: { id: 'nmtoken' }, optional: MARKER, open: true, children: [INLINE], text: true }],
  ['sm', { required: { id: 'nmtoken' }, optional: MARKER, open: true }],
  ['em', { required: { startRef: 'nmtoken' } }],

  ['mtc:matches', { children: [['mtc:match', 1, MANY]] }],
  [
    'mtc:match',
    {
      required: { ref: 'text' },
      optional: {
        id: 'nmtoken',
        matchQuality: 'similarity',
        matchSuitability: 'similarity',
        origin: 'text',
        reference: 'yesNo',
        similarity: 'similarity',
        subType: 'prefixed',
        type: 'matchType',
      },
      open: true,
      children: [['mda:metadata', 0, 1], ['originalData', 0, 1], ['source', 1, 1], ['target', 1, 1], FOREIGN],
    },
  ],

  ['gls:glossary', { children: [['gls:glossEntry', 1, MANY]] }],
  [
    'gls:glossEntry',
    {
      optional: { id: 'nmtoken', ref: 'text' },
      open: true,
      children: [['gls:term', 1, 1], ['gls:translation', 0, MANY], ['gls:definition', 0, 1], FOREIGN],
    },
  ],
  ['gls:term', { optional: { source: 'text' }, open: true, text: true }],
  ['gls:translation', { optional: { id: 'nmtoken', ref: 'text', source: 'text' }, open: true, text: true }],
  ['gls:definition', { optional: { source: 'text' }, open: true, text: true }],

  ['mda:metadata', { optional: { id: 'nmtoken' }, children: [['mda:metaGroup', 1, MANY]] }],
  [
    'mda:metaGroup',
    {
      optional: { id: 'nmtoken', category: 'text', appliesTo: 'metaSide' },
      children: [['mda:metaGroup mda:meta', 1, MANY]],
    },
  ],
  ['mda:meta', { required: { type: 'text' }, text: true }],

  [
    'res:resourceData',
    {
      children: [
        ['res:resourceItemRef', 0, MANY],
        ['res:resourceItem', 0, MANY],
      ],
    },
  ],
  ['res:resourceItemRef', { required: { ref: 'nmtoken' }, optional: { id: 'nmtoken' }, open: true }],
  [
    'res:resourceItem',
    {
      optional: { mimeType: 'text', id: 'nmtoken', context: 'yesNo' },
      open: true,
      children: [
        ['res:source', 0, 1],
        ['res:target', 0, 1],
        ['res:reference', 0, MANY],
      ],
    },
  ],
  ['res:source', { optional: { href: 'text', 'xml:lang': 'language' }, open: true, children: [FOREIGN] }],
  ['res:target', { optional: { href: 'text', 'xml:lang': 'language' }, open: true, children: [FOREIGN] }],
  ['res:reference', { required: { href: 'text' }, optional: { 'xml:lang': 'language' }, open: true }],

  [
    'slr:profiles',
    {
      optional: { generalProfile: 'text', storageProfile: 'text' },
      children: [['slr:normalization', 0, 1], FOREIGN],
    },
  ],
  ['slr:normalization', { optional: { general: 'normalization', storage: 'normalization' } }],
  ['slr:data', { required: { profile: 'text' }, open: true, children: [FOREIGN] }],

  ['val:validation', { open: true, children: [['val:rule', 1, MANY]] }],
  [
    'val:rule',
    {
      optional: {
        isPresent: 'text',
        occurs: 'positive',
        isNotPresent: 'text',
        startsWith: 'text',
        endsWith: 'text',
        existsInSource: 'yesNo',
        caseSensitive: 'yesNo',
        normalization: 'normalization',
        disabled: 'yesNo',
      },
      open: true,
    },
  ],

  ['its:locQualityIssues', { required: { 'xml:id': 'text' }, children: [['its:locQualityIssue', 1, MANY]] }],
  [
    'its:locQualityIssue',
    {
      optional: {
        locQualityIssueType: 'text',
        locQualityIssueComment: 'text',
        locQualityIssueSeverity: 'text',
        locQualityIssueProfileRef: 'text',
        locQualityIssueEnabled: 'text',
      },
    },
  ],
  ['its:provenanceRecords', { required: { 'xml:id': 'text' }, children: [['its:provenanceRecord', 1, MANY]] }],
  ['its:provenanceRecord', { optional: { person: 'text', org: 'text', tool: 'text', revTool: 'text' } }],

  ['ctr:changeTrack', { children: [['ctr:revisions', 1, MANY]] }],
  [
    'ctr:revisions',
    {
      required: { appliesTo: 'nmtoken' },
      optional: { ref: 'nmtoken', currentVersion: 'nmtoken' },
      open: true,
      children: [['ctr:revision', 1, MANY]],
    },
  ],
  [
    'ctr:revision',
    {
      optional: { author: 'text', datetime: 'text', version: 'nmtoken' },
      open: true,
      children: [['ctr:item', 1, MANY]],
    },
  ],
  ['ctr:item', { required: { property: 'text' }, open: true, text: true }],
]);

/** Attributes that modules give to core elements, each with an element that may have it. */
export const MODULE_ATTRIBUTES: readonly (readonly [element: string, name: string, type: TypeName])[] = [
  ['unit', 'fs:fs', 'style'],
  ['pc', 'fs:fs', 'style'],
  ['ph', 'fs:fs', 'style'],
  ['ph', 'slr:sizeInfoRef', 'nmtoken'],
  ['unit', 'its:localeFilterType', 'filterType'],
  ['mrk', 'its:locQualityIssueSeverity', 'score'],
  ['mrk', 'its:locQualityIssueType', 'issueType'],
  ['mrk', 'its:locQualityIssueEnabled', 'yesNo'],
  ['mrk', 'its:locQualityRatingScore', 'score'],
  ['mrk', 'its:locQualityRatingScoreThreshold', 'score'],
  ['mrk', 'its:locQualityRatingVote', 'integer'],
  ['mrk', 'its:mtConfidence', 'confidence'],
  ['mrk', 'its:taConfidence', 'confidence'],
  ['mrk', 'its:termConfidence', 'confidence'],
  ['mrk', 'itsm:lang', 'language'],
];
