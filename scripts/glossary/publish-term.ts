/** `tsx scripts/glossary/publish-term.ts RESULT`: opens or renews the pull request of an issue, or comments on the issue. */
import { readFileSync } from 'node:fs';
import { repositoryOfRun, required } from './environment.js';
import type { IssueResult } from './issue-result.js';
import { publishEntry } from './publish-entry.js';

/** What we read of the event of an issue. */
interface IssueEvent {
  readonly issue: { readonly number: number };
  readonly repository: { readonly default_branch: string };
}

const [, , file] = process.argv;
if (file === undefined) throw new Error('say in which file the result is');
const { issue, repository }: IssueEvent = JSON.parse(readFileSync(required('GITHUB_EVENT_PATH'), 'utf8'));
const result: IssueResult = JSON.parse(readFileSync(file, 'utf8'));
const publication = { issue: issue.number, defaultBranch: repository.default_branch, result };
process.stdout.write(`${await publishEntry(repositoryOfRun(), publication)}\n`);
