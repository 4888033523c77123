/**
 * Names that the other side has not: replaced by others, left out, or misspelt beyond recognition.
 *
 * A name is told as replaced where both sides have one without a counterpart, the likeliest pairs first:
 *
 *     سفیر   قزاقستان    وارد   باکو   شد
 *               │               ▲
 *               ╳               ║ "Baku"
 *     the ambassador of Uzbekistan arrived in Baku
 */

import { nameSimilarity } from '../../../text/names/similarity.js';
import type { Fault } from '../check.js';
import type { CheckedPair, CheckedText } from '../checked-pair.js';
import { type LoneName, type LoneNames, loneNames } from './evidence.js';

/** The names of a pair without a counterpart; silent where the pair is not of Persian and English. */
export function* checkNames(pair: CheckedPair): Generator<Fault> {
  const { fa, en } = pair;
  if (fa === undefined || en === undefined) return;
  const lone = loneNames(pair, fa, en);
  const open = { fa: new Set(lone.fa), en: new Set(lone.en) };
  for (const { persian, english, confidence, areAlike } of exchanges(lone, fa, en)) {
    if (!open.fa.has(persian) || !open.en.has(english)) continue;
    open.fa.delete(persian);
    open.en.delete(english);
    if ([...persian.governments].some((one) => english.governments.has(one))) continue; // «آنکارا» and Türkiye
    if (areAlike) continue; // «جورج» and "Gjorge": one name, spelt far from its sound
    const [there, here] = [textOf(fa, persian), textOf(en, english)];
    yield pair.faultIn(
      confidence,
      { fa: [persian], en: [english] },
      {
        en: `«${there}» and “${here}” are not the same name: compare both.`,
        fa: `«${there}» و “${here}” یک نام نیستند: هر دو را بسنجید.`,
      },
    );
  }
  for (const name of open.fa) yield alone(pair, name, 'fa', textOf(fa, name));
  for (const name of open.en) yield alone(pair, name, 'en', textOf(en, name));
}

/** What may stand for what, the surest first. */
function exchanges(lone: LoneNames, fa: CheckedText, en: CheckedText) {
  if (lone.fa.length * lone.en.length > MOST_EXCHANGES) return [];
  const exchangeOf = (persian: LoneName, english: LoneName) => {
    const apart = Math.abs(persian.start / fa.text.length - english.start / en.text.length);
    const place = apart < NEAR ? 0.05 : apart > FAR ? -0.1 : 0;
    const parts = PARTS[(persian.isPart ? 1 : 0) + (english.isPart ? 1 : 0)] as number;
    const areListed = persian.isListed && english.isListed;
    const areAlike = !areListed && nameSimilarity(textOf(fa, persian), textOf(en, english)) > SIMILAR;
    const confidence = Math.min(SUREST, persian.strength * english.strength + 0.05 + place + parts);
    return { persian, english, confidence, areAlike };
  };
  return lone.fa
    .flatMap((persian) =>
      lone.en.flatMap((english) => (isPossible(persian, english) ? [exchangeOf(persian, english)] : [])),
    )
    .filter(({ persian, english, confidence }) => confidence >= Math.max(persian.alone, english.alone))
    .sort((one, other) => Number(other.areAlike) - Number(one.areAlike) || other.confidence - one.confidence);
}

/** An organisation is no person. */
function isPossible(persian: LoneName, english: LoneName): boolean {
  const sorts = [persian.sort, english.sort];
  return !(sorts.includes('organisation') && sorts.includes('person'));
}

const SUREST = 0.97;
/** How far into its text a name stands, compared with the other. */
const NEAR = 0.2;
const FAR = 0.5;
/** A first name that one side adds is no fault; beside the same first name another surname is. */
const PARTS = [0, -0.1, 0.25] as const;
/** From here on, two names may be spellings of one: «جورج» and "Gjorge". */
const SIMILAR = 0.5;

/** A pair with more is none, or no prose. */
const MOST_EXCHANGES = 1_000;

function textOf({ text }: CheckedText, { start, end }: LoneName): string {
  return text.slice(start, end);
}

function alone(pair: CheckedPair, name: LoneName, lang: 'fa' | 'en', text: string): Fault {
  const spans = { fa: lang === 'fa' ? [name] : [], en: lang === 'en' ? [name] : [] };
  return pair.faultIn(name.alone, spans, {
    en: `The name “${text}” has no counterpart in the ${lang === 'fa' ? 'English' : 'Persian'} text: was it left out or added?`,
    fa: `نام «${text}» در متن ${lang === 'fa' ? 'انگلیسی' : 'فارسی'} نیامده است: آیا جا افتاده یا افزوده شده است؟`,
  });
}
