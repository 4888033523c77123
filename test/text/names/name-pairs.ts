/** Names of persons and places in both scripts, as newspapers write them: our own list, to measure {@link nameSimilarity} with. */
export const NAME_PAIRS: readonly (readonly [persian: string, latin: string])[] = `
پزشکیان Pezeshkian|عراقچی Araghchi|عراقچی Araqchi|ظریف Zarif|روحانی Rouhani|روحانی Rohani|خاتمی Khatami|رفسنجانی Rafsanjani|
احمدی‌نژاد Ahmadinejad|خامنه‌ای Khamenei|لاریجانی Larijani|قالیباف Ghalibaf|قالیباف Qalibaf|ولایتی Velayati|صالحی Salehi|خرازی Kharrazi|
بقایی Baqaei|بقائی Baghaei|کنعانی Kanaani|خطیب‌زاده Khatibzadeh|امیرعبداللهیان Amir-Abdollahian|باقری Bagheri|تخت‌روانچی Takht-Ravanchi|
غریب‌آبادی Gharibabadi|ایروانی Iravani|موسوی Mousavi|قاسمی Qassemi|حسینی Hosseini|رئیسی Raisi|مصدق Mossadegh|
پوتین Putin|لاوروف Lavrov|مدودف Medvedev|زاخارووا Zakharova|پسکوف Peskov|ریابکوف Ryabkov|اولیانوف Ulyanov|میشوستین Mishustin|
ترامپ Trump|بایدن Biden|اوباما Obama|کلینتون Clinton|بلینکن Blinken|روبیو Rubio|ویتکاف Witkoff|کری Kerry|پامپئو Pompeo|بولتون Bolton|
اردوغان Erdoğan|اردوغان Erdogan|فیدان Fidan|چاووش‌اوغلو Çavuşoğlu|داوود‌اوغلو Davutoglu|گل Gül|علی‌اف Aliyev|پاشینیان Pashinyan|
میرزویان Mirzoyan|بایراموف Bayramov|توکایف Tokayev|نظربایف Nazarbayev|میرضیایف Mirziyoyev|رحمان Rahmon|جپاروف Japarov|بردی‌محمداف Berdimuhamedow|
مکرون Macron|مرکل Merkel|شولتس Scholz|مرتس Merz|استارمر Starmer|جانسون Johnson|ملونی Meloni|اوربان Orbán|بورل Borrell|کالاس Kallas|
مورا Mora|موگرینی Mogherini|گوترش Guterres|گروسی Grossi|البرادعی ElBaradei|عنان Annan|زلنسکی Zelensky|زلنسکی Zelenskyy|شی جین‌پینگ Xi Jinping|
وانگ یی Wang Yi|مودی Modi|جایشانکار Jaishankar|شریف Sharif|منیر Munir|بن‌سلمان bin Salman|السودانی Al-Sudani|نتانیاهو Netanyahu|اسد Assad|
بن‌فرحان bin Farhan|آل ثانی Al Thani|البوسعیدی Albusaidi|صدام حسین Saddam Hussein|مادورو Maduro|لولا Lula|کاسترو Castro|ماندلا Mandela|
مسکو Moscow|تهران Tehran|مشهد Mashhad|تبریز Tabriz|شیراز Shiraz|بوشهر Bushehr|نطنز Natanz|فردو Fordow|چابهار Chabahar|خرمشهر Khorramshahr|
بغداد Baghdad|کابل Kabul|تاشکند Tashkent|بیشکک Bishkek|عشق‌آباد Ashgabat|دوشنبه Dushanbe|اسلام‌آباد Islamabad|کراچی Karachi|ریاض Riyadh|
مسقط Muscat|دوحه Doha|ابوظبی Abu Dhabi|آنکارا Ankara|استانبول Istanbul|برلین Berlin|مونیخ Munich|هلسینکی Helsinki|بروکسل Brussels|
بوداپست Budapest|نیویورک New York|واشنگتن Washington|کیوتو Kyoto|نایروبی Nairobi|ویتنام Vietnam|اندونزی Indonesia|آرژانتین Argentina|
ونزوئلا Venezuela|زیمبابوه Zimbabwe|موزامبیک Mozambique|نیکاراگوئه Nicaragua|قزاقستان Kazakhstan|تاجیکستان Tajikistan|کرمانشاه Kermanshah|
خوزستان Khuzestan|سیستان Sistan|گیلان Gilan|مازندران Mazandaran|اصفهان Isfahan
`
  .replaceAll('\n', '')
  .split('|')
  .map((entry) => {
    const latin = entry.search(/[A-Za-zÇ]/u);
    return [entry.slice(0, latin).trim(), entry.slice(latin)] as const;
  });
