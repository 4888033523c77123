/** What is said of a term, in both languages. */
import type { MissingTerm, TermFinding } from '../../../glossary/checks/finding.js';
import { preferredTerm } from '../../../glossary/concept.js';
import type { Glossary } from '../../../glossary/glossary.js';
import type { CheckMessage } from '../finding.js';
import type { PlacedTerm } from './evidence.js';

/** Valid translations that are named; the preferred ones come first. */
const MOST_NAMED = 3;

const LANGUAGES = { fa: { en: 'Persian', fa: 'فارسی' }, en: { en: 'English', fa: 'انگلیسی' } } as const;

/**
 * One sentence in each language.
 *
 * @param instead - The term that stands in place of a missing one, if any does.
 */
export function messageOf(finding: TermFinding, instead: PlacedTerm | undefined, glossary: Glossary): CheckMessage {
  const term = quoted(finding.text, finding.lang);
  if (finding.kind === 'missing') {
    const other = finding.lang === 'fa' ? 'en' : 'fa';
    const expected = finding.expected.slice(0, MOST_NAMED).map((one) => quoted(one, other));
    if (instead === undefined) {
      return {
        en: `${term} is not translated as the glossary has it: look for ${expected.join(' or ')}.`,
        fa: `${term} مطابق واژه‌نامه ترجمه نشده است: باید ${expected.join(' یا ')} باشد.`,
      };
    }
    const wrong = quoted(instead.text, other);
    const concept = glossary.get(instead.id);
    const meaning = concept === undefined ? '' : quoted(preferredTerm(concept[finding.lang]), finding.lang);
    return {
      en: `${term} seems to be translated by ${wrong}, which is ${meaning}: the glossary has ${expected.join(' or ')}.`,
      fa: `${term} گویا به ${wrong} ترجمه شده است که معنای آن ${meaning} است: واژه‌نامه ${expected.join(' یا ')} را دارد.`,
    };
  }
  if (finding.kind === 'inconsistent') {
    const [choice, usual] = [quoted(finding.choice, finding.lang), quoted(finding.usual, finding.lang)];
    return {
      en: `${choice} is valid, but the document has ${usual} for the same term elsewhere: keep to one.`,
      fa: `${choice} درست است، اما همین اصطلاح در جای دیگر سند ${usual} ترجمه شده است: یکی را برگزینید.`,
    };
  }
  const preferred = quoted(finding.preferred, finding.lang);
  const language = LANGUAGES[finding.lang];
  return finding.kind === 'deprecated'
    ? {
        en: `${term} is to be avoided in ${language.en}: write ${preferred}.`,
        fa: `از کاربرد ${term} در ${language.fa} باید پرهیز کرد: ${preferred} بنویسید.`,
      }
    : {
        en: `${term} was right once in ${language.en}: write ${preferred}.`,
        fa: `${term} در ${language.fa} دیگر به کار نمی‌رود: ${preferred} بنویسید.`,
      };
}

function quoted(text: string, lang: 'fa' | 'en'): string {
  return lang === 'fa' ? `«${text}»` : `“${text}”`;
}

/** Of a term in the translation that nothing in the source asks for. */
export function unaskedMessage({ text, lang, expected }: MissingTerm): CheckMessage {
  const term = quoted(text, lang);
  const asked = expected.slice(0, MOST_NAMED).map((one) => quoted(one, lang === 'fa' ? 'en' : 'fa'));
  return {
    en: `${term} stands in the translation, but the source has no ${asked.join(' or ')}: compare both.`,
    fa: `${term} در ترجمه آمده است، اما متن مبدأ ${asked.join(' یا ')} ندارد: هر دو را بسنجید.`,
  };
}
