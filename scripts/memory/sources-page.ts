/** The list of documents on the page of the sources, in both languages. */
import type { Table } from '../eval/align/markdown.js';
import { MEMORY } from './documents.js';
import type { Gold } from './gold.js';
import { KINDS } from './kinds.js';

/** The page. */
export const SOURCES_PAGE = new URL('sources/README.md', MEMORY);

/** A row a document. */
export function documentLists(documents: readonly Gold[]): Table[] {
  return [
    {
      id: 'documents',
      title: 'Documents',
      head: ['document', 'kind', 'what it is'],
      words: [1, 2],
      rows: documents.map(({ document, kind, about }) => [`\`${document}\``, kind, about]),
      notes: [],
    },
    {
      id: 'documents-fa',
      title: 'متن‌ها',
      head: ['متن', 'نوع', 'عنوان'],
      words: [1, 2],
      rows: documents.map(({ document, kind, title }) => [`<code dir="ltr">${document}</code>`, KINDS[kind], title.fa]),
      notes: [],
    },
  ];
}
