/**
 * TMX 1.1 to 1.4 as tables: which element stands where, and with which attributes.
 *
 * The versions differ in little: 1.2 brought `<hi>` and took `<sub>` out of `<seg>`, 1.3 named `lang` `xml:lang`, and 1.4
 * gave the deprecated `<ut>` a `<sub>`.
 *
 * @see tmx11.dtd to tmx14.dtd; the values are those of TMX 1.4b, section "Attributes"
 */
import { atLeastOne, type ElementRule, element, one, some, type Vocabulary } from '../../schema/element-rule.js';
import { ANY, type ValueType } from '../../schema/value-types.js';
import {
  ASSOCIATION,
  CODE_POINT,
  DATE,
  LANGUAGE,
  NO_SPACES,
  NUMBER,
  POSITION,
  SEGMENT_TYPE,
  SOURCE_LANGUAGE,
  VERSION,
} from './values.js';

/** A version of TMX, by what follows its `1.`. */
export type Minor = 1 | 2 | 3 | 4;

/** What the vocabulary calls a document of this version. */
export function vocabularyOf(minor: Minor): Vocabulary {
  return VOCABULARIES[minor];
}

type Attributes = Readonly<Record<string, ValueType>>;

/** Who made something, and when. */
const HISTORY: Attributes = { creationdate: DATE, creationid: ANY, changedate: DATE, changeid: ANY };

/** What units and variants may say of themselves. */
const FACTS: Attributes = {
  ...HISTORY,
  'o-encoding': ANY,
  datatype: ANY,
  usagecount: NUMBER,
  lastusagedate: DATE,
  creationtool: ANY,
  creationtoolversion: ANY,
  'o-tmf': ANY,
};

const REMARKS = ['note', 'prop'];

function structure(minor: Minor): [string, ElementRule][] {
  const old = minor < 3;
  const language: Attributes = old ? { lang: LANGUAGE } : { 'xml:lang': LANGUAGE };
  const deprecated: Attributes = old ? {} : { lang: LANGUAGE };
  const remark: Attributes = { ...language, ...deprecated, 'o-encoding': ANY };
  const general = { creationtool: ANY, creationtoolversion: ANY, segtype: SEGMENT_TYPE, 'o-tmf': ANY };
  return [
    ['tmx', element({ children: [one('header'), one('body')], required: { version: VERSION } })],
    [
      'header',
      element({
        children: [some([...REMARKS, 'ude'])],
        required: { ...general, adminlang: LANGUAGE, srclang: SOURCE_LANGUAGE, datatype: ANY },
        optional: { 'o-encoding': ANY, ...HISTORY },
      }),
    ],
    ['note', element({ text: true, optional: remark })],
    // 1.3 is the one version with no place for the older name here.
    [
      'prop',
      element({
        text: true,
        required: { type: ANY },
        optional: minor === 3 ? { ...language, 'o-encoding': ANY } : remark,
      }),
    ],
    ['ude', element({ children: [atLeastOne('map')], required: { name: ANY }, optional: { base: ANY } })],
    ['map', element({ required: { unicode: CODE_POINT }, optional: { code: CODE_POINT, ent: ANY, subst: ANY } })],
    ['body', element({ children: [some(['tu'])] })],
    [
      'tu',
      element({
        children: [some(REMARKS), atLeastOne('tuv')],
        optional: { tuid: NO_SPACES, segtype: SEGMENT_TYPE, srclang: SOURCE_LANGUAGE, ...FACTS },
      }),
    ],
    [
      'tuv',
      element({ children: [some(REMARKS), one('seg')], required: language, optional: { ...deprecated, ...FACTS } }),
    ],
  ];
}

function inline(minor: Minor): [string, ElementRule][] {
  const codes = ['bpt', 'ept', 'ph', 'it', 'ut'];
  const flow = [some(minor === 1 ? codes : [...codes, 'hi'])];
  const native = [some(['sub'])];
  const kind: Attributes = { x: NUMBER, type: ANY };
  const rules: [string, ElementRule][] = [
    ['seg', element({ text: true, children: minor === 1 ? [some([...codes, 'sub'])] : flow })],
    ['bpt', element({ text: true, children: native, required: { i: NUMBER }, optional: kind })],
    ['ept', element({ text: true, children: native, required: { i: NUMBER } })],
    ['it', element({ text: true, children: native, required: { pos: POSITION }, optional: kind })],
    ['ph', element({ text: true, children: native, optional: { ...kind, assoc: ASSOCIATION } })],
    ['ut', element({ text: true, children: minor === 4 ? native : [], optional: { x: NUMBER } })],
    ['sub', element({ text: true, children: flow, optional: minor === 1 ? {} : { datatype: ANY, type: ANY } })],
  ];
  if (minor > 1) rules.push(['hi', element({ text: true, children: flow, optional: kind })]);
  return rules;
}

function vocabulary(minor: Minor): Vocabulary {
  return {
    prefixOf: (uri) => (uri === '' ? '' : undefined),
    elements: new Map([...structure(minor), ...inline(minor)]),
    attributes: new Map(),
  };
}

const VOCABULARIES: Readonly<Record<Minor, Vocabulary>> = {
  1: vocabulary(1),
  2: vocabulary(2),
  3: vocabulary(3),
  4: vocabulary(4),
};
