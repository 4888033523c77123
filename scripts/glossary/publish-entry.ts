/** Puts what entry-from-issue.ts has made where people see it: a pull request and a comment that says so, or what must be mended. */
import type { GitHub } from './github.js';
import type { IssueResult } from './issue-result.js';
import { persian } from './markdown.js';
import { propose } from './pull-request.js';

/** What is published, and for whom. */
export interface Publication {
  /** The issue's number, from the event. */
  readonly issue: number;
  /** The branch that pull requests go to. */
  readonly defaultBranch: string;
  /** What the issue came to. */
  readonly result: IssueResult;
}

/** What a proposal may change. */
const GLOSSARY = /^glossary\/(?:entries\/[a-z0-9-]+\.json|recognition\.jsonl)$/u;

/** The comment's kind, of which an issue has one. */
const COMMENT = 'term-from-issue';

/** Publishes, and says in a word what was done. */
export async function publishEntry(github: GitHub, { issue, defaultBranch, result }: Publication): Promise<string> {
  if (result.kind === 'ignored') return 'ignored';
  if (result.kind === 'refused') {
    await github.comment(issue, COMMENT, result.comment);
    return 'refused';
  }
  const { files, title, body } = result;
  for (const { path } of files) if (!GLOSSARY.test(path)) throw new Error(`${path} is not of the glossary: left alone`);
  const branch = `term/issue-${issue}`;
  const outcome = await propose(github, { branch, base: defaultBranch, files, title, body });
  const text = {
    proposed: PROPOSED,
    unchanged: PROPOSED,
    'taken-over': TAKEN_OVER,
    'by-hand': byHand(`../compare/${branch}?expand=1`),
  }[outcome];
  await github.comment(issue, COMMENT, text);
  return outcome;
}

const PROPOSED = `${persian('سپاسگزاریم. مدخل ساخته شد و در بررسی ایرادی نداشت. پیوند درخواست ادغام (pull request) آن در همین صفحه است و ویراستاری آن را می‌خواند. تا آن زمان می‌توانید همین فرم را اصلاح کنید.')}

Thank you! The entry was made and has passed the check. Its pull request is linked on this page, and an editor will read it. Until then you may go on correcting the form.`;

const TAKEN_OVER = `${persian('ویراستاری مدخل را تغییر داده است؛ از این پس تغییر فرم در آن اثری ندارد. لطفاً پیشنهاد خود را در صفحهٔ درخواست ادغام بنویسید.')}

An editor has changed the entry, so that changes of the form no longer reach it. Please say in the pull request what you would like.`;

function byHand(address: string): string {
  return `${persian(`مدخل ساخته شد. برای آنکه ویراستار آن را ببیند، [این صفحه](${address}) را باز کنید و **Create pull request** را بزنید.`)}

The entry was made. For an editor to see it, open [this page](${address}) and press **Create pull request**.`;
}
