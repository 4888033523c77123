/**
 * `tsx scripts/glossary/make-term.ts RESULT`: makes an entry of the issue of a workflow's event, into a file.
 *
 * What reads the text of strangers with all our code has no right to write; publish-term.ts may write and reads only this file.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { entryFromIssue } from './entry-from-issue.js';
import { required } from './environment.js';
import { readTermBase } from './term-base.js';

/** What we read of the event of an issue. */
interface IssueEvent {
  readonly issue: { readonly number: number; readonly body: string | null };
}

const [, , file] = process.argv;
if (file === undefined) throw new Error('say into which file the result goes');
const { issue }: IssueEvent = JSON.parse(readFileSync(required('GITHUB_EVENT_PATH'), 'utf8'));
const result = entryFromIssue({ number: issue.number, body: issue.body ?? '' }, await readTermBase());
writeFileSync(file, JSON.stringify(result));
process.stdout.write(`${result.kind}\n`);
