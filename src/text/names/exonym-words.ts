/**
 * Place names of one word that sound differently in Persian and English: «مجارستان» is Hungary, «لهستان» Poland.
 *
 * Persian took many names over from Arabic, French and Turkish, and keeps old ones of its own. No rule of letters relates them,
 * so here is a list. Names that sound alike are left to {@link nameSimilarity}. Names of several words are in exonyms.ts, so
 * that the aligner, which compares word by word, need not carry them.
 */
import { fold } from '../normalize/fold.js';

/** Persian name and English names, those of one place divided by `/`; our own list. */
const EXONYMS = `
اتریش Austria|مجارستان Hungary|لهستان Poland|یونان Greece|هند India|هندوستان India|مصر Egypt|قاهره Cairo|
آلمان Germany|فرانسه France|انگلستان England|انگلیس England/Britain|هلند Netherlands/Holland|بلژیک Belgium|
سوئیس Switzerland|سوئد Sweden|نروژ Norway|اسپانیا Spain|قبرس Cyprus|کرواسی Croatia|صربستان Serbia|مقدونیه Macedonia|
مونته‌نگرو Montenegro|بلغارستان Bulgaria|چک Czech|لتونی Latvia|اوکراین Ukraine|شوروی Soviet|گرجستان Georgia|
تفلیس Tbilisi|ارمنستان Armenia|ارمنی Armenian|قره‌باغ Karabakh|قفقاز Caucasus|داردانل Dardanelles|
بین‌النهرین Mesopotamia|شام Levant|دمشق Damascus|حلب Aleppo|لاذقیه Latakia|صیدا Sidon|صور Tyre|طرابلس Tripoli|
اردن Jordan|فلسطین Palestine|بیت‌المقدس Jerusalem|قدس Jerusalem/Quds|اورشلیم Jerusalem|ناصره Nazareth|الخلیل Hebron|
یافا Jaffa|اریحا Jericho|جولان Golan|عربستان Arabia/Saudi|ریاض Riyadh|مکه Mecca/Makkah|امارات Emirates/UAE|
خزر Caspian|اطلس Atlantic|آرام Pacific|جنوبگان Antarctica|ماوراءالنهر Transoxiana|شبه‌قاره Subcontinent|
مزارشریف Mazar|مرو Merv|دهلی Delhi|بمبئی Mumbai/Bombay|سراندیب Ceylon|مالدیو Maldives|بوتان Bhutan|کامبوج Cambodia|
فیلیپین Philippines|چین China|پکن Beijing/Peking|شانگهای Shanghai|سین‌کیانگ Xinjiang|مغولستان Mongolia|ژاپن Japan|
آرژانتین Argentina|شیلی Chile|کارائیب Caribbean|مغرب Morocco|مراکش Morocco/Marrakesh|الجزایر Algeria|الجزیره Algiers|
حبشه Ethiopia/Abyssinia|جیبوتی Djibouti|زنگبار Zanzibar|نیجریه Nigeria|نیجر Niger|موریس Mauritius|اسکندریه Alexandria|
دجله Tigris|فرات Euphrates|ارس Aras/Araxes|سیحون Jaxartes|جیحون Oxus|اروندرود Arvand/Shatt|هیرمند Helmand|
اروپا Europe|بالکان Balkans|رم Rome|وین Vienna|ژنو Geneva|زوریخ Zurich|بروکسل Brussels|لاهه Hague|مونیخ Munich|
کلن Cologne|ورشو Warsaw|پراگ Prague|بخارست Bucharest|سارایوو Sarajevo|آتن Athens|سالونیک Thessaloniki|لیسبون Lisbon|
ونیز Venice|ناپل Naples|جنوا Genoa|کپنهاگ Copenhagen|استکهلم Stockholm|مسکو Moscow|پارس Persia|شوش Susa|
هگمتانه Ecbatana|بابل Babylon|تیسفون Ctesiphon|آلپ Alps|جبل‌الطارق Gibraltar|کرس Corsica|سوازیلند Eswatini/Swaziland|
سیشل Seychelles|کومور Comoros|لیختن‌اشتاین Liechtenstein|عثمانی Ottoman|بیزانس Byzantium|قسطنطنیه Constantinople|
خوارزم Khwarazm/Chorasmia|کارتاژ Carthage|آشور Assyria|کلده Chaldea|فنیقیه Phoenicia|ادرنه Edirne/Adrianople|
طرابوزان Trabzon/Trebizond|انطاکیه Antakya/Antioch|ازنیق Nicaea|تدمر Palmyra|عکا Acre|بئرالسبع Beersheba|جلیل Galilee|
نقب Negev|یهودیه Judea|مسجدالاقصی Al-Aqsa|اقصر Luxor|طنجه Tangier|دارالبیضا Casablanca|مخا Mocha|
چکسلواکی Czechoslovakia
`;

/** Folded Persian name → English names; made at the first question, so that programs that ask none pay nothing. */
let byPersian: ReadonlyMap<string, readonly string[]> | undefined;

/**
 * The English names of a place whose Persian name is one word.
 *
 * @param folded - The name as {@link exonymKey} gives it, or a canonical word.
 */
export function exonymsOfWord(folded: string): readonly string[] | undefined {
  byPersian ??= readExonyms(EXONYMS);
  return byPersian.get(folded);
}

/** A list of exonyms by their {@link exonymKey}. */
export function readExonyms(list: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    list
      .replaceAll('\n', '')
      .split('|')
      .map((entry) => {
        const english = entry.search(/[A-ZÉ]/u);
        return [exonymKey(entry.slice(0, english)), entry.slice(english).split('/')];
      }),
  );
}

/** Spaces and half-spaces aside, so that «تل آویو» is «تل‌آویو». */
export function exonymKey(name: string): string {
  return fold(name).text.replaceAll(' ', '');
}
