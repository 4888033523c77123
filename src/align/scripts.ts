/** Whether each side is written in the script of its language: the two are swapped more easily than one thinks. */
import type { Warning } from '../errors.js';
import { TarjomanError } from '../errors.js';
import { primaryLanguage } from '../text/language.js';

/** Enough text to tell a script by. */
const SAMPLE = 20_000;

/**
 * Remarks on a side in the wrong script.
 *
 * @throws {@link TarjomanError} `SIDES_SWAPPED` where each side is in the other's script.
 */
export function checkScripts(source: string, target: string, from: string, to: string): Warning[] {
  const wrong = [isWrong(source, from), isWrong(target, to)] as const;
  if (wrong[0] && wrong[1]) {
    throw new TarjomanError(
      'SIDES_SWAPPED',
      `the source is not in ${scriptOf(from)} letters and the target not in ${scriptOf(to)} letters: give the ${from} text first, or say which languages they are in`,
    );
  }
  const warnings: Warning[] = [];
  if (wrong[0]) warnings.push(remark('source', from));
  if (wrong[1]) warnings.push(remark('target', to));
  return warnings;
}

function remark(side: string, lang: string): Warning {
  return {
    code: 'WRONG_SCRIPT',
    message: `the ${side} is said to be ${lang} but is hardly in ${scriptOf(lang)} letters`,
  };
}

const ARABIC_SCRIPT: ReadonlySet<string> = new Set('fa ar ur ps ckb ug sd'.split(' '));
const LATIN_SCRIPT: ReadonlySet<string> = new Set(
  'en de fr es it pt nl tr pl sv da no nb fi is cs hu ro id az'.split(' '),
);

function scriptOf(lang: string): 'Persian' | 'Latin' {
  return ARABIC_SCRIPT.has(primaryLanguage(lang)) ? 'Persian' : 'Latin';
}

/** Whether a text is in Arabic script rather than in any other, by its first lines. */
export function isArabicScript(text: string): boolean {
  const letters = text.slice(0, SAMPLE).match(/\p{L}/gu)?.length ?? 0;
  return 2 * (text.slice(0, SAMPLE).match(/\p{Script=Arabic}/gu)?.length ?? 0) > letters;
}

function isWrong(text: string, lang: string): boolean {
  const sample = text.slice(0, SAMPLE);
  const arabic = sample.match(/\p{Script=Arabic}/gu)?.length ?? 0;
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (ARABIC_SCRIPT.has(primaryLanguage(lang))) return latin > arabic;
  return LATIN_SCRIPT.has(primaryLanguage(lang)) && arabic > latin;
}
