/**
 * Whether brackets have their partners, and what the source has in brackets is in the target.
 *
 * English explains names by abbreviations, «آژانس» is the Agency (IAEA), and Persian explains foreign names in Latin letters,
 * برگزیت (Brexit); the other language leaves these out with good reason.
 */
import { toLatinDigits } from '../../../text/numbers/digits.js';
import type { Span } from '../../span.js';
import type { Fault } from '../check.js';
import type { CheckedPair, CheckedText } from '../checked-pair.js';
import { placeholders } from '../code/placeholders.js';
import { unmatched } from '../counterparts.js';
import type { CheckMessage } from '../finding.js';
import { withoutCounterpart } from '../same-place.js';
import { isNeeded } from './explanations.js';
import { type BracketedPart, type Brackets, readBrackets } from './marks.js';

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
  /** Only the target explains something. */
  gained: 0.25,
} as const;

/** Faults in brackets. */
export function* checkBrackets(pair: CheckedPair): Generator<Fault, void, void> {
  const source = readBrackets(pair.source.text, placeholders(pair.source.text));
  const target = readBrackets(pair.target.text, placeholders(pair.target.text));
  const there = outer(source).map(({ start, end }) => ({ start, end }));
  if (target.lone.length > 0) {
    if (source.lone.length > 0) return;
    const confidence = there.length > outer(target).length ? CONFIDENCE.halved : CONFIDENCE.extra;
    yield { confidence, source: there, target: target.lone, message: UNPAIRED };
  } else if (source.lone.length > 0) {
    yield { confidence: CONFIDENCE.inSource, source: source.lone, target: [], message: UNPAIRED_IN_SOURCE };
  } else if (outer(source).length > target.parts.length) {
    for (const part of missing(pair, source, target)) {
      yield {
        confidence: isNeeded(pair, part) ? CONFIDENCE.lost : CONFIDENCE.lostExplanation,
        source: [part],
        target: [],
        message: LOST,
      };
    }
  } else if (outer(target).length > source.parts.length) {
    const gained = outer(target).map(({ start, end }) => ({ start, end }));
    yield { confidence: CONFIDENCE.gained, source: [], target: gained, message: GAINED };
  }
}

function outer({ parts }: Brackets): BracketedPart[] {
  return parts.filter(({ inside }) => !inside);
}

/** The parts of the source that have none in the target: those with the same numbers find each other first. */
function missing(pair: CheckedPair, source: Brackets, target: Brackets): Span[] {
  const { lost, added } = unmatched(numbered(pair.source, outer(source)), numbered(pair.target, target.parts), keyOf);
  const lengths = { ours: pair.source.text.length, theirs: pair.target.text.length };
  return withoutCounterpart(lost, added, lengths).map(({ start, end }) => ({ start, end }));
}

interface NumberedPart extends Span {
  /** The digits in it; where it has none, what no other part has. */
  readonly key: string;
}

function keyOf({ key }: NumberedPart): string {
  return key;
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
  en: 'A bracket of the source has no partner: see what belongs into brackets.',
  fa: 'یکی از پرانتزهای متن مبدأ جفت ندارد: ببینید چه چیزی باید درون پرانتز باشد.',
};

const LOST: CheckMessage = {
  en: 'What the source has in brackets is not in brackets in the target: see whether it was left out.',
  fa: 'آنچه در متن مبدأ درون پرانتز است در ترجمه درون پرانتز نیست: ببینید از قلم نیفتاده باشد.',
};

const GAINED: CheckMessage = {
  en: 'The target has a part in brackets that the source has not: see whether the translation adds something.',
  fa: 'در ترجمه چیزی درون پرانتز است که در متن مبدأ نیست: ببینید ترجمه چیزی افزوده است یا نه.',
};
