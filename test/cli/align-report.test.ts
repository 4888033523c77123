import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { tarjoman, workFolder } from './run.js';

const file = workFolder();
const PERSIAN = file('talks.fa.txt', 'سفیر به مسکو رفت.\nاو معاهده را امضا کرد.\n');
const ENGLISH = file('talks.en.txt', 'The Ambassador went to Moscow.\nHe signed the treaty.\n');

describe.concurrent('tarjoman align --report', { timeout: 60_000 }, () => {
  it('writes a page beside the memory, terms marked by the shipped glossary', async () => {
    const [memory, page] = [file('talks.xlf'), file('talks.html')];
    const run = await tarjoman('align', PERSIAN, ENGLISH, '-o', memory, '--report', page);
    expect(run).toEqual({
      status: 0,
      out: '',
      messages: `2 and 2 sentences: 2 pairs, 0 without a counterpart → ${memory}, ${page}\n`,
    });
    expect(existsSync(memory)).toBe(true);
    const html = readFileSync(page, 'utf8');
    expect(html).toMatch(/^<!DOCTYPE html>[\s\S]*<title>talks<\/title>[\s\S]*<\/html>\n$/u);
    expect(html).toMatch(/<mark class="term"[^>]*>معاهده<\/mark>/u);
  });

  it('writes no memory where the page cannot be written', async () => {
    const [memory, page] = [file('kept-back.xlf'), file('no-such-folder/page.html')];
    const run = await tarjoman('align', PERSIAN, ENGLISH, '-o', memory, '--report', page);
    expect([run.status, run.out]).toEqual([2, '']);
    expect(run.messages).toContain('page.html');
    expect(existsSync(memory)).toBe(false);
  });

  it('writes the page alone', async () => {
    const page = file('alone.html');
    const run = await tarjoman('align', PERSIAN, ENGLISH, '--report', page, '--quiet');
    expect(run).toEqual({ status: 0, out: '', messages: '' });
    expect(readFileSync(page, 'utf8')).toMatch(/>He signed the <mark/u);
  });

  it('writes the page to standard output', async () => {
    const run = await tarjoman('align', PERSIAN, ENGLISH, '--report', '-');
    expect(run.out).toMatch(/^<!DOCTYPE html>[\s\S]*<\/html>\n$/u);
  });

  it.each([
    [['--report', '-', '--json'], 'would mix'],
    [['--report', '-', '-o', '-', '--format', 'tsv'], 'would mix'],
    [['--report', file('same.xlf'), '-o', file('same.xlf')], 'would overwrite the memory'],
    [['--report', PERSIAN], 'would overwrite an input'],
  ])('refuses %s', async (more, message) => {
    const run = await tarjoman('align', PERSIAN, ENGLISH, ...more);
    expect([run.status, run.out]).toEqual([2, '']);
    expect(run.messages).toContain(message);
    expect(existsSync(file('same.xlf'))).toBe(false);
    expect(readFileSync(PERSIAN, 'utf8')).toContain('سفیر');
  });
});
