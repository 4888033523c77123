/**
 * The core structure of TBX v3 as tables: which element stands where, and with which attributes.
 *
 * Wherever an element for a data category may stand, so may an element of another namespace, which is what files of style
 * `dct` have in its place.
 *
 * @see ISO 30042:2019, and its schema TBXcoreStructV03
 */
import {
  atLeastOne,
  type ElementRule,
  element,
  maybe,
  OTHER,
  one,
  some,
  type Vocabulary,
} from '../../schema/element-rule.js';
import { ANY, oneOf, type ValueType } from '../../schema/value-types.js';
import { MODULE_NAMESPACES, TBX_NAMESPACE } from '../names.js';
import { CATEGORIES, type Category } from './categories.js';
import { CODE_TYPE, DIALECT, LANGUAGE, NAME, STYLE, YES_NO } from './values.js';

type Attributes = Readonly<Record<string, ValueType>>;

const ID: Attributes = { id: NAME };
const ID_LANG: Attributes = { ...ID, 'xml:lang': LANGUAGE };
const CATEGORY: Attributes = { ...ID_LANG, target: NAME, datatype: ANY };
const TYPE: Attributes = { type: ANY };

/** What may stand at each of the three levels. */
const INFORMATION = some(['admin', 'adminGrp', 'descrip', 'descripGrp', 'note', 'ref', 'transacGrp', 'xref', OTHER]);
const LINKS = some(['admin', 'adminGrp', 'note', 'ref', 'transacGrp', 'xref', OTHER]);
const INLINE = some(['ec', 'foreign', 'hi', 'ph', 'sc']);

/** A data category with text that may have markup. */
const MARKED_UP = element({ text: true, children: [INLINE], required: TYPE, optional: CATEGORY });
/** A data category with text alone. */
const PLAIN = element({ text: true, required: TYPE, optional: CATEGORY });

const PARAGRAPHS = [atLeastOne('p')];

const ELEMENTS: readonly [string, ElementRule][] = [
  [
    'tbx',
    element({
      children: [one('tbxHeader'), one('text')],
      required: { 'xml:lang': LANGUAGE, type: DIALECT, style: STYLE },
    }),
  ],
  ['tbxHeader', element({ children: [one('fileDesc'), maybe('encodingDesc'), maybe('revisionDesc')], optional: ID })],
  ['fileDesc', element({ children: [maybe('publicationStmt'), maybe('titleStmt'), one('sourceDesc')], optional: ID })],
  ['publicationStmt', element({ children: PARAGRAPHS, optional: ID })],
  ['titleStmt', element({ children: [one('title'), some(['note'])], optional: ID_LANG })],
  ['title', element({ text: true, optional: ID_LANG })],
  ['sourceDesc', element({ children: PARAGRAPHS, optional: ID_LANG })],
  ['encodingDesc', element({ children: PARAGRAPHS, optional: ID })],
  ['revisionDesc', element({ children: [atLeastOne('change')], optional: ID_LANG })],
  ['change', element({ children: PARAGRAPHS, optional: ID_LANG })],
  ['p', element({ text: true, children: [INLINE], optional: { ...ID_LANG, ...TYPE } })],
  ['text', element({ children: [maybe('body'), maybe('back')], optional: ID })],
  ['body', element({ children: [atLeastOne('conceptEntry')], optional: ID })],
  ['conceptEntry', element({ children: [INFORMATION, atLeastOne('langSec')], required: ID })],
  ['langSec', element({ children: [INFORMATION, atLeastOne('termSec')], required: { 'xml:lang': LANGUAGE } })],
  [
    'termSec',
    element({ children: [one('term'), some(['termNote', 'termNoteGrp', OTHER]), INFORMATION], optional: ID }),
  ],
  ['term', element({ text: true, children: [some(['hi'])], optional: ID })],
  ['termNote', MARKED_UP],
  ['termNoteGrp', element({ children: [one('termNote', OTHER), LINKS], optional: ID })],
  ['admin', MARKED_UP],
  [
    'adminGrp',
    element({ children: [one('admin', OTHER), some(['adminNote', 'note', 'ref', 'xref', OTHER])], optional: ID }),
  ],
  ['adminNote', PLAIN],
  ['descrip', MARKED_UP],
  [
    'descripGrp',
    element({
      children: [
        one('descrip', OTHER),
        some(['admin', 'adminGrp', 'descripNote', 'note', 'ref', 'transacGrp', 'xref', OTHER]),
      ],
      optional: ID,
    }),
  ],
  ['descripNote', PLAIN],
  ['ref', PLAIN],
  ['transac', PLAIN],
  [
    'transacGrp',
    element({
      children: [one('transac', OTHER), some(['date', 'note', 'ref', 'transacNote', 'xref', OTHER])],
      optional: ID,
    }),
  ],
  ['transacNote', PLAIN],
  ['date', element({ text: true, optional: ID })],
  ['xref', element({ text: true, required: { target: ANY, ...TYPE }, optional: ID })],
  ['note', element({ text: true, children: [INLINE], optional: ID_LANG })],
  ['foreign', element({ text: true, children: [INLINE], optional: ID_LANG })],
  [
    'hi',
    element({
      text: true,
      optional: {
        target: NAME,
        type: oneOf('entailedTerm', 'hotkey', 'italics', 'bold', 'superscript', 'subscript', 'math'),
      },
    }),
  ],
  ['ph', element({ optional: TYPE })],
  ['sc', element({ required: ID, optional: { isolated: YES_NO } })],
  [
    'ec',
    element({
      optional: {
        startRef: NAME,
        isolated: YES_NO,
        disp: ANY,
        equiv: ANY,
        id: NAME,
        type: CODE_TYPE,
        subtype: ANY,
        target: ANY,
      },
    }),
  ],
  ['back', element({ children: [some(['refObjectSec'])], optional: ID })],
  ['refObjectSec', element({ children: [atLeastOne('refObject')], required: TYPE, optional: ID })],
  ['refObject', element({ children: [atLeastOne('itemSet', 'itemGrp', 'item')], optional: ID })],
  ['itemSet', element({ children: [atLeastOne('itemGrp', 'item')], optional: { ...ID, ...TYPE } })],
  ['itemGrp', element({ children: [one('item'), LINKS], optional: ID })],
  ['item', element({ text: true, children: [INLINE], optional: { ...ID, ...TYPE } })],
];

/** The rule of an element of style `dct`, which stands for a data category. */
function moduleRule({ element: stands }: Category): ElementRule {
  // Around transactions there is no place for marked-up text, and in all others there is.
  return element({ text: true, children: stands.startsWith('transac') ? [] : [INLINE] });
}

/** TBX v3, with the modules' elements of style `dct`. */
export const CORE: Vocabulary = {
  prefixOf: (uri) => (uri === TBX_NAMESPACE ? '' : MODULE_NAMESPACES.get(uri)),
  elements: new Map([
    ...ELEMENTS,
    ...[...CATEGORIES].flatMap(([name, category]): [string, ElementRule][] =>
      [...MODULE_NAMESPACES.values()].map((prefix) => [`${prefix}:${name}`, moduleRule(category)]),
    ),
  ]),
  attributes: new Map(),
};
