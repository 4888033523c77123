/**
 * Words of diplomacy that mean something else beside certain words: «مجلس عروسی», "a great deal".
 *
 * A list of collocations, as a dictionary has them under a headword; no rule of grammar would tell. The words are canonical.
 * Look-behind and look-ahead go no further than three words and never beyond punctuation.
 */
import { type Occurrence, phrase } from './occurrence.js';

/** What stands before or after a word where it has another sense; either suffices. */
interface Collocation {
  readonly before?: RegExp;
  readonly after?: RegExp;
}

/** Whether a term of one word has another sense where it stands. */
export function hasOtherSense(occurrence: Occurrence): boolean {
  const collocation = COLLOCATIONS.get(occurrence.term.words[0] as string);
  if (collocation === undefined) return false;
  const { before, after } = collocation;
  return before?.test(phrase(occurrence, -1)) || after?.test(phrase(occurrence, 1)) || false;
}

function standsBefore(words: string): RegExp {
  return new RegExp(`(?:^| )(?:${words})$`, 'u');
}

function standsAfter(words: string): RegExp {
  return new RegExp(`^(?:${words})(?:ها|های|ش|شان|مان)?(?: |$)`, 'u');
}

const COLLOCATIONS: ReadonlyMap<string, Collocation> = new Map([
  [
    'مجلس',
    {
      after: standsAfter(
        'عروسی|ختم|ترحیم|عزا|عزاداری|روضه|مهمانی|جشن|سنا|سنای|اعیان|عوام|لردها|لردهای|دوما|دومای|نمایندگان',
      ),
    },
  ],
  ['رهبر', { after: standsAfter('ارکستر|گروه کر|کر') }],
  [
    'نقش',
    {
      after: standsAfter(
        'قالی|فرش|گلیم|کاشی|پارچه|گل|ترنج|برجسته|جهان|اول (?:فیلم|سریال|نمایش)|اول این (?:فیلم|سریال|نمایش)',
      ),
    },
  ],
  ['آژانس', { after: standsAfter('مسافرتی|هواپیمایی|املاک|مسکن|تبلیغاتی|کاریابی|تاکسی') }],
  ['بازیگر', { after: standsAfter('سینما|سینمای|تیاتر|تلویزیون|فیلم|سریال|نقش|زن|مرد|این فیلم|این سریال') }],
  ['دیدار', { after: standsAfter('برگشت|رفت و برگشت|فینال|تدارکاتی|نیمهنهایی') }],
  [
    'استقلال',
    {
      before: standsBefore('تیم|باشگاه|سرمربی|مهاجم|مدافع|هافبک|بازیکن|پرسپولیس و'),
      after: standsAfter('و پرسپولیس|پرسپولیس'),
    },
  ],
  ['سند', { after: standsAfter('مالکیت|ازدواج|ملکی|خانه|خودرو|تکبرگ|زمین') }],
  [
    'محکومیت',
    { after: standsAfter('کیفری|قطعی|به (?:حبس|زندان|اعدام|پرداخت)'), before: standsBefore('سابقه|سوابق|سالهای') },
  ],
  ['همسایه', { after: standsAfter('طبقه|بالایی|پایینی|دیوار') }],
  ['اجرا', { after: standsAfter('سمفونی|کنسرت|نمایش|تیاتر|موسیقی|قطعه|زنده') }],
  ['پیمان', { after: standsAfter('ازدواج|زناشویی') }],
  ['نشست', { before: standsBefore('زانو|زمین|خاک|دل|بار'), after: standsAfter('زمین|خاک|ساختمان') }],
  ['تفاهم', { before: standsBefore('سو') }],

  ['leading', { after: /^(?!an? |the |his |her |its |their |our )./u }],
  ['ties', { before: standsBefore('silk|neck|bow|blue|black|red|striped|shirts and') }],
  ['tie', { before: standsBefore('silk|neck|bow|blue|black|red|striped') }],
  [
    'player',
    {
      before: standsBefore('football|chess|tennis|card|basketball|best|record|cd|dvd|media|violin|piano'),
      after: standsAfter('of the (?:match|tournament|year|season|game)|on the (?:left|right)'),
    },
  ],
  [
    'summit',
    {
      before: standsBefore('mountain'),
      after: standsAfter('of (?:mt|mount|everest|(?:the|a) (?:hill|mountain|peak|volcano|climb))'),
    },
  ],
  [
    'administration',
    {
      before: standsBefore('business|system|drug|oral'),
      after: standsAfter('of (?:medicine|medicines|drugs|justice|vaccines|the (?:drug|estate|oath|vaccine))|fee|fees'),
    },
  ],
  [
    'adoption',
    {
      before: standsBefore('child|pet'),
      after: standsAfter('law|agency|papers|of (?:a child|children|the child|an orphan)'),
    },
  ],
  [
    'terms',
    {
      before: standsBefore('in|school|prison|on (?:good|bad|equal|speaking|friendly)|to'),
      after: standsAfter('of (?:reference|office|endearment|art)|that'),
    },
  ],
  ['instrument', { before: standsBefore('musical|wind|string|surgical|measuring|optical') }],
  ['session', { before: standsBefore('training|jam|recording|photo|therapy|practice') }],
  ['leader', { before: standsBefore('market|loss|scout|band|team|choir|opinion') }],
  ['leaders', { before: standsBefore('market|loss|scout|band|team|choir|opinion') }],
  [
    'role',
    {
      before: standsBefore('title|leading|lead|starring'),
      after: standsAfter('model|in the (?:film|movie|play|series)'),
    },
  ],
  ['deal', { before: standsBefore('great|good'), after: standsAfter('of cards|of the cards|with') }],
  ['talks', { before: standsBefore('one|who|he|she|it|nobody|everyone') }],
  ['talk', { before: standsBefore('to|who|i|we|you|they|can|will|must|should|could|would') }],
  ['support', { before: standsBefore('child|customer|technical|life'), after: standsAfter('band|act|staff|desk') }],
  [
    'minister',
    { before: standsBefore('parish|baptist|methodist'), after: standsAfter('of the (?:parish|church)|to the needs') },
  ],
  [
    'resolution',
    {
      before: standsBefore("screen|name|high|low|image|display|year's"),
      after: standsAfter(
        'of (?:the |this |these |all )?(?:image|screen|camera|problem|problems|dispute|disputes|conflict|conflicts|crisis)',
      ),
    },
  ],
  [
    'security',
    { before: standsBefore('social|job'), after: standsAfter('guard|guards|camera|cameras|deposit|desk|gate') },
  ],
  ['position', { before: standsBefore('sleeping|sitting|starting|pole|in (?:a|your|his|her|my)') }],
  [
    'peace',
    {
      before: standsBefore('inner'),
      after: standsAfter('of mind|with (?:oneself|himself|herself|yourself|themselves)|and quiet'),
    },
  ],
  ['understanding', { after: standsAfter('of (?:the|a|this|these|how|what|why)') }],
]);
