/**
 * The core structure of TBX v2 as tables.
 *
 * @see TBX 2008, and its DTD TBXcoreStructV02
 */
import { atLeastOne, type ElementRule, element, maybe, one, some, type Vocabulary } from '../../schema/element-rule.js';
import { ANY, oneOf, type ValueType } from '../../schema/value-types.js';
import { NAME } from './values.js';

type Attributes = Readonly<Record<string, ValueType>>;

const ID: Attributes = { id: NAME };
const ID_LANG: Attributes = { ...ID, 'xml:lang': ANY };
const CATEGORY: Attributes = { ...ID_LANG, target: NAME, datatype: ANY };
const TYPE: Attributes = { type: ANY };

const INFORMATION = some(['descrip', 'descripGrp', 'admin', 'adminGrp', 'transacGrp', 'note', 'ref', 'xref']);
const LINKS = some(['admin', 'adminGrp', 'transacGrp', 'note', 'ref', 'xref']);
const INLINE = some(['hi', 'foreign', 'bpt', 'ept', 'ph']);
const TERM_NOTES = some(['termNote', 'termNoteGrp']);

const MARKED_UP = element({ text: true, children: [INLINE], required: TYPE, optional: CATEGORY });
const PLAIN = element({ text: true, required: TYPE, optional: CATEGORY });

const PARAGRAPHS = [atLeastOne('p')];

const ELEMENTS: readonly [string, ElementRule][] = [
  ['martif', element({ children: [one('martifHeader'), one('text')], required: { ...TYPE, 'xml:lang': ANY } })],
  [
    'martifHeader',
    element({ children: [one('fileDesc'), maybe('encodingDesc'), maybe('revisionDesc')], optional: ID }),
  ],
  [
    'fileDesc',
    element({ children: [maybe('titleStmt'), maybe('publicationStmt'), atLeastOne('sourceDesc')], optional: ID }),
  ],
  ['titleStmt', element({ children: [one('title'), some(['note'])], optional: ID_LANG })],
  ['title', element({ text: true, optional: ID_LANG })],
  ['publicationStmt', element({ children: PARAGRAPHS, optional: ID })],
  ['sourceDesc', element({ children: PARAGRAPHS, optional: ID_LANG })],
  ['encodingDesc', element({ children: PARAGRAPHS, optional: ID })],
  ['revisionDesc', element({ children: [atLeastOne('change')], optional: ID_LANG })],
  ['change', element({ children: PARAGRAPHS, optional: ID_LANG })],
  [
    'p',
    element({
      text: true,
      children: [INLINE],
      optional: { ...ID_LANG, type: oneOf('DCSName', 'XCSURI', 'XCSContent') },
    }),
  ],
  ['text', element({ children: [one('body'), maybe('back')], optional: ID })],
  ['body', element({ children: [atLeastOne('termEntry')], optional: ID })],
  ['termEntry', element({ children: [INFORMATION, atLeastOne('langSet')], optional: ID })],
  [
    'langSet',
    element({ children: [INFORMATION, atLeastOne('tig', 'ntig')], required: { 'xml:lang': ANY }, optional: ID }),
  ],
  ['tig', element({ children: [one('term'), some(['termNote']), INFORMATION], optional: ID })],
  ['ntig', element({ children: [one('termGrp'), INFORMATION], optional: ID })],
  ['termGrp', element({ children: [one('term'), TERM_NOTES, some(['termCompList'])], optional: ID })],
  ['term', element({ text: true, children: [some(['hi'])], optional: ID })],
  ['termNote', MARKED_UP],
  ['termNoteGrp', element({ children: [one('termNote'), LINKS], optional: ID })],
  [
    'termCompList',
    element({ children: [INFORMATION, atLeastOne('termComp', 'termCompGrp')], required: TYPE, optional: ID }),
  ],
  ['termCompGrp', element({ children: [one('termComp'), TERM_NOTES, LINKS], optional: ID })],
  ['termComp', element({ text: true, optional: ID_LANG })],
  ['admin', MARKED_UP],
  ['adminGrp', element({ children: [one('admin'), some(['adminNote', 'note', 'ref', 'xref'])], optional: ID })],
  ['adminNote', PLAIN],
  ['descrip', MARKED_UP],
  [
    'descripGrp',
    element({
      children: [one('descrip'), some(['descripNote', 'admin', 'adminGrp', 'transacGrp', 'note', 'ref', 'xref'])],
      optional: ID,
    }),
  ],
  ['descripNote', PLAIN],
  ['ref', PLAIN],
  ['transac', PLAIN],
  [
    'transacGrp',
    element({ children: [one('transac'), some(['transacNote', 'date', 'note', 'ref', 'xref'])], optional: ID }),
  ],
  ['transacNote', PLAIN],
  ['date', element({ text: true, optional: ID })],
  ['xref', element({ text: true, required: { target: ANY }, optional: { ...ID, ...TYPE } })],
  ['note', element({ text: true, children: [INLINE], optional: ID_LANG })],
  ['foreign', element({ text: true, children: [INLINE], optional: ID_LANG })],
  ['hi', element({ text: true, optional: { ...TYPE, target: NAME, 'xml:lang': ANY } })],
  ['bpt', element({ text: true, optional: { i: ANY, ...TYPE } })],
  ['ept', element({ text: true, optional: { i: ANY } })],
  ['ph', element({ text: true, optional: TYPE })],
  ['back', element({ children: [some(['refObjectList'])], optional: ID })],
  ['refObjectList', element({ children: [atLeastOne('refObject')], required: TYPE, optional: ID })],
  ['refObject', element({ children: [atLeastOne('itemSet', 'itemGrp', 'item')], optional: ID })],
  ['itemSet', element({ children: [atLeastOne('item', 'itemGrp')], optional: { ...ID, ...TYPE } })],
  ['itemGrp', element({ children: [one('item'), LINKS], optional: ID })],
  ['item', element({ text: true, children: [INLINE], optional: { ...ID, ...TYPE } })],
];

/** TBX v2, which has no namespace. */
export const MARTIF: Vocabulary = {
  prefixOf: (uri) => (uri === '' ? '' : undefined),
  elements: new Map(ELEMENTS),
  attributes: new Map(),
};
