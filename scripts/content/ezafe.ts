/**
 * Whether running text writes the ezafe after a silent «ه», as the Academy asks: «معاهدهٔ جامع», «دربارهٔ».
 *
 * Where a term needs it, its transliteration says so, word by word:
 *
 *     معاهده          جامع
 *     mo'āhede-ye     jāme'
 *             ↑ a silent «ه» with the ezafe: the text must have «معاهدهٔ»
 */
import type { Glossary, TermMatch } from '../../src/glossary/index.js';

/** Words that are never without the ezafe. */
const ALWAYS = /(?<![\p{L}\u200c])(?:درباره|به[ \u200c](?:وسیله|واسطه|منزله|مثابه)|در زمینه)(?= \p{L})/gu;

/** The stretches of a Persian text that lack the mark. */
export function missingEzafes(text: string, glossary: Glossary): string[] {
  const terms = glossary.recognize(text, 'fa', { compoundVerbs: true, overlaps: true });
  const around = ({ index, 0: { length } }: RegExpMatchArray) => text.slice(index, (index ?? 0) + length + 10).trim();
  return [...terms.filter(lacksEzafe).map(({ text: span }) => span), ...[...text.matchAll(ALWAYS)].map(around)];
}

function lacksEzafe({ text, term }: TermMatch): boolean {
  const sounds = term.transliteration?.split(' ') ?? [];
  const written = text.split(/\s+/u);
  if (sounds.length !== term.text.split(' ').length || sounds.length !== written.length) return false;
  return sounds.some((sound, k) => sound.endsWith('e-ye') && written[k]?.endsWith('ه'));
}
