/** What the tests of pretranslation have on their desk: memories of any text, and a glossary that knows many words. */
import type { XliffPart } from '../../src/formats/xliff/index.js';
import type {
  PretranslationGlossary,
  PretranslationMemory,
  PretranslationSummary,
} from '../../src/pretranslation/index.js';
import { type Content, TranslationMemory, type Unit } from '../../src/tm/index.js';

/** A memory of these pairs from Persian into English, one after another in a document. */
export function memoryOf(
  pairs: readonly (readonly [source: Content, target: Content])[],
  name = 'memory.xlf',
): PretranslationMemory {
  return { name, memory: TranslationMemory.from(unitsOf(pairs)) };
}

/** Units of these pairs, which do not say what stands around them. */
export function unitsOf(pairs: readonly (readonly [source: Content, target: Content])[]): Unit[] {
  return pairs.map(([source, target], i) => ({
    id: `m${i + 1}`,
    source,
    target,
    sourceLang: 'fa',
    targetLang: 'en',
    origin: { document: 'communique-12' },
  }));
}

/** Every fifth letter with the two after it is a term: terms stand in words, over codes and in each other. */
export const GREEDY: PretranslationGlossary = {
  recognize: (text) => {
    const term = { text: 'معاهده', status: 'preferred' } as const;
    return Array.from({ length: Math.ceil(text.length / 5) }, (_, i) => {
      const [start, end] = [i * 5, Math.min(text.length, i * 5 + (i % 3 === 0 ? 7 : 3))];
      return { id: 'treaty', start, end, text: text.slice(start, end), term, inflected: false };
    });
  },
  get: () => ({
    id: 'treaty',
    domain: 'treaty-law',
    kind: 'term',
    status: 'draft',
    fa: { terms: [{ text: 'معاهده', status: 'preferred' }], definition: { text: 'سندی میان دولت‌ها', source: 'VCLT' } },
    en: {
      terms: [
        { text: 'treaty', status: 'preferred' },
        { text: 'pact', status: 'deprecated' },
        { text: 'convention', status: 'admitted' },
      ],
    },
  }),
};

/** A document of one file in which each list is a unit and each of its texts a segment. */
export function documentOf(units: readonly (readonly Content[])[]): XliffPart[] {
  return [
    {
      kind: 'xliff',
      version: '2.1',
      srcLang: 'fa',
      trgLang: 'en',
      attributes: { xmlns: 'urn:oasis:names:tc:xliff:document:2.0' },
    },
    { kind: 'file', id: 'f1', original: 'speech' },
    ...units.map(
      (segments, i): XliffPart => ({
        kind: 'unit',
        id: `u${i + 1}`,
        content: segments.map((content, k) => ({ kind: 'segment', id: `s${k + 1}`, source: { content } })),
      }),
    ),
    { kind: 'end' },
    { kind: 'end' },
  ];
}

/** How many segments of a document are in each band that has any. */
export function bandsOf({ bands }: PretranslationSummary): Readonly<Record<string, number>> {
  return Object.fromEntries(bands.flatMap(({ band, segments }) => (segments === 0 ? [] : [[band, segments]])));
}
