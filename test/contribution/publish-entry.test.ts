/** What people see on GitHub of a term that was proposed with the form. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, it } from 'vitest';
import type { IssueResult } from '../../scripts/glossary/issue-result.js';
import { publishEntry } from '../../scripts/glossary/publish-entry.js';
import { type FakeGitHub, fakeGitHub } from './fake-github.js';
import { issueBody } from './issue.js';

const entry = (id: string, content = '{}\n'): IssueResult => ({
  kind: 'entry',
  files: [{ path: `glossary/entries/${id}.json`, content }],
  title: `Add ${id}`,
  body: 'Closes #7.',
});

let github: FakeGitHub;
beforeEach(async () => {
  github = await fakeGitHub();
});
const publish = (result: IssueResult) => publishEntry(github.client, { issue: 7, defaultBranch: 'main', result });
const comments = () => (github.comments.get(7) ?? []).map(({ body }) => body);

describe('a proposal', () => {
  it('is a branch with the entry, a pull request and one comment, and its checks are started', async () => {
    expect(await publish(entry('neutrality'))).toBe('proposed');
    expect(github.branches.get('term/issue-7')?.files).toEqual(new Map([['glossary/entries/neutrality.json', '{}\n']]));
    expect(github.branches.get('term/issue-7')?.message).toBe('Add neutrality');
    expect(github.pulls.map(({ title, head }) => [title, head.ref])).toEqual([['Add neutrality', 'term/issue-7']]);
    expect(github.started).toEqual(['glossary.yml term/issue-7', 'test.yml term/issue-7']);
    expect(comments()).toEqual([expect.stringMatching(/سپاس.*Thank you/s)]);
  });

  it('is renewed when the form is changed, under another name too', async () => {
    await publish(entry('neutrality'));
    expect(await publish(entry('impartiality'))).toBe('proposed');
    expect([...(github.branches.get('term/issue-7')?.files.keys() ?? [])]).toEqual([
      'glossary/entries/impartiality.json',
    ]);
    expect(github.pulls.map(({ title }) => title)).toEqual(['Add impartiality']);
    expect(comments()).toHaveLength(1);
  });

  it('is not committed or checked again where nothing has changed', async () => {
    await publish(entry('neutrality'));
    const { sha } = github.branches.get('term/issue-7') ?? {};
    expect(await publish(entry('neutrality'))).toBe('unchanged');
    expect(github.branches.get('term/issue-7')?.sha).toBe(sha);
    expect(github.started).toHaveLength(2);
    expect(github.pulls).toHaveLength(1);
  });

  it("is left to an editor who has changed it, and the form's author is told", async () => {
    await publish(entry('neutrality'));
    Object.assign(github.branches.get('term/issue-7') ?? {}, { sha: 'e1', author: 'editor' });
    expect(await publish(entry('impartiality'))).toBe('taken-over');
    expect(github.branches.get('term/issue-7')?.sha).toBe('e1');
    expect(comments()).toEqual([expect.stringMatching(/ویراستاری.*An editor/s)]);
  });

  it('says how to open it where workflows may not', async () => {
    github.mayOpen = false;
    expect(await publish(entry('neutrality'))).toBe('by-hand');
    expect(github.branches.has('term/issue-7')).toBe(true);
    expect(comments()).toEqual([expect.stringContaining('(../compare/term/issue-7?expand=1)')]);
  });

  it.each(['../../.github/workflows/x', 'A', 'a/b', 'x.json\n'])('never touches another file: %s', async (id) => {
    await expect(publish(entry(id))).rejects.toThrow(/not of the glossary/);
    expect(github.writes).toEqual([]);
  });
});

describe('a form that must be mended', () => {
  it('gets one comment, which says what is wrong now', async () => {
    expect(await publish({ kind: 'refused', comment: 'first' })).toBe('refused');
    await publish({ kind: 'refused', comment: 'second' });
    expect(comments()).toEqual([expect.stringMatching(/^<!-- tarjoman: term-from-issue -->\nsecond$/)]);
    await publish(entry('neutrality'));
    expect(comments()).toEqual([expect.stringContaining('Thank you')]);
  });

  it('finds its comment among hundreds', async () => {
    const others = Array.from({ length: 250 }, (_, id) => ({ id: 1_000 + id, body: 'hm', user: { login: 'someone' } }));
    github.comments.set(7, others);
    await publish({ kind: 'refused', comment: 'first' });
    await publish({ kind: 'refused', comment: 'second' });
    expect(comments().filter((body) => body.includes('tarjoman'))).toHaveLength(1);
  });
});

it('leaves other issues alone', async () => {
  expect(await publish({ kind: 'ignored' })).toBe('ignored');
  expect(github.writes).toEqual([]);
});

describe('the two steps of the workflow', () => {
  it('hand over a file, and only the second has the token', { timeout: 60_000 }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'tarjoman-issue-'));
    const [event, result] = [join(folder, 'event.json'), join(folder, 'term.json')];
    const issue = { number: 7, body: issueBody() };
    writeFileSync(event, JSON.stringify({ issue, repository: { default_branch: 'main' } }));
    const { GITHUB_TOKEN: _, ...environment } = process.env;
    const step = (script: string, env: object) =>
      new Promise<string>((done) => {
        const child = spawnSync(process.execPath, ['--import', 'tsx', `scripts/glossary/${script}`, result], {
          cwd: fileURLToPath(new URL('../../', import.meta.url)),
          env: { ...environment, GITHUB_EVENT_PATH: event, ...env },
          encoding: 'utf8',
        });
        done(child.stdout + child.stderr);
      });
    expect(await step('make-term.ts', {})).toBe('entry\n');
    expect(JSON.parse(readFileSync(result, 'utf8')).title).toBe('Add «بی‌طرفی» (neutrality)');
    expect(await step('publish-term.ts', {})).toContain('GITHUB_REPOSITORY is not set');
    rmSync(folder, { recursive: true });
  });
});
