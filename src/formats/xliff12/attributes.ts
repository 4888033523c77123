/** The attributes of XLIFF 1's elements that have fields, in the order in which they are written. */
import { AttributeTable } from '../../internal/attribute-table.js';
import type {
  Xliff12AltTrans,
  Xliff12BinUnit,
  Xliff12Body,
  Xliff12File,
  Xliff12Group,
  Xliff12Note,
  Xliff12Start,
  Xliff12Text,
  Xliff12Unit,
} from './document.js';

const SPACE = ['default', 'preserve'];

export const START = new AttributeTable<Xliff12Start, 'version'>({ version: 'text', lang: 'text' }, 'version');
export const FILE = new AttributeTable<Xliff12File>({
  original: 'text',
  sourceLanguage: { attribute: 'source-language', type: 'text' },
  targetLanguage: { attribute: 'target-language', type: 'text' },
  datatype: 'text',
  space: SPACE,
});
export const BODY = new AttributeTable<Xliff12Body>({});
export const GROUP = new AttributeTable<Xliff12Group>({
  id: 'text',
  resname: 'text',
  restype: 'text',
  datatype: 'text',
  translate: 'flag',
  space: SPACE,
});
export const BIN_UNIT = new AttributeTable<Xliff12BinUnit>({
  id: 'text',
  resname: 'text',
  restype: 'text',
  translate: 'flag',
  approved: 'flag',
});
export const UNIT = new AttributeTable<Xliff12Unit>({
  id: 'text',
  resname: 'text',
  restype: 'text',
  datatype: 'text',
  translate: 'flag',
  approved: 'flag',
  space: SPACE,
});
export const TEXT = new AttributeTable<Xliff12Text>({
  lang: 'text',
  state: 'text',
  stateQualifier: { attribute: 'state-qualifier', type: 'text' },
  phaseName: { attribute: 'phase-name', type: 'text' },
});
export const ALT_TRANS = new AttributeTable<Xliff12AltTrans>({
  mid: 'text',
  matchQuality: { attribute: 'match-quality', type: 'text' },
  toolId: { attribute: 'tool-id', type: 'text' },
  origin: 'text',
  altTransType: { attribute: 'alttranstype', type: 'text' },
  lang: 'text',
  space: SPACE,
});
export const NOTE = new AttributeTable<Xliff12Note>({
  lang: 'text',
  from: 'text',
  priority: 'number',
  annotates: ['source', 'target', 'general'],
});
