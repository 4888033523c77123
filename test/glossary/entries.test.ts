/** The check that a pull request with a term must pass. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import diplomatic from '../../src/data/diplomatic.js';
import { checkEntries, sayFault } from './check-entry.js';

const folder = new URL('../../glossary/entries/', import.meta.url);
const names = readdirSync(folder);
const files = new Map(names.map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]));

describe('the term base', () => {
  it('has entries as glossary/CONTRIBUTING.md asks for them', () => {
    expect(checkEntries(files).map(sayFault).join('\n')).toBe('');
  });

  it('has nothing but entries in its folder', () => {
    expect(names.filter((name) => !name.endsWith('.json'))).toEqual([]);
  });

  it('is shipped whole', () => {
    expect(diplomatic.map(({ id }) => `${id}.json`).sort()).toEqual([...names].sort());
  });
});

const GOOD = {
  $schema: '../schema.json',
  id: 'neutrality',
  domain: 'international-law',
  kind: 'term',
  status: 'draft',
  fa: {
    terms: [
      {
        text: 'بی\u200cطرفی',
        status: 'preferred',
        partOfSpeech: 'noun',
        transliteration: 'bitarafi',
      },
    ],
  },
  en: { terms: [{ text: 'neutrality', status: 'preferred', partOfSpeech: 'noun' }] },
};

/** The English messages for an entry that is like the good one but for these fields. */
function faultsOf(changes: object, name = 'neutrality.json'): string[] {
  const text = JSON.stringify({ ...GOOD, ...changes });
  return checkEntries(new Map([[name, text]])).map(({ field, en }) => `${field}: ${en}`);
}

const [persian] = GOOD.fa.terms;
const [english] = GOOD.en.terms;

describe('the check', () => {
  it('takes a good entry', () => {
    expect(faultsOf({})).toEqual([]);
    expect(faultsOf({ status: 'approved', sources: ['Convention (V), 1907'] })).toEqual([]);
  });

  it.each<[string, object, string]>([
    ['an id that is not the name', { id: 'impartiality' }, 'id: the file is not named after the id'],
    ['a capital in the id', { id: 'Neutrality' }, 'id: does not look like'],
    ['an unknown field', { comment: 'x' }, 'there is no field "comment"'],
    [
      'an unknown field of a term',
      { en: { terms: [{ ...english, gender: 'x' }] } },
      'en.terms[0]: there is no field "gender"',
    ],
    ['a missing field', { kind: undefined }, 'the field "kind" is missing'],
    ['a domain that is not listed', { domain: 'sports' }, 'domain: write one of'],
    ['no term', { fa: { terms: [] } }, 'fa.terms: breaks "minItems"'],
    [
      'two preferred terms',
      { en: { terms: [english, { ...english, text: 'neutral status' }] } },
      'en.terms: 2 terms are "preferred"',
    ],
    ['no preferred term', { en: { terms: [{ ...english, status: 'admitted' }] } }, 'en.terms: 0 terms are "preferred"'],
    [
      'a preferred term that is not the first',
      { en: { terms: [{ text: 'neutral status', status: 'admitted' }, english] } },
      'en.terms: the preferred term is not the first',
    ],
    [
      'no part of speech',
      { en: { terms: [{ text: 'neutrality', status: 'preferred' }] } },
      'en.terms[0]: the preferred term has no "partOfSpeech"',
    ],
    [
      'a term twice',
      { en: { terms: [english, { ...english, status: 'admitted' }] } },
      'en.terms[1].text: "neutrality" is here twice',
    ],
    ['a relation to nothing', { related: ['no-such-id'] }, 'related[0]: there is no entry'],
    ['a relation to itself', { related: ['neutrality'] }, 'related[0]: an entry is not related'],
    ['an approved entry without a source', { status: 'approved' }, 'sources: an approved entry'],
    [
      'Arabic kaf and yeh in a term',
      { fa: { terms: [{ ...persian, text: 'كشور بي\u200cطرف' }] } },
      'fa.terms[0].text: not Persian spelling',
    ],
    ['Arabic kaf in a definition', { fa: { ...GOOD.fa, definition: { text: 'وضعیت كشور' } } }, ': Arabic ي or ك'],
    ['an ezafe mark', { fa: { terms: [{ ...persian, text: 'نقشۀ راه' }] } }, 'fa.terms[0].text: not Persian spelling'],
    [
      'marks apart from their letters',
      { en: { terms: [{ ...english, text: 'de\u0301tente' }] } },
      ': letters and marks apart',
    ],
    ['a space too many', { credits: ['A  B'] }, 'credits[0]: does not look like'],
  ])('refuses %s', (_, changes, message) => {
    expect(faultsOf(changes)).toEqual([expect.stringContaining(message)]);
  });

  it('refuses what is not JSON, and says where', () => {
    const [fault] = checkEntries(new Map([['neutrality.json', '{ "id": "neutrality", }']]));
    expect(fault?.en).toMatch(/^not valid JSON \(.*position 22/);
  });

  it('refuses a name in other capitals than the id', () => {
    expect(faultsOf({}, 'Neutrality.json')).toEqual([expect.stringContaining('name it neutrality.json')]);
  });

  it('refuses the same Persian term again in a domain, however it is spelled', () => {
    const again = (changes: object) =>
      checkEntries(
        new Map([
          ['neutrality.json', JSON.stringify(GOOD)],
          [
            'impartiality.json',
            JSON.stringify({
              ...GOOD,
              id: 'impartiality',
              fa: { terms: [{ ...persian, text: 'بی طرفی' }] },
              ...changes,
            }),
          ],
        ]),
      );
    expect(again({}).map(({ file, field }) => [file, field])).toEqual([['impartiality.json', 'fa.terms[0].text']]);
    expect(again({ domain: 'media' })).toEqual([]);
  });

  it('says what is wrong in both languages, with file and field', () => {
    const [fault] = checkEntries(new Map([['neutrality.json', JSON.stringify({ ...GOOD, kind: 'x' })]]));
    const said = fault && sayFault(fault);
    expect(said).toMatch(/^glossary\/entries\/neutrality\.json: kind: write one of \["term",/);
    expect(said).toMatch(/\n {4}یکی از این\u200cها را بنویسید/);
  });
});
