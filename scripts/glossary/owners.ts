/**
 * Who is asked to read a change of the glossary: CODEOWNERS by the domains of the entries.
 *
 * Entries are one flat folder, so a line for each says whose it is. The file is made on the default branch, after a change has
 * landed, and never belongs to a contribution: an entry that it does not have yet, or has with an old domain, is read by the
 * editors of the whole glossary, and nothing fails.
 *
 *     /glossary/                       @tarjoman/glossary       all, and every entry that has no line
 *     /glossary/entries/accord.json    @tarjoman/glossary-law   the last line that fits is the one that counts
 *
 * @see GitHub: About code owners
 */
import type { EntryDomain } from '../../src/glossary/entries/names.js';
import type { Concept } from '../../src/glossary/index.js';

/** The editors of the whole glossary. */
export const ALL_EDITORS = '@tarjoman/glossary';

/** The editors of each domain. */
export const TEAMS: Readonly<Record<EntryDomain, string>> = {
  diplomacy: '@tarjoman/glossary-diplomacy',
  'treaty-law': '@tarjoman/glossary-law',
  'foreign-policy': '@tarjoman/glossary-diplomacy',
  cooperation: '@tarjoman/glossary-diplomacy',
  protocol: '@tarjoman/glossary-diplomacy',
  titles: '@tarjoman/glossary-institutions',
  institutions: '@tarjoman/glossary-institutions',
  'international-organisations': '@tarjoman/glossary-institutions',
  'united-nations': '@tarjoman/glossary-institutions',
  'international-law': '@tarjoman/glossary-law',
  'human-rights': '@tarjoman/glossary-law',
  consular: '@tarjoman/glossary-law',
  security: '@tarjoman/glossary-security',
  nuclear: '@tarjoman/glossary-security',
  sanctions: '@tarjoman/glossary-security',
  economy: '@tarjoman/glossary-economy',
  energy: '@tarjoman/glossary-economy',
  transport: '@tarjoman/glossary-economy',
  maritime: '@tarjoman/glossary-economy',
  geography: '@tarjoman/glossary-culture',
  'culture-science': '@tarjoman/glossary-culture',
  media: '@tarjoman/glossary-culture',
};

const TEAM_OF: ReadonlyMap<string, string> = new Map(Object.entries(TEAMS));

/** The text of `.github/CODEOWNERS` for these entries. */
export function codeOwners(concepts: Iterable<Concept>): string {
  const byDomain = new Map<string, string[]>(Object.keys(TEAMS).map((domain) => [domain, []]));
  for (const { id, domain } of concepts) byDomain.get(domain)?.push(id);
  const parts = Array.from(byDomain, ([domain, ids]) => {
    const lines = ids.sort().map((id) => `/glossary/entries/${id}.json ${TEAM_OF.get(domain)} ${ALL_EDITORS}`);
    return lines.length === 0 ? '' : `\n# ${domain}\n${lines.join('\n')}\n`;
  });
  return `# Made by "npx tsx scripts/glossary/codeowners.ts" of the entries' domains; a workflow does so when an entry has landed.
# Do not edit it, and do not add your entry: what has no line here is read by ${ALL_EDITORS}.
/glossary/ ${ALL_EDITORS}
${parts.join('')}`;
}
