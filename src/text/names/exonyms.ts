/**
 * Place names that sound differently in Persian and English: «مجارستان» is Hungary, «لهستان» Poland.
 *
 * Persian took many names over from Arabic, French and Turkish, and keeps old ones of its own. No rule of letters relates them,
 * so here is a list. Names that sound alike are left to {@link nameSimilarity}.
 */
import { fold } from '../normalize/fold.js';

/** Persian name and English names, those of one place divided by `/`; our own list. */
const EXONYMS = `
اتریش Austria|مجارستان Hungary|لهستان Poland|یونان Greece|هند India|هندوستان India|مصر Egypt|قاهره Cairo|آلمان Germany|
فرانسه France|انگلستان England|انگلیس England/Britain|هلند Netherlands/Holland|بلژیک Belgium|سوئیس Switzerland|
سوئد Sweden|نروژ Norway|اسپانیا Spain|قبرس Cyprus|کرواسی Croatia|صربستان Serbia|مقدونیه Macedonia|
مونته‌نگرو Montenegro|بلغارستان Bulgaria|جمهوری چک Czechia/Czech Republic|چک Czech|لتونی Latvia|روسیه سفید Belarus|
اوکراین Ukraine|شوروی Soviet|گرجستان Georgia|تفلیس Tbilisi|ارمنستان Armenia|ارمنی Armenian|جمهوری آذربایجان Azerbaijan|
قره‌باغ Karabakh|قفقاز Caucasus|قفقاز جنوبی South Caucasus|تنگه بسفر Bosphorus|داردانل Dardanelles|
قبرس شمالی Northern Cyprus|بین‌النهرین Mesopotamia|شام Levant|دمشق Damascus|حلب Aleppo|لاذقیه Latakia|صیدا Sidon|
صور Tyre|طرابلس Tripoli|اردن Jordan|فلسطین Palestine|بیت‌المقدس Jerusalem|قدس Jerusalem/Quds|اورشلیم Jerusalem|
ناصره Nazareth|الخلیل Hebron|کرانه باختری West Bank|نوار غزه Gaza Strip|تل‌آویو Tel Aviv|یافا Jaffa|اریحا Jericho|
بلندی‌های جولان Golan Heights|جولان Golan|عربستان Arabia/Saudi|عربستان سعودی Saudi Arabia|ریاض Riyadh|مکه Mecca/Makkah|
امارات Emirates/UAE|امارات متحده عربی United Arab Emirates|ابوظبی Abu Dhabi|خلیج فارس Persian Gulf|
دریای عمان Sea of Oman/Gulf of Oman|تنگه هرمز Strait of Hormuz|باب‌المندب Bab el-Mandeb|دریای سرخ Red Sea|
دریای مدیترانه Mediterranean|دریای سیاه Black Sea|دریای خزر Caspian Sea/Caspian|خزر Caspian|دریای مازندران Caspian Sea|
اقیانوس هند Indian Ocean|اقیانوس اطلس Atlantic|اطلس Atlantic|اقیانوس آرام Pacific|آرام Pacific|دریای بالتیک Baltic|
قطب شمال Arctic|قطب جنوب Antarctica|جنوبگان Antarctica|خاورمیانه Middle East|غرب آسیا West Asia|خاور دور Far East|
آسیای میانه Central Asia|آسیای مرکزی Central Asia|ماوراءالنهر Transoxiana|شبه‌قاره Subcontinent|
شبه‌جزیره کره Korean Peninsula|مزارشریف Mazar|مرو Merv|دهلی Delhi|دهلی نو New Delhi|بمبئی Mumbai/Bombay|
سریلانکا Sri Lanka|سراندیب Ceylon|مالدیو Maldives|بوتان Bhutan|کامبوج Cambodia|فیلیپین Philippines|تیمور شرقی Timor|
چین China|پکن Beijing/Peking|شانگهای Shanghai|هنگ‌کنگ Hong Kong|سین‌کیانگ Xinjiang|مغولستان Mongolia|ژاپن Japan|
کره جنوبی South Korea|کره شمالی North Korea|نیوزیلند New Zealand|زلاند نو New Zealand|
ایالات متحده United States/US/USA|ایالات متحده آمریکا United States|ینگه دنیا America|آرژانتین Argentina|شیلی Chile|
کاستاریکا Costa Rica|السالوادور El Salvador|نیویورک New York|کارائیب Caribbean|آمریکای لاتین Latin America|
آفریقای جنوبی South Africa|مغرب Morocco|مراکش Morocco/Marrakesh|صحرای غربی Western Sahara|الجزایر Algeria|
الجزیره Algiers|حبشه Ethiopia/Abyssinia|آدیس‌آبابا Addis Ababa|جیبوتی Djibouti|زنگبار Zanzibar|نیجریه Nigeria|
نیجر Niger|ساحل عاج Ivory Coast|دماغه سبز Cape Verde|کیپ ورد Cape Verde|سیرالئون Sierra Leone|موریس Mauritius|
اسکندریه Alexandria|کانال سوئز Suez Canal|صحرای سینا Sinai|دجله Tigris|فرات Euphrates|رود اردن Jordan River|
ارس Aras/Araxes|سیحون Jaxartes|جیحون Oxus|آمودریا Amu Darya|سیردریا Syr Darya|اروندرود Arvand/Shatt|هیرمند Helmand|
اروپا Europe|آسیای صغیر Asia Minor|بالکان Balkans|رم Rome|وین Vienna|ژنو Geneva|زوریخ Zurich|بروکسل Brussels|
لاهه Hague|مونیخ Munich|کلن Cologne|ورشو Warsaw|پراگ Prague|بخارست Bucharest|سارایوو Sarajevo|آتن Athens|
سالونیک Thessaloniki|لیسبون Lisbon|ونیز Venice|ناپل Naples|جنوا Genoa|کپنهاگ Copenhagen|استکهلم Stockholm|مسکو Moscow|
سن‌پترزبورگ Saint Petersburg|پارس Persia|تخت جمشید Persepolis|شوش Susa|هگمتانه Ecbatana|بابل Babylon|تیسفون Ctesiphon|
آلپ Alps|ایالات متحده امریکا United States|افریقای جنوبی South Africa|دریای چین جنوبی South China Sea|
دریای شمال North Sea|دریای آدریاتیک Adriatic|دریای اژه Aegean|بحرالمیت Dead Sea|دریای مرده Dead Sea|بحر احمر Red Sea|
دریاچه ارومیه Lake Urmia|دریاچه وان Lake Van|دریای آرال Aral Sea|خلیج عدن Gulf of Aden|خلیج مکزیک Gulf of Mexico|
خلیج بنگال Bay of Bengal|تنگه تایوان Taiwan Strait|تنگه مالاکا Strait of Malacca|تنگه جبل‌الطارق Strait of Gibraltar|
جبل‌الطارق Gibraltar|کانال پاناما Panama Canal|کانال مانش English Channel|دریای مانش English Channel|
قفقاز شمالی North Caucasus|شاخ آفریقا Horn of Africa|شمال آفریقا North Africa|جنوب شرق آسیا Southeast Asia|
جنوب آسیا South Asia|شرق آسیا East Asia|شرق مدیترانه Eastern Mediterranean|تنب بزرگ Greater Tunb|تنب کوچک Lesser Tunb|
جزایر سه‌گانه Three Islands|جزایر قناری Canary Islands|جزایر فالکلند Falkland Islands|کرس Corsica|
جزایر سلیمان Solomon Islands|جزایر مارشال Marshall Islands|جمهوری دموکراتیک کنگو Democratic Republic of the Congo|
جمهوری آفریقای مرکزی Central African Republic|آفریقای مرکزی Central Africa|گینه استوایی Equatorial Guinea|
گینه بیسائو Guinea-Bissau|گینه نو New Guinea|سودان جنوبی South Sudan|جمهوری دومینیکن Dominican Republic|
سوازیلند Eswatini/Swaziland|سیشل Seychelles|کومور Comoros|لیختن‌اشتاین Liechtenstein|عثمانی Ottoman|بیزانس Byzantium|
روم شرقی Byzantium|قسطنطنیه Constantinople|خوارزم Khwarazm/Chorasmia|کارتاژ Carthage|آشور Assyria|کلده Chaldea|
فنیقیه Phoenicia|ادرنه Edirne/Adrianople|طرابوزان Trabzon/Trebizond|انطاکیه Antakya/Antioch|ازنیق Nicaea|تدمر Palmyra|
عکا Acre|بئرالسبع Beersheba|جلیل Galilee|نقب Negev|یهودیه Judea|مسجدالاقصی Al-Aqsa|
بلندی‌های جولان اشغالی Occupied Golan|سرزمین‌های اشغالی Occupied Territories|اقصر Luxor|طنجه Tangier|
دارالبیضا Casablanca|مخا Mocha|شبه‌جزیره عربستان Arabian Peninsula|کاخ سفید White House|کاخ الیزه Élysée|
شهر ممنوعه Forbidden City|آسیای غربی West Asia|اروپای شرقی Eastern Europe|اروپای غربی Western Europe|
آمریکای جنوبی South America|آمریکای شمالی North America|آمریکای مرکزی Central America|آلمان شرقی East Germany|
آلمان غربی West Germany|ایرلند شمالی Northern Ireland|اتحاد جماهیر شوروی Soviet Union|اتحاد شوروی Soviet Union|
چکسلواکی Czechoslovakia|مقدونیه شمالی North Macedonia|بوسنی و هرزگوین Bosnia and Herzegovina
`;

/** Made at the first question, so that programs that ask none pay nothing. */
let byPersian: ReadonlyMap<string, readonly string[]> | undefined;

function readTable(): ReadonlyMap<string, readonly string[]> {
  return new Map(
    EXONYMS.replaceAll('\n', '')
      .split('|')
      .map((entry) => {
        const english = entry.search(/[A-ZÉ]/u);
        return [keyOf(entry.slice(0, english)), entry.slice(english).split('/')];
      }),
  );
}

/** Spaces and half-spaces aside, so that «تل آویو» is «تل‌آویو». */
function keyOf(name: string): string {
  return fold(name).text.replaceAll(' ', '');
}

/**
 * The English names of a place whose Persian name sounds differently.
 *
 * @param persian - The name in Persian, in any spelling.
 * @returns English names, the most usual first; empty where the list has none.
 * @example
 * ```ts
 * exonyms('مجارستان'); // ['Hungary']
 * ```
 */
export function exonyms(persian: string): readonly string[] {
  byPersian ??= readTable();
  return byPersian.get(keyOf(persian)) ?? [];
}
