/** The references of entries to each other. */
import type { Concept } from '../concept.js';
import type { Fault } from './finding.js';
import { code } from './quoting.js';

/** Which of an entry's references lead nowhere, or are not answered. */
export function referenceFaults({ id, related = [] }: Concept, concepts: ReadonlyMap<string, Concept>): Fault[] {
  return related.flatMap((other, i): Fault[] => {
    const path = ['related', i];
    if (other === id) {
      const en = 'an entry is not related to itself: take this out';
      return [{ rule: 'reference', path, en, fa: 'مدخل نباید به خودش ارجاع دهد: این شناسه را حذف کنید' }];
    }
    const target = concepts.get(other);
    if (target === undefined) {
      const en = `there is no entry ${code(other)}: correct the id or take it out`;
      return [
        { rule: 'reference', path, en, fa: `مدخلی با شناسهٔ ${code(other)} وجود ندارد: شناسه را درست کنید یا بردارید` },
      ];
    }
    if (target.related?.includes(id)) return [];
    const en = `${code(other)} does not refer back: add ${code(id)} to its ${code('related')}, unless one way is meant`;
    const fa = `مدخل ${code(other)} به این مدخل ارجاع نمی‌دهد: ${code(id)} را به ${code('related')} آن بیفزایید، مگر آنکه ارجاع را یک‌سویه می‌خواهید`;
    return [{ rule: 'one-way', path, en, fa }];
  });
}
