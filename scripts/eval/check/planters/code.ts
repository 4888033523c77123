/** Codes: inline codes or placeholders put into both sides, and one of them lost or changed in the target. */
import type { Content, Inline, InlineCode } from '../../../../src/tm/index.js';
import type { Random } from '../../align/random.js';
import { pick } from '../../align/random.js';
import { type GoldPair, type Planted, type TextPair, withTarget } from '../planted.js';

/** Placeholders of the usual kinds, an address among them, and what a careless hand makes of each. */
const PLACEHOLDERS: readonly (readonly [right: string, ...wrong: string[]])[] = [
  ['{0}', '', '{1}', '{0'],
  ['{country}', '', '{کشور}', '{countries}'],
  ['%s', '', '%d', 's%'],
  ['%1$s', '', '%2$s', '$1'],
  ['$date$', '', '$data$', 'date$'],
  ['{{name}}', '', '{name}', '{{نام}}'],
  ['<br/>', '', '<b>'],
  ['https://mfa.example/notes/417', '', 'https://mfa.example/notes/471'],
  ['consular@mfa.example', '', 'consular@mfa.examle'],
];

const standalone: InlineCode = { name: 'ph', attributes: { id: '1' }, content: [], data: '<fn n="1"/>' };
const opening: InlineCode = { name: 'sc', attributes: { id: '1' }, content: [], data: '<b>' };
const closing: InlineCode = { name: 'ec', attributes: { startRef: '1' }, content: [], data: '</b>' };

/** Plants a fault in a code that both sides are given first. */
export function plantCode(pair: GoldPair, random: Random): Planted | undefined {
  const plant = pick([inText, atTheEnd, around, startAndEnd], random);
  const planted = plant?.(pair, random);
  return planted && { what: planted.what, faulty: [planted.faulty], twin: [planted.right] };
}

interface Two {
  readonly what: string;
  readonly right: TextPair;
  readonly faulty: TextPair;
}

function inText(pair: GoldPair, random: Random): Two | undefined {
  const [right = '', ...wrongs] = pick(PLACEHOLDERS, random) ?? [];
  const wrong = pick(wrongs, random) ?? '';
  const place = random() < 0.5 ? before : behind;
  const given = { ...withTarget(pair, place(pair.target, right)), source: place(pair.source, right) };
  const text = wrong === '' ? pair.target : place(pair.target, wrong);
  return { what: `${right} became ${wrong || 'nothing'}`, right: given, faulty: withTarget(given, text) };
}

function before(text: string, code: string): string {
  return `${code} ${text}`;
}

function behind(text: string, code: string): string {
  const end = /[.!؟?]?["”»]?$/u.exec(text)?.index ?? text.length;
  return `${text.slice(0, end)} ${code}${text.slice(end)}`;
}

function atTheEnd(pair: GoldPair, random: Random): Two {
  const given: TextPair = { ...withTarget(pair, [pair.target, standalone]), source: [pair.source, standalone] };
  const other: InlineCode = { ...standalone, attributes: { id: '2' }, data: '<fn n="2"/>' };
  const wrongs: readonly (readonly [string, Content])[] = [
    ['a standalone code lost', pair.target],
    ['a standalone code became another', [pair.target, other]],
    ['a standalone code doubled', [pair.target, standalone, standalone]],
  ];
  return twoOf(given, wrongs, random);
}

/** A spanning code around the first word, as around a heading or a name. */
function around(pair: GoldPair, random: Random): Two {
  const pc = (content: readonly Inline[], id: string): InlineCode => ({ name: 'pc', attributes: { id }, content });
  const [source, target] = [halves(pair.source), halves(pair.target)];
  const given: TextPair = {
    ...withTarget(pair, [pc([target[0]], '1'), target[1]]),
    source: [pc([source[0]], '1'), source[1]],
  };
  const wrongs: readonly (readonly [string, Content])[] = [
    ['a spanning code lost', pair.target],
    ['a spanning code with another id', [pc([target[0]], '3'), target[1]]],
  ];
  return twoOf(given, wrongs, random);
}

function startAndEnd(pair: GoldPair, random: Random): Two {
  const [source, target] = [halves(pair.source), halves(pair.target)];
  const given: TextPair = {
    ...withTarget(pair, [opening, target[0], closing, target[1]]),
    source: [opening, source[0], closing, source[1]],
  };
  const wrongs: readonly (readonly [string, Content])[] = [
    ['the end of a code lost', [opening, pair.target]],
    ['the start of a code lost', [target[0], closing, target[1]]],
    ['start and end of a code lost', pair.target],
  ];
  return twoOf(given, wrongs, random);
}

function twoOf(right: TextPair, wrongs: readonly (readonly [string, Content])[], random: Random): Two {
  const [what, target] = pick(wrongs, random) ?? ['nothing', right.target];
  return { what, right, faulty: withTarget(right, target) };
}

/** The first word, and the rest. */
function halves(text: string): readonly [string, string] {
  const end = text.indexOf(' ', 1);
  return end < 0 ? [text, ''] : [text.slice(0, end), text.slice(end)];
}
