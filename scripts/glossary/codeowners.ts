/**
 * `tsx scripts/glossary/codeowners.ts`: makes .github/CODEOWNERS of the entries that are there.
 * `tsx scripts/glossary/codeowners.ts --propose`: where that changes it, opens a pull request; for the workflow.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { repositoryOfRun, required } from './environment.js';
import { codeOwners } from './owners.js';
import { propose } from './pull-request.js';
import { readTermBase } from './term-base.js';

const PATH = '.github/CODEOWNERS';
const file = new URL(`../../${PATH}`, import.meta.url);

const { glossary } = await readTermBase();
const content = codeOwners(glossary);
const isStale = readFileSync(file, 'utf8') !== content;
if (isStale) writeFileSync(file, content);
let done = isStale ? 'written' : 'up to date';
if (isStale && process.argv.includes('--propose')) {
  const base = required('GITHUB_REF_NAME');
  const body = 'Made of the domains of the entries that have landed.';
  const proposal = {
    branch: 'glossary/codeowners',
    base,
    files: [{ path: PATH, content }],
    title: 'Renew CODEOWNERS',
    body,
  };
  done = await propose(repositoryOfRun(), proposal);
}
process.stdout.write(`${done}\n`);
