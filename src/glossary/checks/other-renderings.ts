/**
 * What words that are terms of diplomacy, or may be, are called in the other language where they mean something else.
 *
 * A dictionary by senses, less the senses of diplomacy, with what newspapers say instead of a term ("Brussels" for «اتحادیه
 * اروپا»). Nothing stands here that could be taken for the term: no near-synonym («قرارداد» for "treaty"), no word that a wrong
 * translation of it would have, and none that texts have everywhere. A term stands without its articles, and there may be the
 * word before it: «به دیدار», to see somebody.
 */

/** A word, a colon, its Persian renderings in other senses. */
export const ENGLISH_WORDS = `
abstain: پرهیز | دوری جستن | روزه گرفتن
abstention: پرهیز | خودداری | امساک | روزه
accession: جلوس | به تخت نشستن | تاج‌گذاری | پیوستن | عضویت
accord: به میل خود | خودجوش | خودبه‌خود | به خواست خود
account: روایت | شرح حال | حساب کاربری | حساب بانکی
act: نمایش | بازیگری | تظاهر | رفتار کردن | پرده اول | وانمود
action: فیلم اکشن | اکشن | پرتحرک
actor: هنرپیشه | ستاره سینما | کنشگر | هنرپیشگان
address: نشانی | آدرس | پرداختن به | رسیدگی
administration: تجویز | تزریق | مدیریت بازرگانی | مصرف دارو | اداره امور | مدیریت شرکت | امور اداری
adopt: فرزندخوانده | فرزندخواندگی | به فرزندی | سرپرستی | اتخاذ
adoption: فرزندخواندگی | فرزندخوانده | به فرزندی | اتخاذ | سرپرستی
advance: پیش‌پرداخت | مساعده | پیشاپیش | پیشروی
affair: رابطه نامشروع | رابطه عاشقانه | ماجرا | خیانت
agency: خبرگزاری | کارگزاری | عاملیت | بنگاه | آژانس مسافرتی | نهاد
agenda: نیت پنهان | نیات | مقاصد | دفترچه یادداشت | سررسید
agent: بنگاه‌دار | عامل شیمیایی | عامل بیماری‌زا | کارگزار | مأمور مخفی | مدیر برنامه
aggression: پرخاشگری | پرخاش | ستیزه‌جویی
agreement: مطابقه | هم‌عقیده | هم‌رأی
aid: سمعک | کمک‌آموزشی | کمک‌های اولیه
alien: فضایی | موجود فضایی | ناآشنا | نامأنوس | گونه مهاجم
amendment: تقویت‌کننده خاک | بهسازی خاک | متمم | اصلاحات
annex: ساختمان الحاقی | ساختمان فرعی | بنای الحاقی | پیوست | الحاق | منضم | انضمام
appeal: جذابیت | گیرایی | جاذبه | محبوبیت | التماس
appointment: قرار ملاقات | نوبت | وقت ملاقات | وقت دکتر
arm: بازو | آغوش | دست راست | دست چپ | آستین
arms: بازوان | بازو | آغوش | دست‌ها
army: فوج | انبوه | مورچه
article: مقاله | حرف تعریف | گزارش خبری | قلم کالا | نوشتار
assembly: مونتاژ | سرهم کردن | خط تولید | تجمع | صبحگاه
asset: مزیت | نقطه قوت | امتیاز
association: تداعی | معاشرت
asylum: تیمارستان | دیوانه‌خانه | آسایشگاه روانی
asylum seeker: متقاضی پناهندگی | متقاضیان پناهندگی | درخواست پناهندگی
attack: حمله قلبی | سکته
authorities: صاحب‌نظران | اهل فن | منابع معتبر
authority: اقتدار | صاحب‌نظر | مرجعیت
award: جایزه | نشان | بورسیه | اعطا
axis: محور مختصات | محور زمین
balance: ترازو | مانده حساب | تعادل بدن | موجودی حساب | حفظ تعادل
bank: کرانه | ساحل رود | کناره رودخانه | لب رودخانه | بانک خون
bar: میخانه | میله | شکلات تخته‌ای | پیشخوان | نوار ابزار | شمش | کافه
base: قاعده مثلث | مبنا | باز شیمیایی | بیس‌بال | پایه
belt: کمربند ایمنی | تسمه | کمر شلوار
bench: نیمکت | بازیکن ذخیره
bid: پیشنهاد قیمت | مزایده | تلاش | وداع
bill: صورت‌حساب | اسکناس | قبض | منقار | نوک پرنده
block: بلوک ساختمانی | قطعه | مسدود | گرفتگی | چهارراه
board: تخته | تابلو | سوار شدن | صفحه شطرنج | برد الکترونیکی | تخته‌سیاه
body: بدن | جسد | پیکر | جسم | اندام | بدنه | جنازه
bond: دلبستگی | چسب | پیوند شیمیایی | پیوند عاطفی | جیمز باند
border: حاشیه‌دوزی | لبه | کادر | حاشیه صفحه
border crossing: عبور از مرز | گذر از مرز | عبور مرزی
border guard: مأمور مرزی | مأموران مرزی | پلیس مرزی
both sides: هر دو تیم | هر دو سو | دو سوی | دو روی | هر دو سمت | دو تیم
branch: شاخه درخت | شعبه | رشته | سرشاخه | شاخ و برگ
breach: رخنه | شکاف | شکستن سد
bridge: پل بینی | بازی بریج
brief: کوتاه | مختصر | خلاصه | شورت
budget: ارزان | ارزان‌قیمت | مقرون‌به‌صرفه
bureau: میز تحریر | کمد کشودار | گنجه
cabinet: کمد | کابینت | قفسه | گنجه | ویترین
camp: اردو | چادر زدن | کمپینگ | اردوی تابستانی
capacity: گنجایش | استعداد | حجم مخزن
capital: سرمایه | حروف بزرگ | حرف بزرگ | سرستون | اعدام
case: چمدان | جعبه | قاب | ابتلا | مبتلا
cast: بازیگران | گچ | ریخته‌گری | قالب‌گیری | پرتاب | سایه افکندن
cause: علت | سبب | باعث | موجب | عامل | دلیل
cell: سلول | یاخته | تلفن همراه | موبایل | باتری | سلولی
centre: وسط | مهاجم میانی | مرکز خرید
chair: صندلی | مبل | ویلچر | صندلی چرخدار
chamber: حفره | محفظه | اتاقک | موسیقی مجلسی | حجره | خشاب
channel: شبکه تلویزیونی | آبراه | مانش | شبکه خبری
chapter: سوره | برهه | فصل زندگی | مرحله زندگی
charge: شارژ | هزینه | بار الکتریکی | یورش | عهده‌دار
charter: دربست | چارتر | کرایه‌ای | پرواز اجاره‌ای
chief: رئیس قبیله | کدخدا | سردبیر
circle: دایره | حلقه | بالکن تئاتر
circles: دایره | حلقه
circular: دایره‌ای | گرد | مدور
civil: مؤدب | باادب | عمران | مؤدبانه
class: کلاس | درس | شاگرد | فرست‌کلاس
clause: جمله‌واره | جمله پیرو | جمله وابسته
climate: آب‌وهوا | اقلیم | آب و هوا | اقلیمی
climate change: گرمایش | تغییر آب و هوا | تغییرات جوی
coastal state: ایالت ساحلی | ایالت‌های ساحلی
code: رمز | کد | برنامه‌نویسی | رمزگذاری
colony: کلنی | کندو | لانه مورچه
column: ستون | ستون روزنامه
commission: کارمزد | پورسانت | سفارش | حق‌العمل | راه‌اندازی | ارتکاب
commit: مرتکب | ارتکاب | خودکشی | سپردن
commitment: دلبستگی | وفاداری | قول و قرار
common: رایج | متداول | شایع | معمول | عادی | عوام
communication: مخابرات | مهارت‌های ارتباطی
community: محله | اهالی | محلی | زیستگاه
compact: فشرده | جمع‌وجور | پنکک | کوچک | متراکم
company: همراهی | مصاحبت | گروهان | هم‌نشین | مهمان
complaint: گلایه | بیماری | ناراحتی جسمی | غرغر
comprehensive: آزمون جامع | بیمه بدنه | درک مطلب
compromise: به خطر انداختن | تضعیف | لو رفتن | آسیب‌پذیر
concern: بنگاه | مربوط بودن | مربوط می‌شود
concession: غرفه | دکه | بوفه
conclude: نتیجه گرفتن | نتیجه‌گیری | خاتمه
conclusion: نتیجه‌گیری | خاتمه
condemn: مخروبه | غیرقابل سکونت
condemnation: نفرین | مخروبه
condition: بیماری | عارضه | حال بیمار | وضعیت جسمانی | عارضه قلبی
conduct: رهبری ارکستر | رسانا | هدایت گرما | رفتار
confession: اعتراف به گناه | شهادتین | کیش
confidence: اعتماد به نفس | اعتمادبه‌نفس | راز | خودباوری | فاصله اطمینان
conflict: تداخل | تعارض منافع | تضاد منافع | تناقض
congress: همایش علمی | آمیزش
consensus: اتفاق نظر | وفاق | عرف علمی
constituent: جزء | اجزای
constitution: بنیه | مزاج | ساختار بدن | جثه
consul: کنسول روم
consultation: ویزیت | معاینه
contact: لنز | تماس بدنی | دفترچه تلفن | شماره تماس
contract: منقبض | انقباض | مبتلا | ابتلا
convention: عرف | آداب | همایش | مرسوم | سنت ادبی | آداب و رسوم | گردهمایی | کنگره حزب | قرارداد ادبی
conversation: گپ | هم‌صحبت | هم‌صحبتی
cooperation: تعاونی
copy: تقلید | کپی | رونویسی
corridor: راهرو | سرسرا
counsel: نصیحت | پند | اندرز | صلاح‌دید
counter: پیشخوان | شمارنده | کنتور | مهره | باجه
counterpart: لنگه | معادل | المثنی
country: روستا | حومه | ییلاق | موسیقی کانتری | کانتری | بیرون شهر | دهات
courier: پیک موتوری
course: درس | زمین گلف | غذای اصلی | البته | دوره آموزشی
court: زمین تنیس | حیاط | دربار | خواستگاری | درباری | زمین بسکتبال | زمین بازی
covenant: تابوت عهد | عهد خدا | عهد عتیق | عهد جدید
credentials: مدارک تحصیلی | گذرواژه | نام کاربری | سوابق حرفه‌ای | سوابق | صلاحیت | شایستگی | رمز عبور
credit: واحد درسی | تیتراژ | افتخار | کارت اعتباری
cross: صلیب | ضربدر | گذشتن از
crown: تاج | فرق سر | روکش دندان | تارک
currency: رواج | رایج
custom: سفارشی | آداب | سنت | آداب و رسوم
customs: آداب | آداب و رسوم | سنت‌ها
cybersecurity: امنیت اطلاعات | امنیت شبکه
date: خرما | قرار عاشقانه | نخل | سر قرار
de-escalation: فروکش | آرام کردن
deal: سر و کار | پرداختن به | میزان زیادی | رسیدگی | دست‌وپنجه نرم کردن | ورق دادن | تا حد زیادی
declaration: اظهارنامه | ابراز عشق | اظهارنامه گمرکی
defence: خط دفاع | مدافع | دفاعیه | پدافند بازیکن | سیستم ایمنی
deficit: کم‌توجهی | نقص توجه | اختلال
delegate: تفویض | واگذار | محول
delegation: تفویض | واگذاری | تفویض اختیار
delivery: زایمان | وضع حمل | پیک | شیوه بیان | تحویل کالا
demand: پرتقاضا | پرطرفدار | عرضه و تقاضا
department: گروه آموزشی | دانشکده | اداره پلیس | آتش‌نشانی | فروشگاه
deposit: رسوب | ته‌نشین | بیعانه | کانسار | ذخایر معدنی | سپرده بانکی | پیش‌پرداخت
depositary: سپرده‌پذیر | متولی | امانت‌دار
depression: افسردگی | گودی | فرورفتگی | افسرده | سامانه کم‌فشار
deputy: کلانتر | پاسبان
desk: میز تحریر | میز کار | رومیزی | پیشخوان | پشت میز
deterrence: پیشگیری از جرم | منصرف
development: نمو | رشد کودک | شهرک | برنامه‌نویسی | رشد جنین | تکامل جنین
dialogue: دیالوگ فیلم | کادر محاوره | پنجره محاوره | دیالوگ‌نویسی
diet: رژیم غذایی | غذا | تغذیه
diplomacy: نزاکت | ظرافت | تدبیر
director general: مدیرعامل | رئیس کل | رئیس سازمان
discharge: ترشح | ترخیص | تخلیه | شلیک
discourse: گفتار | خطابه | کلام
displaced person: بی‌خانمان | جابه‌جا | رانده‌شده | جنگ‌زده
dissolution: حل شدن | حلالیت
dissolve: حل شدن | حل کردن | محلول
division: تقسیم | لشکر | عمل تقسیم
document: مستندسازی | فایل | سند ورد
domestic: خانگی | اهلی | خانوادگی
draft: سربازی | نظام وظیفه | کوران | جریان هوا | بشکه‌ای
drug trafficking: قاچاقچی | مواد فروش
duty: وظیفه | کشیک | شیفت | نگهبانی | سر خدمت
element: عنصر شیمیایی | المنت
emergency: اورژانس | خروج اضطراری | اورژانسی
energy efficiency: صرفه‌جویی | بازده انرژی | بازدهی انرژی | کم‌مصرف
engagement: نامزدی | نامزد | حلقه نامزدی
enrichment: غنا | پرباری | ثروت‌اندوزی | فوق‌برنامه
entry: مدخل | درایه | ورودی | ورود ممنوع
equity: حقوق صاحبان سهام | سهام | صندوق سهامی
establishment: رستوران | مغازه | فروشگاه | بنگاه
eu: بروکسل | کشورهای اروپایی | رهبران اروپایی | مقامات اروپایی | اروپاییان | اروپایی‌ها
european union: بروکسل | کشورهای اروپایی | رهبران اروپایی | مقامات اروپایی | اروپاییان | اروپایی‌ها
exchange: صرافی | بورس | تعویض | مشاجره | مرکز تلفن
execute: اعدام | تیرباران | به دار آویختن
execution: اعدام | تیرباران | چوبه دار
executive: مدیر | مدیر ارشد | مدیرعامل | مدیران
exequatur: تنفیذ | اجرای حکم
exercise: ورزش | تمرین | نرمش | تکلیف درسی | ورزش کردن
expression: عبارت | حالت چهره | اصطلاح | بیان ژن | قیافه
extension: داخلی تلفن | پسوند | سیم رابط | اکستنشن | افزونه | توسعه بنا
extradition: استرداد | مسترد | تحویل دادن
extraordinary: خارق‌العاده | شگفت‌انگیز | استثنایی | شگرف
faculty: دانشکده | هیئت علمی | قوه ذهنی
fair: بور | نمایشگاه | نسبتاً | بازار مکاره | شهربازی
figure: رقم | اندام | عدد | هیکل | تصویر
file: سوهان | فایل | بایگانی
final: فینال | امتحان پایان‌ترم
firm: سفت | مؤسسه حقوقی | موسسه حقوقی
floor: کف | طبقه | زمین | کف‌پوش | کف اتاق
force: مجبور | وادار | به زور | جاذبه | نیروی گرانش | ناچار
foreign: جسم خارجی | ناآشنا | نامأنوس
formal: لباس شب | لباس رسمی | باغ منظم
forum: تالار گفت‌وگو | انجمن اینترنتی | میدان رومی
foundation: شالوده | کرم‌پودر | کرم پودر | پی ساختمان
framework: داربست | اسکلت | چوب‌بست | فریم‌ورک
freeze: یخ | یخ‌زدگی | هنگ کردن
front: جلو | روبه‌رو | جبهه هوا | نمای ساختمان
fund: صندوق سرمایه‌گذاری | صندوق کمک
gas: بنزین | پدال | نفخ | پمپ بنزین
general: ژنرال | کلی | سرلشکر | تیمسار | به طور کلی
general assembly: مجلس ایالتی | مجلس قانون‌گذاری | مجلس عمومی | گردهمایی همگانی
good faith: صادقانه | با صداقت | خیرخواهی
governor: فرماندار | استاندار | رئیس بانک | والی
grant: بورسیه | برآوردن | بدیهی | مسلم
ground: زمین | خاک | آسیاب | چرخ‌کرده | حیاط مدرسه
guard of honour: تشریفات نظامی
head: کله | سردرد | ضربه به سر | نوک | عقل
heads: کله | شیر یا خط | نوک
hearing: شنوایی | شنیدن | سمعک | ناشنوا | حس شنوایی
host: مجری | انگل | سرور | مجری برنامه | انبوه
host country: میزبان | میزبانی
house: خانه | منزل | کاخ سفید | خاندان | منزل مسکونی | مسکن
human rights: حقوق انسانی | حقوق انسان‌ها
humanitarian aid: کمک انسانی | کمک‌های انسانی | امدادرسانی | کمک‌رسانی
icc: اتاق بازرگانی بین‌المللی | کریکت
immunity: سیستم ایمنی | واکسن | ایمنی بدن | مصون از بیماری
implement: ابزار | آلات کشاورزی
industry: سخت‌کوشی | پشتکار
inflation: باد کردن | پر از باد | باد لاستیک
initial: حرف اول | اولیه | ابتدایی | سرحرف
insecurity: کمبود اعتماد به نفس | نداشتن اعتماد به نفس
instability: عدم تعادل | تزلزل روحی
institution: تیمارستان | آسایشگاه | دانشگاه | مؤسسه آموزشی
instruct: آموزش دادن | تدریس | تعلیم
instrument: ساز | آلت موسیقی | ابزار | ساز موسیقی | نوازندگی | سازهای زهی | نواختن | نوازنده
intelligence: هوش | هوش مصنوعی | هوشمندی | ضریب هوشی | بهره هوشی | ذکاوت
interest: علاقه‌مند | نرخ بهره | سود بانکی | جالب | بهره بانکی
interests: علایق | علاقه‌مندی | سرگرمی | نرخ بهره | بهره بانکی
intervention: درمانگری | مداخله درمانی
invitation: دعوت | کارت عروسی
issue: شماره مجله | صادر | صدور | شماره اخیر | نسخه مجله
item: قلم | کالا | شیء | جنس
joint: مفصل | سیگاری | درز | مفاصل | مفصلی
joint exercise: تمرین مشترک | ورزش گروهی
judge: قضاوت کردن
judgement: روز داوری | قضاوت | قوه تشخیص
labour: زایمان | درد زایمان | وضع حمل
launch: پرتاب | قایق | رونمایی
law: حقوق | مادرزن | مادرشوهر | داماد | برادرزن | پدرزن | پدرشوهر | خواهرشوهر | عروس
leader: سرگروه | پیشتاز | صدرنشین | سردسته | سرمقاله | سرپرست گروه
leaders: پیشتازان | پیشگامان | صدرنشینان | سرگروه
leading: برجسته | پیشرو | پیشتاز | منجر | سرب | بازیگر اصلی | نقش اول
league: لیگ | لیگ برتر | فرسنگ
leave: ترک | مرخصی | رها | باقی گذاشتن | برگ
letter: حرف الفبا | حروف الفبا | حروف
liability: بدهی | مایه دردسر | دست‌وپاگیر
liberal: سخاوتمند | دست‌ودل‌باز | علوم انسانی | هنرهای آزاد
lift: آسانسور | بالا بردن | سواری | لیفت
lobby: سرسرا | لابی هتل | تالار ورودی | راهرو
lodge: کلبه | اقامت | گیر کردن | مهمانسرا
luncheon: ناهار
major: سرگرد | رشته تحصیلی | رشته | کبیر
majority: سن بلوغ | بلوغ
make clear: روشن کردن | روشن ساختن | مشخص کردن | آشکار
margin: حاشیه کتاب | حاشیه سود | حاشیه صفحه | مارجین
master: ارباب | استاد | کارشناسی ارشد | فوق‌لیسانس | مسلط
matter: ماده | اهمیت داشتن | مهم نیست | جنس
measure: پیمانه | اندازه‌گیری | سنجش | سنجیدن | متر
mediation: پادرمیانی | ریش‌سفیدی
mediator: واسطه | داور | پادرمیان | واسطه شیمیایی
meet: برآوردن | برآورده | آشنا شدن | مسابقات دوومیدانی | پاسخگو
meeting: تلاقی | برآورده | برآوردن | آشنایی | تأمین نیاز | محل تلاقی
member: اندام | عضو بدن
minister: کشیش | روحانی مسیحی | واعظ | پرستاری
ministry: کشیشی | خدمت کلیسایی | تبلیغ دین
minor: خردسال | جزئی | گام مینور | مینور | نابالغ | صغیر
minute: دقیقه | ریز | لحظه
minutes: دقیقه | دقایق
mission: رسالت | میسیونر | تبلیغ مسیحیت | مبلغان | مأموریت فضایی | سفر فضایی
monitor: نمایشگر | مانیتور | مبصر | صفحه نمایش | بزمجه
motion: حرکت | جنبش | اسهال | اجابت مزاج
move: حرکت | اسباب‌کشی | نقل مکان | جابه‌جا | تکان
movement: تکان | موومان | جابه‌جایی
national: تیم ملی
national currency: واحد پول | پول رایج
negotiating table: پای میز | سر میز
negotiation: گذر از پیچ | عبور از مانع
neighbour: بغل‌دستی | هم‌نوع | کناری
neighbourhood: محله | کوی | حوالی
note: اسکناس | نت | نت موسیقی | خاطرنشان | توجه داشتن
notice: متوجه | اطلاعیه
nowruz: عید | سال نو
oath: فحش | ناسزا | دشنام
object: شیء | مفعول | جسم | اشیا | اجسام
objective: عینی | عدسی شیئی | بی‌غرض
observation: رصد | مشاهده
observer: تماشاگر | بیننده | رصدگر
observer status: عضو ناظر | ناظر
occupation: شغل | حرفه | پیشه | سرگرمی
offence: رنجش | توهین | خط حمله | دلخور | رنجیدن
office: مطب | دفتر کار | محل کار | گیشه | آفیس
officer: افسر | پلیس | پاسبان | افسر پلیس
officials: داور | داوران
oil field: حوزه نفتی | چاه نفت
operation: جراحی | عمل جراحی | بهره‌برداری | عمل ریاضی
opposition: تیم حریف | حریف | تضاد
order: سفارش | ترتیب | راسته | مرتب | به منظور | نظم و ترتیب
order of precedence: اولویت عملگرها | تقدم عملگرها
organ: اندام | عضو بدن | ارگ | اعضای بدن | پیوند عضو | اهدای عضو
organized crime: مافیا | تبهکار | تبهکاران | باند
overture: اوورتور | پیش‌درآمد
panel: تابلو | پنل خورشیدی | صفحه خورشیدی | قاب | صفحه
paper: کاغذ | مقاله | روزنامه | کاغذی | ورق
pardon: ببخشید | پوزش | عذرخواهی
parity: زوجیت
parliament: پارلمان | مجلس عوام | مجلس نمایندگان | مجلس اعیان | بوندستاگ | کنست | دوما
parliament speaker: رئیس پارلمان
part: قطعه | جدا شدن | قطعات یدکی | فرق سر
parties: حزب | احزاب | مهمانی | جشن | حزبی
partner: همسر | شریک زندگی | یار | هم‌تیمی | هم‌رقص
party: حزب | احزاب | مهمانی | جشن | ضیافت | حزبی
pass: گردنه | پاس | قبول شدن | کارت عبور | رد شدن
passage: راهرو | گذرگاه | قطعه متن | معبر | گذشت زمان
patron: مشتری | قدیس
peace: آسودگی خاطر | آرامش خاطر | آرامش درونی | آسوده | راحت گذاشتن | نظم عمومی
peacekeeping mission: حافظ صلح | حافظان صلح | صلح‌بان | صلح‌بانی | پاسدار صلح
peacekeeping operation: حافظ صلح | حافظان صلح | صلح‌بان | صلح‌بانی | پاسدار صلح
penalty: پنالتی | ضربه پنالتی
period: قاعدگی | نقطه پایان | زنگ درس | عادت ماهانه
persian new year: سال نو | عید
persona non grata: ناخواسته | منفور
pipeline: در دست اقدام | در دست تهیه | در دست ساخت | در دست اجرا | در راه است | در راه‌اند | لوله‌کشی
plan: نقشه ساختمان | قصد | پلان
plant: گیاه | کارخانه | نیروگاه | کاشتن | رستنی
platform: سکو | سکوی قطار | پلتفرم | پلت‌فرم | سکوی نفتی
player: بازیکن | نوازنده | پخش‌کننده | ورزشکار | دستگاه پخش
pledge: گرو
point: نقطه | امتیاز | نوک | ممیز
point out: اشاره کردن | یادآور شدن | نشان دادن | گوشزد کردن | متذکر شدن
pole: قطب | تیرک | لهستانی | میله | چوب‌ماهیگیری
policy: بیمه‌نامه | بیمه
portfolio: نمونه‌کار | سبد سهام | سبد سرمایه‌گذاری | پورتفولیو
position: شغل | موقعیت | جایگاه | مکان | سمت | منصب | رتبه | پست | محل قرارگیری
positions: مشاغل | موقعیت | جایگاه | سمت | منصب | پست
post: تیرک | تیر چراغ | نوشته | پست کردن | اداره پست | صندوق پستی | تیر دروازه
pouch: کیسه | کیسه کانگورو
power: برق | نیروگاه | زور | نیروی برق
power of attorney: وکالت
practice: تمرین | مطب | طبابت | وکالت
preamble: مقدمه | پیش‌گفتار | سرآغاز | پیش‌درآمد
premier: لیگ برتر | درجه‌یک | ممتاز
present: هدیه | کادو | زمان حال | کنونی | ارائه
president: مدیرعامل | رئیس دانشگاه | رئیس هیئت‌مدیره | رئیس شرکت | رئیس باشگاه | رئیس فدراسیون | رئیس کمیسیون | رئیس بانک |
    رئیس شورا | رئیس مجمع
press: فشردن | پرس | دستگاه چاپ | اتو | دکمه
press conference: جمع خبرنگاران | جلسه خبری
principal: مدیر مدرسه | اصل وام
prisoner exchange: تبادل اسرا | مبادله اسرا
prisoner swap: تبادل اسرا | مبادله اسرا
private: سرباز | سرباز صفر
procedure: جراحی | عمل جراحی
project: افکندن | پروژکتور | تکلیف درسی
promotion: ترفیع | تخفیف | تبلیغ کالا
proposal: خواستگاری | پیشنهاد ازدواج
protocol: تشریفات | شیوه‌نامه | دستورالعمل | روال | آداب
provision: تأمین | ارائه | تدارک | عرضه
provisions: آذوقه | خواربار | مواد غذایی | توشه | تدارکات
pta: اولیا و مربیان | انجمن اولیا
quarter: ربع | یک‌چهارم | محله | سه‌ماهه | چارک | یک‌چهارم نهایی
question: سؤال | پرسش | بازجویی | تردید | سوال
race: مسابقه | اسب‌دوانی | دویدن
reaction: واکنش شیمیایی | حساسیت دارویی
reception: پذیرش هتل | آنتن‌دهی | مهمانی | جشن عروسی
recess: زنگ تفریح | تورفتگی | فرورفتگی
recognition: تشخیص | بازشناسی | قدردانی | تقدیر | تشخیص چهره
record: صفحه موسیقی | رکورد | ضبط | سابقه | رکوردشکنی
reference: معرف | کتابنامه | توصیه‌نامه | منابع
refugee: آواره | جنگ‌زده
regime: رژیم غذایی | برنامه ورزشی
register: صندوق فروشگاه | سیاق | نام‌نویسی | دفتر حضور و غیاب
relation: خویشاوند | بستگان | قوم و خویش | فامیل
relations: خویشاوندان | اقوام | بستگان | آمیزش | رابطه جنسی | فامیل
relief: نقش‌برجسته | آسودگی | تسکین | نقش برجسته | تسلی
renewable energy: انرژی نو | انرژی‌های نو | انرژی پاک | انرژی‌های پاک
renewables: انرژی نو | انرژی‌های نو | انرژی پاک | انرژی‌های پاک
representative: معرف | نمایانگر | نمونه بارز | گویا
reservation: رزرو | سرخپوستان | جا رزرو کردن | رزرواسیون | تردید | قید و شرط | اکراه | ملاحظات
reserve: منطقه حفاظت‌شده | کم‌حرفی | بازیکن ذخیره
residence permit: مجوز اقامت | کارت اقامت
resident: دستیار پزشکی | رزیدنت | اهالی
resolution: عزم | وضوح | حل‌وفصل | حل اختلاف | تفکیک‌پذیری | کیفیت تصویر | اراده | رزولوشن | حل بحران
resolve: عزم | اراده | مصمم
resort: تفریحگاه | استراحتگاه | اقامتگاه | پیست اسکی
resume: رزومه | سابقه شغلی | سوابق شغلی
review: نقد | مرور درس | نقد فیلم | نقد کتاب
revolution: گردش | چرخش | دور در دقیقه | دوران
right: راست | درست | سمت راست | قائمه | دقیقاً
rights: راست‌ها
ring: حلقه | انگشتر | رینگ | زنگ زدن
rotating chair: صندلی گردان | صندلی چرخان
round: گرد | مدور | فشنگ | راند | گلوله
rule: خط‌کش | قانون بازی | معمولاً
rule of law: قانون‌مداری
ruler: خط‌کش
sanction: ضمانت اجرا | صحه | مجوز | چراغ سبز
satellite: ماهواره | قمر | ماهواره‌ای | قمر مصنوعی
scale: ترازو | فلس | گام موسیقی | پولک | مقیاس | جرم دندان
scholarship: پژوهش | دانش‌پژوهی | دانشوری | بورس | بورسیه
seal: فک | خوک آبی | درزگیر | پلمب | آب‌بندی
search and rescue: امداد و نجات
seat: صندلی | نیمکت | جای نشستن | باسن | کمربند ایمنی
second: ثانیه | لحظه | دست‌دوم | دومین بار
secretary: منشی | میرزا
section: برش | مقطع | قاچ | سزارین
security: وثیقه | اوراق بهادار | حراست | تأمین اجتماعی | تامین اجتماعی | نگهبان
self-defence: دفاع شخصی | هنرهای رزمی | رزمی
sentence: جمله | جملات | جمله‌بندی
service: مراسم مذهبی | سرویس | تعمیرگاه | زدن سرویس | عبادت
session: ترم | نیم‌سال تحصیلی | جلسه تمرین | تمرین | جلسه درمان
settlement: شهرک | سکونتگاه | آبادی | اسکان | تسویه حساب | شهرک‌سازی
share: سهام | سهم | تقسیم کردن
side: پهلو | ضلع | عوارض جانبی | کناره | مخلفات | عارضه جانبی
sign: علامت | نشانه | تابلو | زبان اشاره | برج فلکی
signatory: امضاکننده | امضا
signature: ردپا | شاخص | کلید میزان
signing: زبان اشاره | جذب بازیکن | جشن امضای کتاب
sitting: نشسته | نشیمن | پرستار بچه
snapback: بازگشت خودکار | ماشه | کلاه
solution: محلول | حل معادله | محلول آبی
sovereign: لیره | پادشاه | شهریار | سکه طلا
sovereignty: سلطنت | فرمانروایی | سروری
speaker: بلندگو | گوینده | سخنران | باند صوتی | گویشور
speaker of parliament: رئیس پارلمان
sphere: کره | کروی
spring: بهار | فنر | چشمه | بهاری
stability: ایستایی | تعادل بدن
staff: عصا | چوب‌دستی | خطوط حامل | کارمندان | کارکنان
stage: صحنه | روی صحنه | تئاتر
stake: تیرک | میخ | دیرک | شرط‌بندی
stance: طرز ایستادن | حالت ایستادن | ژست
stand: ایستادن | غرفه | دکه | تحمل | ایستاده
standing: ایستاده | سرپا | ایستادن
state: حالت | وضعیت | ایالت | اظهار داشتن | بیان کردن | ایالتی | استان
state banquet: ضیافت | مهمانی
state dinner: ضیافت | مهمانی | شام
state party: حزب دولتی | حزب ایالتی
statement: صورت‌حساب | گزاره | گزاره منطقی | صورت‌های مالی
step: پله | ناتنی | پدرخوانده | نامادری | ناپدری
stock: سهام | موجودی انبار | دام | بورس | عصاره
stress: استرس | فشار روانی | فشار عصبی | تنش | تکیه
strike: ضربه | صاعقه | برخورد کردن | کبریت
subject: رشته | درس | فاعل | آزمودنی | در معرض | نهاد جمله
suit: کت‌وشلوار | کت و شلوار | لباس فضایی | خال ورق
summit: قله | چکاد | ستیغ | کوهنوردان | فتح قله
support: تکیه‌گاه | ستون | نفقه | تأمین مخارج | داربست | هوادار
suspend: آویزان | معلق در هوا | آویختن | سوسپانسیون
suspension: کمک‌فنر | پل معلق | سوسپانسیون | سیستم تعلیق
table: میز | جدول | سفره | میز غذا | تنیس روی میز
talk: حرف | سخنرانی | شایعه | پچ‌پچ
talks: حرف می‌زند | سخنرانی | حرف | صحبت می‌کند
tank: مخزن | باک | آکواریوم
task: وظیفه | تکلیف | مأموریت | کار دشوار
tender: لطیف | نرم | ترد | مهربان
tension: کشش | فشار عصبی | سیم برق | انقباض عضله
term: اصطلاح | واژه | ترم | دوره | دوران | عبارت | نیم‌سال | بارداری
terms: از لحاظ | به لحاظ | از حیث | بر حسب | اصطلاح | واژه | به معنای | صراحت
terrorist attack: عملیات تروریستی | اقدام تروریستی
text: پیامک | اس‌ام‌اس | پیام کوتاه
threshold: درگاه | چارچوب در
tie: کراوات | گره | مساوی | تساوی
ties: کراوات | گره | مساوی | تساوی
title: قهرمانی | تیتر
track: ریل | پیست | ردیابی | آهنگ
trade: حرفه | پیشه | صنف | اتحادیه کارگری | قاچاق | سندیکا | بادهای بسامان
transfer: نقل و انتقالات | تغییر خط
transit: حمل‌ونقل عمومی | مترو | گذر سیاره | گذر زهره
transport: وجد | شور و شوق | از خود بی‌خود
travel advice: راهنمای سفر | نکات سفر
travel ban: ممنوع‌الخروج | ممنوع‌الورود | ممنوعیت ورود | فرمان مهاجرتی
treat: درمان | مداوا | خوراکی
treatment: درمان | مداوا | تصفیه
trial: کارآزمایی | آزمایشی | آزمون و خطا | دوره آزمایشی
trust: تراست | امانی | صندوق امانی
two sides: دو تیم | دو سوی | دو روی | دو ضلع
underline: خط کشیدن | زیرخط | زیر خط
underscore: زیرخط | خط زیر
understanding: درک | فهم | شناخت | برداشت | دلسوز | فهمیده
union: زناشویی | ازدواج | پیوند زناشویی | اجتماع مجموعه
use of force: اعمال زور | نیروی قهریه | اعمال خشونت
value: ارزش غذایی | مقدار
verification: احراز هویت | تأیید هویت | کد تأیید | صحت‌سنجی | اعتبارسنجی | وارسی
vessel: رگ | آوند | عروق | ظروف
vice: فساد | رذیلت | گیره | فحشا
view: منظره | نما | تماشا | بازدید ویدئو | چشم‌انداز زیبا
violation: تجاوز جنسی | هتک حرمت | خطای بازیکن
visa: ویزاکارت | کارت اعتباری
visit: عیادت | سر زدن | ویزیت | معاینه | مهمانی
watch: ساعت مچی | تماشا | نگاه کردن
wetland: مرداب | باتلاق | مانداب
withdrawal: ترک اعتیاد | خماری | برداشت از حساب | برداشت پول | گوشه‌گیری | ترک مواد
would be grateful: سپاسگزار | ممنون | قدردان | متشکر
wreath-laying: گذاشتن تاج گل
yield: بازده | ثمر`;

/** A word, a colon, its English renderings in other senses. */
export const PERSIAN_WORDS = `
آتش‌بس: truce | Armistice Day | cease fire | lull in the fighting
آرا: adorning | army-adorning
آزادی: Azadi | release from prison
آستانه: threshold | doorstep | eve | verge | shrine | Astaneh
آواره: refugee | homeless | vagrant | wanderer | wandering | drifter | exile | uprooted | displaced | stray
آژانس: taxi | cab | travel agency | estate agent | real estate agency
ابتکار: ingenuity | inventive | creative
ابراز: profess | confess love
ابلاغ: serve the summons | convey the message of God
اتاق: room | bedroom | living room | operating room | ward
اتحاد: unison | oneness | mystical union
اتحادیه: guild | trade union | labour union
اتحادیه اروپا: Brussels | bloc | Europe | Europeans | European leaders | European officials | European countries |
    European nations | European ministers | Eurosceptic | Euroskeptic | Eurozone
اثر: artwork | painting | trace | footprint | work of art | masterpiece
اجازه اقامت: leave to remain | leave to stay | permission to stay
اجرا: concert | perform | performance | recital | on stage | stage
اجلاس: seating
اجماع: common ground | ijma | bipartisan | scholarly agreement
احضار: summoning spirits | seance | conjure
احضار کردن: subpoena | conjure
احکام: religious rulings | commandments | astrology
اختلاف: gap | age difference | potential difference | voltage
اختیار: free will | available | discretion | make available
اختیارنامه: authorization | authorisation
اخراج: sent off | red card | laid off
ارجاع: footnote | cross-reference
ارزش: worth | worthwhile | precious
ارکان: pillars of faith | elements | limbs
از اتحادیه اروپا: Brexit | Brexiteer | Leaver | Leave campaign | Leave vote
استعفا: quit
استقبال: popular with | warmly received | well received | fans
استقلال: Esteghlal | Esteqlal
اسناد: isnad | chain of transmission | attribution | deeds
اشغال: engaged line | busy tone | garbage
اصل: origin | original | authentic | genuine | descent | in fact
اصلاح: shave | haircut | shaving | grooming | trim
اصلاحیه: correction | erratum | corrigendum
اظهار: Izhar
اعتبار: prestige | credibility | budget | by virtue of | reputation
اعزام: rush to hospital | taken to hospital | send off
اعضا: limbs | organ donation | body parts | vital organs | organ transplant
اعلام: flag | proper nouns | proper names
اعمال: deeds | rituals | apply | exert | good deeds
اغتشاش: noise
افتتاح: opening an account
اقامت: iqama | stayed in
اقلیم: climate | climatic | climate change
الحاق: annexation | annex | joining | join | joined | membership | incorporate | merge | suffix | attach
القا: induce | induction | instil
امتیاز: points | score | rating | scored | top score
امضا: autograph | autographed | fingerprint
امنیت: peace of mind
امور: matters of life | chores | everyday affairs
انتخاب: choose | choice | pick | natural selection | favourite
انتقال: relocation | blood transfusion | transplant
انجمن: internet forum | club | circle
انحصار: probate
انحلال: dissolving | solubility | moral decay
انقلاب: solstice | Enghelab | nausea
اهرم: lever
ایستگاه: station | stop | bus stop
بار: once | twice | burden | luggage | times | fruit
بازار: bazaar | shopping | marketplace
بازدارندگی: inhibition | inhibitory | restraint | preventive
بازرگانی: commercial break | advertisement | business management
بازنگری: rewrite
بازی: game | play | match | acting | Olympics | toy
بازیگر: actress | cast | film star | movie star | performer
بانک: database | blood bank | sperm bank
بانک مرکزی: Fed | Federal Reserve | Bank of England | Bank of Japan | Reserve Bank | Riksbank | Bundesbank | ECB
بحران: midlife | seizure | fit
بخش: ward | department | broadcast | chapter | section
برات: Barat | your sake
برجام: nuclear deal | nuclear agreement | nuclear accord | Iran deal
برق: lightning | sparkle | shine
بستر: bed | riverbed | bedding
بعد: later
بلوک: apartment block | concrete block
بند: strap | shoelace | string | rope | dam | prison ward | cell block | cord | bond
به دیدار: visit | see | call on
بهره: benefit from | make use | IQ | take advantage
بهره‌وری انرژی: energy saving | energy savings
بهینه‌سازی مصرف انرژی: energy saving | energy savings
بورس: scholarship | fellowship
بورس تحصیلی: fellowship | bursary | grant | stipend
بورسیه تحصیلی: fellowship | bursary | grant | stipend
بیت: verse | couplet | house
بی‌جاشده: displaced | IDP | IDPs
تأسیسات: plumbing | utilities | heating
تأکید کردن: insist | highlight | accent
تابع: function | subordinate | satellite
تابعیت: subordination
تالاب: lagoon | marsh | swamp | pond | lake | mere
تبادل زندانیان: hostage exchange | hostage swap
تجارت: trafficking | smuggling | business school
تجاوز: rape | sexual assault | exceed | trespass | encroach | rapist | overstep
تجسس و نجات: rescue work | rescue teams
تحریم: boycott | boycotted | religious prohibition
تحریم تسلیحاتی: weapons embargo | weapons ban | arms ban
تحویل: turn of the year | hand over | New Year
تحکیم: reinforce the foundation | compaction
تخلف: foul | cheating | traffic violation
تدارکات: preparations | logistics
تذکر: reminder | yellow card
تراز: spirit level | sea level
تراز بازرگانی: trade deficit | trade surplus | trade gap
تراز تجاری: trade deficit | trade surplus | trade gap
ترانزیت: transit lounge
تریبون: podium | lectern
تشریفات: wedding services | decorum | pomp
تصریح کردن: specify | stipulate | expressly | unequivocally
تضمین: quoting a line
تظاهر: pretend | pretence | feign
تعرفه: price list | ballot paper
تعقیب: chase | chased | stalk
تعلیق: suspense | suspended in | dangling | car suspension
تعلیقه: gloss
تعهد: devotion | dedication | faithfulness
تغییر اقلیم: global warming | climate crisis
تغییرات آب‌وهوایی: global warming | climate crisis | weather changes
تغییرات اقلیمی: global warming | climate crisis
تفاهم: get along | compatible | getting along
تفسیر: exegesis | tafsir | commentary | Quranic commentary
تقدیم: dedicate | dedicated
تقسیم: division sign | share out | cell division
تماس: touch | contact lens | tangent | bodily contact
تن: body | tuna | wear
تنش: drought stress | shear stress
تنش‌زدایی: détente | detente | thaw | defuse
تنظیم: tune | tuning | adjust | set up
تنفس: breath | breathe | breathing | respiration | respiratory | inhale
تنگه هرمز: Hormuz
توافق: goodness of fit
تودیع: farewell | goodbye
تورم: swelling | swollen | oedema | edema
توسل به زور: coercion | coercive | by force | forcible
توفان گردوغبار: sandstorm | haboob
توقیف: confiscated newspaper | impounded car
تکلیف: homework | puberty | coming of age | religious duty
تیر: arrow | beam | Tir | July
تیم: squad | football team
تیپ: outfit | style | dandy | look | type
ثبات: steadfastness
جامعه: academy | alumni
جبهه: weather front | cold front | forehead | Jebhe
جرایم سازمان‌یافته: mafia | gangster | gangs | mob | racketeering
جرم: mass | tartar | plaque | celestial body | residue
جرم سازمان‌یافته: mafia | gangster | gangs | mob | racketeering
جریان: current | flow | electric current | airflow | stream
جست‌وجو و نجات: rescue work | rescue teams
جلب: sly | attract | capture attention | win over
جلسه: exam hall | class | training session | lesson | therapy session | exam session
جمع: addition | plural | gather
جناح: wing | winger | flank
جنبش: motion | vibration | kinetic
جنگ: variety show | anthology
حاشیه: fringe | hem | outskirts | annotation | slum | edge | scandal | controversy | border of the carpet
حاکمیت: establishment | governance | reign | dominion | rule | ruling system
حبس: hold breath | held his breath
حد: limit | extent | threshold
حرکت: move | movement | motion | exercise | moved | vowel
حزب: hizb | half of a juz
حساب: arithmetic | calculus | bank account | sums
حسن نیت: goodwill gesture | gesture of goodwill | goodwill ambassador | well-meaning | well-intentioned | good intentions
حضور: presence of mind | roll call | attendance
حق: truth | God | deserve | rightful | entitled
حق تعیین سرنوشت: decide their own fate | own destiny | right to decide
حقوق: salary | wage | wages | pay | pension | paycheck | stipend | law
حقوق بشر: rights group | rights activist | rights organization | rights organisation | rights abuse | rights watchdog |
    rights campaigner | rights lawyer | rights record
حل: dissolve | dissolved
حمایت: protection | cheer | sponsor | patronage
حمله: heart attack | fit | seizure | panic attack
حمله تروریستی: terror attack | bombing | suicide attack | mass shooting | atrocity
حوزه: seminary | basin | oil field | polling station | field | catchment
حکم: arbiter | trump card | maxim | aphorism | hokm
خارجه: abroad
خاطرنشان کردن: remark | mention | pointed to
خاک: soil | dust | earth | dirt | clay | grave
خروج: log out | way out | exhaust | emergency exit
خط: line | handwriting | calligraphy | scratch | script | stripe
خط لوله: pipe | pipework | gas main | water main | gas line | oil line
خطبه: sermon | marriage vows
خلأ: empty space
خلع: dislocation | Khul
خلع سلاح: unarmed | decommissioning | demobilization | lay down arms
خلق: creation | create | mood | temper | nature
دارایی بلوکه‌شده: frozen funds | blocked funds | frozen money
دارایی مسدودشده: frozen funds | blocked funds | frozen money
داوری: judge | judging | judgement | judgment | referee | refereeing | umpire | officiating | jury | peer review |
    adjudicate | adjudication
دبیر: teacher | high school teacher | schoolteacher
دبیرخانه: registry | mailroom
دبیرکل سازمان ملل: UN chief | UN head
دبیرکل سازمان ملل متحد: UN chief | UN head
در اتحادیه اروپا: Remainer | Remain campaign | Remain vote
در حاشیه: on the banks | along the banks | on the outskirts | on the edge | at the edge | on the fringes | on the fringe |
    in the margin | alongside | roadside | along the river | on the periphery
درگیری: preoccupation | mental preoccupation
دستور: recipe | grammar | command line | prescription
دستگاه: machine | device | appliance | musical mode | digestive | instrument | respiratory system
دستگیری: helping the poor | charity
دعوا: fight | quarrel | brawl | argue
دعوت: wedding invitation | calling to Islam | dawah
دعوت‌نامه: wedding card
دفاع: defender | viva | defending a thesis | immune | back line | dissertation
دفاع از خود: defend himself | defend herself | defend themselves | defend itself | defend myself | defend ourselves |
    defend yourself | martial arts | stand up for
دفاع مشروع: legitimate defence | legitimate defense
دفتر: notebook | exercise book | register | ledger
دفتر یادبود: guest book | visitors' book
دور: far | distant | lap | remote | away | knockout stage
دوره: era | age | period | training course | menstrual
دولت: fortune | wealth | riches | thanks to
دیباچه: preface | foreword | prologue | prelude
دیدار: match | game | fixture | clash | sight | semi-final
دیدگاه: lookout | reader comment
دیوان: Hafez | poems | collected poems | poetry | demons | divan | anthology
دیوان بین‌المللی دادگستری: World Court
دیوان بین‌المللی کیفری: Hague court | war crimes court
دیوان کیفری بین‌المللی: Hague court | war crimes court
دیپلم: high school diploma | diploma
ذخیره: save | storage | substitute | aquifer | bench
رأی: verdict | ruling | court ruling | judgment
رأی مشورتی: consultative vote | advisory vote
رأی ممتنع: blank vote | blank ballot
رئیس تشریفات: master of ceremonies
رئیس مجلس: House Speaker | Speaker | president of parliament
رابط: interface | connector | cable | user interface | go-between
رابطه: equation | formula | intercourse | romance
راستی‌آزمایی: fact check | fact checking | fact checker | authenticate | polygraph | lie detector | validation
راه: road | path | walk | set off | launched
رای: raven
رایزنی: lobbying | cultural attaché
رد: trace | track | footprint | trail
رده: age group | taxonomic
ردیف: row | radif | line | budget line
رزمایش مشترک: joint manoeuvre | joint maneuver | war games
رسالت: prophethood | Resalat | mission of the Prophet
رسمی: formal wear | permanent employee | dress code
رسیدگی: look after | take care | inspect | audit
رشد: puberty | height | grow up | child growth
رهبر: ringleader | bandleader | orchestra | orchestra conductor
روابط: romance | intercourse | love affair | networking
روحانی: spiritual | cleric | Rouhani | clergyman
رژیم: diet | dieting | calorie | weight loss
رکن: corner of the Kaaba | pillar | foot
زبان: tongue
زبان فارسی: in Persian | into Persian | from Persian | Persian and | Persian text | Persian translation | Persian version |
    Persian literature | Persian-speaking | speak Persian | teach Persian | learn Persian
زمینه: background | ground | context
زیربنا: floor area | built-up area
سازش: adaptation | compatible | reconcile couples
سامانه: website | portal | app | weather system
ستاد: campaign headquarters
سخن: word | poetry | utterance
سخنگو: parrot | speaking doll | talking doll
سران: chieftain | elders | ringleader | bosses | tribal chiefs | heads of the three branches | heads of the branches |
    heads of the three powers
سرباز: pawn | jack
سرمایه: wealth
سرپرست: guardian | breadwinner | householder | coach
سطح: surface | level of water | skin | sea level
سفر: holiday | tourism | tourist | Exodus | honeymoon
سفر کاری: business trip | work trip | business travel
سفره: tablecloth | aquifer | spread | haft-sin
سند: deed | certificate | title deed | proof | evidence | chain of transmission | Sindh
سپاه: army of Alexander | cavalry
سپر: bumper | shield | fender
سکه: gold coin | coin
سیاست: tact | punish | chastisement | guile | canny
شاخص: outstanding | prominent | notable | distinguished
شاخه: branch | twig | stem | bough | discipline | phylum
شام رسمی: dinner | banquet
شاهد: sample | Shahed | control group
شبکه: TV channel | network cable | retina | channel | grid | lattice
شبکه برق: grid | power network | electrical network | electricity network | power lines | power line | mains
شرط: bet | wager | betting
شرکت: take part | took part | participate | participated | attend | attended
شریک: spouse | accomplice | complicit
شعبه: branch | polling station | tributary
شناسایی: identify | identification | detect | reconnaissance | detection
شهرک: suburb | housing estate | town | industrial park | studio
شورا: Shura | shura
شکایت: grumble | moan | presenting complaint
شیخ: old man | Sheikh
صحن: courtyard | shrine | forecourt
صدر: top of the table | top of the list | chest | thorax | Sadr | table-toppers
صدور: issue an identity card | emanation
صلح: out-of-court settlement | deed of settlement | make up | amicable settlement
صلیب: cross | crucifix
صنایع: handicrafts | crafts | Sanaye
صندوق: trunk | boot | box | chest | cashier | checkout | crate | ballot box | safe
ضبط: recorder | recorded | recording | tape
ضرب: multiplication | multiply | beating | minted
ضمانت: bail | money-back
ضمیمه: supplement | attachment | appendix | attached | addendum | append
ضیافت شام: dinner | banquet | supper | feast
ضیافت ناهار: lunch
طرح: sketch | design | pattern | drawing | silhouette
طرح صلح: peace proposal
طرف: container | toward | direction | side of the road | guy | fellow | aside | edge
طرفین: flank | either side | bride and groom | couple | on both flanks
عامل: factor | cause | operating system | pathogen | causative | perpetrator
عدم مداخله: laissez-faire | hands-off
عرصه: plot of land | esplanade
عرضه: on sale | ability
عضو: limb | body part | transplant | organ transplant | organ donation
عضویت ناظر: observer
عقد: marriage | wedding | wed | marry | engaged | marriage contract | necklace
عملیات: drilling | excavation | mathematical operations | search and rescue
عملیات حفظ صلح: peacekeeper | peacekeeping | blue helmets
عنصر نامطلوب: undesirable | unwanted | unwelcome | impurity
عهد: era | age | Testament | reign
عهدنامه: Testament
غنی‌سازی: leisure time | fortified flour | soil enrichment
فرستاده ویژه: special correspondent | envoy | our correspondent
فرمان: steering wheel | steering | handlebar | Farman
فرمت: formatting the disk | file format
فشار: blood pressure | push | squeeze
فصل: season | chapter | spring | summer | autumn | winter | in-season
فعال: hyperactive | energetic | active volcano
قالب: mould | mold | template | bar of soap | cheese | cast | verse form
قانون: qanun | zither | Newton's law | law of gravity | Avicenna
قاچاق مواد مخدر: drug smuggling | drug smuggler | drug dealing | drug dealer | drug trade | drug trafficker | drug cartel |
    narcotics
قبض: bill | receipt | constipation
قدرت: horsepower | Ghodrat | eyesight
قرارداد: transfer deal | signed a player | literary convention
قضیه: theorem | lemma | proposition
قطب: pole | magnetic pole | Sufi master | North Pole | Antarctic | hub
قطع: cut | cut off | amputate | power cut | disconnect | felling | paperback
قلمرو: habitat | animal territory | range
قوا: faculties
قوام: consistency | thicken | syrup
قوه: battery | torch | faculty | mental faculty
قید: adverb | despite
لایحه: pleading | written defence
لغو: idle talk | vain | futile
مأمور: policeman | police officer | firefighter | clerk
مأموریت: business trip | space mission | away on business
مأموریت حفظ صلح: peacekeeper | peacekeeping | blue helmets
ماده: substance | material | female | drug | ingredient | chemical | compound | narcotic
مانور مشترک: joint manoeuvre | joint maneuver | war games
مبادله: barter | heat exchange
مبادله زندانیان: hostage exchange | hostage swap
مبنا: base number
متحد: unanimous
متن: lyrics | context | main body | caption | script
متن معتبر: valid text | reliable text
مثلث: triangle | triangular
مجلس: banquet | feast | mourning | wedding | scene | gathering | funeral | dinner party | house party | Congress |
    House of Representatives | House of Commons | Bundestag | Knesset | Duma | legislature | lower house
مجمع: archipelago
مجمع عمومی: general meeting | annual meeting | AGM | shareholders | stockholders | plenary
محور: axle | shaft | x-axis
محکوم کردن: sentence | sentenced | convict | convicted | doom | doomed | found guilty
محکومیت: conviction | convict | prison term | jail term | sentence | sentenced | verdict
محیط: perimeter | environment | circumference | setting
مخالف: opposite | against the wind | reverse
مدرک: degree | diploma
مدیر: manager | principal | headteacher | headmaster
مدیرکل: director | department head | chief executive | managing director | provincial head
مذاکره: haggle
مراجع: clients | bibliography | grand ayatollahs | marja | references
مراسم: wedding | funeral | ritual | rite
مرجع: pronoun | antecedent | reference book | marja | reference
مرز: boundary line | edge
مرزبان: border police | border patrol | border force | border agent | Marzban
مرکز: downtown | city centre | midpoint | epicentre
مسئله: math problem | sum | exercise
مسئول: responsible | in charge
مسئولان: staff in charge | match organizers
مسیر: trail | orbit | career path
مشارکت: turnout | voter turnout | involvement
مشاور: counsellor | counselor | psychologist | estate agent | therapist
مشورت: advice | second opinion
مصونیت: immune system | antibodies | vaccine
معامله: bargain | treat
معاون: assistant principal | deputy headteacher | accomplice | abettor
معاون وزیر امور خارجه: under secretary of state | undersecretary of state | deputy secretary of state
معاون وزیر خارجه: under secretary of state | undersecretary of state | deputy secretary of state
مقام: musical mode | maqam | first place | shrine | runner-up | second place | rostrum
مقامات: maqam | Sufi stations | musical modes | spiritual stations
مقر: confess | admit
مقررات: traffic code | rules of the game
ملاقات: visiting hours | prison visit | hospital visit | rendezvous
ملت: denomination | Mellat | creed
ملی: national team | Melli
ممنوعیت سفر: travel restrictions | travel curbs
منابع: bibliography | exam reading list | references
مناسبات: occasion
منافع: proceeds | usufruct | profits
منبع: tank | water tank | bibliography
منشور: prism | prismatic
منطقه: zone | belt | district | climate zone
منطقه آزاد: duty-free | liberated
مهر: Mehr | kindness | affection | prayer stone | October | September
موازنه: balancing chemical equations | balance sheet
موازنه تجاری: trade deficit | trade surplus | trade gap
مواضع: trench | local | affected areas
موشک: paper plane
موضع: local | locus | topical | body part | affected area | site
موضوع: subject of the sentence | theme
میانجی: go-between | intermediary | broker | medium
میانجی‌گر: go-between | intermediary | broker
میانجی‌گری: intercession | intercede | broker | brokered
میانه: Mianeh | middle-aged | middle school
میثاق: vow | vows | vowed
میز: table | desk | dining table | bedside table | ping-pong
میز مذاکره: bargaining table | conference table
میزان: amount | extent | Libra
میزبان: home team | home side | computer server | host cell
ناحیه: pain | abdominal | area of the body
ناظر: proctor | invigilator | overlooking
نامه: love letter | application letter | envelope
ناهار رسمی: lunch
ناو: gutter
نزاع: brawl | death throes
نشان: mark | brand | birthmark | badge | logo
نشست: sat | sit | sat down | sit down | subsidence | sank | perch
نشست خبری: news briefing | media briefing | told reporters | told journalists | briefing
نشست مطبوعاتی: news briefing | media briefing | told reporters | told journalists | briefing
نظام: Nezam | military service | solar system | draftee
نظر: glance | evil eye | in terms of | gaze
نفت: kerosene
نفوذ: penetrate | infiltrate | seep | penetration | leak | permeate
نقش: pattern | motif | design | image | engraving | inscription | painted | imprint
نقشه: map | plot | scheme | blueprint | carpet pattern
نقل: quote | candy | narrate | quoting
نماینده: representative sample | sales representative | dealership | insurance agent
نمایندگی: dealership | franchise | sales agency
نهاد: subject | nature | disposition
نوبت: turn | appointment | shift
نوروز: New Year | Norouz | Noruz | Navroz | Norooz
نوسان: oscillation | swing | oscillate
نیرو: gravity | recruit | Newton
نیروهای بیگانه: outside forces | alien forces
نیروهای خارجی: foreign workers | expatriates | outside forces
هسته: pit | stone | kernel | nucleus | seed | core
همایش: choir | showcase
همتا: peerless | unique | unparalleled | peer-to-peer | one of a kind
همسایه: next door | next-door
همسایگی: next door | vicinity
همه‌جانبه: all-out | full-scale
همکاری: colleague | affiliate marketing | teamwork
هنگ: hang | freeze | crash
هیئت: astronomy | mourning group | mourning | jury | heyat | appearance | faculty | board of directors
هیئت همراه: entourage | retinue | companions | accompanying officials
وابسته: dependent | affiliated | depend | depends
واحد: apartment | flat | single | credit | module
وتر: hypotenuse | chord | tendon | Witr
وتو: overrule
ورود: login | log in | entrance exam | no entry
وزیر: queen | vizier | chess | cabinet secretary | secretary of | home secretary | foreign secretary | health secretary |
    education secretary | justice secretary | environment secretary | business secretary | transport secretary |
    defence secretary | defense secretary | treasury secretary | chancellor of the exchequer
وساطت: intercession | intercede | broker | brokered | intervene
وضع: childbirth | give birth | delivery | put down
وظیفه: conscript | national service | conscription
وکالت: law practice | bar exam
وکالت‌نامه: proxy
وکیل: Vakil
پادمان: safeguards
پاسپورت: travel permit
پایان‌نامه: thesis | dissertation
پایتخت: Paytakht
پایگاه: website | database | blood bank | base camp | site
پرداخت: addressed | polish | went on to
پروانه اقامت: leave to remain | leave to stay | permission to stay
پروتکل: guideline | guidance | regimen | etiquette
پرونده: medical record | file | folder | medical history
پرچم: stamen | flagstaff
پست: mail | post office | vile | lowly | plateau | postal | power substation
پشتیبانی: backup | customer service | helpdesk | maintenance
پناهجو: seek asylum | seeking asylum | sought asylum | asylum applicant | migrant
پناهنده: took refuge | took shelter | defector | defect | asylee | exile | granted asylum | seek asylum | sought asylum |
    political asylum
پول ملی: currency | rial
پیام: text message | SMS | moral of the story | Payam
پیام تبریک: congratulations | congratulate | congratulated
پیام تسلیت: condolences | condole
پیرو: disciple | devotee
پیشرو: front-runner | leading cyclist
پیش‌نویس: rough draft | sketch
پیمان: vow | wedding vows | marriage vows | oath | Peyman
پیگیری: stalking | perseverance | follow-up appointment
چارچوب: door frame | doorframe | picture frame
چتر: umbrella | parachute
کادر: frame | medical staff | teaching staff
کارشناس: bachelor | pundit | BA | BSc
کارنامه: report card | school report
کارگروه: task force | taskforce
کانون: focus | focal | hearth | focal point
کرسی: korsi | stool | university chair | molar
کریدور بشردوستانه: safe passage
کشتی: wrestling | wrestler | wrestle
کشور میزبان: host | host nation
کفیل: bail | bondsman | military exemption
کمک انسان‌دوستانه: relief | charity
کمک بشردوستانه: relief | charity
کمیسیون: fee | broker | estate agent | brokerage
کنترل تسلیحات: gun control
کنفرانس: class presentation | presentation
کنفرانس خبری: news briefing | media briefing | told reporters | told journalists | briefing
کنفرانس مطبوعاتی: news briefing | media briefing | told reporters | told journalists | briefing
کنگره: battlement | crenellation | academic congress
گاز: bite | bit | gauze | pliers | accelerator | stove | cooker
گام: footstep | pace | musical scale | tread
گذرگاه: underpass | pedestrian crossing
گذرگاه بشردوستانه: safe passage
گذرگاه مرزی: crossing | checkpoint | border post | border gate | port of entry
گردش: stroll | circulation | picnic | rotation | outing | excursion
گره: knot | node
گروه: band | blood type | age group | blood group | music group | department
گروه کاری: workgroup | team | crew
گزارش: sportscast | sports commentary | live commentary
گشایش: relief | unfold
گشت: became | searched
گفتمان: couples talk
گفت‌وگو: interview | interviewed | interviewer | chat | speaking to
یادداشت: note down | diary | sticky note | op-ed | jot
یادداشت غیررسمی: informal note | informal memo`;
