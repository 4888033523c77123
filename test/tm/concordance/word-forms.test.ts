import { describe, expect, it } from 'vitest';
import { segments } from '../../../scripts/bench/memory/corpus.js';
import { baseForms, IRREGULAR_FORMS } from '../../../src/text/forms/forms.js';
import { WordScan } from '../../../src/text/words/scan.js';
import { WordForms } from '../../../src/tm/concordance/word-forms.js';
import { IndexBuilder } from '../../../src/tm/inverted/index-builder.js';
import type { SegmentIndex } from '../../../src/tm/inverted/segment-index.js';

function indexOf(texts: Iterable<string>): SegmentIndex {
  const scan = new WordScan();
  const builder = new IndexBuilder();
  let entry = 0;
  for (const text of texts) {
    scan.scan(text);
    builder.add(scan, entry++);
  }
  return builder.build();
}

function formsIn(index: SegmentIndex, word: string): string[] {
  return Array.from(new WordForms(index).of(word).numbers, (number) => index.vocabulary.text(number));
}

/** Words with the forms in which rules and tables of both languages can make them. */
function* forms(words: Iterable<string>): Generator<string, void, void> {
  for (const word of words) {
    yield word;
    if (/^[a-z]/u.test(word)) {
      for (const ending of ['s', 'es', 'ed', 'ing', 'er', "'s", "n't"]) yield word + ending;
      yield word.replace(/[ey]$/u, '') + (word.endsWith('y') ? 'ies' : 'ing');
      yield word.replace(/fe?$/u, 'ves');
    } else {
      for (const ending of ['ها', 'های', 'هایشان', 'ی', 'ان', 'شان', 'تر', 'ند', 'ه']) yield word + ending;
      for (const prefix of ['می', 'نمی', 'ن', 'ب', 'برمی', 'برن', 'بازنمی'])
        yield `${prefix}${word.replace(/^آ/u, 'یا')}د`;
    }
  }
}

describe('the words that share a base form', () => {
  const short = [
    'رو',
    'آ',
    'آمد',
    'افت',
    'انداز',
    'گرد',
    'شو',
    'لی',
    'i',
    'a',
    'ly',
    'dy',
    'fe',
    'men',
    'man',
    "an't",
    'ves',
    'ax',
  ];
  const index = indexOf([
    ...segments('forms', 500, 'fa'),
    ...segments('forms', 500, 'en'),
    ...forms([...IRREGULAR_FORMS.bases.keys()].filter((_, i) => i % 5 === 0)),
    ...forms([...IRREGULAR_FORMS.bases.values()].flat().filter((_, i) => i % 5 === 0)),
    ...forms(IRREGULAR_FORMS.spellings.keys()),
    ...forms(short),
    'recognise recognizes recognised recognizing organisations organizational analyses analyzed 1 12 12.5 ۱۲',
  ]);
  const all = Array.from({ length: index.vocabulary.size }, (_, number) => index.vocabulary.text(number));
  const wordsOf = new Map<string, Set<string>>();
  for (const word of all) {
    for (const base of baseForms(word)) wordsOf.set(base, (wordsOf.get(base) ?? new Set()).add(word));
  }
  const expected = (word: string) => new Set(baseForms(word).flatMap((base) => [...(wordsOf.get(base) ?? [])]));

  it('are all found, and no others', () => {
    const wordForms = new WordForms(index);
    for (const word of [...all, ...forms(short)]) {
      const numbers = wordForms.of(word).numbers;
      const found = Array.from(numbers, (number) => all[number] as string);
      expect(new Set(found), word).toEqual(expected(word));
      expect(found).toHaveLength(expected(word).size);
      expect([...numbers].sort((one, other) => one - other)).toEqual([...numbers]);
    }
  });

  it('are found for words that the index does not have', () => {
    const small = indexOf(['سندها', 'کشورمان', 'went']);
    expect(formsIn(small, 'اسناد')).toEqual(['سندها']);
    expect(formsIn(small, 'کشورهای')).toEqual(['کشورمان']);
    expect(formsIn(small, 'going')).toEqual(['went']);
    expect(formsIn(small, 'ناشناس')).toEqual([]);
  });

  it('are only the word itself where that is too long to be an inflected one', () => {
    const long = 'ل'.repeat(200_000);
    expect(new WordForms(indexOf([long, `${long}ها`])).of(long).numbers).toHaveLength(1);
  });
});
