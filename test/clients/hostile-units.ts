/** What a memory and a glossary of a desk have: the real ones, and texts that are hard for other programs. */
import { readFileSync } from 'node:fs';
import diplomatic from '../../src/data/diplomatic.js';
import { parseXliff } from '../../src/formats/xliff/index.js';
import type { Concept } from '../../src/glossary/concept.js';
import type { InlineCode } from '../../src/tm/content.js';
import type { Unit } from '../../src/tm/unit.js';
import { unit } from '../formats/units.js';

const bold = (text: string): InlineCode => ({
  name: 'pc',
  attributes: { id: '1' },
  content: [text],
  data: '<b>',
  dataEnd: '</b>',
});
const line: InlineCode = { name: 'ph', attributes: { id: '2' }, content: [], data: '<br/>' };

/** Units with markup characters, quotation marks, half-spaces, marks of direction, white space. */
export const HOSTILE_UNITS: readonly Unit[] = (
  [
    ['«پیمان» و "نقل" & \'این\' <b>', 'The "pact" & \'this\' <b> &amp; ]]> %s {0}'],
    ['گفت‌وگو‌های \u200fدوجانبه\u200e (۱۲٫۵٪)', 'bilateral\u00a0talks \u2066(12.5%)\u2069'],
    ['می‌روند؛ \u202bبه «تهران»\u202c، «وین»!', 'They go to “Tehran”, ‘Vienna’!'],
    ['خطِّ مُقدَّمِ ﷼ ۱۰۰', 'e\u0301tat — 100 \u{1f54a}'],
    ['الف\\nب \\u0041 \\" پایان', 'C:\\new\\table "quoted\\"'],
    ['=SUM(A1) @صلح -۵', '+peace #1 <!-- no --> <?no?>'],
  ] as const
).map(([source, target], i) => unit({ id: `h${i + 1}`, source, target, origin: { document: 'hostile & <strange>' } }));

/** A unit with codes on both sides. */
export const CODED_UNIT: Unit = unit({
  id: 'coded',
  source: ['طرح ', bold('نقشهٔ راه'), ' در', line, 'ژنو'],
  target: ['The ', bold('road map'), ' in', line, 'Geneva'],
  origin: { document: 'coded' },
});

/** Units whose white space counts. */
export const SPACED_UNITS: readonly Unit[] = [
  unit({ id: 's1', source: '  فاصله  دوتا ', target: ' two  spaces ', origin: { document: 'spaced' } }),
  unit({ id: 's2', source: 'سطر یک\nسطر دو', target: 'line one\nline two', origin: { document: 'spaced' } }),
];

/** The memory of the project, as far as it has both sides. */
export const REAL_UNITS: readonly Unit[] = parseXliff(readFileSync('tm/moscow-talks.xlf')).filter(
  ({ source, target }) => source !== '' && target !== '',
);

const term = (text: string) => ({ text, status: 'preferred' as const });

/** The glossary of the project, with terms that are hard for other programs. */
export const CONCEPTS: readonly Concept[] = [
  ...diplomatic,
  ...(
    [
      ['پیمان «الف» & <ب>', 'pact "A" & <B>'],
      ['گفت‌وگوی \u200fدوجانبه', "bilateral\u00a0talks' end"],
      ['\\nصلح|آشتی', 'peace\\n|"calm"'],
    ] as const
  ).map(
    ([fa, en], i): Concept => ({
      id: `hostile-${i + 1}`,
      domain: 'other',
      kind: 'term',
      status: 'draft',
      fa: { terms: [term(fa)] },
      en: { terms: [term(en)] },
    }),
  ),
];

/** A concept whose terms have what ends a column or a line. */
export const TABBED: Concept = {
  ...(CONCEPTS.at(-1) as Concept),
  id: 'tabbed',
  fa: { terms: [term('خط\tمشی\nکلی')] },
  en: { terms: [term('general\tpolicy\r\nline')] },
};
