/**
 * Whether brackets have their partners, and what the source has in brackets is in the target.
 *
 * English explains names by abbreviations, «آژانس» is the Agency (IAEA), and Persian explains foreign names in Latin letters,
 * برگزیت (Brexit); the other language leaves these out with good reason.
 */
import { toLatinDigits } from '../../../text/numbers/digits.js';
import type { Span } from '../../span.js';
import { type Fault, fault } from '../check.js';
import type { CheckedPair, CheckedText } from '../checked-pair.js';
import { placeholders } from '../code/placeholders.js';
import { counterparts } from '../counterparts.js';
import type { CheckMessage } from '../finding.js';
import { withoutCounterpart } from '../same-place.js';
import { isExplanation } from './explanations.js';
import { type BracketedPart, type Brackets, readBrackets } from './marks.js';
import { isReworded } from './rewording.js';

/** How sure each fault is. */
const CONFIDENCE = {
  /** The target has half a pair where the source has a whole one. */
  halved: 0.95,
  /** The target has a bracket too many. */
  extra: 0.85,
  /** A mistake of the source, which the target need not repeat. */
  inSource: 0.45,
  /** What stood in brackets has none any more, or is gone. */
  lost: 0.7,
  /** An explanation that the other language may not need. */
  lostExplanation: 0.4,
  /** It is there as a part of the sentence. */
  reworded: 0.4,
  /** Only the target explains something. */
  gained: 0.25,
} as const;

/** Faults in brackets. */
export function* checkBrackets(pair: CheckedPair): Generator<Fault, void, void> {
  const source = readBrackets(pair.source.text, placeholders(pair.source.text));
  const target = readBrackets(pair.target.text, placeholders(pair.target.text));
  const [ours, theirs] = [outer(source), outer(target)];
  if (target.lone.length > 0) {
    if (source.lone.length > 0) return;
    yield fault(ours.length > theirs.length ? CONFIDENCE.halved : CONFIDENCE.extra, ours, target.lone, UNPAIRED);
  } else if (source.lone.length > 0) {
    yield fault(CONFIDENCE.inSource, source.lone, [], UNPAIRED_IN_SOURCE);
  } else if (ours.length > target.parts.length) {
    for (const part of missing(pair, ours, target.parts)) yield fault(confidenceOf(pair, part), [part], [], LOST);
  } else if (theirs.length > source.parts.length) {
    yield fault(CONFIDENCE.gained, [], theirs, GAINED);
  }
}

/** How sure it is that a part was lost. */
function confidenceOf(pair: CheckedPair, part: Span): number {
  if (isExplanation(pair, part)) return CONFIDENCE.lostExplanation;
  return isReworded(pair, pair.source.text.slice(part.start + 1, part.end - 1)) ? CONFIDENCE.reworded : CONFIDENCE.lost;
}

function outer({ parts }: Brackets): BracketedPart[] {
  return parts.filter(({ inside }) => !inside);
}

/** The parts of the source that have none in the target: those with the same numbers find each other first. */
function missing(pair: CheckedPair, ours: readonly Span[], theirs: readonly Span[]): Span[] {
  const { lost, added } = counterparts(numbered(pair.source, ours), numbered(pair.target, theirs), ({ key }) => key);
  return withoutCounterpart(lost, added, { ours: pair.source.text.length, theirs: pair.target.text.length });
}

interface NumberedPart extends Span {
  /** The digits in it; where it has none, what no other part has. */
  readonly key: string;
}

function numbered({ text, lang }: CheckedText, parts: readonly Span[]): NumberedPart[] {
  return parts.map(({ start, end }) => {
    const digits = toLatinDigits(text.slice(start, end)).replace(/\P{Nd}/gu, '');
    return { start, end, key: digits || `${lang} ${start}` };
  });
}

const UNPAIRED: CheckMessage = {
  en: 'A bracket of the target has no partner: add the other one, or remove it.',
  fa: 'یکی از پرانتزهای ترجمه جفت ندارد: جفت آن را بیفزایید یا خودش را حذف کنید.',
};

const UNPAIRED_IN_SOURCE: CheckMessage = {
  en: 'A bracket of the source has no partner: see what belongs in brackets.',
  fa: 'یکی از پرانتزهای متن مبدأ جفت ندارد: بررسی کنید که چه چیزی باید درون پرانتز باشد.',
};

const LOST: CheckMessage = {
  en: 'What the source has in brackets is not in brackets in the target: see whether it was left out.',
  fa: 'آنچه در متن مبدأ درون پرانتز است در ترجمه درون پرانتز نیست: بررسی کنید که از قلم نیفتاده باشد.',
};

const GAINED: CheckMessage = {
  en: 'The target has a part in brackets that the source has not: see whether the translation adds something.',
  fa: 'در ترجمه چیزی درون پرانتز است که در متن مبدأ نیست: بررسی کنید که ترجمه چیزی افزوده است یا نه.',
};
