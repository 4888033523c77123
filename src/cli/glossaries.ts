/** The glossary that a command looks into. */
import diplomatic from '../data/diplomatic.js';
import type { Concept } from '../glossary/concept.js';
import { Glossary } from '../glossary/glossary.js';
import { openGlossary } from '../store/glossary-file.js';
import { FindingReport } from './finding-report.js';

/** What `--glossary` takes, for the help. */
export const GLOSSARY_HELP =
  'another glossary than the diplomatic one: .tbx, .csv, .json, .utf8 of OmegaT, or a folder of entries';

/**
 * Opens the glossary in a file or folder, or the one that is shipped.
 *
 * What cannot be read of it is told, and the rest is used; then the exit status says that the input is at fault.
 */
export async function glossaryIn(path: string | undefined): Promise<Glossary> {
  if (path === undefined) return Glossary.from(diplomatic);
  const findings = new FindingReport();
  const glossary = await openGlossary(path, { onFinding: (finding) => findings.add(finding) });
  findings.end();
  if (findings.count > 0) process.exitCode = 2;
  return glossary;
}

/** The concepts of several glossaries as one, those of the first first; of equal identifiers later ones get another. */
export async function glossaryOf(paths: readonly string[]): Promise<Glossary> {
  const [first, ...more] = paths;
  if (more.length === 0) return glossaryIn(first);
  const concepts = new Map<string, Concept>();
  for (const path of paths) {
    for (const concept of await glossaryIn(path)) {
      let { id } = concept;
      for (let number = 2; concepts.has(id); number++) id = `${concept.id}-${number}`;
      concepts.set(id, { ...concept, id });
    }
  }
  return Glossary.from(concepts.values());
}
