/** The preview that another run has made, posted under our name. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { harmless, postPreview, readPreview } from '../../scripts/glossary/preview-comment.js';
import { previewMarkdown } from '../../src/cli/glossary/preview/markdown.js';
import diplomatic from '../../src/data/diplomatic.js';
import { Glossary } from '../../src/glossary/glossary.js';
import { type FakeGitHub, fakeGitHub } from './fake-github.js';

const folder = mkdtempSync(join(tmpdir(), 'tarjoman-preview-'));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string) => join(folder, name);
const file = at('preview.md');

const OWN = 'tarjoman/tarjoman';
const run = (changes: object = {}) => ({
  workflow_run: {
    head_sha: 'abc',
    head_branch: 'term',
    head_repository: { full_name: 'someone/tarjoman', owner: { login: 'someone' } },
    ...changes,
  },
});

let github: FakeGitHub;
beforeEach(async () => {
  github = await fakeGitHub();
  const head = { ref: 'term', sha: 'abc', repo: { full_name: 'someone/tarjoman' } };
  github.pulls.push({ number: 12, title: '', body: '', head });
  writeFileSync(file, '### neutrality\n');
});
const commentsOn = (number: number) => (github.comments.get(number) ?? []).map(({ body }) => body);

describe('the preview of a pull request', () => {
  it('is one comment, renewed when the pull request changes', async () => {
    expect(await postPreview(github.client, run(), file)).toBe('posted');
    writeFileSync(file, '### impartiality\n');
    expect(await postPreview(github.client, run(), file)).toBe('posted');
    expect(commentsOn(12)).toEqual([expect.stringContaining('### impartiality')]);
    const before = github.writes.length;
    await postPreview(github.client, run(), file);
    expect(github.writes.length).toBe(before);
  });

  it('leaves a comment alone that somebody else has written with our mark', async () => {
    const forged = { id: 1, body: '<!-- tarjoman: glossary-preview -->\nmine', user: { login: 'someone' } };
    github.comments.set(12, [forged]);
    await postPreview(github.client, run(), file);
    expect(commentsOn(12)).toEqual([forged.body, expect.stringContaining('neutrality')]);
  });

  it('goes to the pull request of that very commit and repository, whatever the file says', async () => {
    writeFileSync(file, 'pull request 99\n');
    expect(await postPreview(github.client, run({ head_sha: 'other' }), file)).toBe('no pull request');
    const elsewhere = { head_repository: { full_name: 'other/tarjoman', owner: { login: 'someone' } } };
    expect(await postPreview(github.client, run(elsewhere), file)).toBe('no pull request');
    expect(await postPreview(github.client, run({ head_branch: 'a&state=all#?' }), file)).toBe('no pull request');
    expect(github.writes).toEqual([]);
    expect(await postPreview(github.client, run(), file)).toBe('posted');
    expect([...github.comments.keys()].filter((number) => commentsOn(number).length > 0)).toEqual([12]);
  });

  it('is not made of what is no file, or empty, or not there', async () => {
    writeFileSync(at('secret'), 'a secret');
    symlinkSync(at('secret'), at('link.md'));
    mkdirSync(at('folder.md'));
    writeFileSync(at('empty.md'), ' \n');
    for (const name of ['link.md', 'folder.md', 'empty.md', 'missing.md']) {
      expect(readPreview(at(name))).toBeUndefined();
      expect(await postPreview(github.client, run(), at(name))).toBe('no preview');
    }
    expect(github.writes).toEqual([]);
  });

  it.each([300_000, 70_000])('says that it is too long, of %d bytes', async (size) => {
    writeFileSync(file, 'x'.repeat(size));
    expect(await postPreview(github.client, run(), file)).toBe('too large');
    expect(commentsOn(12)[0]).toMatch(/too long.*several pull requests/);
    expect(commentsOn(12)[0]?.length).toBeLessThan(1_000);
  });
});

describe('Markdown of strangers', () => {
  const safe = (markdown: string) => harmless(markdown, OWN);

  it('keeps what a preview is made of', () => {
    const glossary = Glossary.from(diplomatic);
    const concepts = ['accord', 'caspian-sea'].flatMap((id) => glossary.get(id) ?? []);
    const previews = concepts.map((concept) => ({ concept, neighbours: [], pairs: [], found: 0, translated: 0 }));
    const preview = previewMarkdown(previews);
    expect(preview).toContain('<span lang="fa" dir="rtl">');
    expect(safe(preview)).toBe(preview);
    const link = `[it](https://github.com/${OWN}/blob/main/glossary/entries/accord.json)`;
    expect(safe(link)).toBe(link);
  });

  it.each([
    ['a script', '<script>x</script>', /<script/],
    ['an image', '<img src="https://evil.example/x.png">', /<img/],
    ['an image in Markdown', '![x](https://evil.example/x.png)', /!\[/],
    ['an attribute that does more', '<span lang="fa" onclick="x">', /<span/],
    ['a tag that is not closed', '<img src=x ', /<img/],
    ['a comment that hides', '<!-- tarjoman: term-from-issue -->', /<!--/],
    ['a link', '<a href="https://evil.example">x</a>', /<a|https:/],
    ['a link in Markdown', '[x](https://evil.example)', /https:/],
    ['an address of another repository', 'https://github.com/tarjoman/tarjomanx/', /https:/],
    ['an address without its scheme', '[x]( //evil.example)', /\(\s*\/\//],
    ['an address by itself', 'www.evil.example', /www\.e/],
    ['a mention', '@tarjoman/glossary please approve', /@tarjoman/],
    ['a mention written otherwise', '&#64;tarjoman &#x40;tarjoman &commat;tarjoman', /(?:64|40|commat);t/],
    ['a reference', 'Closes #1', /#1/],
    ['text that runs the wrong way', 'a\u202eb\u0000', /\u202e/],
  ])('loses %s', (_, markdown, refused) => {
    expect(markdown).toMatch(refused);
    expect(safe(markdown)).not.toMatch(refused);
  });

  it('is made harmless in no time', () => {
    for (const part of ['<', '](', '](   ', ' ', '@', '&#', '<span dir="rtl"', 'http', '<a ', '![']) {
      expect(() => safe(part.repeat(Math.ceil(250_000 / part.length)))).not.toThrow();
    }
  });
});
