import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseXliffParts, validateXliff, writeXliff } from '../../src/formats/xliff/index.js';
import { validateXliff12, writeXliff12 } from '../../src/formats/xliff12/index.js';
import type { Unit } from '../../src/tm/index.js';
import { ended, start, tarjoman, workFolder } from './run.js';

const file = workFolder();

const unit = (id: string, source: string, target: string): Unit => ({
  ...{ id, source, target, sourceLang: 'fa', targetLang: 'en' },
  origin: { document: 'communique-12' },
});

const UNITS = [
  unit('u1', 'سفر به مسکو تاریخی است.', 'The visit to Moscow is historic.'),
  unit('u2', 'نقشه راه امضا شد.', 'The road map was signed.'),
  unit('u3', 'سند در ۸ ماده امضا شد.', 'The document was signed in 8 articles.'),
];
const MEMORY = file('memory.xlf', writeXliff(UNITS));
const TEXT = file('speech.fa.txt', 'نقشه راه امضا شد. سند در ۱۲ ماده امضا شد.\n\nاین جمله در هیچ حافظه‌ای نیست.\n');

const read = (name: string) => readFileSync(name, 'utf8');

describe.concurrent('tarjoman pretranslate', { timeout: 120_000 }, () => {
  it('makes a document of a text, and tells what was found', async () => {
    const out = file('speech.xlf');
    const { status, messages } = await tarjoman('pretranslate', TEXT, '--tm', MEMORY, '-o', out, '--exact');
    expect(status).toBe(0);
    const lines = messages.split('\n').map((line) => line.trim().replaceAll(/ +/g, ' '));
    expect(lines).toEqual([
      `3 segments → ${out}`,
      'exact 1',
      '75–84 % 1',
      'new 1',
      '1 translated',
      '1 with numbers or dates exchanged in the best candidate',
      expect.stringMatching(/^\d+ terms marked$/),
      '',
    ]);
    const xml = read(out);
    expect(validateXliff(xml)).toEqual([]);
    expect(xml).toContain('original="speech"');
    expect(xml).toContain('<target>The road map was signed.</target></segment>');
    expect(xml).toContain('<target>The document was signed in 12 articles.</target>');
    expect(xml).toContain('origin="memory.xlf"');
    expect(xml).toContain('<gls:term>نقشه راه</gls:term><gls:translation>road map</gls:translation>');
  });

  it('done twice is the same, byte for byte, and all of it goes through pipes', async () => {
    const once = file('once.xlf');
    await tarjoman('pretranslate', TEXT, '--tm', MEMORY, '-o', once, '--exact');
    const twice = await ended(start('pretranslate', '-', '--tm', MEMORY, '-o', '-', '--exact', '--quiet'), read(once));
    expect(twice).toEqual({ status: 0, out: read(once), messages: '' });
  });

  it('reads XLIFF 1.2 by its root, whatever its name, and writes the same version', async () => {
    const document = file('document.sdlxliff', writeXliff12(UNITS.map((each) => ({ ...each, target: '' }))));
    const out = file('document.out.xlf');
    const { status, out: json } = await tarjoman(
      'pretranslate',
      document,
      '--tm',
      MEMORY,
      '-o',
      out,
      '--exact',
      '--json',
      '--quiet',
    );
    expect(status).toBe(0);
    const { bands, ...counts } = JSON.parse(json);
    expect(counts).toMatchObject({ segments: 3, filled: 3 });
    expect(bands[0]).toEqual({ band: 'context', segments: 3 });
    expect(json.trim().split('\n')).toHaveLength(1);
    const xml = read(out);
    expect(validateXliff12(xml, { flavour: 'strict' })).toEqual([]);
    expect(xml).toContain('<alt-trans match-quality="100%" origin="memory.xlf"');
    expect(xml).toContain('<mrk mtype="term" mid="tarjoman-t1" comment="road map');
  });

  it('takes any number of memories and another glossary, or none', async () => {
    const empty = file('empty.jsonl', '');
    const more = file('more.tsv', 'نقشه راه امضا شد.\tThe roadmap has been signed.\n');
    const terms = file('terms.csv', 'fa,en\nماده,clause\n');
    const out = file('terms.xlf');
    const run = await tarjoman(
      'pretranslate',
      TEXT,
      '--tm',
      empty,
      '--tm',
      more,
      '--tm',
      MEMORY,
      '-o',
      out,
      '--exact',
      '--glossary',
      terms,
    );
    expect(run.status).toBe(0);
    expect(run.messages).toContain('1 left since translations disagree');
    expect(read(out)).toContain('<gls:translation>clause</gls:translation>');
    expect(read(out).indexOf('origin="more.tsv"')).toBeLessThan(read(out).indexOf('origin="memory.xlf"'));
    await tarjoman('pretranslate', TEXT, '--tm', empty, '-o', out, '--no-glossary');
    expect(read(out)).not.toMatch(/<mrk|<mtc:|<gls:/);
    expect(parseXliffParts(read(out))).toHaveLength(6);
  });

  it('takes a glossary without terms', async () => {
    const none = file('none.json', '[]');
    const { status, messages } = await tarjoman(
      'pretranslate',
      TEXT,
      '--tm',
      MEMORY,
      '-o',
      file('none.xlf'),
      '--glossary',
      none,
    );
    expect(status).toBe(0);
    expect(messages).toContain('0 terms marked');
  });

  it('translates into the language that is asked for', async () => {
    const english = file('report.txt', 'The road map was signed.');
    const out = file('report.xlf');
    await tarjoman(
      'pretranslate',
      english,
      '--tm',
      MEMORY,
      '--tm',
      file('en.tsv', 'ماده\tarticle\n'),
      '-o',
      out,
      '--exact',
      '--from',
      'en',
    );
    expect(read(out)).toContain('srcLang="en" trgLang="fa"');
    expect(read(out)).toContain('<target>نقشه راه امضا شد.</target>');
    const { status, messages } = await tarjoman(
      'pretranslate',
      out,
      '--tm',
      MEMORY,
      '-o',
      file('report.de.xlf'),
      '--to',
      'de',
    );
    expect(status).toBe(2);
    expect(messages).toBe(
      `${out}: BAD_ARGUMENT: the document is to be translated into fa, and de was asked for: leave that out, or give another document\n`,
    );
  });

  it('refuses what it cannot do, and leaves no file', async () => {
    const out = file('refused.xlf');
    const page = file('page.html', '<html><p>متن</p></html>');
    const cut = file('cut.xlf', read(MEMORY).slice(0, -20));
    for (const [args, code] of [
      [[page, '--tm', MEMORY, '-o', out], 'UNKNOWN_FORMAT'],
      [[cut, '--tm', MEMORY, '-o', out], 'BAD_XML'],
      [[file('nul.txt', 'a\0'), '--tm', MEMORY, '-o', out], 'BINARY_INPUT'],
      [[file('missing.xlf'), '--tm', MEMORY, '-o', out], 'FILE_NOT_FOUND'],
      [[TEXT, '--tm', file('missing.tmx'), '-o', out], 'FILE_NOT_FOUND'],
      [[TEXT, '--tm', MEMORY, '-o', MEMORY], 'BAD_ARGUMENT'],
      [[TEXT, '--tm', MEMORY, '-o', TEXT], 'BAD_ARGUMENT'],
      [['-', '--tm', '-', '-o', out], 'BAD_ARGUMENT'],
      [[TEXT, '--tm', MEMORY, '-o', '-', '--json'], 'BAD_ARGUMENT'],
      [[TEXT, '--tm', MEMORY, '-o', out, '--threshold', '0'], 'BAD_ARGUMENT'],
      [[TEXT, '-o', out], 'BAD_ARGUMENT'],
      [[TEXT, '--tm', MEMORY, '-o', file('out.tmx')], 'UNKNOWN_FORMAT'],
      [[file('pairs.tsv', 'متن\ttext\n'), '--tm', MEMORY, '-o', out], 'UNKNOWN_FORMAT'],
    ] as const) {
      const { status, messages } = await tarjoman('pretranslate', ...args);
      expect([args, status, messages]).toEqual([args, 2, expect.stringContaining(`: ${code}: `)]);
      expect(messages.trim().split('\n')).toHaveLength(1);
      expect(existsSync(out)).toBe(false);
    }
  });
});
