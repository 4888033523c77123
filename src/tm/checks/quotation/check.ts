/**
 * Whether what the source quotes is quoted in the target, and all marks have a partner.
 *
 * Translators divide direct speech and join it again, so quotations are counted between two bounds:
 *
 *     "Yes," she said. "Tomorrow."     1 to 2 quotations      «بله، فردا.»     1
 *
 * A long quotation goes on over several units: a mark without a partner is no fault where the source has one of its kind, too.
 */
import type { Span } from '../../span.js';
import type { Fault } from '../check.js';
import type { CheckedPair, CheckedText } from '../checked-pair.js';
import type { CheckMessage } from '../finding.js';
import { withoutCounterpart } from '../same-place.js';
import { type Marks, type Quotation, readMarks } from './marks.js';
import { isName } from './names.js';

/** How sure each fault is. */
const CONFIDENCE = {
  /** The target has half a pair where the source has a whole one. */
  halved: 0.9,
  /** The target has a mark too many. */
  extra: 0.75,
  /** Half a pair, and nothing in the source: speech that goes on, which the source does not mark. */
  continued: 0.4,
  /** A mistake of the source, which the target need not repeat. */
  inSource: 0.45,
  /** The target has lost a quotation. */
  lost: 0.75,
  /** It reports what was said: "said that Iran had never …". */
  indirect: 0.4,
  /** It may have been a name or title, for which English has capitals and no marks. */
  lostName: 0.35,
  /** Only the target quotes. */
  gained: 0.3,
} as const;

/** Faults in quotation marks. */
export function* checkQuotation(pair: CheckedPair): Generator<Fault, void, void> {
  const [source, target] = [readMarks(pair.source.text), readMarks(pair.target.text)];
  const lone = loneMarks(source);
  if (loneMarks(target).length > 0) {
    const here = [
      ...(source.openers.length > 0 ? [] : target.openers),
      ...(source.closers.length > 0 ? [] : target.closers),
    ];
    if (here.length > 0) yield unpaired(pair, source, target, here);
    return;
  }
  if (lone.length > 0) {
    yield { confidence: CONFIDENCE.inSource, source: lone, target: [], message: UNPAIRED_IN_SOURCE };
  }
  yield* lostOrGained(pair, source, target);
}

function loneMarks({ openers, closers }: Marks): Span[] {
  return [...openers, ...closers];
}

function unpaired({ target: { text } }: CheckedPair, source: Marks, target: Marks, lone: readonly Span[]): Fault {
  const confidence =
    bounds(source).most > bounds(target).least
      ? CONFIDENCE.halved
      : source.quotations.length === 0 && isContinued(text, target)
        ? CONFIDENCE.continued
        : CONFIDENCE.extra;
  return { confidence, source: source.quotations.map(spanOf), target: lone, message: UNPAIRED };
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

/** Whether marks stand as those of speech that began before the text or goes on after it. */
function isContinued(text: string, { openers, closers }: Marks): boolean {
  if (openers.length + closers.length > 2) return false;
  const before = (at: number): string => text.slice(Math.max(0, at - 3), at);
  return (
    openers.every(({ start }) => start === 0 || /[:,،]\s*$/u.test(before(start))) &&
    closers.every(
      ({ start, end }) => /[.,!?؟،]$/u.test(before(start)) || /^[\s.!?؟]{0,3}$/u.test(text.slice(end, end + 4)),
    )
  );
}

function* lostOrGained(pair: CheckedPair, source: Marks, target: Marks): Generator<Fault, void, void> {
  const [ours, theirs] = [joined(source.quotations), joined(target.quotations)];
  const lengths = { ours: pair.source.text.length, theirs: pair.target.text.length };
  if (ours.length > target.quotations.length) {
    const lost = withoutCounterpart(ours, theirs, lengths).map(spanOf);
    const confidence = isIndirect(pair.target)
      ? CONFIDENCE.indirect
      : lost.every((span) => isName(pair, span))
        ? CONFIDENCE.lostName
        : CONFIDENCE.lost;
    yield { confidence, source: lost, target: [], message: LOST };
  } else if (theirs.length > source.quotations.length && loneMarks(source).length === 0) {
    const gained = withoutCounterpart(theirs, ours, { ours: lengths.theirs, theirs: lengths.ours }).map(spanOf);
    yield { confidence: CONFIDENCE.gained, source: [], target: gained, message: GAINED };
  }
}

/** How many quotations there are at least, speech that is interrupted counted once and what is inside not at all; and at most. */
function bounds({ quotations }: Marks): { readonly least: number; readonly most: number } {
  return { least: joined(quotations).length, most: quotations.length };
}

/** As many characters may stand between two parts of one speech: "Yes," said the spokesman of the Ministry, "tomorrow." */
const INTERRUPTION = 60;

function joined(quotations: readonly Quotation[]): Quotation[] {
  const whole: Quotation[] = [];
  for (const quotation of quotations) {
    if (quotation.inside) continue;
    const last = whole.at(-1);
    if (last?.pauses && quotation.start - last.end <= INTERRUPTION) whole.pop();
    whole.push(quotation);
  }
  return whole;
}

/** Whether a text without quotations reports speech in its own words. */
function isIndirect({ lang, text }: CheckedText): boolean {
  return INDIRECT[lang]?.test(text) ?? false;
}

const INDIRECT: Readonly<Partial<Record<string, RegExp>>> = {
  en: /\b(?:said|says|stated|added|noted|stressed|declared|announced|told|warned|explained|argued|claimed|reiterated|recalled|emphasi[sz]ed|underlined|affirmed|pointed out|made clear)\b[^.:"“]{0,60}\bthat\b/u,
  fa: /(?:گفت|گفته|می‌گوید|میگوید|افزود|اظهار داشت|اظهار کرد|اعلام کرد|تأکید کرد|تاکید کرد|تصریح کرد|بیان کرد|بیان داشت|یادآور شد|خاطرنشان کرد|هشدار داد|توضیح داد)(?: است)? که/u,
};

const UNPAIRED_IN_SOURCE: CheckMessage = {
  en: 'A quotation mark of the source has no partner: see what is quoted there.',
  fa: 'یکی از نشانه‌های نقل‌قول در متن مبدأ جفت ندارد: ببینید نقل‌قول از کجا تا کجاست.',
};

const UNPAIRED: CheckMessage = {
  en: 'A quotation mark of the target has no partner: add the other one, or remove it.',
  fa: 'یکی از نشانه‌های نقل‌قول در ترجمه جفت ندارد: جفت آن را بیفزایید یا خودش را حذف کنید.',
};

const LOST: CheckMessage = {
  en: 'What the source quotes is not quoted in the target: see whether the marks were lost.',
  fa: 'آنچه در متن مبدأ درون گیومه است در ترجمه گیومه ندارد: ببینید گیومه‌ها نیفتاده باشند.',
};

const GAINED: CheckMessage = {
  en: 'The target quotes what the source does not: see whether these are words of somebody.',
  fa: 'در ترجمه چیزی درون گیومه است که در متن مبدأ نیست: ببینید نقل‌قول است یا نه.',
};
