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
import { type Fault, fault } from '../check.js';
import type { CheckedPair } from '../checked-pair.js';
import type { CheckMessage } from '../finding.js';
import { withoutCounterpart } from '../same-place.js';
import { type Marks, type Quotation, readMarks } from './marks.js';
import { isMentioned, isName } from './names.js';
import { isReported } from './reported-speech.js';

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
  /** It says in its own words what was said. */
  reported: 0.4,
  /** It may have been a name or title, for which English has capitals and no marks, or a word that is talked of. */
  lostName: 0.35,
  /** Only the target quotes. */
  gained: 0.3,
} as const;

/** Faults in quotation marks. */
export function* checkQuotation(pair: CheckedPair): Generator<Fault, void, void> {
  const [source, target] = [readMarks(pair.source.text), readMarks(pair.target.text)];
  if (loneMarks(target).length > 0) {
    const lone = [
      ...(source.openers.length > 0 ? [] : target.openers),
      ...(source.closers.length > 0 ? [] : target.closers),
    ];
    if (lone.length > 0) yield fault(unpairedIn(pair, source, target), source.quotations, lone, UNPAIRED);
    return;
  }
  const lone = loneMarks(source);
  if (lone.length > 0) yield fault(CONFIDENCE.inSource, lone, [], UNPAIRED_IN_SOURCE);
  yield* lostOrGained(pair, source, target);
}

function loneMarks({ openers, closers }: Marks): Span[] {
  return [...openers, ...closers];
}

/** How sure it is that a mark without a partner is a fault of the target. */
function unpairedIn({ target: { text } }: CheckedPair, source: Marks, target: Marks): number {
  if (source.quotations.length > joined(target.quotations).length) return CONFIDENCE.halved;
  return source.quotations.length === 0 && isContinued(text, target) ? CONFIDENCE.continued : CONFIDENCE.extra;
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
    const lost = withoutCounterpart(ours, theirs, lengths);
    yield fault(confidenceOf(pair, lost), lost, [], LOST);
  } else if (theirs.length > source.quotations.length && loneMarks(source).length === 0) {
    const gained = withoutCounterpart(theirs, ours, { ours: lengths.theirs, theirs: lengths.ours });
    yield fault(CONFIDENCE.gained, [], gained, GAINED);
  }
}

/** How sure it is that quotations were lost. */
function confidenceOf(pair: CheckedPair, lost: readonly Span[]): number {
  if (isReported(pair.target)) return CONFIDENCE.reported;
  return lost.every((span) => isName(pair, span) || isMentioned(pair.source, span))
    ? CONFIDENCE.lostName
    : CONFIDENCE.lost;
}

/** As many characters may stand between two parts of one speech: "Yes," said the spokesman of the Ministry, "tomorrow." */
const INTERRUPTION = 60;

/** The quotations that stand in no other; of speech that is interrupted the last part. */
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

const UNPAIRED_IN_SOURCE: CheckMessage = {
  en: 'A quotation mark of the source has no partner: see what is quoted there.',
  fa: 'یکی از نشانه‌های نقل‌قول در متن مبدأ جفت ندارد: بررسی کنید که نقل‌قول از کجا تا کجاست.',
};

const UNPAIRED: CheckMessage = {
  en: 'A quotation mark of the target has no partner: add the other one, or remove it.',
  fa: 'یکی از نشانه‌های نقل‌قول در ترجمه جفت ندارد: جفت آن را بیفزایید یا خودش را حذف کنید.',
};

const LOST: CheckMessage = {
  en: 'What the source quotes is not quoted in the target: see whether the marks were lost.',
  fa: 'آنچه در متن مبدأ درون گیومه است در ترجمه گیومه ندارد: بررسی کنید که گیومه‌ها نیفتاده باشند.',
};

const GAINED: CheckMessage = {
  en: 'The target quotes what the source does not: see whether these are words of somebody.',
  fa: 'در ترجمه چیزی درون گیومه است که در متن مبدأ نیست: بررسی کنید که نقل‌قول است یا نه.',
};
