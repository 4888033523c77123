/**
 * A pull request that a workflow opens and renews: a branch with one commit on top of the default branch, made anew whenever
 * there is something else to propose, so that it never holds anything but what it proposes. Once somebody else has committed to
 * it, it is theirs and is left as it is.
 */
import { BOT, type GitHub, GitHubError } from './github.js';
import type { ProposedFile } from './issue-result.js';

/** Files to be proposed. */
export interface Proposal {
  /** The branch that is the proposal's own. */
  readonly branch: string;
  /** The branch that it is to be merged into. */
  readonly base: string;
  /** The files as they are to be. */
  readonly files: readonly ProposedFile[];
  /** Title of the pull request, and first line of the commit's message. */
  readonly title: string;
  /** Text of the pull request. */
  readonly body: string;
}

/** What became of a proposal: `by-hand` where the repository lets no workflow open a pull request. */
export type Outcome = 'proposed' | 'unchanged' | 'taken-over' | 'by-hand';

/** The workflows that a pull request is checked by: GitHub starts none by itself for what a workflow has done. */
const CHECKS = ['glossary.yml', 'test.yml'];

/** Opens or renews the pull request of a proposal. */
export async function propose(github: GitHub, proposal: Proposal): Promise<Outcome> {
  const { branch, base, files, title, body } = proposal;
  const owner = github.repository.split('/')[0];
  const old = await github.find<Ref>(`/git/ref/heads/${branch}`);
  if (old !== undefined && !(await isOurs(github, old.object.sha))) return 'taken-over';
  const isNew = old === undefined || !(await stand(github, branch, files));
  if (isNew) await commit(github, proposal, old);
  const [pull] = await github.get<Pull[]>(`/pulls?state=open&head=${owner}:${branch}`);
  try {
    if (pull === undefined) await github.send('POST', '/pulls', { title, body, head: branch, base });
    else await github.send('PATCH', `/pulls/${pull.number}`, { title, body });
  } catch (error) {
    if (error instanceof GitHubError && error.status === 403) return 'by-hand';
    throw error;
  }
  if (!isNew) return 'unchanged';
  for (const check of CHECKS) await github.send('POST', `/actions/workflows/${check}/dispatches`, { ref: branch });
  return 'proposed';
}

async function commit(github: GitHub, { branch, base, files, title }: Proposal, old: Ref | undefined) {
  const parent = (await github.get<Ref>(`/git/ref/heads/${base}`)).object.sha;
  const before = await github.get<Commit>(`/git/commits/${parent}`);
  const { sha: tree } = await github.send<Sha>('POST', '/git/trees', {
    base_tree: before.tree.sha,
    tree: files.map(({ path, content }) => ({ path, mode: '100644', type: 'blob', content })),
  });
  const { sha } = await github.send<Sha>('POST', '/git/commits', { message: title, tree, parents: [parent] });
  if (old === undefined) await github.send('POST', '/git/refs', { ref: `refs/heads/${branch}`, sha });
  else await github.send('PATCH', `/git/refs/heads/${branch}`, { sha, force: true });
}

async function isOurs(github: GitHub, sha: string): Promise<boolean> {
  return (await github.get<Commit>(`/git/commits/${sha}`)).author.name === BOT;
}

async function stand(github: GitHub, branch: string, files: readonly ProposedFile[]): Promise<boolean> {
  for (const { path, content } of files) {
    const file = await github.find<{ readonly content?: string }>(`/contents/${path}?ref=${branch}`);
    if (Buffer.from(file?.content ?? '', 'base64').toString('utf8') !== content) return false;
  }
  return true;
}

interface Sha {
  readonly sha: string;
}
interface Ref {
  readonly object: Sha;
}
interface Commit {
  readonly author: { readonly name: string };
  readonly tree: Sha;
}
interface Pull {
  readonly number: number;
}
