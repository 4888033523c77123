/** The attributes of XLIFF 2's elements, in the order in which they are written. */
import { AttributeTable } from '../../internal/attribute-table.js';
import { UNIT_STATES } from '../../tm/unit.js';
import type {
  XliffData,
  XliffFile,
  XliffGroup,
  XliffIgnorable,
  XliffNode,
  XliffNote,
  XliffSegment,
  XliffSkeleton,
  XliffStart,
  XliffText,
  XliffUnit,
} from './document.js';
import type {
  XliffGlossEntry,
  XliffGlossText,
  XliffGlossTranslation,
  XliffMatch,
  XliffMeta,
  XliffMetadata,
  XliffMetaGroup,
} from './modules.js';

const DIRECTION = ['ltr', 'rtl', 'auto'];
const SPACE = ['default', 'preserve'];
const SIDE = ['source', 'target'];
const MATCH_TYPE = ['am', 'mt', 'icm', 'idm', 'tb', 'tm', 'other'];

const INHERITED = {
  canResegment: 'flag',
  translate: 'flag',
  srcDir: DIRECTION,
  trgDir: DIRECTION,
  space: SPACE,
} as const;

export const START = new AttributeTable<XliffStart, 'version'>(
  { version: 'text', srcLang: 'text', trgLang: 'text', space: SPACE },
  'version',
);
export const FILE = new AttributeTable<XliffFile, 'id'>({ id: 'text', original: 'text', ...INHERITED }, 'id');
export const GROUP = new AttributeTable<XliffGroup, 'id'>(
  { id: 'text', name: 'text', type: 'text', ...INHERITED },
  'id',
);
export const UNIT = new AttributeTable<XliffUnit, 'id'>({ id: 'text', name: 'text', type: 'text', ...INHERITED }, 'id');
export const SKELETON = new AttributeTable<XliffSkeleton>({ href: 'text' });
export const SEGMENT = new AttributeTable<XliffSegment>({
  id: 'text',
  canResegment: 'flag',
  state: UNIT_STATES,
  subState: 'text',
});
export const IGNORABLE = new AttributeTable<XliffIgnorable>({ id: 'text' });
export const NOTE = new AttributeTable<XliffNote>({
  id: 'text',
  appliesTo: SIDE,
  category: 'text',
  priority: 'number',
  ref: 'text',
});
export const DATA = new AttributeTable<XliffData, 'id'>({ id: 'text', dir: DIRECTION, space: SPACE }, 'id');
export const TEXT = new AttributeTable<XliffText>({ lang: 'text', space: SPACE, order: 'number' });

export const METADATA_ATTRIBUTES = new AttributeTable<XliffMetadata>({ id: 'text' });
export const META_GROUP = new AttributeTable<XliffMetaGroup>({
  id: 'text',
  category: 'text',
  appliesTo: [...SIDE, 'ignorable'],
});
export const META = new AttributeTable<XliffMeta, 'type'>({ type: 'text' }, 'type');
export const MATCH = new AttributeTable<XliffMatch, 'ref'>(
  {
    id: 'text',
    ref: 'text',
    matchQuality: 'number',
    matchSuitability: 'number',
    similarity: 'number',
    type: MATCH_TYPE,
    subType: 'text',
    origin: 'text',
    reference: 'flag',
  },
  'ref',
);
export const GLOSS_ENTRY = new AttributeTable<XliffGlossEntry>({ id: 'text', ref: 'text' });
export const GLOSS_TEXT = new AttributeTable<XliffGlossText>({ source: 'text' });
export const GLOSS_TRANSLATION = new AttributeTable<XliffGlossTranslation>({
  id: 'text',
  ref: 'text',
  source: 'text',
});

/** Of elements without attributes of their own: all that they have is kept as it is. */
export const NONE = new AttributeTable<XliffNode>({});
