/** What the project holds beside code, and the checks over it, each of which must be able to fail. */
import { describe, expect, it } from 'vitest';
import { missingEzafes } from '../../scripts/content/ezafe.js';
import { contentFaults } from '../../scripts/content/faults.js';
import { missingHalfSpaces } from '../../scripts/content/half-spaces.js';
import { contextFaults, occurrences } from '../../scripts/content/occurrences.js';
import { orthographyFaults } from '../../scripts/content/orthography.js';
import { policyFaults } from '../../scripts/content/policy.js';
import { readContent } from '../../scripts/content/read.js';
import { conceptsNotInSeeds, NOT_IN_REPORTS, seedsArePresent } from '../../scripts/content/seeds.js';
import zwnj from '../../src/data/zwnj.js';
import type { Concept } from '../../src/glossary/concept.js';
import { Glossary } from '../../src/glossary/index.js';
import { ZwnjTable } from '../../src/text/zwnj/index.js';

const content = readContent();
const { concepts, documents } = content;
const pairs = documents.flatMap((document) => document.pairs);

describe('the term base and the memory', () => {
  it('have nothing to mend', () => {
    expect(contentFaults(content)).toEqual([]);
  });

  it('hold what the pages promise', () => {
    expect(concepts.length).toBeGreaterThanOrEqual(600);
    expect(concepts.filter(({ fa, en }) => fa.contexts && en.contexts).length).toBeGreaterThanOrEqual(500);
    expect(
      concepts.filter(({ central, fa, en }) => central && fa.definition && en.definition).length,
    ).toBeGreaterThanOrEqual(200);
    expect(documents.length).toBeGreaterThanOrEqual(45);
    expect(pairs.length).toBeGreaterThanOrEqual(800);
  });

  it('have no pair twice but for formulas', () => {
    const seen = new Map<string, number>();
    for (const { fa, en } of pairs) seen.set(`${fa}\n${en}`, (seen.get(`${fa}\n${en}`) ?? 0) + 1);
    const twice = [...seen].filter(([, times]) => times > 1).map(([pair]) => pair.split('\n')[0] ?? '');
    expect(twice.filter((fa) => fa.length > 60)).toEqual([]);
  });
});

describe.skipIf(!seedsArePresent)('the concepts of the press reports (needs shared/seeds)', () => {
  it('are found in the reports, but for those of which we say why not', () => {
    expect(conceptsNotInSeeds(concepts).sort()).toEqual([...NOT_IN_REPORTS.keys()].sort());
  });
});

const ROAD_MAP: Concept = {
  id: 'road-map',
  domain: 'diplomacy',
  kind: 'term',
  status: 'reviewed',
  fa: { terms: [{ text: 'نقشه راه', status: 'preferred', partOfSpeech: 'noun', transliteration: 'naghshe-ye rāh' }] },
  en: { terms: [{ text: 'road map', status: 'preferred', partOfSpeech: 'noun' }] },
};

describe('what is found wrong', () => {
  it.each<[string, Partial<Concept>]>([
    ['a central concept has no en definition', { central: true }],
    ['an official name has no source', { kind: 'treaty', en: { terms: [{ text: 'Road Map', status: 'preferred' }] } }],
    [
      'nothing says why "way map" is deprecated',
      { en: { terms: [...ROAD_MAP.en.terms, { text: 'way map', status: 'deprecated' }] } },
    ],
    ['en definition has no full stop', { en: { ...ROAD_MAP.en, definition: { text: 'A plan of steps' } } }],
  ])('%s', (fault, change) => {
    expect(policyFaults([ROAD_MAP])).toEqual([]);
    expect(policyFaults([{ ...ROAD_MAP, ...change }])).toContain(`road-map: ${fault}`);
  });

  it('an ezafe that is not written', () => {
    const glossary = Glossary.from([ROAD_MAP]);
    expect(missingEzafes('درباره نقشه راه گفت‌وگو شد.', glossary)).toEqual(['نقشه راه', 'درباره نقشه راه']);
    expect(missingEzafes('دربارهٔ نقشهٔ راه و نقشهٔ راهشان گفت‌وگو شد.', glossary)).toEqual([]);
  });

  it('a half-space that is missing', () => {
    const table = ZwnjTable.from(zwnj);
    expect(missingHalfSpaces('همکاریهای دو کشور', table)).toEqual(['همکاری│های دو کشور']);
    expect(missingHalfSpaces('همکاری\u200cهای دو کشور', table)).toEqual([]);
  });

  it('spelling that is not ours', () => {
    expect(orthographyFaults('The defense of the centre', 'en')).toEqual([expect.stringContaining('defence')]);
    expect(orthographyFaults('The “defence” of the centre', 'en')).toEqual([]);
    expect(orthographyFaults('كشور در سال 1404', 'fa')).toHaveLength(2);
  });

  it('a context without its term, or that is in no document', () => {
    const withContext = (fa: string, en: string): Concept => ({
      ...ROAD_MAP,
      fa: { ...ROAD_MAP.fa, contexts: [{ text: fa, source: 'tm/talks' }] },
      en: { ...ROAD_MAP.en, contexts: [{ text: en, source: 'tm/talks' }] },
    });
    const talks = new Map([['tm/talks', [{ fa: 'نقشهٔ راه آماده شد.', en: 'The “road map” is ready.' }]]]);
    expect(contextFaults([withContext('نقشهٔ راه آماده شد.', 'The "road map" is ready.')], talks)).toEqual([]);
    expect(contextFaults([withContext('نقشه آماده شد.', 'The road map is ready.')], talks)).toEqual([
      'road-map: fa context lacks the term: نقشه آماده شد.',
      'road-map: no pair of tm/talks: نقشه آماده شد.',
    ]);
  });

  it('a unit that the checks of translations object to', () => {
    const [document] = documents;
    const units = document?.units.slice(0, 1).map((unit) => ({ ...unit, target: '' })) ?? [];
    const faulty = { concepts, documents: [{ name: 'x', persian: '', units, pairs: [] }] };
    expect(contentFaults(faulty)).toContainEqual(expect.stringContaining('empty'));
  });
});

it('occurrences are counted on each side and on both', () => {
  const counted = occurrences(
    [ROAD_MAP],
    [
      { fa: 'نقشهٔ راه', en: 'a road map' },
      { fa: 'نقشهٔ راه', en: 'a plan' },
    ],
  );
  expect(counted).toEqual([{ id: 'road-map', fa: 2, en: 1, both: 1 }]);
});
