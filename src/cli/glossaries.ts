/** The glossary that a command looks into. */
import diplomatic from '../data/diplomatic.js';
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
