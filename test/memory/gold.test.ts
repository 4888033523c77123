/** Gold: what is refused, and where its sentences stand. */
import { describe, expect, it } from 'vitest';
import { goldAlignment } from '../../scripts/memory/alignment.js';
import { type GoldBead, parseGold } from '../../scripts/memory/gold.js';

const GOLD = {
  ...{ document: 'talks', kind: 'report', title: { fa: 'گفت‌وگو', en: 'Talks' }, about: 'A sample.' },
  ...{ source: 'fa', target: 'en', beads: [{ source: ['یک.'], target: ['One.'] }] },
};

const parse = (changes: Readonly<Record<string, unknown>>) =>
  parseGold('talks', JSON.stringify({ ...GOLD, ...changes }));

describe('a file of gold', () => {
  it('is read', () => {
    const { source, target, ...read } = GOLD;
    expect(parse({})).toEqual(read);
  });

  it.each([
    ['another name', { document: 'other' }, /^gold\/talks\.json: "document" is "other": write "talks"/],
    ['no kind', { kind: undefined }, /: "kind" is undefined: write one of report, /],
    ['a kind that there is not', { kind: 'poem' }, /: "kind" is "poem"/],
    ['the name of a method as its kind', { kind: 'constructor' }, /: "kind" is "constructor"/],
    ['one title', { title: { fa: 'گفت‌وگو' } }, /"title" needs/],
    ['nothing about it', { about: '' }, /"about" is not there/],
    ['the languages turned round', { source: 'en', target: 'fa' }, /"source" is not "fa"/],
    ['a key of its own', { note: 'x' }, /"note" is none of /],
    ['no beads', { beads: [] }, /"beads"/],
    ['a bead without a side', { beads: [{ source: ['یک.'] }] }, /bead 1: "source" and "target" are lists/],
    ['an empty bead', { beads: [...GOLD.beads, { source: [], target: [] }] }, /bead 2: neither side/],
    ['white space around a sentence', { beads: [{ source: ['یک. '], target: [] }] }, /bead 1: .* without white space/],
    ['a suppression that is no list', { beads: [{ ...GOLD.beads[0], suppressed: 'x' }] }, /bead 1: "suppressed"/],
  ])('is refused with %s', (_, changes, message) => {
    expect(() => parse(changes)).toThrow(message);
  });

  it('is refused by its name where it is no JSON', () => {
    expect(() => parseGold('talks', '{"document": "talks",')).toThrow(/^gold\/talks\.json: it is no JSON: /);
  });
});

const aligned = (source: string, target: string, beads: readonly GoldBead[]) =>
  goldAlignment({ gold: { ...parse({}), beads }, source, target });

describe('the alignment that gold describes', () => {
  const bead = (source: string[], target: string[]): GoldBead => ({ source, target });

  it('has each sentence with its place and its paragraph', () => {
    const source = '\nعنوان\n \nیک. دو.\nسه.\n';
    const { beads, ...alignment } = aligned(source, 'Title\n\nOne and two. Three.', [
      bead(['عنوان'], ['Title']),
      bead(['یک.', 'دو.'], ['One and two.']),
      bead(['سه.'], ['Three.']),
    ]);
    expect(beads.map((one) => [one.source, one.target])).toEqual([
      [[0], [0]],
      [[1, 2], [1]],
      [[3], [2]],
    ]);
    expect(alignment.source.map(({ paragraph }) => paragraph)).toEqual([0, 1, 1, 1]);
    expect(alignment.target.map(({ paragraph }) => paragraph)).toEqual([0, 1, 1]);
    for (const { text, start, end } of alignment.source) expect(source.slice(start, end)).toBe(text);
  });

  it.each([
    [
      'a sentence that is not in the text',
      'یک. دو.',
      [bead(['یک.'], []), bead(['سه.'], [])],
      /fa\.txt: sentence 2 .*"سه/,
    ],
    [
      'sentences in another order',
      'یک. دو.',
      [bead(['دو.'], []), bead(['یک.'], [])],
      /fa\.txt: sentence 1 of gold, "دو/,
    ],
    [
      'one word that is another far into a sentence',
      `${'سخن '.repeat(40)}پایان یافت.`,
      [bead([`${'سخن '.repeat(40)}پایان نیافت.`], [])],
      /sentence 1 of gold, "[^"]*پایان نیافت\.".* the text has "[^"]*پایان یافت\."/,
    ],
    ['a sentence twice', 'یک. دو.', [bead(['یک.'], []), bead(['یک.'], [])], /sentence 2 .* where the text has "دو/],
    ['text between sentences', 'یک. و دو.', [bead(['یک.'], []), bead(['دو.'], [])], /sentence 2 .* the text has "و دو/],
    ['text after the last', 'یک. دو.', [bead(['یک.'], [])], /talks\.fa\.txt: gold lacks the text from "دو\." on/],
  ])('is refused with %s', (_, source, beads, message) => {
    expect(() => aligned(source, '', beads)).toThrow(message);
  });
});
