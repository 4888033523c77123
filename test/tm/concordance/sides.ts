/** Texts as a memory holds them, for tests of what searches them. */

import { plainText } from '../../../src/tm/content.js';
import { IndexBuilder } from '../../../src/tm/inverted/index-builder.js';
import { Texts } from '../../../src/tm/texts.js';
import type { Unit } from '../../../src/tm/unit.js';

export function unitsOf(sources: readonly string[]): Unit[] {
  return sources.map((source, i) => ({
    id: `u${i + 1}`,
    source,
    target: '',
    sourceLang: 'fa',
    targetLang: 'en',
    origin: { document: 'd' },
  }));
}

/**
 * The source texts of units.
 *
 * @param later - From this position on they are added one after the other, so that there are several indexes.
 */
export function sidesOf(units: readonly Unit[], later = units.length): Texts {
  const texts = Texts.of(new IndexBuilder().build());
  units.forEach((unit, position) => {
    texts.add(2 * position, plainText(unit.source));
    if (position === later || position % 5 === 4) texts.indexes();
  });
  return texts;
}
