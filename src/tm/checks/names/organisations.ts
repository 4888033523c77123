/**
 * Organisations that are called by several words or by their first letters: no letter of «سازمان ملل» is one of "UN".
 *
 * Those of one word that sounds alike («یونسکو») need no entry but for their other names.
 */
import { words } from '../../../text/words/words.js';
import type { Span } from '../../span.js';
import type { CheckedText } from '../checked-pair.js';

/** A line each: Persian names, then English ones; our own list. After `?` stands what may mean something else, too. */
const ORGANISATIONS = `
سازمان ملل متحد|سازمان ملل|ملل متحد = United Nations|UN|U.N.|?UNGA|?UNSC|?UNHCR|?UNICEF|?UNESCO|?UNDP|?UNRWA|?UNIFIL|?UNAMA|?UNEP
اتحادیه اروپا|اتحادیه اروپایی|?برگزیت = European Union|EU|E.U.|?Brexit
ناتو|پیمان آتلانتیک شمالی|سازمان پیمان آتلانتیک شمالی = NATO|North Atlantic Treaty Organization|North Atlantic Alliance
اوپک|سازمان کشورهای صادرکننده نفت = OPEC|Organization of the Petroleum Exporting Countries
یونسکو = UNESCO|United Nations Educational, Scientific and Cultural Organization
یونیسف|صندوق کودکان ملل متحد|صندوق کودکان سازمان ملل = UNICEF|United Nations Children's Fund
آژانس بین‌المللی انرژی اتمی|آژانس انرژی اتمی|?آژانس = IAEA|International Atomic Energy Agency|?Agency
سازمان انرژی اتمی ایران|سازمان انرژی اتمی = AEOI|Atomic Energy Organization of Iran|Atomic Energy Organization
سازمان بهداشت جهانی|سازمان جهانی بهداشت = World Health Organization|World Health Organisation|WHO
سازمان تجارت جهانی|سازمان جهانی تجارت = World Trade Organization|WTO
سازمان همکاری شانگهای|?شانگهای = Shanghai Cooperation Organization|Shanghai Cooperation Organisation|SCO
سازمان همکاری اسلامی|سازمان کنفرانس اسلامی = Organization of Islamic Cooperation|Organisation of Islamic Cooperation|OIC
سازمان همکاری اقتصادی|?اکو = Economic Cooperation Organization|Economic Cooperation Organisation|ECO
سازمان امنیت و همکاری اروپا = Organization for Security and Co-operation in Europe|Organization for Security and Cooperation in Europe|OSCE
سازمان پیمان امنیت جمعی = Collective Security Treaty Organization|CSTO
سازمان منع سلاح‌های شیمیایی = Organization for the Prohibition of Chemical Weapons|Organisation for the Prohibition of Chemical Weapons|OPCW
سازمان خواربار و کشاورزی|فائو = Food and Agriculture Organization|FAO
سازمان بین‌المللی کار = International Labour Organization|ILO
سازمان بین‌المللی مهاجرت = International Organization for Migration|IOM
سازمان بین‌المللی دریانوردی = International Maritime Organization|IMO
سازمان عفو بین‌الملل|عفو بین‌الملل = Amnesty International|?Amnesty
دیده‌بان حقوق بشر = Human Rights Watch|HRW
شورای همکاری خلیج فارس|?شورای همکاری = Gulf Cooperation Council|GCC
اتحادیه آفریقا = African Union
اتحادیه عرب|جامعه عرب = Arab League|League of Arab States
اتحادیه اقتصادی اوراسیا = Eurasian Economic Union|EAEU
آسه‌آن|اتحادیه کشورهای جنوب شرق آسیا = ASEAN|Association of Southeast Asian Nations
بریکس = BRICS
گروه هفت = G7|Group of Seven
گروه بیست = G20|Group of Twenty
گروه ۷۷|گروه هفتاد و هفت = G77|Group of 77
جنبش عدم تعهد|جنبش غیرمتعهدها = Non-Aligned Movement|?NAM
صندوق بین‌المللی پول = International Monetary Fund|IMF
بانک جهانی = World Bank
گروه ویژه اقدام مالی = Financial Action Task Force|FATF
صلیب سرخ|کمیته بین‌المللی صلیب سرخ = Red Cross|International Committee of the Red Cross|ICRC
هلال احمر = Red Crescent
دیوان بین‌المللی دادگستری|دیوان لاهه = International Court of Justice|ICJ
دیوان کیفری بین‌المللی|دادگاه کیفری بین‌المللی = International Criminal Court|ICC
کمیساریای عالی پناهندگان = UNHCR|High Commissioner for Refugees
برنامه جهانی غذا = World Food Programme|WFP
برنامه توسعه ملل متحد|برنامه عمران ملل متحد = United Nations Development Programme|UNDP
آنروا = UNRWA
اینترپل|پلیس بین‌الملل = Interpol
پارلمان اروپا = European Parliament
کمیسیون اروپا = European Commission
بانک مرکزی اروپا = European Central Bank|ECB
شورای اروپا = Council of Europe|European Council
سپاه پاسداران انقلاب اسلامی|سپاه پاسداران|?سپاه = Islamic Revolutionary Guard Corps|Revolutionary Guards|Revolutionary Guard|IRGC|?Guards|?Corps
خلیج فارس = Persian Gulf
حزب‌الله = Hezbollah|Hizbullah
بی‌بی‌سی = BBC
سی‌ان‌ان|سی ان ان = CNN
ایرنا|خبرگزاری جمهوری اسلامی = IRNA|Islamic Republic News Agency
`;

/** The number of the European Union. */
export const EUROPEAN_UNION = 1;

/** An organisation that a text names. */
export interface Organisation extends Span {
  /** Which of the list it may be; both languages have the same numbers. "UNESCO" is of the United Nations, too. */
  readonly numbers: readonly number[];
  /** Index of its first word. */
  readonly from: number;
  /** Index after its last word. */
  readonly to: number;
  /** Whether the words may mean something else, too: they answer a name, and are none by themselves. */
  readonly isDoubtful: boolean;
}

interface Name {
  readonly words: readonly string[];
  readonly number: number;
  readonly isDoubtful: boolean;
  /** Whether it is written in capitals alone. */
  readonly isAcronym: boolean;
}

/** By language and first word, longer names first; made at the first question. */
let names: Readonly<Record<'fa' | 'en', ReadonlyMap<string, readonly Name[]>>> | undefined;

/** The organisations that a text names, in order; of those that lie inside one another, the longest. */
export function organisations({ text, words: list }: CheckedText, lang: 'fa' | 'en'): Organisation[] {
  names ??= readNames();
  const found: Organisation[] = [];
  for (let from = 0; from < list.length; from++) {
    const first = list[from];
    const fitting = names[lang]
      .get(first?.text ?? '')
      ?.filter((one) => one.words.every((word, k) => list[from + k]?.text === word));
    const name = fitting?.[0];
    if (first === undefined || fitting === undefined || name === undefined) continue;
    const to = from + name.words.length;
    const end = list[to - 1]?.end ?? first.end;
    const raw = text.slice(first.start, name.isAcronym ? end : first.start + 1);
    if (lang === 'en' && raw !== raw.toUpperCase()) continue;
    const same = fitting.filter((one) => one.words.length === name.words.length);
    found.push({
      numbers: same.map(({ number }) => number),
      isDoubtful: same.every((one) => one.isDoubtful),
      ...{ from, to, end, start: first.start },
    });
    from = to - 1;
  }
  return found;
}

function readNames(): Record<'fa' | 'en', ReadonlyMap<string, readonly Name[]>> {
  const sides = { fa: new Map<string, Name[]>(), en: new Map<string, Name[]>() };
  ORGANISATIONS.trim()
    .split('\n')
    .forEach((line, number) => {
      const [fa = '', en = ''] = line.split(' = ');
      for (const name of fa.split('|')) add(sides.fa, name, number);
      for (const name of en.split('|')) add(sides.en, name, number);
    });
  return sides;
}

function add(side: Map<string, Name[]>, listed: string, number: number): void {
  const name: Name = {
    words: words(listed).map(({ text }) => text),
    number,
    isDoubtful: listed.startsWith('?'),
    isAcronym: /^\??[\p{Lu}\p{N}.]+$/u.test(listed),
  };
  const first = name.words[0] ?? '';
  const others = [...(side.get(first) ?? []), name];
  side.set(
    first,
    others.sort((a, b) => b.words.length - a.words.length),
  );
}
