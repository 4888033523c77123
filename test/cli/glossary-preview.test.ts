import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { previewsOf } from '../../src/cli/glossary/preview/facts.js';
import { previewMarkdown } from '../../src/cli/glossary/preview/markdown.js';
import { previewPage } from '../../src/cli/glossary/preview/page.js';
import { type Concept, Glossary } from '../../src/glossary/index.js';
import type { Unit } from '../../src/tm/index.js';
import { entryWith, GOOD, OTHER } from '../glossary/entries/good-entry.js';
import { tarjoman, workFolder } from './run.js';

async function* units(...pairs: readonly (readonly [fa: string, en: string])[]) {
  for (const [i, [source, target]] of pairs.entries()) {
    const unit: Unit = { id: `u${i}`, source, target, sourceLang: 'fa', targetLang: 'en', origin: { document: 'd' } };
    yield { file: 'memory.xlf', unit };
  }
}

const previewed = (concepts: readonly Concept[], ...pairs: readonly (readonly [string, string])[]) =>
  previewsOf(
    concepts,
    Glossary.from(new Map([GOOD, OTHER, ...concepts].map((c) => [c.id, c])).values()),
    units(...pairs),
  );

describe('what is gathered of an entry', () => {
  it('is where it stands in memories, and whether on both sides', async () => {
    const [preview] = await previewed(
      [OTHER],
      ['این معاهده را امضا کردند.', 'They signed this treaty.'],
      ['معاهده‌ها مهم‌اند.', 'Such documents matter.'],
      ['هوا خوب بود.', 'The weather was fine.'],
    );
    expect(preview).toMatchObject({ found: 2, translated: 1 });
    const [first, second] = preview?.pairs ?? [];
    expect(first?.fa.spans.map(({ start, end }) => first.fa.text.slice(start, end))).toEqual(['معاهده']);
    expect(first?.en.spans.map(({ start, end }) => first.en.text.slice(start, end))).toEqual(['treaty']);
    expect(second?.en.spans).toEqual([]);
  });

  it('is not found inside a longer term, as recognition finds the longest', async () => {
    const longer: Concept = {
      ...GOOD,
      id: 'comprehensive-treaty',
      fa: { terms: [{ text: 'معاهده جامع', status: 'preferred' }] },
      en: { terms: [{ text: 'comprehensive treaty', status: 'preferred' }] },
    };
    const [whole, part] = await previewed([longer, OTHER], ['معاهده جامع', 'comprehensive treaty']);
    expect(whole).toMatchObject({ concept: { id: 'comprehensive-treaty' }, found: 1, translated: 1 });
    expect(part).toMatchObject({ concept: { id: 'treaty' }, found: 0 });
  });

  it('has its neighbours, not itself', async () => {
    const near: Concept = { ...GOOD, id: 'neutral', en: { terms: [{ text: 'neutralty', status: 'preferred' }] } };
    const [preview] = await previewed([near]);
    expect(preview?.neighbours.map(({ concept }) => concept.id)).toEqual(['neutrality']);
  });

  it('has them also where its own term is found exactly, with the terms that are near, on the page and in Markdown', async () => {
    const near: Concept = { ...OTHER, id: 'treaties', en: { terms: [{ text: 'treaty law', status: 'preferred' }] } };
    const previews = await previewsOf([OTHER], Glossary.from([OTHER, { ...near, fa: GOOD.fa }]), units());
    const [{ neighbours = [] } = {}] = previews;
    expect(neighbours).toMatchObject([{ concept: { id: 'treaties' }, term: 'treaty', matched: 'treaty law' }]);
    const [page, markdown] = [previewPage(previews), previewMarkdown(previews)];
    for (const name of ['Term here', 'Term there', 'اصطلاح این مدخل', 'اصطلاح آن مدخل']) {
      expect(page).toContain(name);
      expect(markdown).toContain(name);
    }
    expect(page).toContain('<td><bdi>treaty</bdi></td><td><bdi>treaty law</bdi></td>');
    expect(markdown).toMatch(/\| <span [^>]*>treaty<\/span> \| <span [^>]*>treaty law<\/span> \|\n/u);
  });
});

/** Texts that would be more than text if they were not escaped. */
const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</style></title></span></td></table>',
  '<!-- -->',
  '&lt;b&gt; &#60;',
  '![image](http://evil.example/x.png)',
  '[link](javascript:alert(1))',
  '<http://evil.example> http://evil.example www.evil.example',
  '@octocat #12 GH-12 octocat/repo#3',
  '`code` **bold** __bold__ ~~gone~~ $x$ | cell | \\',
  '\u202eevil\u2066',
];

/** An entry that has a hostile text wherever a text may stand. */
function hostileEntry(text: string): Concept {
  const sourced = { text, source: text };
  return {
    ...OTHER,
    id: text,
    fa: {
      terms: [{ text, status: 'preferred', partOfSpeech: 'noun', transliteration: text, forms: [text], note: text }],
      definition: sourced,
      contexts: [sourced],
    },
    en: { terms: [{ text, status: 'preferred', note: text }], definition: sourced, contexts: [sourced] },
    notes: [{ lang: 'fa', text }],
    related: [text],
    links: [
      { url: `https://example.org/${text}`, title: text },
      { url: 'javascript:alert(1)', title: text },
      { url: text },
    ],
    credits: [text],
    sources: [text],
  };
}

/** The elements and attributes of a page, which is well-formed but for its first line and its void elements. */
function elementsOf(page: string): string[] {
  const found: string[] = [];
  const parser = new SaxesParser({ fragment: false });
  parser.on('opentag', ({ name, attributes }) => {
    found.push(`${name}[${Object.keys(attributes).join()}]`, ...(name === 'a' ? [String(attributes['href'])] : []));
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(page.replace('<!doctype html>', '').replace(/<meta [^>]*>/gu, '')).close();
  return found;
}

describe('the page of previews', () => {
  it.each(HOSTILE)('shows %j as text', async (text) => {
    const page = previewPage(await previewed([hostileEntry(text)], [text, text]));
    const harmless = previewPage(await previewed([hostileEntry('harmless')], ['harmless', 'harmless']));
    const names = (html: string) => elementsOf(html).filter((name) => !name.startsWith('http'));
    expect(names(harmless)).toEqual(expect.arrayContaining([...new Set(names(page))]));
    for (const address of elementsOf(page).filter((name) => name.includes(':'))) expect(address).toMatch(/^https?:/u);
    expect(page).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/u);
  });

  it('fetches nothing, runs nothing, and says what is written in which direction', async () => {
    const page = previewPage(await previewed([GOOD, OTHER], ['معاهده', 'treaty']));
    expect(page).not.toMatch(/<script|<link|<img|@import|url\(/u);
    expect(page).toContain("default-src 'none'");
    expect(page).toContain('<section lang="fa" dir="rtl"');
    expect(page).toContain('<mark>معاهده</mark>');
    expect(page.match(/<article /gu)).toHaveLength(2);
  });
});

describe('the Markdown of previews', () => {
  it.each(HOSTILE)('shows %j as text', async (text) => {
    const markdown = previewMarkdown(await previewed([hostileEntry(text)], [text, text]));
    // All tags are our own, and what is left without them means nothing to Markdown beyond our own lines.
    const tags = new Set(
      (markdown.match(/<\/?[a-z!][^>]*>/giu) ?? []).map((tag) => tag.replace(/"https:[^"]*"/u, '"…"')),
    );
    for (const tag of tags) {
      expect(tag).toMatch(
        /^<(?:\/?(?:b|i|mark)|\/?span|\/a|br|span lang="(?:fa|en)" dir="(?:rtl|ltr)"|a href="…" rel="nofollow")>$/u,
      );
    }
    const rest = markdown.replace('**In memories**', '').replace(/<[^>]*>|&#\d+;/gu, ' ');
    expect(rest).not.toMatch(/[`[\]\\$~*_{}]|@\w|#\d|:\/\/|\bwww\.|\bGH-\d/u);
    expect(markdown).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/u);
    for (const line of markdown.split('\n').filter((row) => row.startsWith('|'))) {
      expect([3, 5]).toContain(line.match(/\|/gu)?.length);
    }
  });

  it('has room in a comment', async () => {
    const long = Array.from(
      { length: 200 },
      (_, i): Concept => ({ ...hostileEntry('صلح '.repeat(400)), id: `long-${i}` }),
    );
    const markdown = previewMarkdown(await previewed(long));
    expect(markdown.length).toBeLessThan(65_536);
    expect(markdown).toContain('No room is left here for: long-');
  });

  it('marks terms and says where one is missing', async () => {
    const markdown = previewMarkdown(await previewed([OTHER], ['این معاهده', 'this paper']));
    expect(markdown).toContain('<span lang="fa" dir="rtl">این <mark>معاهده</mark></span>');
    expect(markdown).toContain('u0 (no term of it in English)');
    expect(markdown).toContain('**In memories**: 1 found, 0 of them on both sides');
  });
});

describe.concurrent('tarjoman glossary preview', { timeout: 120_000 }, () => {
  const file = workFolder();

  it('writes a page of entries by id or file, or Markdown', async () => {
    const entry = file('entries/neutrality.json');
    mkdirSync(dirname(entry));
    writeFileSync(entry, entryWith({}));
    const page = file('page.html');
    const [written, shown] = await Promise.all([
      tarjoman('glossary', 'preview', 'road-map', entry, '-o', page),
      tarjoman('glossary', 'preview', 'road-map'),
    ]);
    expect(written).toEqual({ status: 0, out: '', messages: '' });
    expect(readFileSync(page, 'utf8').match(/<article id="(?:road-map|neutrality)">/gu)).toHaveLength(2);
    expect(readFileSync(page, 'utf8')).toContain('tm/moscow-talks.xlf');
    expect([shown.status, shown.out]).toEqual([0, expect.stringMatching(/^### .*road map.*نقشه راه/u)]);
  });

  it('takes one memory after --tm, and the option again', async () => {
    const one = 'tm/moscow-talks.xlf';
    const two = file('second.xlf', readFileSync(one, 'utf8'));
    const first = await tarjoman('glossary', 'preview', '--tm', one, 'treaty', 'road-map');
    expect([first.status, first.out]).toEqual([0, expect.stringMatching(/^### .*treaty[\s\S]*\n### .*road map/u)]);
    const both = await tarjoman('glossary', 'preview', '--tm', one, '--tm', two, 'treaty');
    expect(both.status).toBe(0);
  });

  it('refuses what is no entry, no preview or no memory, and writes nothing', async () => {
    const out = file('out.html');
    const broken = file('broken.json', '{\n  "id": 1,\n}');
    const runs = await Promise.all([
      tarjoman('glossary', 'preview', 'no-such-entry', '-o', out),
      tarjoman('glossary', 'preview', broken, '-o', out),
      tarjoman('glossary', 'preview', 'treaty', '-o', file('out.pdf')),
      tarjoman('glossary', 'preview', 'treaty', '-o', out, '--tm', file('memory.doc', 'x')),
      tarjoman('glossary', 'preview', 'treaty', '-o', out, '--tm', file('missing.xlf')),
    ]);
    expect(runs.map(({ status }) => status)).toEqual([2, 2, 2, 2, 2]);
    const codes = runs.map(({ messages }) => /: ([A-Z_]+): /u.exec(messages)?.[1]);
    expect(codes).toEqual(['BAD_ARGUMENT', 'BAD_ENTRY', 'UNKNOWN_FORMAT', 'UNKNOWN_FORMAT', 'FILE_NOT_FOUND']);
    expect(runs[1]?.messages).toContain('broken.json:3:1: ');
    expect(() => readFileSync(out)).toThrow();
  });
});
