import { describe, expect, it } from 'vitest';
import { allOf, intoPersian, marked, told, unit } from './pairs.js';

describe('Persian left in an English text', () => {
  it('is told phrase by phrase', () => {
    const found = told('leftover', unit('سفیر ایران در مسکو', 'The سفیر ایران in مسکو'));
    expect(marked('target', found)).toEqual(['سفیر ایران', 'مسکو']);
  });

  it('is digits and marks of a Persian keyboard, too', () => {
    const found = told('leftover', unit('در ۱۲ ماده، بند ۳٫۵', 'In ۱۲ articles، paragraph ۳٫۵'));
    expect(marked('target', found)).toEqual(['۱۲', '،', '۳٫۵']);
  });

  it('is less sure where a word is quoted', () => {
    const [found] = allOf('leftover', unit('برجام', 'The JCPOA (برجام)'));
    expect(found?.confidence).toBe(0.6);
  });

  it('is nothing of what an English text has', () => {
    expect(allOf('leftover', unit('متن', 'An “É”, 5 % – «quoted» – and Ω, 中文'))).toEqual([]);
  });
});

describe('English left in a Persian text', () => {
  it('is told: words in lower case that the source has', () => {
    const english = 'The Minister discussed the matter with his counterpart in Moscow.';
    const found = told(
      'leftover',
      intoPersian(english, 'وزیر این موضوع را با counterpart خود در مسکو discussed the matter.'),
    );
    expect(marked('target', found)).toEqual(['counterpart', 'discussed the matter']);
  });

  it('is told inside quoted speech', () => {
    expect(
      told('leftover', intoPersian('“He erased her from his life,” she said.', 'گفت: «او را از from حذف کرد.»')),
    ).toHaveLength(1);
  });

  it.each([
    [
      'abbreviations and names',
      'The BBC and Brett Kavanaugh spoke of COVID-19.',
      'BBC و Brett Kavanaugh درباره COVID-19 سخن گفتند.',
    ],
    [
      'units and codes',
      'It weighs 5 kg, see sources.list and user_name.',
      'وزن آن 5 kg است، sources.list و user_name را ببینید.',
    ],
    ['addresses', 'See www.mfa.ir and press@mfa.ir.', 'www.mfa.ir و press@mfa.ir را ببینید.'],
    ['names of species', 'It was isolated from Rhinolophus affinis bats.', 'از خفاش Rhinolophus affinis جدا شد.'],
    ['placeholders', 'Dear {name}, use %(folder)s here.', '{name} گرامی، از %(folder)s استفاده کنید.'],
    ['formulas', 'It has 9-O-acetylated sialic acid.', 'این ماده 9-O-acetylated sialic acid دارد.'],
    [
      'words inside a name',
      'The virus is a beta-CoV, like bat CoV-HKU4.',
      'این ویروس beta-CoV است، مانند bat CoV-HKU4.',
    ],
  ])('is nothing of what stays: %s', (_, english, persian) => {
    expect(told('leftover', intoPersian(english, persian))).toEqual([]);
  });

  it('is unsure in brackets, where it explains', () => {
    const each = intoPersian('This is tacit knowledge.', 'این دانش ضمنی (tacit knowledge) است.');
    expect(told('leftover', each)).toEqual([]);
    expect(allOf('leftover', each)).toHaveLength(1);
  });

  it('is looked for in translations alone', () => {
    expect(allOf('leftover', unit('متن discussed است', 'The text is discussed'))).toEqual([]);
  });
});
