/** Whether people find an entry: look-up of each of its terms, in the spellings that they type, must lead to it first. */
import type { Concept, Term } from '../concept.js';
import type { Glossary } from '../glossary.js';
import type { Fault } from './finding.js';
import type { TermNeighbours } from './neighbours.js';
import { code, quote } from './quoting.js';

/** A term that more entries share leads to none of them first, as other rules say. */
const MOST_SHARING = 20;

/**
 * Terms of an entry that look-up does not find first. Where entries share a term, each may be first.
 *
 * @param file - The entry's file.
 * @param neighbours - The terms of all entries.
 */
export function lookupFaults(
  file: string,
  { id, fa, en }: Concept,
  glossary: Glossary,
  neighbours: TermNeighbours,
): Fault[] {
  const test = (lang: 'fa' | 'en', { text }: Term, position: number): Fault[] => {
    const sharing = new Set(neighbours.sharing(lang, text).filter((other) => other !== file));
    if (sharing.size > MOST_SHARING) return [];
    for (const spelling of lang === 'fa' ? persianSpellings(text) : [text]) {
      const found = glossary.lookup(spelling, { limit: 1 + sharing.size });
      const place = found.findIndex(({ concept }) => concept.id === id);
      const ahead = place < 0 ? found : found.slice(0, place);
      const rival = ahead.find(({ concept }) => !sharing.has(`${concept.id}.json`));
      if (place >= 0 && rival === undefined) continue;
      return [lookupFault(lang, position, spelling, rival?.concept.id)];
    }
    return [];
  };
  return [...fa.terms.flatMap((term, i) => test('fa', term, i)), ...en.terms.flatMap((term, i) => test('en', term, i))];
}

/** As it is, with its half-spaces lost by joining and as spaces, and with Arabic letters. */
function persianSpellings(text: string): Set<string> {
  return new Set([
    text,
    text.replaceAll('\u200c', ''),
    text.replaceAll('\u200c', ' '),
    text.replaceAll('ی', 'ي').replaceAll('ک', 'ك'),
  ]);
}

function lookupFault(lang: 'fa' | 'en', position: number, spelling: string, rival: string | undefined): Fault {
  const path = [lang, 'terms', position, 'text'];
  if (rival === undefined) {
    const en = `look-up of ${quote(spelling)} does not find this entry: write the term with letters`;
    const fa = `جست‌وجوی ${quote(spelling)} این مدخل را نمی‌یابد: اصطلاح را با حروف بنویسید`;
    return { rule: 'look-up', path, en, fa };
  }
  const en = `look-up of ${quote(spelling)} finds ${code(rival)} before this entry: do both have this term or form? Take it out of one`;
  const fa = `جست‌وجوی ${quote(spelling)} مدخل ${code(rival)} را پیش از این مدخل می‌آورد: اگر هر دو این اصطلاح یا صورت را دارند، از یکی حذفش کنید`;
  return { rule: 'look-up', path, en, fa };
}
