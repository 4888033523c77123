/** `tarjoman search --concordance`: where a phrase stands in memories. */

import type { ConcordanceOptions } from '../tm/concordance/concordance.js';
import type { Occurrence } from '../tm/concordance/occurrence.js';
import { plainText } from '../tm/content.js';
import { cells } from './match-rows.js';
import type { NamedMemory } from './memories.js';
import { quoted, type Row } from './table.js';

/** An occurrence and the file that it is in. */
interface Found {
  readonly file: string;
  readonly occurrence: Occurrence;
}

/** The occurrences in all memories, those of the first before those of the next; and how many there are. */
export function occurrencesIn(
  memories: readonly NamedMemory[],
  phrase: string,
  options: ConcordanceOptions & { readonly limit: number },
): { readonly found: readonly Found[]; readonly total: number } {
  const found: Found[] = [];
  let total = 0;
  for (const { file, memory } of memories) {
    const concordance = memory.concordance(phrase, options);
    for (const occurrence of concordance.occurrences) found.push({ file, occurrence });
    total += concordance.total;
  }
  return { found: found.slice(0, options.limit), total };
}

/** The occurrence with its file and the texts of the unit, for scripts. */
export function plainOccurrence({ file, occurrence }: Found): object {
  const { source, target } = occurrence.unit;
  return { source: plainText(source), target: plainText(target), file, ...occurrence };
}

/** The row of an occurrence: the unit, and the phrase in the forms in which it stands there. */
export function occurrenceRow({ file, occurrence: { unit, text, spans } }: Found): Row {
  const forms = new Set(spans.map(({ start, end }) => text.slice(start, end)));
  return {
    label: `${file} ${unit.id}`,
    ...cells(unit, plainText(unit.source), plainText(unit.target)),
    notes: [['found:', [...forms].map(quoted).join(', ')]],
  };
}
