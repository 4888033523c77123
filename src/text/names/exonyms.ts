/**
 * Place names that sound differently in Persian and English: «مجارستان» is Hungary, «خاورمیانه» the Middle East.
 *
 * Here are those of several words in either language, and old or rare ones; exonym-words.ts has the others.
 */
import { exonymKey, exonymsOfWord, readExonyms } from './exonym-words.js';

/** Persian name and English names, those of one place divided by `/`; our own list. */
const OTHERS = `
هندوستان India|مونته‌نگرو Montenegro|ارمنی Armenian|طرابلس Tripoli|مکه Mecca/Makkah|بمبئی Mumbai/Bombay|بوتان Bhutan|
موریس Mauritius|اسکندریه Alexandria|کلن Cologne|پراگ Prague|لیسبون Lisbon|ونیز Venice|ناپل Naples|آلپ Alps|
سوازیلند Eswatini/Swaziland|سیشل Seychelles|کومور Comoros|لیختن‌اشتاین Liechtenstein|داردانل Dardanelles|
بین‌النهرین Mesopotamia|شام Levant|لاذقیه Latakia|صیدا Sidon|صور Tyre|اورشلیم Jerusalem|ناصره Nazareth|الخلیل Hebron|
یافا Jaffa|اریحا Jericho|ماوراءالنهر Transoxiana|شبه‌قاره Subcontinent|مزارشریف Mazar|مرو Merv|سراندیب Ceylon|
حبشه Ethiopia/Abyssinia|زنگبار Zanzibar|ارس Aras/Araxes|سیحون Jaxartes|جیحون Oxus|اروندرود Arvand/Shatt|
هیرمند Helmand|سالونیک Thessaloniki|جنوا Genoa|پارس Persia|شوش Susa|هگمتانه Ecbatana|بابل Babylon|تیسفون Ctesiphon|
کرس Corsica|بیزانس Byzantium|قسطنطنیه Constantinople|خوارزم Khwarazm/Chorasmia|کارتاژ Carthage|آشور Assyria|
کلده Chaldea|فنیقیه Phoenicia|ادرنه Edirne/Adrianople|طرابوزان Trabzon/Trebizond|انطاکیه Antakya/Antioch|ازنیق Nicaea|
تدمر Palmyra|عکا Acre|بئرالسبع Beersheba|جلیل Galilee|نقب Negev|یهودیه Judea|مسجدالاقصی Al-Aqsa|اقصر Luxor|
طنجه Tangier|دارالبیضا Casablanca|مخا Mocha|چکسلواکی Czechoslovakia|جمهوری چک Czechia/Czech Republic|
روسیه سفید Belarus|جمهوری آذربایجان Azerbaijan|قفقاز جنوبی South Caucasus|تنگه بسفر Bosphorus|
قبرس شمالی Northern Cyprus|کرانه باختری West Bank|نوار غزه Gaza Strip|تل‌آویو Tel Aviv|بلندی‌های جولان Golan Heights|
عربستان سعودی Saudi Arabia|امارات متحده عربی United Arab Emirates|ابوظبی Abu Dhabi|خلیج فارس Persian Gulf|
دریای عمان Sea of Oman/Gulf of Oman|تنگه هرمز Strait of Hormuz|باب‌المندب Bab el-Mandeb|دریای سرخ Red Sea|
دریای مدیترانه Mediterranean|دریای سیاه Black Sea|دریای خزر Caspian Sea/Caspian|دریای مازندران Caspian Sea|
اقیانوس هند Indian Ocean|اقیانوس اطلس Atlantic|اقیانوس آرام Pacific|دریای بالتیک Baltic|قطب شمال Arctic|
قطب جنوب Antarctica|خاورمیانه Middle East|غرب آسیا West Asia|خاور دور Far East|آسیای میانه Central Asia|
آسیای مرکزی Central Asia|شبه‌جزیره کره Korean Peninsula|دهلی نو New Delhi|سریلانکا Sri Lanka|تیمور شرقی Timor|
هنگ‌کنگ Hong Kong|کره جنوبی South Korea|کره شمالی North Korea|نیوزیلند New Zealand|زلاند نو New Zealand|
ایالات متحده United States/US/USA|ایالات متحده آمریکا United States|ینگه دنیا America|کاستاریکا Costa Rica|
السالوادور El Salvador|نیویورک New York|آمریکای لاتین Latin America|آفریقای جنوبی South Africa|
صحرای غربی Western Sahara|آدیس‌آبابا Addis Ababa|ساحل عاج Ivory Coast|دماغه سبز Cape Verde|کیپ ورد Cape Verde|
سیرالئون Sierra Leone|کانال سوئز Suez Canal|صحرای سینا Sinai|رود اردن Jordan River|آمودریا Amu Darya|
سیردریا Syr Darya|آسیای صغیر Asia Minor|سن‌پترزبورگ Saint Petersburg|تخت جمشید Persepolis|
ایالات متحده امریکا United States|افریقای جنوبی South Africa|دریای چین جنوبی South China Sea|دریای شمال North Sea|
دریای آدریاتیک Adriatic|دریای اژه Aegean|بحرالمیت Dead Sea|دریای مرده Dead Sea|بحر احمر Red Sea|
دریاچه ارومیه Lake Urmia|دریاچه وان Lake Van|دریای آرال Aral Sea|خلیج عدن Gulf of Aden|خلیج مکزیک Gulf of Mexico|
خلیج بنگال Bay of Bengal|تنگه تایوان Taiwan Strait|تنگه مالاکا Strait of Malacca|تنگه جبل‌الطارق Strait of Gibraltar|
کانال پاناما Panama Canal|کانال مانش English Channel|دریای مانش English Channel|قفقاز شمالی North Caucasus|
شاخ آفریقا Horn of Africa|شمال آفریقا North Africa|جنوب شرق آسیا Southeast Asia|جنوب آسیا South Asia|
شرق آسیا East Asia|شرق مدیترانه Eastern Mediterranean|تنب بزرگ Greater Tunb|تنب کوچک Lesser Tunb|
جزایر سه‌گانه Three Islands|جزایر قناری Canary Islands|جزایر فالکلند Falkland Islands|جزایر سلیمان Solomon Islands|
جزایر مارشال Marshall Islands|جمهوری دموکراتیک کنگو Democratic Republic of the Congo|
جمهوری آفریقای مرکزی Central African Republic|آفریقای مرکزی Central Africa|گینه استوایی Equatorial Guinea|
گینه بیسائو Guinea-Bissau|گینه نو New Guinea|سودان جنوبی South Sudan|جمهوری دومینیکن Dominican Republic|
روم شرقی Byzantium|بلندی‌های جولان اشغالی Occupied Golan|سرزمین‌های اشغالی Occupied Territories|
شبه‌جزیره عربستان Arabian Peninsula|کاخ سفید White House|کاخ الیزه Élysée|شهر ممنوعه Forbidden City|
آسیای غربی West Asia|اروپای شرقی Eastern Europe|اروپای غربی Western Europe|آمریکای جنوبی South America|
آمریکای شمالی North America|آمریکای مرکزی Central America|آلمان شرقی East Germany|آلمان غربی West Germany|
ایرلند شمالی Northern Ireland|اتحاد جماهیر شوروی Soviet Union|اتحاد شوروی Soviet Union|مقدونیه شمالی North Macedonia|
بوسنی و هرزگوین Bosnia and Herzegovina|
کرواسی Croatia|صربستان Serbia|لتونی Latvia|تفلیس Tbilisi|حلب Aleppo|جولان Golan|خزر Caspian|اطلس Atlantic|دهلی Delhi|
مالدیو Maldives|کامبوج Cambodia|شانگهای Shanghai|سین‌کیانگ Xinjiang|مغولستان Mongolia|آرژانتین Argentina|شیلی Chile|
کارائیب Caribbean|مغرب Morocco|مراکش Morocco/Marrakesh|الجزیره Algiers|جیبوتی Djibouti|نیجریه Nigeria|نیجر Niger|
دجله Tigris|فرات Euphrates|بالکان Balkans|زوریخ Zurich|مونیخ Munich|بخارست Bucharest|سارایوو Sarajevo|
کپنهاگ Copenhagen|استکهلم Stockholm|جبل‌الطارق Gibraltar|عثمانی Ottoman|مقدونیه Macedonia|جنوبگان Antarctica|
آرام Pacific|کبک Quebec|می‌سی‌سی‌پی Mississippi
`;

/** Made at the first question, so that programs that ask none pay nothing. */
let byPersian: ReadonlyMap<string, readonly string[]> | undefined;

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
  const key = exonymKey(persian);
  byPersian ??= readExonyms(OTHERS);
  return exonymsOfWord(key) ?? byPersian.get(key) ?? [];
}
