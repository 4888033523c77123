/** A repository that answers as GitHub does, as far as the glossary's scripts ask it. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll } from 'vitest';
import { BOT, GitHub } from '../../scripts/glossary/github.js';

interface Pull {
  number: number;
  title: string;
  body: string;
  head: { ref: string; sha: string; repo: { full_name: string } | null };
}

interface Comment {
  id: number;
  body: string;
  user: { login: string };
}

/** What requests have in their bodies. */
interface Body {
  readonly tree?: unknown;
  readonly message?: string;
  readonly ref?: string;
  readonly sha?: string;
  readonly head?: string;
  readonly title?: string;
  readonly body?: string;
}

/** What is in the repository, to be looked at and changed by a test. */
export interface FakeGitHub {
  readonly client: GitHub;
  /** Address of the interface. */
  readonly api: string;
  readonly branches: Map<string, { sha: string; author: string; files: Map<string, string>; message: string }>;
  readonly pulls: Pull[];
  readonly comments: Map<number, Comment[]>;
  /** Workflows that were started, each with its branch. */
  readonly started: string[];
  /** All requests that changed something. */
  readonly writes: string[];
  /** Whether workflows may open pull requests. */
  mayOpen: boolean;
}

const REPOSITORY = 'tarjoman/tarjoman';
const TOKEN = 'secret-of-the-run';

/** Starts one; it ends with the test file. */
export async function fakeGitHub(): Promise<FakeGitHub> {
  const branches: FakeGitHub['branches'] = new Map([
    ['main', { sha: 'm0', author: 'editor', files: new Map(), message: '' }],
  ]);
  const [pulls, comments, started, writes]: [Pull[], Map<number, Comment[]>, string[], string[]] = [
    [],
    new Map(),
    [],
    [],
  ];
  const trees = new Map<string, Map<string, string>>();
  const commits = new Map<string, { tree: string; message: string }>();
  let count = 0;
  const fake = { branches, pulls, comments, started, writes, mayOpen: true };

  const answer = (method: string, url: URL, body: Body): [number, unknown] => {
    const path = decodeURIComponent(url.pathname).replace(`/repos/${REPOSITORY}`, '');
    if (method !== 'GET') writes.push(`${method} ${path}`);
    const ref = /^\/git\/refs?\/heads\/(.+)$/u.exec(path)?.[1];
    if (method === 'GET' && ref !== undefined) {
      const found = branches.get(ref);
      return found === undefined ? [404, {}] : [200, { object: { sha: found.sha } }];
    }
    const sha = /^\/git\/commits\/(.+)$/u.exec(path)?.[1];
    if (method === 'GET' && sha !== undefined) {
      const branch = [...branches.values()].find((one) => one.sha === sha);
      return branch === undefined
        ? [404, {}]
        : [200, { author: { name: branch.author }, tree: { sha: `tree of ${sha}` } }];
    }
    if (method === 'GET' && path.startsWith('/contents/')) {
      const content = branches.get(url.searchParams.get('ref') ?? '')?.files.get(path.slice('/contents/'.length));
      return content === undefined ? [404, {}] : [200, { content: Buffer.from(content).toString('base64') }];
    }
    if (path === '/git/trees') {
      const [file] = body.tree as { path: string; content: string }[];
      const name = `t${++count}`;
      trees.set(name, new Map(file === undefined ? [] : [[file.path, file.content]]));
      return [201, { sha: name }];
    }
    if (path === '/git/commits') {
      const name = `c${++count}`;
      commits.set(name, { tree: String(body.tree), message: String(body.message) });
      return [201, { sha: name }];
    }
    if (path === '/git/refs' || ref !== undefined) {
      const name = ref ?? String(body.ref).replace('refs/heads/', '');
      const commit = commits.get(String(body.sha));
      if (commit === undefined || (ref === undefined && branches.has(name))) return [422, {}];
      const files = trees.get(commit.tree) ?? new Map();
      branches.set(name, { sha: String(body.sha), author: BOT, files, message: commit.message });
      return [201, {}];
    }
    if (path === '/pulls' && method === 'GET') {
      const head = url.searchParams.get('head') ?? '';
      return [
        200,
        pulls.filter((pull) => `${(pull.head.repo?.full_name ?? '').split('/')[0]}:${pull.head.ref}` === head),
      ];
    }
    if (path === '/pulls') {
      if (!fake.mayOpen)
        return [403, { message: 'GitHub Actions is not permitted to create or approve pull requests.' }];
      const branch = String(body.head);
      const head = { ref: branch, sha: branches.get(branch)?.sha ?? '', repo: { full_name: REPOSITORY } };
      pulls.push({ number: 100 + pulls.length, title: String(body.title), body: String(body.body), head });
      return [201, {}];
    }
    const pull = pulls.find(({ number }) => path === `/pulls/${number}`);
    if (pull !== undefined) {
      Object.assign(pull, body);
      return [200, {}];
    }
    const issue = /^\/issues\/(\d+)\/comments$/u.exec(path)?.[1];
    if (issue !== undefined) {
      const list = comments.get(Number(issue)) ?? [];
      comments.set(Number(issue), list);
      const page = Number(url.searchParams.get('page') ?? 1);
      if (method === 'GET') return [200, list.slice(100 * (page - 1), 100 * page)];
      list.push({ id: ++count, body: String(body.body), user: { login: BOT } });
      return [201, {}];
    }
    const comment = /^\/issues\/comments\/(\d+)$/u.exec(path)?.[1];
    if (comment !== undefined) {
      const found = [...comments.values()].flat().find(({ id }) => id === Number(comment));
      if (found !== undefined) found.body = String(body.body);
      return [found === undefined ? 404 : 200, {}];
    }
    const workflow = /^\/actions\/workflows\/(.+)\/dispatches$/u.exec(path)?.[1];
    if (workflow !== undefined) {
      started.push(`${workflow} ${body.ref}`);
      return [204, undefined];
    }
    return [501, { message: `${method} ${path}` }];
  };

  const server = createServer(async (request, response) => {
    let text = '';
    for await (const chunk of request) text += chunk;
    const [status, data] =
      request.headers.authorization === `Bearer ${TOKEN}`
        ? answer(
            request.method ?? '',
            new URL(request.url ?? '', 'http://localhost'),
            text === '' ? {} : JSON.parse(text),
          )
        : [401, {}];
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(data === undefined ? '' : JSON.stringify(data));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  afterAll(() => server.close());
  const api = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return Object.assign(fake, { api, client: new GitHub({ repository: REPOSITORY, token: TOKEN, api }) });
}
