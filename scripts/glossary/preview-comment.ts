/**
 * The preview of entries as a comment on their pull request.
 *
 * The file was made by a run of the pull request's own code, so anything may be in it, or it may be no file at all; and the
 * comment is under our name. It is bounded, and what is not the plain Markdown of a preview is taken apart: no images, no
 * mentions, no references, no addresses but those of the repository, no tags but a few.
 */
import { lstatSync, readFileSync } from 'node:fs';
import type { GitHub } from './github.js';
import { persian } from './markdown.js';

/** What we read of the event of a finished run. */
export interface RunEvent {
  readonly workflow_run: {
    readonly head_sha: string;
    readonly head_branch: string;
    readonly head_repository: { readonly full_name: string; readonly owner: { readonly login: string } };
  };
}

/** Bytes of the largest preview that is read at all, and characters of the longest comment; GitHub takes 65,536. */
const MOST_BYTES = 1 << 18;
const MOST_CHARACTERS = 65_000;

/** The comment's kind, of which a pull request has one. */
const COMMENT = 'glossary-preview';

/** Posts or renews the comment, and says in a word what was done. */
export async function postPreview(github: GitHub, { workflow_run: run }: RunEvent, file: string): Promise<string> {
  const preview = readPreview(file);
  if (preview === undefined) return 'no preview';
  const pull = await pullOf(github, run);
  if (pull === undefined) return 'no pull request';
  const text = `${HEAD}\n\n${preview === 'too-large' ? '' : harmless(preview, github.repository)}`;
  const isTooLarge = preview === 'too-large' || text.length > MOST_CHARACTERS;
  await github.comment(pull, COMMENT, isTooLarge ? TOO_LARGE : text);
  return isTooLarge ? 'too large' : 'posted';
}

/** The text of the file; a link in an artifact could lead to what the comment must not show. */
export function readPreview(file: string): string | 'too-large' | undefined {
  const found = lstatSync(file, { throwIfNoEntry: false });
  if (!found?.isFile()) return undefined;
  if (found.size > MOST_BYTES) return 'too-large';
  const text = readFileSync(file, 'utf8').trim();
  return text === '' ? undefined : text;
}

/**
 * The open pull request of the run's commit. The event lists none for forks, so it is looked for by its branch, and must have
 * that very commit, of that very repository.
 */
async function pullOf(github: GitHub, run: RunEvent['workflow_run']): Promise<number | undefined> {
  const { head_branch: branch, head_sha: sha, head_repository: repository } = run;
  const head = encodeURIComponent(`${repository.owner.login}:${branch}`);
  const pulls = await github.get<Pull[]>(`/pulls?state=open&per_page=100&head=${head}`);
  return pulls.find((pull) => pull.head.sha === sha && pull.head.repo?.full_name === repository.full_name)?.number;
}

interface Pull {
  readonly number: number;
  readonly head: { readonly sha: string; readonly repo: { readonly full_name: string } | null };
}

const BREAK = '\u200b';

/** Tags that lay a preview out, without any attribute that does more. */
const TAG =
  /^<\/?(?:div|span|bdi|details|summary|br|b|i|em|strong|mark|code|sub|sup|table|thead|tbody|tr|td|th)(?: (?:dir="(?:rtl|ltr|auto)"|lang="(?:fa|en)"|open))* ?\/?>$/u;

/** Markdown of strangers as a comment of ours may have it. */
export function harmless(markdown: string, repository: string): string {
  const own = `https://github.com/${repository}/`;
  return markdown
    .replace(/(?![\n\t])[\p{Cc}\u202a-\u202e]/gu, '')
    .replace(/<\/?a\b[^<>]*>/giu, '')
    .replace(/<[^<>]*>?/gu, (tag) => (TAG.test(tag) ? tag : tag.replace('<', '&lt;')))
    .replace(/!(?=\[)/gu, '!\\')
    .replace(/@(?=\S)|&(?:#0*64|#x0*40|commat);|(?<!&)#(?=\d)|(?<=www)\.|(?=\/\/)(?<=\]\(\s*)/giu, `$&${BREAK}`)
    .replace(/https?(?=:\/\/)/giu, (scheme, at: number, whole: string) =>
      whole.startsWith(own, at) ? scheme : `${scheme}${BREAK}`,
    );
}

const HEAD = `${persian('پیش‌نمایش مدخل‌های این درخواست، که خودکار ساخته شده است. ویراستار هنوز آن را ندیده است.')}

Preview of the entries of this pull request, made by itself. No editor has seen it yet.`;

const TOO_LARGE = `${persian('پیش‌نمایش بلندتر از آن است که در اینجا جا شود: مدخل‌ها را در چند درخواست ادغام بفرستید.')}

The preview is too long to be shown here: send the entries in several pull requests.`;
