/** The press reports from which the term base began; they stand beside the project and are no part of it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Concept } from '../../src/glossary/concept.js';
import { Glossary } from '../../src/glossary/index.js';
import { conceptsIn } from './occurrences.js';

const SHARED = new URL('../../../shared/', import.meta.url);

/** Whether the reports are on this machine. */
export const seedsArePresent = existsSync(new URL('seeds/', SHARED));

/** The reports' texts by the first three digits of their names. */
export function readSeeds(): Map<string, string> {
  const folder = new URL('seeds/', SHARED);
  return new Map(readdirSync(folder).map((name) => [name.slice(0, 3), readFileSync(new URL(name, folder), 'utf8')]));
}

/** Concepts of the reports that none of them has in the words of a term, by the reason. */
export const NOT_IN_REPORTS: ReadonlyMap<string, string> = new Map([
  ['condemnation', 'the noun of «محکوم کردن», which is what the report has'],
  ['resumption', 'the noun of «از سر گرفته شود», which is what the report has'],
  ['regional-cooperation', 'the report joins two adjectives: «همکاری‌های دوجانبه و منطقه‌ای»'],
  ['historic-visit', 'the adjective is the predicate: «سفر … تاریخی خواهد بود»'],
  ['israel', 'the neutral name of what the reports call «رژیم صهیونیستی»'],
]);

/** The ids of the concepts that the reports were read for. */
export function readSeedConcepts(): string[] {
  const list: { id: string }[] = JSON.parse(readFileSync(new URL('glossary/seed-terms.json', SHARED), 'utf8'));
  return list.map(({ id }) => id);
}

/** The concepts of the reports that recognition finds in none of them. */
export function conceptsNotInSeeds(concepts: readonly Concept[]): string[] {
  const glossary = Glossary.from(concepts);
  const found = new Set([...readSeeds().values()].flatMap((text) => [...conceptsIn(text, 'fa', glossary)]));
  return readSeedConcepts().filter((id) => !found.has(id));
}
