import { describe, expect, it } from 'vitest';
import { readMarks } from '../../../src/tm/checks/quotation/marks.js';
import { allOf, intoPersian, marked, told, unit } from './pairs.js';

const quoted = (text: string) => readMarks(text).quotations.map(({ start, end }) => text.slice(start, end));
const lone = (text: string) => [...readMarks(text).openers, ...readMarks(text).closers].map(({ start }) => start);

describe('the marks of a text', () => {
  it.each([
    ['«نقشه راه»', ['«نقشه راه»']],
    ['« نقشه راه »', ['« نقشه راه »']],
    ['the “road map” and the "plan"', ['“road map”', '"plan"']],
    ["a 'hard look' at it", ["'hard look'"]],
    ['a ‘hard look’ at it', ['‘hard look’']],
    ['"متن"ها و " متن دیگر "', ['"متن"', '" متن دیگر "']],
    ['«او گفت: «بله»»', ['«او گفت: «بله»»', '«بله»']],
    ['»نقشه راه«', ['»نقشه راه«']],
    ['“He said: ‘Yes’.”', ['“He said: ‘Yes’.”', '‘Yes’']],
  ])('are paired in %s', (text, expected) => {
    expect(quoted(text)).toEqual(expected);
    expect(lone(text)).toEqual([]);
  });

  it.each([
    "the workers' rights, don't, the '90s",
    '5\' 11" tall, a 13" screen',
    'the Lakers" website',
    'در ۱۵″ شمالی',
  ])('are not apostrophes, inches and seconds: %s', (text) => {
    expect(quoted(text)).toEqual([]);
    expect(lone(text)).toEqual([]);
  });

  it.each([
    ['«نقشه راه', 0],
    ['نقشه راه»', 8],
    ['the “road map', 4],
    ['the road map” of', 12],
    ['"the road map', 0],
  ])('are alone in %s', (text, at) => {
    expect(lone(text)).toEqual([at]);
  });
});

describe('a fault in quotation marks', () => {
  it('is a mark of the target that lost its partner', () => {
    const [finding] = told('quotation', unit('«نقشه راه» امضا شد.', 'The “road map was signed.'));
    expect(finding?.confidence).toBeGreaterThanOrEqual(0.9);
    expect(
      marked(
        'source',
        [finding].flatMap((one) => one ?? []),
      ),
    ).toEqual(['«نقشه راه»']);
    expect(finding?.target).toEqual([{ start: 4, end: 5, text: '“' }]);
  });

  it('is a quotation of the source that is not quoted in the target, in either direction', () => {
    const persian = 'او این اقدام را «بی‌سابقه» و «خطرناک» خواند.';
    const english = 'He called the step “unprecedented” and “dangerous”.';
    expect(told('quotation', unit(persian, english))).toEqual([]);
    expect(told('quotation', unit(persian, 'He called the step unprecedented and dangerous.'))).toHaveLength(1);
    expect(
      marked('source', told('quotation', unit(persian, 'He called the step “unprecedented” and dangerous.'))),
    ).toEqual(['«خطرناک»']);
    expect(told('quotation', intoPersian(english, 'او این اقدام را بی‌سابقه و خطرناک خواند.'))).toHaveLength(1);
  });

  it('is none in speech that one language interrupts and the other does not', () => {
    const english = '“The plan brings order to the dialogue,” the official said. “No issue will be left unattended.”';
    expect(
      allOf('quotation', unit('وی گفت: «برنامه به گفت‌وگوها نظم می‌بخشد و هیچ موضوعی بر زمین نمی‌ماند.»', english)),
    ).toEqual([]);
  });

  it('is none in speech that goes on over several units', () => {
    expect(allOf('quotation', unit('وی گفت: «ما کشور فقیری هستیم.', 'He said: “We are a poor country.'))).toEqual([]);
    expect(allOf('quotation', unit('اما شأن داریم.»', 'But we have dignity."'))).toEqual([]);
  });

  it('is unsure where speech is reported, a name or a word that is talked of lost its marks, or the target alone has some', () => {
    const unsure = [
      unit('وی گفت: «ما تعهدات خود را زیر پا نگذاشته‌ایم.»', 'He said that Iran had not breached its obligations.'),
      unit('وی افزود: «ایران سر فرود نخواهد آورد.»', 'Iran, he added, would not bow to pressure.'),
      unit('سخنگو تحریم‌ها را «غیرقانونی» خواند.', 'The spokesman said the sanctions were illegal.'),
      unit('واژه «تحریم» دو معنا دارد.', 'The word sanction has two meanings.'),
      unit('«مرکز بین‌المللی واکسن» گزارش داد.', 'The International Vaccine Centre reported.'),
      unit('روزنامه «کیهان» نوشت.', 'Kayhan wrote.'),
      intoPersian('The committee met.', '«کمیته» تشکیل جلسه داد.'),
    ];
    for (const each of unsure) {
      expect(told('quotation', each)).toEqual([]);
      expect(allOf('quotation', each)).toHaveLength(1);
    }
  });

  it('is speech that lost its marks and kept its form', () => {
    const persian = 'وی گفت: «ما پاسخ می‌دهیم.»';
    expect(told('quotation', unit(persian, 'He said: We will respond.'))).toHaveLength(1);
    expect(told('quotation', unit(persian, 'He said, We will respond.'))).toHaveLength(1);
  });

  it('is no lost name because the text has other names', () => {
    const english = 'The Minister for Foreign Affairs called this an important step.';
    expect(told('quotation', unit('وزیر امور خارجه این را «گامی مهم» خواند.', english))).toHaveLength(1);
  });

  it('is unsure in the source, which the translation need not repeat', () => {
    expect(told('quotation', unit('«نقشه راه امضا شد.', 'The “road map” was signed.'))).toEqual([]);
  });

  it('is found without Persian and English, too', () => {
    const french = unit('La «feuille de route» est signée.', 'Der „Fahrplan ist unterschrieben.', {
      sourceLang: 'fr',
      targetLang: 'de',
    });
    expect(told('quotation', french)).toHaveLength(1);
  });
});
