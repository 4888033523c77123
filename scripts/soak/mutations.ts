/** Files that are nearly right: what a bad disk, a bad tool or a bad person makes of a good one. */
import { below, pick, type Random } from '../eval/align/random.js';

/** Most mutations of one case. */
const MOST = 4;

/** Makes another file of one; `other` is a second one to take parts from. */
export function mutated(bytes: Uint8Array, other: Uint8Array, random: Random): Uint8Array {
  let result = bytes;
  const times = 1 + below(MOST, random);
  for (let i = 0; i < times; i++) {
    const mutate = pick(random() < 0.3 ? OF_BYTES : OF_TEXT, random);
    if (mutate !== undefined) result = mutate(result, other, random);
  }
  return result;
}

type Mutation = (bytes: Uint8Array, other: Uint8Array, random: Random) => Uint8Array;

/** What knows nothing of XML. */
const OF_BYTES: readonly Mutation[] = [
  function flipBits(bytes, _, random) {
    const result = bytes.slice();
    for (let i = 0; i <= below(3, random); i++) {
      const at = below(bytes.length, random);
      result[at] = (result[at] ?? 0) ^ (1 << below(8, random));
    }
    return result;
  },
  function setByte(bytes, _, random) {
    const result = bytes.slice();
    result[below(bytes.length, random)] =
      pick([0, 9, 10, 13, 38, 39, 34, 60, 62, 0x7f, 0x80, 0xc0, 0xed, 0xff], random) ?? 0;
    return result;
  },
  function deleteRun(bytes, _, random) {
    const [from, to] = run(bytes.length, random);
    return joined(bytes.subarray(0, from), bytes.subarray(to));
  },
  function doubleRun(bytes, _, random) {
    const [from, to] = run(bytes.length, random);
    return joined(bytes.subarray(0, to), bytes.subarray(from));
  },
  function cutOff(bytes, _, random) {
    return bytes.slice(0, below(bytes.length + 1, random));
  },
  function splice(bytes, other, random) {
    const [from, to] = run(other.length, random);
    const at = below(bytes.length + 1, random);
    return joined(bytes.subarray(0, at), other.subarray(from, to), bytes.subarray(at));
  },
  function cross(bytes, other, random) {
    return joined(bytes.subarray(0, below(bytes.length + 1, random)), other.subarray(below(other.length + 1, random)));
  },
  function mark(bytes, _, random) {
    const marks = [
      [0xef, 0xbb, 0xbf],
      [0xff, 0xfe],
      [0xfe, 0xff],
      [0xff, 0xfe, 0, 0],
    ];
    return joined(Uint8Array.from(pick(marks, random) ?? []), bytes);
  },
  function toUtf16(bytes, _, random) {
    const text = new TextDecoder().decode(bytes).replace(/encoding="[^"]*"/, 'encoding="UTF-16"');
    const result = Buffer.from(random() < 0.8 ? `\uFEFF${text}` : text, 'utf16le');
    return new Uint8Array(random() < 0.5 ? result : result.swap16());
  },
];

/** What knows tags, attributes and references. */
const OF_TEXT: readonly Mutation[] = [
  onText(function swapValues(text, random) {
    const values = [...text.matchAll(VALUE)];
    const [one, two] = [pick(values, random), pick(values, random)];
    return one === undefined || two === undefined ? text : replaceAt(text, one.index, one[0], two[0]);
  }),
  onText(function setValue(text, random) {
    const value = pick([...text.matchAll(VALUE)], random);
    return value === undefined ? text : replaceAt(text, value.index, value[0], `="${pick(VALUES, random)}"`);
  }),
  onText(function setText(text, random) {
    const place = pick([...text.matchAll(/>[^<]*</g)], random);
    return place === undefined ? text : replaceAt(text, place.index, place[0], `>${pick(TEXTS, random)}<`);
  }),
  onText(function insertText(text, random) {
    const at = below(text.length + 1, random);
    return replaceAt(text, at, '', pick(TEXTS, random) ?? '');
  }),
  onText(function renameAttribute(text, random) {
    const name = pick([...text.matchAll(/(?<= )[\w:.-]+(?==)/g)], random);
    return name === undefined ? text : replaceAt(text, name.index, name[0], pick(NAMES, random) ?? '');
  }),
  onText(function addAttribute(text, random) {
    const tag = pick([...text.matchAll(/<[\w:.-]+/g)], random);
    const added = `${tag?.[0]} ${pick(NAMES, random)}="${pick(VALUES, random)}"`;
    return tag === undefined ? text : replaceAt(text, tag.index, tag[0], added);
  }),
  onText(function dropAttribute(text, random) {
    const attribute = pick([...text.matchAll(/ [\w:.-]+="[^"]*"/g)], random);
    return attribute === undefined ? text : replaceAt(text, attribute.index, attribute[0], '');
  }),
  onText(function renameElement(text, random) {
    const names = [...new Set(Array.from(text.matchAll(/<([\w:.-]+)/g), ([, name]) => name ?? ''))];
    const [from, to] = [pick(names, random), random() < 0.7 ? pick(names, random) : pick(ELEMENTS, random)];
    if (from === undefined || to === undefined) return text;
    return text
      .replaceAll(`<${from} `, `<${to} `)
      .replaceAll(`<${from}>`, `<${to}>`)
      .replaceAll(`</${from}>`, `</${to}>`);
  }),
  onText(function renameTag(text, random) {
    const tag = pick([...text.matchAll(/<\/?[\w:.-]+/g)], random);
    return tag === undefined
      ? text
      : replaceAt(text, tag.index, tag[0], tag[0].replace(/[\w:.-]+/, pick(ELEMENTS, random) ?? ''));
  }),
  onText(function dropTag(text, random) {
    const tag = pick([...text.matchAll(TAG)], random);
    return tag === undefined ? text : replaceAt(text, tag.index, tag[0], '');
  }),
  onText(function moveTag(text, random) {
    const tag = pick([...text.matchAll(TAG)], random);
    if (tag === undefined) return text;
    const without = replaceAt(text, tag.index, tag[0], '');
    return replaceAt(without, below(without.length + 1, random), '', tag[0]);
  }),
  onText(function doubleElement(text, random) {
    const element = pick(
      [...text.matchAll(/<([\w:.-]+)(?: [^<>]*)?(?:\/>|>(?:[^<]|<(?!\1\b|\/\1>))*<\/\1>)/g)],
      random,
    );
    return element === undefined ? text : replaceAt(text, element.index, '', element[0]);
  }),
  onText(function dropElement(text, random) {
    const element = pick(
      [...text.matchAll(/<([\w:.-]+)(?: [^<>]*)?(?:\/>|>(?:[^<]|<(?!\1\b|\/\1>))*<\/\1>)/g)],
      random,
    );
    return element === undefined ? text : replaceAt(text, element.index, element[0], '');
  }),
  onText(function unbindPrefix(text, random) {
    const binding = pick([...text.matchAll(/xmlns:[\w.-]+/g)], random);
    return binding === undefined
      ? text
      : replaceAt(text, binding.index, binding[0], pick(['xmlns:other', 'xmlns'], random) ?? '');
  }),
  onText(function insertMarkup(text, random) {
    const tags = [...text.matchAll(TAG)];
    const tag = pick(tags, random);
    return tag === undefined ? text : replaceAt(text, tag.index, '', pick(MARKUP, random) ?? '');
  }),
  onText(function setEncoding(text, random) {
    const encoding = pick(
      ['UTF-8', 'utf-16', 'windows-1256', 'iso-8859-6', 'us-ascii', 'x-none', 'UTF-16BE', ''],
      random,
    );
    if (!text.startsWith('<?xml')) return `<?xml version="1.0" encoding="${encoding}"?>${text}`;
    return text.replace(/encoding=(["'])[^"']*\1/, `encoding="${encoding}"`);
  }),
];

const VALUE = /="[^"]*"/g;
const TAG = /<[^<>]*>/g;

const VALUES = [
  ...[
    '',
    ' ',
    '1',
    '0',
    '-1',
    '01',
    '1.0',
    '1e9',
    '99999999999999999999',
    'yes',
    'no',
    'x',
    'u1',
    's1',
    '#',
    '#u1',
    '#f=f1/u=u1/1',
  ],
  ...[
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'a b',
    'a_b',
    'ا',
    '😀',
    '&amp;',
    '&lt;b&gt;',
    '&#9;',
    '&#x10FFFF;',
  ],
  ...[
    'fa',
    'en',
    'fa-IR',
    'EN_us',
    '*all*',
    'x-klingon',
    'i',
    'preserve',
    'default',
    'firstNo',
    '2.0',
    '2.1',
    '2.2',
    '1.4',
    '1.1',
  ],
  ...[
    'urn:oasis:names:tc:xliff:document:2.0',
    'urn:oasis:names:tc:xliff:metadata:2.0',
    'tarjoman:paragraph',
    'p1',
    'p1-2',
    'tarjoman',
  ],
  ...[
    '20260101T000000Z',
    'U+0041',
    '#x41',
    'begin',
    'end',
    'paragraph',
    'fmt',
    'xlf:b',
    'x:y',
    'term',
    'generic',
    'comment',
  ],
];

const NAMES = [
  ...[
    'id',
    'xml:id',
    'xml:lang',
    'xml:space',
    'xmlns',
    'xmlns:mda',
    'xmlns:a',
    'xml:a',
    'mda:id',
    'a:b',
    '__proto__',
    'constructor',
  ],
  ...[
    'startRef',
    'copyOf',
    'dataRef',
    'dataRefStart',
    'isolated',
    'ref',
    'type',
    'subType',
    'order',
    'state',
    'subState',
    'translate',
  ],
  ...[
    'i',
    'x',
    'pos',
    'tuid',
    'lang',
    'srclang',
    'creationdate',
    'assoc',
    'version',
    'srcLang',
    'trgLang',
    'original',
    'canCopy',
    'toString',
  ],
];

const ELEMENTS = [
  ...[
    'xliff',
    'file',
    'group',
    'unit',
    'segment',
    'ignorable',
    'source',
    'target',
    'notes',
    'note',
    'originalData',
    'data',
    'skeleton',
  ],
  ...[
    'ph',
    'pc',
    'sc',
    'ec',
    'mrk',
    'sm',
    'em',
    'cp',
    'mda:metadata',
    'mda:metaGroup',
    'mda:meta',
    'mtc:matches',
    'mtc:match',
    'a',
  ],
  ...[
    'tmx',
    'header',
    'body',
    'tu',
    'tuv',
    'seg',
    'prop',
    'bpt',
    'ept',
    'it',
    'hi',
    'sub',
    'ut',
    'ude',
    'map',
    'x:y',
    '__proto__',
  ],
];

const TEXTS = [
  ...[
    '',
    ' ',
    '\n',
    '\r',
    '\t',
    '\u0085',
    '\u2028',
    '\uFEFF',
    '\uFFFE',
    '\0',
    '\u0001',
    '&',
    '&amp;',
    '&amp;lt;',
    '&nbsp;',
    '&#0;',
    '&#x1;',
  ],
  ...[
    '&#xD800;',
    '&#xFFFE;',
    '&#1114112;',
    '&#13;',
    '&#10;',
    ']]>',
    '<![CDATA[<b>]]>',
    '<![CDATA[',
    '<!--x-->',
    '<!-- -- -->',
    '<?x y?>',
    '<?xml?>',
  ],
  ...[
    'صلح',
    '😀',
    'a\u0301',
    '0.5',
    '1 2',
    '<',
    '>',
    '"',
    "'",
    '\\',
    '\\u0000',
    '{',
    '}',
    '[',
    ']',
    ',',
    'null',
    '{"id":"__proto__"}',
  ],
];

const MARKUP = [
  ...[
    '<!--x-->',
    '<?x y?>',
    '<ph id="9"/>',
    '<sc id="9"/>',
    '<ec startRef="9"/>',
    '<ec id="9" isolated="yes"/>',
    '<pc id="9">',
    '</pc>',
  ],
  ...[
    '<sm id="9" type="term"/>',
    '<em startRef="9"/>',
    '<mrk id="9" type="term">',
    '</mrk>',
    '<cp hex="0001"/>',
    '<cp hex="D800"/>',
    '<cp hex="110000"/>',
  ],
  ...[
    '<bpt i="9"/>',
    '<ept i="9"/>',
    '<it pos="begin"/>',
    '<hi>',
    '</hi>',
    '<sub>',
    '</sub>',
    '<ph>x</ph>',
    '<ut>x</ut>',
  ],
  ...[
    '<a xmlns="urn:a"/>',
    '<a:b xmlns:a="urn:a"/>',
    '<unit id="u1"><segment><source>a</source></segment></unit>',
    '<group id="p1">',
    '</group>',
  ],
  ...[
    '<tu><tuv xml:lang="fa"><seg>a</seg></tuv></tu>',
    '<prop type="constructor">p</prop>',
    '<note>n</note>',
    '<!DOCTYPE x>',
    '<!DOCTYPE x [<!ENTITY a "b">]>',
  ],
];

/** A mutation of the text, where the bytes are UTF-8; others are read as if they were, and are broken. */
function onText(mutate: (text: string, random: Random) => string): Mutation {
  return (bytes, _, random) =>
    new TextEncoder().encode(mutate(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), random));
}

function replaceAt(text: string, at: number, from: string, to: string): string {
  return text.slice(0, at) + to + text.slice(at + from.length);
}

/** A run of up to 64 places, or now and then of any length. */
function run(length: number, random: Random): readonly [from: number, to: number] {
  const from = below(length, random);
  const longest = random() < 0.8 ? 64 : length;
  return [from, Math.min(length, from + 1 + below(longest, random))];
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const result = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    result.set(part, at);
    at += part.length;
  }
  return result;
}
