import { describe, expect, it } from 'vitest';
import { type CheckOptions, Glossary } from '../../../src/glossary/index.js';
import { concept, glossary, inShort } from './concepts.js';

const found = (pairs: readonly [fa: string, en: string][], options?: CheckOptions) =>
  glossary.checkDocument(
    pairs.map(([fa, en]) => ({ fa, en })),
    options,
  );

describe('a document in which a term is translated in two ways', () => {
  it('has the rarer one found, with the usual one', () => {
    const findings = found([
      ['روابط دوجانبه خوب است.', 'Bilateral relations are good.'],
      ['روابط دوجانبه مهم است.', 'Bilateral ties are important.'],
      ['روابط دوجانبه کهن است.', 'Bilateral relations are old.'],
    ]);
    expect(findings).toEqual([
      {
        kind: 'inconsistent',
        pair: 1,
        lang: 'en',
        start: 0,
        end: 14,
        text: 'Bilateral ties',
        id: 'bilateral-relations',
        choice: 'bilateral ties',
        usual: 'bilateral relations',
        usualIn: [0, 2],
      },
    ]);
  });

  it('has the one found that is not preferred where both are as frequent, and else the later', () => {
    const pairs: [string, string][] = [
      ['لغو تحریم\u200cها', 'the removal of sanctions'],
      ['لغو تحریم\u200cها', 'the lifting of sanctions'],
    ];
    expect(inShort(found(pairs))).toEqual([['inconsistent', 'lifting-of-sanctions', 'removal of sanctions']]);
    const neither = Glossary.from([concept('lifting', ['لغو'], ['lifting', '+removal', '+abolition'])]);
    const findings = neither.checkDocument([
      { fa: 'لغو', en: 'removal' },
      { fa: 'لغو', en: 'abolition' },
    ]);
    expect(inShort(findings)).toEqual([['inconsistent', 'lifting', 'abolition']]);
  });

  it('is found from English too', () => {
    const findings = found(
      [
        ['لغو تحریم\u200cها', 'the lifting of sanctions'],
        ['رفع تحریم\u200cها', 'the lifting of sanctions'],
      ],
      { source: 'en' },
    );
    expect(findings).toMatchObject([{ kind: 'inconsistent', pair: 1, lang: 'fa', text: 'رفع تحریم\u200cها' }]);
  });
});

describe('terms that differ in little', () => {
  const terms = Glossary.from([
    concept(
      'minister',
      ['وزیر امور خارجه'],
      ['Minister for Foreign Affairs', '+Minister of Foreign Affairs', '+MFA Minister'],
    ),
    concept('transport', ['حمل'], ['transport', '+transportation']),
    concept('agency', ['آژانس'], ['International Energy Agency', '+the Agency', '+Energy Agency Board']),
    concept('approval', ['تصویب'], ['approval', '+adoption', '+ratification']),
    concept('signature', ['امضا'], ['signature', '+signing']),
  ]);
  const choices = (fa: string, ...en: string[]) =>
    terms.checkDocument(en.map((text) => ({ fa, en: text }))).map(({ kind, text }) => [kind, text]);

  it.each([
    ['in a preposition', 'وزیر امور خارجه', 'The Minister for Foreign Affairs', 'Minister of Foreign Affairs'],
    ['in an ending', 'حمل', 'The transport', 'transportation'],
  ])('are different choices: %s', (_, fa, one, other) => {
    expect(choices(fa, one, `The ${other}`, one)).toEqual([['inconsistent', other]]);
  });

  it.each([
    ['an abbreviation in it', 'وزیر امور خارجه', 'the Minister for Foreign Affairs', 'the MFA Minister'],
    ['its last word', 'آژانس', 'the International Energy Agency', 'the Agency'],
    ['a verb that may be of either', 'امضا', 'the signature', 'it was signed'],
    ['an article', 'وزیر امور خارجه', 'the Minister of Foreign Affairs', 'the Minister of the Foreign Affairs'],
  ])('are one choice: %s', (_, fa, one, other) => {
    expect(choices(fa, one, other, one)).toEqual([]);
  });

  it('may depend on what they govern', () => {
    expect(choices('تصویب', 'adoption of the resolution', 'ratification of the treaty')).toEqual([]);
    expect(choices('تصویب', 'adoption of the treaty', 'ratification of the treaty')).toEqual([
      ['inconsistent', 'ratification'],
    ]);
  });
});

describe('a document is consistent', () => {
  it.each<[string, [string, string][]]>([
    [
      'where the source varies as well',
      [
        ['روابط دوجانبه', 'bilateral relations'],
        ['مناسبات دوجانبه', 'bilateral ties'],
      ],
    ],
    [
      'where a name is shortened',
      [
        ['منشور ملل متحد', 'the Charter of the United Nations'],
        ['منشور ملل متحد', 'the Charter'],
      ],
    ],
    [
      'where a term is inflected',
      [
        ['لغو تحریم', 'the lifting of the sanction'],
        ['لغو تحریم\u200cها', 'the sanctions were lifted'],
      ],
    ],
    [
      'where both ways stand in a pair',
      [
        ['روابط دوجانبه', 'bilateral relations, or bilateral ties'],
        ['روابط دوجانبه', 'bilateral ties'],
      ],
    ],
    [
      'where two concepts have one term',
      [
        ['گفت\u200cوگو', 'dialogue'],
        ['مذاکره', 'talks'],
      ],
    ],
  ])('%s', (_, pairs) => {
    expect(found(pairs)).toEqual([]);
  });

  it('gives what each pair has beside', () => {
    expect(
      found([
        ['معاهده', 'treaty'],
        ['معاهده', 'contract'],
      ]),
    ).toMatchObject([{ kind: 'missing', pair: 1 }]);
  });
});
