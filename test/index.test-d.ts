/** The types of what a program imports, by the example of the README. */
import { expectTypeOf, test } from 'vitest';
import diplomatic from '../src/data/diplomatic.js';
import lexicon from '../src/data/lexicon.js';
import { writeXliff } from '../src/formats/xliff/index.js';
import {
  type Alignment,
  align,
  type Bead,
  type Concept,
  type Content,
  type ErrorCode,
  Glossary,
  type LexiconData,
  type LookupResult,
  type Match,
  type Segment,
  segment,
  TarjomanError,
  type TermMatch,
  TranslationMemory,
  toUnits,
  type Unit,
  type Warning,
} from '../src/index.js';
import { openMemory } from '../src/node.js';

const glossary = Glossary.from(diplomatic);
const alignment = align('سفر', 'A visit', { glossary, lexicon });
const units = toUnits(alignment, { document: 'communique-12' });
const tm = TranslationMemory.from(units);

test('the data are what the library takes', () => {
  expectTypeOf(diplomatic).toEqualTypeOf<readonly Concept[]>();
  expectTypeOf(lexicon).toEqualTypeOf<LexiconData>();
});

test('aligning gives readonly data', () => {
  expectTypeOf(alignment).toEqualTypeOf<Alignment>();
  expectTypeOf(alignment.beads).toEqualTypeOf<readonly Bead[]>();
  expectTypeOf<Bead>().toEqualTypeOf<{
    readonly source: readonly number[];
    readonly target: readonly number[];
    readonly score: number;
    readonly crossing?: true;
  }>();
  expectTypeOf(alignment.warnings[0]).toEqualTypeOf<Warning | undefined>();
  // @ts-expect-error: a result is not to be changed
  alignment.beads = [];
  // @ts-expect-error: the option is called from
  align('سفر', 'A visit', { source: 'fa' });
});

test('segments have spans', () => {
  expectTypeOf(segment('سفر', { lang: 'fa' })).toEqualTypeOf<Segment[]>();
  expectTypeOf<Segment['start']>().toBeNumber();
});

test('units have texts and an origin', () => {
  expectTypeOf(units).toEqualTypeOf<Unit[]>();
  expectTypeOf<Unit['source']>().toEqualTypeOf<Content>();
  expectTypeOf<Unit['origin']['document']>().toBeString();
  expectTypeOf<Unit['score']>().toEqualTypeOf<number | undefined>();
  expectTypeOf(writeXliff(units)).toBeString();
});

test('searching a memory gives matches', () => {
  const matches = tm.search('سفر', { lang: 'fa', threshold: 0.7, limit: 5 });
  expectTypeOf(matches).toEqualTypeOf<Match[]>();
  expectTypeOf<Match['unit']>().toEqualTypeOf<Unit>();
  expectTypeOf<Match['context']>().toEqualTypeOf<'none' | 'neighbours' | 'id'>();
  expectTypeOf([...tm]).toEqualTypeOf<Unit[]>();
  expectTypeOf(openMemory('memory.xlf')).resolves.toEqualTypeOf<TranslationMemory>();
  // @ts-expect-error: a threshold is a number
  tm.search('سفر', { threshold: '70%' });
  // @ts-expect-error: memories are made by from
  new TranslationMemory(units);
});

test('a glossary finds concepts and terms', () => {
  expectTypeOf(glossary.lookup('نقشهراه')).toEqualTypeOf<LookupResult[]>();
  expectTypeOf<LookupResult['concept']>().toEqualTypeOf<Concept>();
  expectTypeOf(glossary.recognize('نقشه راه', 'fa')).toEqualTypeOf<TermMatch[]>();
  // @ts-expect-error: there are terms in Persian and English only
  glossary.recognize('Wegekarte', 'de');
});

test('errors have a code of a closed list', () => {
  expectTypeOf<TarjomanError['code']>().toEqualTypeOf<ErrorCode>();
  new TarjomanError('EMPTY_SIDE', 'the source has no text');
  // @ts-expect-error: no such code
  new TarjomanError('EMPTY', 'the source has no text');
});
