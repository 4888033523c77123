/** The workflows: what starts them, what they may do, and that no text of strangers reaches a shell. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const FOLDER = join(ROOT, '.github/workflows');

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly if?: string;
  readonly with?: { readonly path?: string; readonly ref?: string; readonly [name: string]: unknown };
  readonly env?: { readonly GITHUB_TOKEN?: string; readonly [name: string]: string | undefined };
}
interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
  readonly if?: string;
  readonly needs?: string;
}
interface Jobs {
  readonly make?: Job;
  readonly publish?: Job;
  readonly glossary?: Job;
  readonly comment?: Job;
  readonly [name: string]: Job | undefined;
}
interface Workflow {
  readonly name: string;
  readonly on: { readonly pull_request?: unknown; readonly [name: string]: unknown };
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Jobs;
}

const texts = new Map(readdirSync(FOLDER).map((name) => [name, readFileSync(join(FOLDER, name), 'utf8')]));
const workflows = new Map<string, Workflow>(Array.from(texts, ([name, text]) => [name, parse(text)]));
const named = (name: string) => workflows.get(name) as Workflow;
const OWN_TOKEN = ['$', '{{ github.token }}'].join('');
const stepsOf = ({ jobs }: Workflow) => Object.values(jobs).flatMap((job) => job?.steps ?? []);

describe.each([...workflows])('%s', (_, workflow) => {
  it('has a name, a start, jobs, and no right that it does not name', () => {
    expect(workflow.name).toMatch(/\S/);
    expect(Object.keys(workflow.on).length).toBeGreaterThan(0);
    expect(Object.values(workflow.permissions).filter((right) => right !== 'read')).toEqual([]);
    expect(Object.keys(workflow.jobs).length).toBeGreaterThan(0);
  });

  it('puts nothing of an event into a shell', () => {
    for (const { run = '' } of stepsOf(workflow)) expect(run).not.toMatch(/\$\{\{/);
  });

  it('gives nobody but its own token, in the environment of a single step', () => {
    for (const step of stepsOf(workflow)) {
      const { GITHUB_TOKEN, ...others } = step.env ?? {};
      expect(GITHUB_TOKEN ?? OWN_TOKEN).toBe(OWN_TOKEN);
      expect(JSON.stringify({ ...step, env: others })).not.toContain('secrets.');
    }
  });

  it('uses actions of GitHub alone, at the versions of test.yml or beside them', () => {
    for (const { uses } of stepsOf(workflow)) if (uses !== undefined) expect(uses).toMatch(/^actions\/[a-z-]+@v4$/);
  });

  it('runs what is there', () => {
    const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    for (const { run = '' } of stepsOf(workflow)) {
      for (const [, file = ''] of run.matchAll(/\b((?:scripts|src)\/[\w/-]+\.(?:ts|sh))/gu)) {
        expect(() => readFileSync(join(ROOT, file))).not.toThrow();
      }
      for (const [, script = ''] of run.matchAll(/npm run ([\w:]+)/gu)) expect(Object.keys(scripts)).toContain(script);
    }
  });

  it('keeps no rights in the checkout where it may write', () => {
    for (const { permissions = {}, steps = [] } of Object.values(workflow.jobs).map((job) => job as Job)) {
      if (!Object.values(permissions).includes('write')) continue;
      const checkout = steps.find(({ uses }) => uses?.startsWith('actions/checkout'));
      expect(checkout?.with?.['persist-credentials']).toBe(false);
      expect(checkout?.with?.ref).toBeUndefined(); // the default branch, never what a stranger has pushed
      for (const { run = '' } of steps) if (run.startsWith('npm ci')) expect(run).toBe('npm ci --ignore-scripts');
    }
  });
});

describe('who may start what', () => {
  it('the form is read without rights and published without reading it', () => {
    const { on, permissions, jobs } = named('term-from-issue.yml');
    expect(on).toEqual({ issues: { types: ['opened', 'edited', 'reopened', 'labeled'] } });
    expect(permissions).toEqual({});
    expect(jobs.make?.permissions).toEqual({ contents: 'read' });
    expect(jobs.publish?.needs).toBe('make');
    expect(jobs.publish?.permissions).toEqual({
      actions: 'write',
      contents: 'write',
      issues: 'write',
      'pull-requests': 'write',
    });
    const runs = jobs.publish?.steps.map(({ run = '' }) => run).join('\n');
    expect(runs).not.toContain('make-term');
    expect(jobs.make?.steps.some(({ env }) => env?.GITHUB_TOKEN)).toBe(false);
  });

  it('the check of a pull request runs always, so that it can be required, and may write nothing', () => {
    const { on, permissions, jobs } = named('glossary.yml');
    expect(Object.keys(on)).toEqual(['pull_request', 'workflow_dispatch']);
    expect(on.pull_request).toBeNull();
    expect(permissions).toEqual({ contents: 'read' });
    expect(Object.keys(jobs)).toEqual(['glossary']);
    expect(jobs.glossary?.if).toBeUndefined();
    const check = jobs.glossary?.steps.find(({ run }) => run === 'npx tsx src/cli/main.ts glossary check');
    expect(check).toEqual({ run: check?.run }); // whatever was changed
    expect(JSON.stringify([...texts.values()])).not.toContain('pull_request_target');
  });

  it('the preview is posted by the code of the default branch', () => {
    const { on, permissions, jobs } = named('glossary-preview.yml');
    expect(on).toEqual({ workflow_run: { workflows: [named('glossary.yml').name], types: ['completed'] } });
    expect(permissions).toEqual({});
    expect(jobs.comment?.permissions).toEqual({ actions: 'read', contents: 'read', 'pull-requests': 'write' });
    const download = jobs.comment?.steps.find(({ uses }) => uses?.startsWith('actions/download-artifact'));
    expect(download?.with?.path).toMatch(/^\$\{\{ runner\.temp \}\}\/preview$/);
  });

  it('what a workflow proposes is checked by the workflows that are started for it', () => {
    const script = readFileSync(join(ROOT, 'scripts/glossary/pull-request.ts'), 'utf8');
    const [, list = ''] = /const CHECKS = \[([^\]]*)\]/u.exec(script) ?? [];
    const checks = list.split(',').map((name) => name.trim().replaceAll("'", ''));
    expect(checks).toEqual(['glossary.yml', 'test.yml']);
    for (const check of checks) expect(Object.keys(named(check).on)).toContain('workflow_dispatch');
  });
});

describe('the entries that a change adds or changes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tarjoman-changed-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...args], { cwd: folder, encoding: 'utf8' });
  const write = (name: string, text: string) => {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  };
  const changed = (branch: string, changes: Record<string, string>): string[] => {
    git('switch', '-qc', branch, 'main');
    for (const [name, text] of Object.entries(changes)) write(name, text);
    git('add', '-A');
    git('commit', '-qm', branch, '--allow-empty');
    const env = { ...process.env, BASE: 'main' };
    const script = join(ROOT, 'scripts/glossary/changed-entries.sh');
    return execFileSync(script, { cwd: folder, env, encoding: 'utf8' }).split('\0').slice(0, -1);
  };

  it('are named from the branch point on, as they are', () => {
    git('init', '-q', '-b', 'main');
    write('glossary/entries/accord.json', '{}');
    write('src/tm/memory.ts', '');
    git('add', '-A');
    git('commit', '-qm', 'first');
    git('update-ref', 'refs/remotes/origin/main', 'main');
    const odd = 'glossary/entries/$(touch x) ;\n"a.json';
    expect(changed('odd', { [odd]: '{}' })).toEqual([odd]);
    expect(changed('code', { 'src/tm/memory.ts': 'x', 'glossary/CONTRIBUTING.md': 'x' })).toEqual([]);
    git('switch', '-q', 'main');
    git('rm', '-q', 'glossary/entries/accord.json');
    expect(changed('deleted', {})).toEqual([]);
  });
});
