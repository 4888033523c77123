/** Texts that several tests use: arbitrary ones, and files beside the project where they are present. */
import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';

/** What Persian text is made of on the web, right and damaged, with the marks that rules look at. */
const PIECES = [
  ...'ابپتشکگلمنوهیءأإآئؤةكيۀ',
  ...['\u200c', '\u0640', '\u0653', '\u0654', '\u064b', '\u200f', '\u00ad', 'ﷺ', 'ﻻ', 'ﺂ'],
  ...['می', 'ها', 'های', 'نقشه', 'راه', 'گفت', 'و', 'بین', 'الملل', 'بی', 'ای', 'همکاری'],
  ...'۰۳٤5٫.,،؛:!؟?…«»"\'“”’()[]-–/',
  ...[' ', ' ', ' ', '\u00a0', '\n', '\r\n', '\n\n', '\t', '\u2028', '...', '. ', '." '],
  ...['Mr', 'U.S', 'a', 'I', 'The', 'Moscow', 'é', 'İ', '½', '😀', '\u{1d400}'],
];

/** Text of what Persian and English text is made of, in any order. */
export const likelyText: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 60 })
  .map((pieces) => pieces.join(''));

/** Any well-formed text: likely pieces, graphemes of all scripts, code points at random. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: likelyText },
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
);

/** Any string that a program can hand over, lone surrogates included. */
export const anyString: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: anyText },
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 }).map((units) => String.fromCharCode(...units)),
);

/** The text without its white space: what no step may lose. */
export function solid(text: string): string {
  return text.replace(/[\s\u0085]/gu, '');
}

const SHARED = new URL('../../shared/', import.meta.url);

/** Why a test that reads the shared folder is skipped. */
export const NO_SHARED = 'there is no folder ../shared beside the project';

/** Whether the folder with texts and suites that the project may not ship is beside the project. */
export const hasShared: boolean = existsSync(SHARED);

/** A file of the shared folder. */
export function shared(path: string): string {
  return readFileSync(new URL(path, SHARED), 'utf8');
}
