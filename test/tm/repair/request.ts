/** Asking for a repair as a match does, with the edits between the words of query and text found. */
import { words } from '../../../src/text/index.js';
import type { Content } from '../../../src/tm/content.js';
import { wordEdits } from '../../../src/tm/edits.js';
import type { Repair } from '../../../src/tm/repair/exchanges.js';
import { repairTranslation } from '../../../src/tm/repair/repair.js';

/** Languages of a sentence and its translation. */
export type Direction = 'fa-en' | 'en-fa' | 'en-prs';

/** The repair of a translation, if there is one. */
export function repair(direction: Direction, query: string, found: string, translation: Content): Repair | undefined {
  const [foundLang = '', translationLang = ''] = direction.split('-');
  const edits = wordEdits(words(query), words(found));
  return repairTranslation({ query, found, foundLang, translation, translationLang, edits });
}

/** A case: what it shows, the query, the text found and its translation. */
export type Uncertain = readonly [shows: string, query: string, found: string, translation: string];

/** A case with the repaired translation. */
export type Case = readonly [...Uncertain, repaired: string];
