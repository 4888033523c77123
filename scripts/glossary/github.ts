/**
 * The little of GitHub's interface that the glossary's workflows need.
 *
 * @see GitHub REST API documentation, version 2022-11-28
 */

/** What a request came to. */
interface Answer {
  readonly status: number;
  readonly data: unknown;
}

/** Where to ask, and as whom. */
export interface GitHubOptions {
  /** `owner/name`. */
  readonly repository: string;
  /** The token of the workflow's run. */
  readonly token: string;
  /** Address of the interface. Default: that of github.com. */
  readonly api?: string;
}

/** What a refused request says. */
export class GitHubError extends Error {
  /** Status of the answer. */
  readonly status: number;

  constructor(status: number, what: string) {
    super(`${what}: GitHub says ${status}`);
    this.status = status;
  }
}

/** The account under which a workflow's run acts. */
export const BOT = 'github-actions[bot]';

const PER_PAGE = 100;
/** An issue of more comments than this is no proposal of a term. */
const MOST_PAGES = 20;

/** A repository on GitHub. */
export class GitHub {
  readonly #root: string;
  readonly #token: string;
  /** `owner/name`. */
  readonly repository: string;

  constructor({ repository, token, api = 'https://api.github.com' }: GitHubOptions) {
    this.repository = repository;
    this.#root = `${api}/repos/${repository}`;
    this.#token = token;
  }

  /** Reads; `undefined` where there is no such thing. */
  async find<Found>(path: string): Promise<Found | undefined> {
    const { status, data } = await this.#ask('GET', path);
    if (status === 404) return undefined;
    if (status !== 200) throw new GitHubError(status, `GET ${path}`);
    return data as Found;
  }

  /** Reads what must be there. */
  async get<Found>(path: string): Promise<Found> {
    const found = await this.find<Found>(path);
    if (found === undefined) throw new GitHubError(404, `GET ${path}`);
    return found;
  }

  /** Makes or changes something. */
  async send<Made>(method: 'POST' | 'PATCH', path: string, body: object): Promise<Made> {
    const { status, data } = await this.#ask(method, path, body);
    if (status < 200 || status > 299) throw new GitHubError(status, `${method} ${path}`);
    return data as Made;
  }

  /**
   * Writes a comment, or changes the one that was written before.
   *
   * @param issue - Number of the issue or pull request.
   * @param kind - What the comment is for; there is one of a kind.
   * @param text - The comment.
   */
  async comment(issue: number, kind: string, text: string): Promise<void> {
    const mark = `<!-- tarjoman: ${kind} -->`;
    const body = `${mark}\n${text}`;
    const old = await this.#comment(issue, mark);
    if (old === undefined) await this.send('POST', `/issues/${issue}/comments`, { body });
    else if (old.body !== body) await this.send('PATCH', `/issues/comments/${old.id}`, { body });
  }

  /** The comment that we have written with a mark; anybody may write the mark. */
  async #comment(issue: number, mark: string): Promise<Comment | undefined> {
    for (let page = 1; page <= MOST_PAGES; page++) {
      const comments = await this.get<Comment[]>(`/issues/${issue}/comments?per_page=${PER_PAGE}&page=${page}`);
      const ours = comments.find(({ body, user }) => user?.login === BOT && body?.startsWith(mark));
      if (ours !== undefined || comments.length < PER_PAGE) return ours;
    }
    return undefined;
  }

  async #ask(method: string, path: string, body?: object): Promise<Answer> {
    const response = await fetch(`${this.#root}${path}`, {
      method,
      headers: {
        accept: 'application/vnd.github+json',
        authorization: `Bearer ${this.#token}`,
        'x-github-api-version': '2022-11-28',
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, data: text === '' ? undefined : JSON.parse(text) };
  }
}

interface Comment {
  readonly id: number;
  readonly body?: string;
  readonly user?: { readonly login: string } | null;
}
