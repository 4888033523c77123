/** Small glossaries for the tests of checks. */
import { type Concept, Glossary, type TermFinding, type TermStatus } from '../../../src/glossary/index.js';

/** Terms as they are written here: the preferred one, then others with a mark for what they are. */
const STATUSES: Readonly<Record<string, TermStatus>> = { '+': 'admitted', '-': 'deprecated', '<': 'superseded' };

function section(terms: readonly string[]): Concept['fa'] {
  return {
    terms: terms.map((term) => {
      const status = STATUSES[term.charAt(0)];
      return { text: status === undefined ? term : term.slice(1), status: status ?? 'preferred' };
    }),
  };
}

/** A concept; `+`, `-` and `<` before a term make it admitted, deprecated and superseded. */
export function concept(
  id: string,
  fa: readonly string[],
  en: readonly string[],
  related: readonly string[] = [],
): Concept {
  return {
    id,
    domain: 'diplomacy',
    kind: 'term',
    status: 'draft',
    fa: section(fa),
    en: section(en),
    ...(related.length > 0 ? { related } : {}),
  };
}

/** Findings in short: the kind, the concept and the span. */
export function inShort(findings: readonly TermFinding[]): [kind: string, id: string, text: string][] {
  return findings.map(({ kind, id, text }) => [kind, id, text]);
}

/** A glossary of concepts that a reviser of diplomatic texts meets every day. */
export const glossary: Glossary = Glossary.from([
  concept('treaty', ['معاهده', '+عهدنامه'], ['treaty']),
  concept('resolution', ['قطع\u200cنامه'], ['resolution']),
  concept('road-map', ['نقشه راه'], ['road map', '+roadmap']),
  concept('cooperation', ['همکاری'], ['cooperation']),
  concept('regional-cooperation', ['همکاری منطقه\u200cای'], ['regional cooperation'], ['cooperation']),
  concept('international-cooperation', ['همکاری بین\u200cالمللی'], ['international cooperation'], ['cooperation']),
  concept('economic-cooperation', ['همکاری اقتصادی'], ['economic cooperation']),
  concept('foreign-policy', ['سیاست خارجی'], ['foreign policy']),
  concept(
    'foreign-minister',
    ['وزیر امور خارجه', '+وزیر خارجه'],
    ['Minister for Foreign Affairs', '+Foreign Minister'],
  ),
  concept('negotiation', ['مذاکره'], ['negotiation', '+talks']),
  concept('dialogue', ['گفت\u200cوگو'], ['dialogue', '+talks']),
  concept('signature', ['امضا'], ['signature', '+signing']),
  concept('sanction', ['تحریم'], ['sanction']),
  concept('lifting-of-sanctions', ['لغو تحریم', '+رفع تحریم'], ['lifting of sanctions', '+removal of sanctions']),
  concept('to-resume', ['از سر گرفتن'], ['to resume'], ['resumption']),
  concept('resumption', ['ازسرگیری'], ['resumption']),
  concept('government', ['دولت'], ['government']),
  concept('state', ['دولت'], ['State']),
  concept('bilateral-relations', ['روابط دوجانبه', '+مناسبات دوجانبه'], ['bilateral relations', '+bilateral ties']),
  concept('relations', ['روابط'], ['relations', '+ties']),
  concept('document', ['سند'], ['document']),
  concept('turkiye', ['ترکیه'], ['Türkiye', '<Turkey']),
  concept('president', ['رئیس\u200cجمهور'], ['President']),
  concept('charter', ['منشور ملل متحد'], ['Charter of the United Nations', '+UN Charter']),
  concept('kyiv', ['کی\u200cیف'], ['Kyiv', '-Kiev']),
  concept('leadership', ['رهبری'], ['leadership']),
]);
