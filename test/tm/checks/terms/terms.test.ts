import { describe, expect, it } from 'vitest';
import { diplomatic } from '../../../../src/data/diplomatic.js';
import { lexicon as lexiconData } from '../../../../src/data/lexicon.js';
import { Glossary } from '../../../../src/glossary/index.js';
import { Lexicon } from '../../../../src/lexicon/index.js';
import { type CheckFinding, checkUnits } from '../../../../src/tm/checks/index.js';
import type { Unit } from '../../../../src/tm/index.js';

const glossary = Glossary.from(diplomatic);
const lexicon = Lexicon.from(lexiconData);

function unitsOf(pairs: readonly (readonly [source: string, target: string])[], from: 'fa' | 'en' = 'fa'): Unit[] {
  const [sourceLang, targetLang] = from === 'fa' ? ['fa', 'en'] : ['en', 'fa'];
  return pairs.map(([source, target], i) => ({
    ...{ id: `u${i + 1}`, origin: { document: 'communique' }, sourceLang, targetLang, source, target },
  }));
}

function findings(
  source: string,
  target: string,
  from: 'fa' | 'en' = 'fa',
  threshold?: number,
): readonly CheckFinding[] {
  const options = { glossary, lexicon, kinds: ['term'] as const };
  return checkUnits(unitsOf([[source, target]], from), threshold === undefined ? options : { ...options, threshold })
    .findings;
}

describe('a term that was taken for another', () => {
  it('is told with both, and with what the glossary has', () => {
    const [finding, ...more] = findings('یادداشت تفاهم امضا شد.', 'The road map was signed.');
    expect(more).toEqual([]);
    expect(finding?.source.map(({ text }) => text)).toEqual(['یادداشت تفاهم']);
    expect(finding?.target.map(({ text }) => text)).toEqual(['road map']);
    expect(finding?.confidence).toBeGreaterThan(0.8);
    expect(finding?.message.en).toMatch(/«یادداشت تفاهم».*“road map”.*«نقشه راه».*“memorandum of understanding”/u);
    expect(finding?.message.fa).toMatch(/«یادداشت تفاهم».*“road map”.*«نقشه راه».*“memorandum of understanding”/u);
  });

  it('is told from English, too', () => {
    const [finding] = findings('The parties adopted a road map.', 'طرفین یادداشت تفاهم را پذیرفتند.', 'en');
    expect(finding?.source.map(({ text }) => text)).toEqual(['road map']);
    expect(finding?.target.map(({ text }) => text)).toEqual(['یادداشت تفاهم']);
  });

  it('is told where the wrong term has a word of the right one', () => {
    const [finding] = findings('دولت وعده داده است.', 'The member State has promised it.');
    expect(finding?.target.map(({ text }) => text)).toEqual(['member State']);
    expect(finding?.source).toEqual([]);
  });
});

describe('a term that is missing', () => {
  it('is told where it has several words', () => {
    const [finding] = findings('معاهده مشارکت جامع راهبردی اجرا می‌شود.', 'The text is being carried out.');
    expect(finding?.source.map(({ text }) => text)).toEqual(['معاهده مشارکت جامع راهبردی']);
    expect(finding?.target).toEqual([]);
    expect(finding?.message.en).toContain('the glossary');
  });

  it('is doubted where it is an everyday word of a text without terms', () => {
    const fa =
      'او که سال‌ها در شهرهای بزرگ جهان زندگی کرده و زبان‌های بسیاری آموخته بود در این نمایش تنها نقش کوتاهی داشت.';
    const en =
      'Having lived in great cities of the world for years and having learnt many languages, he was in that play only briefly.';
    expect(findings(fa, en)).toEqual([]);
    expect(findings(fa, en, 'fa', 0)).toHaveLength(1);
  });

  it('is doubted where the target has words that mean the same', () => {
    const [fa, en] = ['سطح مناسبات بالا است.', 'The level of ties is high.'];
    const [finding] = findings(fa, en, 'fa', 0);
    expect(finding?.confidence).toBeLessThan(0.5);
  });

  it('is not told where a pronoun takes it up', () => {
    expect(findings('این سند امضا شد.', 'It was signed.')).toEqual([]);
  });
});

describe('terms to be avoided', () => {
  it('are surer in the translation than in the source', () => {
    const concept = diplomatic.find(({ fa }) => fa.terms.some(({ status }) => status === 'deprecated'));
    const wrong = concept?.fa.terms.find(({ status }) => status === 'deprecated')?.text ?? '';
    const right = concept?.en.terms[0]?.text ?? '';
    const inTarget = findings(`This is the ${right}.`, `این ${wrong} است.`, 'en');
    const inSource = findings(`این ${wrong} است.`, `This is the ${right}.`);
    expect(inTarget.flatMap(({ target }) => target.map(({ text }) => text))).toContain(wrong);
    expect(inSource.flatMap(({ source }) => source.map(({ text }) => text))).toContain(wrong);
    expect(inTarget[0]?.confidence).toBeGreaterThan(inSource[0]?.confidence ?? 1);
    expect(inTarget[0]?.message.fa).toContain(`«${concept?.fa.terms[0]?.text}»`);
  });
});

describe('two translations of one term in a document', () => {
  const usual = ['گسترش یافت', 'مهم است', 'خوب است', 'پایدار است'].map((verb, i) => {
    const english = ['expanded', 'are important', 'are good', 'are stable'];
    return [`روابط دوجانبه ${verb}.`, `Bilateral relations ${english[i]}.`] as const;
  });
  const other = ['روابط دوجانبه کافی نیست.', 'Bilateral ties are not enough.'] as const;

  it('are told where one is usual', () => {
    const { findings: found } = checkUnits(unitsOf([...usual, other]), { glossary, lexicon, kinds: ['term'] });
    expect(found.map(({ index, target }) => [index, target[0]?.text])).toEqual([[4, 'Bilateral ties']]);
    expect(found[0]?.message.en).toContain('“bilateral relations”');
  });

  it('are not compared between documents', () => {
    const [first = unitsOf([other])[0] as Unit] = unitsOf([other]);
    const units = [...unitsOf(usual), { ...first, origin: { document: 'another' } }];
    expect(checkUnits(units, { glossary, lexicon, kinds: ['term'] }).findings).toEqual([]);
  });
});

describe('the check of terms', () => {
  it('is silent without a glossary, with one without terms, and in other languages', () => {
    const units = unitsOf([['معاهده امضا شد.', 'The contract was signed.']]);
    expect(checkUnits(units, { lexicon, kinds: ['term'] }).findings).toEqual([]);
    expect(checkUnits(units, { glossary: Glossary.from([]), kinds: ['term'] }).findings).toEqual([]);
    const german = units.map((unit) => ({ ...unit, targetLang: 'de' }));
    expect(checkUnits(german, { glossary, kinds: ['term'] }).findings).toEqual([]);
  });

  it('does without a lexicon', () => {
    const units = unitsOf([['یادداشت تفاهم امضا شد.', 'The road map was signed.']]);
    expect(checkUnits(units, { glossary, kinds: ['term'] }).findings).toHaveLength(1);
  });
});
