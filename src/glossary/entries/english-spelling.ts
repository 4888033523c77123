/**
 * Rules of spelling for English: as the United Nations write it.
 *
 * @see United Nations Editorial Manual Online, Spelling
 */
import type { EntryField } from './entry-fields.js';
import type { SpellingRule } from './spelling.js';

const isEnglish = ({ lang }: EntryField) => lang === 'en';
const isModel = ({ lang, kind, model }: EntryField) => lang === 'en' && kind !== 'transliteration' && model;

/** Words that the United Nations spell in one way, by the way in which many others do. Names are told by their capitals. */
const UNITED_NATIONS: ReadonlyMap<string, string> = new Map([
  ...endings('center', 'centre', '|s|ed'),
  ...endings('theater', 'theatre', '|s'),
  ...endings('meter', 'metre', '|s'),
  ...endings('kilometer', 'kilometre', '|s'),
  ...endings('program', 'programme', '|s'),
  ...endings('defense', 'defence', '|s|less'),
  ...endings('offense', 'offence', '|s'),
  ...endings('labor', 'labour', '|s|er|ers'),
  ...endings('neighbor', 'neighbour', '|s|hood|ing|ly|liness'),
  ...endings('honor', 'honour', '|s|ed|able'),
  ...endings('favor', 'favour', '|s|ed|able|ably'),
  ...endings('harbor', 'harbour', '|s|ed'),
  ...endings('behavior', 'behaviour', '|s|al'),
  ...endings('endeavor', 'endeavour', '|s|ed'),
  ...endings('color', 'colour', '|s|ed'),
  ...endings('rumor', 'rumour', '|s'),
  ...endings('catalog', 'catalogue', '|s'),
  ...endings('fulfill', 'fulfil', '|s|ment'),
  ...endings('enroll', 'enrol', '|s|ment'),
  ...endings('install', 'instal', 'ment|ments'),
  ...endings('judgment', 'judgement', '|s'),
  ...endings('skillful', 'skilful', '|ly'),
  ...endings('travel', 'travell', 'ed|er|ers|ing'),
  ...endings('signal', 'signall', 'ed|ing'),
  ...endings('counsel', 'counsell', 'ed|or|ors|ing'),
  ...endings('label', 'labell', 'ed|ing'),
  ...endings('co-oper', 'cooper', 'ate|ates|ated|ating|ation|ative'),
  ...endings('co-ordin', 'coordin', 'ate|ates|ated|ating|ation|ator|ators'),
  ...endings('percent', 'per cent', ''),
  // Verbs in -ise that have -ize in Oxford and United Nations spelling; those that never have it (advise, supervise) are not here.
  ...(
    'author|central|character|civil|crystall|decentral|democrat|denuclear|destabil|emphas|equal|familiar|final|formal|' +
    'general|global|harmon|immun|industrial|institutional|international|legal|liberal|local|marginal|maxim|memor|militar|' +
    'demilitar|minim|mobil|demobil|modern|national|denational|neutral|normal|optim|organ|reorgan|penal|polar|politic|' +
    'prior|privat|radical|rational|real|recogn|regional|regular|scrutin|securit|social|special|stabil|standard|' +
    'summar|symbol|synchron|util|visual'
  )
    .split('|')
    .flatMap((stem) => endings(`${stem}is`, `${stem}iz`, 'e|es|ed|ing|er|ers|ation|ations|ational')),
]);

/** English texts. */
export const ENGLISH_RULES: readonly SpellingRule[] = [
  {
    rule: 'script',
    concerns: ({ kind, lang }) => lang === 'en' && (kind === 'term' || kind === 'form'),
    find: (text) => /(?!\p{Script=Latin})\p{L}/u.exec(text)?.[0] ?? (/\p{L}/u.test(text) ? undefined : text),
    en: 'an English term has Latin letters: write it in them, or move it to "fa"',
    fa: 'اصطلاح انگلیسی باید با حروف لاتین باشد: آن را چنین بنویسید یا به بخش \u2066"fa"\u2069 ببرید',
  },
  {
    rule: 'quotation-marks',
    concerns: isEnglish,
    mend: (text) => text.replace(/[‘’‛]/gu, "'").replace(/[“”„‟]/gu, '"'),
    en: 'quotation marks and apostrophes are the straight ones in English, so that terms are found as they are typed',
    fa: 'علامت نقل قول و آپاستروف انگلیسی باید راست باشد تا اصطلاح همان‌گونه که تایپ می‌شود پیدا شود',
  },
  {
    rule: 'digits',
    concerns: ({ lang, kind }) => lang === 'en' && (kind === 'term' || kind === 'form'),
    mend: (text) => text.replace(/[٠-٩۰-۹]/gu, (digit) => String(digit.charCodeAt(0) & 15)),
    en: 'digits of another script in English',
    fa: 'رقم غیرلاتین در متن انگلیسی',
  },
  {
    rule: 'punctuation',
    concerns: isEnglish,
    mend: (text) =>
      text.replace(/(?<=[A-Za-z]) +(?=[,;:?!.)](?:[\s)]|$))/gu, '').replace(/(?<=\() +(?=[A-Za-z])/gu, ''),
    en: 'spaces wrongly about a mark',
    fa: 'فاصلهٔ نابجا کنار نشانه',
  },
  {
    rule: 'english-spelling',
    concerns: isModel,
    mend: (text) => text.replace(/(?<![\p{L}-])(?:co-)?[a-z]+(?!\p{L})/gu, (word) => UNITED_NATIONS.get(word) ?? word),
    en: 'the United Nations spell this otherwise (a name stays as its owner spells it)',
    fa: 'سازمان ملل متحد این واژه را چنین نمی‌نویسد (نام خاص چنان می‌ماند که صاحبش می‌نویسد)',
  },
];

/** The spellings of a stem with its endings; in small letters, as names are not. */
function endings(from: string, to: string, list: string): [string, string][] {
  return list.split('|').map((ending) => [`${from}${ending}`, `${to}${ending}`]);
}
