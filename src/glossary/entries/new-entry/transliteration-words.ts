/** Words and affixes whose reading is known without a glossary; written for this project. */

/** A piece that words begin or end with. */
export interface Affix {
  /** As it is written, without half-spaces. */
  readonly written: string;
  /** As it is read. */
  readonly read: string;
  /** Where it stands. */
  readonly at: 'start' | 'end';
  /** Of endings: only after a silent heh, which is `kept` or `dropped` before it. */
  readonly afterHeh?: 'kept' | 'dropped';
}

/** Longer ones first, so that «گذاری» is not read as «ی». */
export const AFFIX_READINGS: readonly Affix[] = [
  ...affixes(
    'end',
    `کنندگان konandegān, شناسی shenāsi, شناختی shenākhti, کننده konande, گذاری gozāri, پذیری paziri, محوری mehvari, گرایانه garāyāne,
     گرایی garāyi, سازی sāzi, داری dāri, مندی mandi, نامه nāme, پذیر pazir, محور mehvar, گذار gozār, گرا garā, ساز sāz, دار dār,
     مند mand, ترین tarin, گری gari, گاه gāh, ها hā, تر tar, گر gar`,
  ),
  { written: 'گی', read: 'gi', at: 'end', afterHeh: 'dropped' },
  { written: 'گان', read: 'gān', at: 'end', afterHeh: 'dropped' },
  { written: 'ای', read: "'i", at: 'end', afterHeh: 'kept' },
  ...affixes('end', 'انه āne, یی yi, ی i'),
  ...affixes('start', 'غیر gheyr, بین beyn, پیش pish, پسا pasā, چند chand, ضد zedd, هم ham, بی bi, نا nā, فرا farā'),
];

/** Prepositions and conjunctions, which stand between two words without the ezafe. */
export const LINKING_WORDS = wordSet('و یا به با بر از در تا برای بدون نه که');

/** Words that take no ezafe, though a word before them may: numerals, superlatives, determiners. */
export const LEADING_WORDS = wordSet(
  'این آن هر همه هیچ یک دو سه چهار پنج شش هفت هشت ده نخستین اولین دومین سومین آخرین بزرگ\u200cترین مهم\u200cترین',
);

/** Infinitives after a noun or adjective, with which they are one verb. */
export const LIGHT_VERBS = wordSet(
  `کردن شدن دادن گرفتن داشتن زدن رسیدن رساندن یافتن آوردن بردن نمودن ساختن گذاشتن بستن خواندن دانستن بودن آمدن رفتن کشیدن`,
);

/** Frequent words of diplomatic and legal Persian. */
export const FREQUENT_READINGS: readonly (readonly [word: string, reading: string])[] = pairs(
  `و va, یا yā, به be, با bā, بر bar, از az, در dar, تا tā, برای barāye, بدون bedune, هر har, یک yek, دو do, سه se, چهار chahār,
   پنج panj, شش shesh, هفت haft, هشت hasht, ده dah, هم ham, نخستین nokhostin, اولین avvalin, آخرین ākharin, این in, آن ān,
   کردن kardan, شدن shodan, دادن dādan, گرفتن gereftan, داشتن dāshtan, زدن zadan, رسیدن residan, رساندن resāndan, یافتن yāftan,
   آوردن āvardan, بردن bordan, نمودن nemudan, ساختن sākhtan, گذاشتن gozāshtan, بستن bastan, خواندن khāndan, بودن budan, آمدن āmadan,
   شده shode, کرده karde,
   آب āb, آتش‌بس ātashbas, آزاد āzād, آزادی āzādi, آزادراه āzādrāh, آشتی āshti, آمریکا Āmrikā, آموزش āmuzesh, آوارگان āvāregān,
   آیین āyin, آیین‌نامه āyinnāme, ابتکار ebtekār, ابلاغ eblāgh, اتحاد ettehād, اتحادیه ettehādiye, اتباع atbā', اثر asar,
   اجبار ejbār, اجباری ejbāri, اجتماعی ejtemā'i, اجماع ejmā', احترام ehterām, احضار ehzār, اختیار ekhtiyār, اختیارات ekhtiyārāt,
   اخراج ekhrāj, ادعا edde'ā, ارتباط ertebāt, ارتباطات ertebātāt, اروپا Orupā, اروپایی orupāyi, ارزی arzi, ارضی arzi,
   استرداد esterdād, استوارنامه ostovārnāme, استعفا este'fā, اسناد asnād, اشغال eshghāl, اصل asl, اصلاح eslāh, اصلاحیه eslāhiye,
   اعتبار e'tebār, اعتبارنامه e'tebārnāme, اعتراض e'terāz, اعتماد e'temād, اعتمادسازی e'temādsāzi, اعضا a'zā, اعلام e'lām,
   اعلامیه e'lāmiye, اعمال e'māl, اقامت eghāmat, اقلیت aghalliyat, اقلیت‌ها aghalliyathā, اقلیمی eghlimi, التزام eltezām,
   الحاق elhāgh, امارات Emārāt, امضای emzā, امان amān, انسان ensān, انسانی ensāni, انضمام enzemām, انعقاد en'eghād, انتخابات entekhābāt,
   انحلال enhelāl, اوراق owrāgh, اولویت owlaviyat, ایالات eyālāt, بازدارندگی bāzdārandegi, بازدید bāzdid, بازرسی bāzresi, بازار bāzār,
   بانک bānk, بدهی bedehi, برابری barābari, برجام Barjām, برقراری bargharāri, برگزاری bargozāri, بشر bashar, بشردوستانه bashardustāne,
   بندر bandar, بهداشت behdāsht, بی‌طرف bitaraf, بین beyn, بیع bey', پادشاه pādeshāh, پادشاهی pādeshāhi, پاسخ pāsokh, پرچم parcham,
   پذیرش paziresh, پرتاب partāb, پروتکل porotokol, پناهنده panāhande, پناهندگی panāhandegi, پناهندگان panāhandegān, پول pul,
   پیام payām, پیشرفت pishraft, پیشنهاد pishnahād, پیوست peyvast, تابعیت tābe'iyat, تاریخ tārikh, تجدید tajdid, تخصیص takhsis,
   تدابیر tadābir, ترور teror, تسلیحات taslihāt, تسلیم taslim, تشریفات tashrifāt, تضمین tazmin, تعامل ta'āmol, تعلیق ta'ligh,
   تعهد ta'ahhod, تعهدات ta'ahhodāt, تعرفه ta'refe, تغییر taghyir, تغییرات taghyirāt, تفسیر tafsir, تفویض tafviz, تکثیر taksir,
   تمامیت tamāmiyat, تمدید tamdid, تنش tanesh, تنش‌زدایی taneshzodāyi, تهدید tahdid, توازن tavāzon,
   جامعه jāme'e, جانبه jānebe, جرم jorm, جنایت jenāyat, جنایات jenāyāt, جنگ jang, جنوب jonub, جنوبی jonubi, جهان jahān,
   جهانی jahāni, حاکمیت hākemiyat, حسن hosn, همجواری hamjavāri, حضور hozur, حق hagh, حقوق hoghugh, حکم hokm, حکومت hokumat,
   حل hall, حمله hamle, حمل haml, خاتمه khāteme, خاک khāk, خدمات khadamāt, خروج khoruj, خسارت khesārat, خشونت khoshunat,
   خط khatt, خلع khal', سلاح selāh, سلاح‌ها selāhhā, خلیج khalij, فارس Fārs, خود khod, خواست khāst, داخلی dākheli, داوری dāvari,
   دادگاه dādgāh, دادگستری dādgostari, دبیر dabir, دبیرخانه dabirkhāne, دبیرکل dabirkol, دخالت dekhālat, درخواست darkhāst, دریا daryā,
   دریایی daryāyi, دفاع defā', دفاعی defā'i, دفتر daftar, دموکراسی demokrāsi, دیوان divān, ذخایر zakhāyer, راه‌آهن rāhāhan,
   رای ra'y, رأی ra'y, رایزن rāyzan, ربودن robudan, رعایت re'āyat, رفتار raftār, رفت raft, رژیم rezhim, روادید ravādid, زبان zabān,
   زمین zamin, زمینی zamini, زندان zendān, زیست zist, محیط‌زیست mohitzist, محیط mohit, ساختار sākhtār, سازش sāzesh, سازوکار sāzokār,
   ستاد setād, سرزمین sarzamin, سرزمینی sarzamini, سفارت sefārat, سفارتخانه sefāratkhāne, سقف saghf, سند sanad, سهم sahm, سوم sevvom,
   شاهراه shāhrāh, شرط shart, شرق shargh, شرکت sherkat, شمال shomāl, شناسایی shenāsāyi, شورا shorā, شهر shahr, شهروند shahrvand,
   شکنجه shekanje, شکست shekast, صادرات sāderāt, صدور sodur, صلاحیت salāhiyat, صلح‌آمیز solhāmiz, صندوق sandugh, صنعت san'at,
   ضمیمه zamime, ضمنی zemni, طرف taraf, عام ām, عالی āli, عدالت edālat, عدم adam, عرف orf, عرفی orfi,
   عراق Erāgh, عربستان Arabestān, عضو ozv, عقد aghd, عمل amal, عملیات amaliyāt, عملیاتی amaliyāti, عنصر onsor, عهد ahd, عین eyn,
   غنی‌سازی ghanisāzi, غیرنظامی gheyrnezāmi, غیرنظامیان gheyrnezāmiyān, فراملی farāmelli, فرمان farmān, فرستاده ferestāde,
   فصل fasl, فضا fazā, فلات falāt, قاره ghārre, فلسطین Felestin, فوری fowri, فوق fowgh, فوق‌العاده fowgholāde, قاچاق ghāchāgh,
   قاعده ghā'ede, قانون ghānun, قانونی ghānuni, قاضی ghāzi, قرارداد gharārdād, قرار gharār, قدرت ghodrat, قلمرو ghalamrow, قوا ghovā,
   قوه ghovve, کارت kārt, کاردار kārdār, کارگروه kārgoruh, کالا kālā, کمک komak, کمیته komite, کنترل kontorol, کنسول konsul,
   کنسولگری konsulgari, کنوانسیون konvānsiyon, گذرنامه gozarnāme, گروگان gerogān, گزارش gozāresh, گفتگو goftogu, گواهی govāhi,
   لایحه lāyehe, ماده mādde, مأموریت ma'muriyat, مأمور ma'mur, مالی māli, مالیات māliyāt, مبادله mobādele, مبانی mabāni, متجاوز motajāvez,
   متقابل moteghābel, متن matn, مجمع majma', مجرمان mojremān, مجوز mojavvez, مداخله modākhele, مدنی madani, مذهبی mazhabi, مرز marz,
   مرزی marzi, مراسم marāsem, مزیت maziyat, مسئولیت mas'uliyat, مسلحانه mosallahāne, مسلح mosallah, مشروط mashrut, مصالحه mosālehe,
   مصونیت masuniyat, معاضدت mo'āzedat, معافیت mo'āfiyat, معاونت mo'āvenat, معاهدات mo'āhedāt, مفصل mofassal, مقدماتی moghaddamāti,
   مقر magharr, ملت mellat, ملی melli, ملیت melliyat, ممنوعیت mamnu'iyat, منع man', منطقه mantaghe, مهاجر mohājer, مهاجرت mohājerat,
   موشک mushak, موشکی mushaki, مهمان mehmān, میانجی miyānji, میانجیگری miyānjigari, میانجی‌گری miyānjigari, میزبان mizbān, میثاق misāgh,
   نامه nāme, نفت naft, نفر nafar, نقض naghz, نماینده namāyande, نمایندگی namāyandegi, نمایندگان namāyandegān, ناوگان nāvgān, نرم narm,
   نژادپرستی nezhādparasti, نسل nasl, نسل‌کشی naslkoshi, نهاد nahād, نیرو niru, نیروها niruhā, نیروهای niruhā, هدف hadaf, هجوم hojum,
   همزیستی hamzisti, همگرایی hamgarāyi, همه‌پرسی hameporsi, هند Hend, هنجار hanjār, هوایی havāyi, هوا havā, واردات vāredāt,
   واقعی vāghe'i, وتو veto, وحدت vahdat, ورود vorud, وقت vaght, ویزا vizā, ویژه vizhe, یادبود yādbud, یونان Yunān`,
);

function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

function affixes(at: Affix['at'], list: string): Affix[] {
  return pairs(list).map(([written, read]) => ({ written, read, at }));
}

function pairs(list: string): [string, string][] {
  return list.split(',').map((pair) => {
    const [word = '', ...reading] = pair.trim().split(' ');
    return [word, reading.join(' ')];
  });
}
