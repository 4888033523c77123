/** What an entry's terms and sources must be, whatever the other entries are. */
import type { Concept, LangSection } from '../concept.js';
import { entryFields } from './entry-fields.js';
import type { Fault } from './finding.js';
import { code, persianNumber, quote } from './quoting.js';

const NAMES = { fa: ['Persian', 'فارسی'], en: ['English', 'انگلیسی'] } as const;

/** What is wrong with the terms of an entry by themselves. */
export function termFaults({ fa, en }: Concept): Fault[] {
  return [...sectionFaults('fa', fa), ...sectionFaults('en', en)];
}

function sectionFaults(lang: 'fa' | 'en', section: LangSection): Fault[] {
  return [...preferredFaults(lang, section), ...repeatedFaults(lang, section)];
}

function preferredFaults(lang: 'fa' | 'en', { terms }: LangSection): Fault[] {
  const [english, persian] = NAMES[lang];
  const preferred = terms.filter(({ status }) => status === 'preferred').length;
  if (preferred !== 1) {
    const en = `${preferred} ${english} terms are ${code('preferred')}: make exactly one so, the others ${code('admitted')}`;
    const fa = `${persianNumber(preferred)} اصطلاح ${persian} با وضعیت ${code('preferred')} آمده است: یکی را نگه دارید و بقیه را ${code('admitted')} کنید`;
    return [{ rule: 'preferred', path: [lang, 'terms'], en, fa }];
  }
  if (terms[0]?.status !== 'preferred') {
    const en = 'the preferred term is not the first: move it up';
    const fa = 'اصطلاح برگزیده باید پیش از همه بیاید: آن را به آغاز فهرست ببرید';
    return [{ rule: 'preferred', path: [lang, 'terms'], en, fa, fixable: true }];
  }
  if (terms[0].partOfSpeech !== undefined) return [];
  const en = `the preferred ${english} term has no ${code('partOfSpeech')}: add it`;
  const fa = `اصطلاح برگزیدهٔ ${persian} ${code('partOfSpeech')} ندارد: آن را بیفزایید`;
  return [{ rule: 'part-of-speech', path: [lang, 'terms', 0], en, fa }];
}

function repeatedFaults(lang: 'fa' | 'en', { terms }: LangSection): Fault[] {
  const seen = new Set<string>();
  const faults: Fault[] = [];
  const look = (text: string, ...path: (string | number)[]) => {
    if (seen.has(text)) {
      const en = `${quote(text)} is in this entry twice, as a term or a form: take one out`;
      const fa = `${quote(text)} در این مدخل دو بار آمده است، به‌عنوان اصطلاح یا صورت دیگر: یکی را حذف کنید`;
      faults.push({ rule: 'repeated', path: [lang, 'terms', ...path], en, fa });
    }
    seen.add(text);
  };
  for (const [i, { text }] of terms.entries()) look(text, i, 'text');
  for (const [i, { forms = [] }] of terms.entries()) {
    for (const [k, form] of forms.entries()) look(form, i, 'forms', k);
  }
  return faults;
}

/**
 * Whether an entry lacks the source that it must have.
 *
 * @param entry - Any JSON value: it is told of one that does not fit the schema too, so that all is told at once.
 */
export function sourceFaults(entry: unknown): Fault[] {
  const status = typeof entry === 'object' && entry !== null ? new Map(Object.entries(entry)).get('status') : undefined;
  const isSourced = entryFields(entry).some(({ path, text }) => path[0] === 'sources' && text.trim() !== '');
  if (status !== 'approved' || isSourced) return [];
  return [
    {
      rule: 'source',
      path: ['status'],
      en: `an approved entry names its source: add ${code('sources')}, or make the status ${code('reviewed')}`,
      fa: `مدخل ${code('approved')} باید منبع داشته باشد: ${code('sources')} را بیفزایید یا وضعیت را ${code('reviewed')} کنید`,
    },
  ];
}
