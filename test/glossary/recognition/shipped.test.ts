import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import diplomatic from '../../../src/data/diplomatic.js';
import { Glossary, type Term } from '../../../src/glossary/index.js';
import { partOfSpeechOf } from '../../../src/glossary/recognition/bearing.js';
import { anyString } from '../../texts.js';

const shipped = Glossary.from(diplomatic);

interface Known {
  readonly id: string;
  readonly kind: string;
  readonly partOfSpeech: string;
  readonly term: Term;
}

function terms(lang: 'fa' | 'en'): Known[] {
  return diplomatic.flatMap((concept) =>
    concept[lang].terms.map((term) => {
      return { id: concept.id, kind: concept.kind, partOfSpeech: partOfSpeechOf(concept, lang, term), term };
    }),
  );
}

/** Terms that are not found in a frame as they are written there. */
function missed(
  lang: 'fa' | 'en',
  list: readonly Known[],
  write: (term: string) => string,
  [before, after]: readonly [string, string],
): string[] {
  return list.flatMap(({ id, term }) => {
    const written = write(term.text.replace(/[.)]$/u, '')); // these are in no word
    const matches = shipped.recognize(before + written + after, lang, { overlaps: true });
    const [start, end] = [before.length, before.length + written.length];
    return matches.some((match) => match.id === id && match.start === start && match.end === end) ? [] : [written];
  });
}

const FRAMES = [
  ['', ''],
  ['این ', ' است.'],
  ['«', '»'],
  ['به گفته وی، ', '، که مهم بود، '],
] as const;

const persian = terms('fa');
/** What ends in a number has no plural: «قطع‌نامه ۲۲۳۱». */
const nouns = persian.filter(({ partOfSpeech, term }) => partOfSpeech === 'noun' && !/\.|\d$|[۰-۹]$/u.test(term.text));

/** «این کنسولی» would be a noun. */
const adjectives = persian.filter(({ partOfSpeech }) => partOfSpeech === 'adjective');
const others = persian.filter((known) => !adjectives.includes(known));

describe.each(FRAMES)('each Persian term of the shipped glossary between %j and %j', (before, after) => {
  it.each<[string, (term: string) => string]>([
    ['is found as it is written', (term) => term],
    ['is found with its half-spaces lost by joining', (term) => term.replaceAll('\u200c', '')],
    ['is found with spaces for its half-spaces', (term) => term.replaceAll('\u200c', ' ')],
    ['is found in Arabic letters', (term) => term.replaceAll('ی', 'ي').replaceAll('ک', 'ك')],
  ])('%s', (_, write) => {
    expect(missed('fa', others, write, [before, after])).toEqual([]);
    expect(missed('fa', adjectives, write, [`${before}موضوع `, after])).toEqual([]);
  });

  it('is found with half-spaces for its spaces', () => {
    const whole = others.filter(({ term }) => !/[،.–-]/u.test(term.text));
    expect(missed('fa', whole, (term) => term.replaceAll(' ', '\u200c'), [before, after])).toEqual([]);
  });
});

describe('each Persian noun of the shipped glossary', () => {
  const inFrame = (list: readonly Known[], write: (term: string) => string) =>
    missed('fa', list, write, ['درباره ', ' سخن گفتند.']);
  const several = nouns.filter(({ kind, term }) => term.text.includes(' ') || !/^(?:place|organisation)$/u.test(kind));

  it.each([
    '\u200cها',
    '\u200cهای',
    'ها',
    'های',
    ' ها',
    ' های',
    '\u200cهایشان',
    '\u200cهای\u200cمان',
    'هایش',
  ])('is found with %j', (ending) => {
    expect(inFrame(several, (term) => term + ending)).toEqual([]);
  });

  it('is found with the sign of ezafe', () => {
    const ezafe = (term: string) => term + (/[او]$/u.test(term) ? 'ی' : term.endsWith('ه') ? '\u0654' : '\u0650');
    expect(inFrame(nouns, ezafe)).toEqual([]);
  });

  it('is found with a possessive pronoun', () => {
    const possessive = (term: string) =>
      term + (/[او]$/u.test(term.normalize('NFD').replace(/[\u0653-\u0655]/gu, '')) ? 'یشان' : '\u200cشان');
    expect(inFrame(nouns, possessive)).toEqual([]);
  });

  it('of several words is found with its first in the plural', () => {
    const heads = nouns.filter(({ term, kind }) => / /u.test(term.text) && kind === 'document');
    expect(inFrame(heads, (term) => term.replace(/^[^ ]+/u, (head) => `${head}\u200cهای`))).toEqual([]);
  });
});

describe('each English term of the shipped glossary', () => {
  const english = terms('en').map((known) => ({
    ...known,
    term: { ...known.term, text: known.term.text.replace(/^(?:to|the) /iu, '') },
  }));

  it.each([
    ['as it is written', (term: string) => term],
    ['with a capital', (term: string) => term[0]?.toUpperCase() + term.slice(1)],
  ])('is found %s', (_, write) => {
    const isVerb = ({ partOfSpeech }: Known) => partOfSpeech === 'verb';
    expect(missed('en', english.filter(isVerb), write, ['They shall ', ', they said.'])).toEqual([]);
    const others = english.filter((known) => !isVerb(known));
    expect(missed('en', others, write, ['The ', ', they said.'])).toEqual([]);
  });

  it('is found with hyphens for its spaces', () => {
    expect(missed('en', english, (term) => term.replaceAll(' ', '-'), ['It was: ', ', they said'])).toEqual([]);
  });
});

it('matches are slices of the raw text in order, none inside another', () => {
  const term = fc.constantFrom(...[...persian, ...terms('en')].map(({ term: { text } }) => text));
  const text = fc.array(fc.oneof(term, anyString), { maxLength: 10 }).map((list) => list.join(' '));
  fc.assert(
    fc.property(text, fc.constantFrom('fa', 'en'), (raw, lang) => {
      const matches = shipped.recognize(raw, lang);
      for (const [i, match] of matches.entries()) {
        expect(match.text).toBe(raw.slice(match.start, match.end));
        expect(match.end).toBeGreaterThan(match.start);
        const before = matches[i - 1];
        if (before === undefined) continue;
        expect(match.start).toBeGreaterThanOrEqual(before.start);
        const same = match.start === before.start && match.end === before.end;
        expect(same || (match.start > before.start && match.end > before.end)).toBe(true);
      }
      const all = shipped.recognize(raw, lang, { overlaps: true });
      expect(all).toEqual(expect.arrayContaining(matches));
    }),
    { numRuns: 300 },
  );
});
