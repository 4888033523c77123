/** The page as a reader's browser shows it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../src/report/index.js';
import { CHROMIUM, Chromium } from './chromium.js';
import { finding, pageOf, pairOf, reportOf } from './samples.js';

const LONG =
  'وزیران خارجهٔ دو کشور در این نشست، که با حضور هیئت‌های بلندپایه برگزار شد، دربارهٔ اجرای معاهدهٔ جامع گفت‌وگو کردند. ';
const ENGLISH =
  'The Foreign Ministers of the two countries discussed the implementation of the comprehensive treaty at this meeting. ';

/** Pairs of all kinds, and texts that try to be more than text. */
function varied(): Report {
  const texts: [string, string] = ['۳٬۵۰۰ نفر در ۲۸ دی ۱۴۰۳ آمدند.', 'Some 5,300 people came on 17 January 2025.'];
  const hostile = '<script>window.hit = 1</script><img src=x onerror="window.hit = 1"></script></td></table><!--';
  return {
    ...reportOf(
      pairOf('سفیر به مسکو رفت.', 'The Ambassador went to Moscow.', { score: 0.99 }),
      pairOf(LONG.repeat(8).trim(), ENGLISH.repeat(8).trim(), { score: 0.7 }),
      pairOf(
        ...texts,
        { score: 0.2, id: 'a-rather-long-identifier-of-a-unit-without-any-space-in-it' },
        finding(texts, ['۳٬۵۰۰', '5,300']),
      ),
      pairOf('توافق «JCPOA (2015)» پابرجاست (به گفتهٔ او).', '', { score: 0.95 }),
      pairOf(
        hostile,
        hostile,
        { score: 0.95, crossing: true },
        finding([hostile, hostile], ['hit', 'img'], { message: { en: hostile, fa: hostile } }),
      ),
      pairOf('x'.repeat(400), 'https://example.org/'.repeat(20)),
    ),
    kind: 'check',
    title: `${hostile}${'long'.repeat(40)}`,
    remarks: [{ en: hostile, fa: hostile }],
  };
}

/** Pairs for three pages; every fiftieth is doubtful. */
function long(): Report {
  const pairs = Array.from({ length: 450 }, (_, i) =>
    pairOf(`جملهٔ شمارهٔ ${i + 1} و مي‌شود.`, `Sentence number ${i + 1}.`, {
      id: `u${i + 1}`,
      score: i % 50 === 49 ? 0.3 : 0.99,
    }),
  );
  return reportOf(...pairs);
}

describe.skipIf(CHROMIUM === undefined)(
  'in Chromium (which is not installed where this is skipped)',
  { timeout: 120_000 },
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'tarjoman-report-'));
    let chromium: Chromium;

    const address = (name: string, report: Report) => {
      const path = join(folder, name);
      writeFileSync(path, pageOf(report));
      return pathToFileURL(path).href;
    };
    const [variedPage, longPage] = [address('varied.html', varied()), address('long.html', long())];
    const status = () => chromium.run<string>(`document.querySelector('[name=status]').innerText`);
    const focused = () => chromium.run<string>('document.activeElement.id');

    beforeAll(async () => {
      chromium = await Chromium.open();
    });

    afterAll(async () => {
      await chromium.close();
      rmSync(folder, { recursive: true });
    });

    it.each([
      [1280, 'en'],
      [1280, 'fa'],
      [800, 'en'],
      [360, 'en'],
      [360, 'fa'],
    ])('has nothing that is wider than a window of %i pixels, in %s', async (width, language) => {
      await chromium.resize(width, 900);
      await chromium.goTo(variedPage);
      await chromium.run(`document.querySelector('#ui-${language}').click()`);
      expect(await chromium.run('document.documentElement.scrollWidth')).toBe(width);
      expect(
        await chromium.run(
          '[...document.querySelectorAll("td, th, .bar, h1")].filter((e) => e.scrollWidth > e.clientWidth + 1).length',
        ),
      ).toBe(0);
    });

    /** Boxes of the texts of each pair: source, then target. */
    const boxes = () =>
      chromium.run<
        { left: number; right: number; top: number; bottom: number }[][]
      >(`[...document.querySelectorAll('tbody')].map((body) =>
      [...body.rows[0].querySelectorAll('td')].map((cell) => { const { left, right, top, bottom } = cell.getBoundingClientRect(); return { left, right, top, bottom }; }))`);

    it('has the texts of a pair side by side at a desk, Persian on the right, in the same columns in all pairs', async () => {
      await chromium.resize(1280, 900);
      await chromium.goTo(variedPage);
      const pairs = await boxes();
      expect(pairs).toHaveLength(6);
      const [[first, other] = []] = pairs;
      expect(first?.left).toBeGreaterThanOrEqual(other?.right ?? Number.POSITIVE_INFINITY);
      for (const [source, target] of pairs) {
        expect([source?.top, source?.bottom]).toEqual([target?.top, target?.bottom]);
        expect([source?.left, source?.right, target?.left, target?.right]).toEqual([
          first?.left,
          first?.right,
          other?.left,
          other?.right,
        ]);
      }
    });

    it('has them below each other on a telephone', async () => {
      await chromium.resize(360, 800);
      await chromium.goTo(variedPage);
      for (const [source, target] of await boxes()) {
        expect(target?.top).toBeGreaterThanOrEqual(source?.bottom ?? Number.POSITIVE_INFINITY);
        expect((source?.right ?? 0) - (source?.left ?? 0)).toBeGreaterThan(300);
      }
    });

    it('has the full stop of a Persian sentence at its left end, of an English one at its right end', async () => {
      await chromium.resize(1280, 900);
      await chromium.goTo(variedPage);
      const ends = await chromium.run<[number, number][]>(`[0, 1].map((k) => {
      const text = document.querySelectorAll('#p1 td')[k].lastChild;
      const [whole, stop] = [0, text.length - 1].map((start) => { const range = document.createRange(); range.setStart(text, start); range.setEnd(text, text.length); return range.getBoundingClientRect(); });
      return [stop.left - whole.left, whole.right - stop.right].map(Math.round);
    })`);
      expect(ends[0]?.[0]).toBe(0);
      expect(ends[0]?.[1]).toBeGreaterThan(50);
      expect(ends[1]?.[1]).toBe(0);
      expect(ends[1]?.[0]).toBeGreaterThan(50);
    });

    it('runs nothing of what it shows', async () => {
      await chromium.goTo(variedPage);
      expect(await chromium.run('typeof window.hit')).toBe('undefined');
      expect(await chromium.run('document.images.length')).toBe(0);
      expect(await chromium.run(`document.querySelector('#p4 td').innerText`)).toContain('JCPOA');
      expect(await chromium.run(`document.querySelector('#p5 td').innerText`)).toContain('<img src=x onerror="window.');
    });

    it('tells what a mark is when it has the focus, inside the window', async () => {
      await chromium.resize(360, 800);
      await chromium.goTo(variedPage);
      const label = `getComputedStyle(document.querySelector('#p3 mark.date'), '::after').content`;
      expect(await chromium.run(label)).toBe('none');
      await chromium.run(`document.querySelector('#p3 mark.date').focus()`);
      expect(await chromium.run(label)).toContain('17 January 2025');
      expect(await chromium.run('document.documentElement.scrollWidth')).toBe(360);
    });

    it('can be read without its script where it has one page', async () => {
      await chromium.call('Emulation.setScriptExecutionDisabled', { value: true });
      await chromium.goTo(variedPage);
      expect(await chromium.run(`document.querySelector('.controls').offsetHeight`)).toBe(0);
      expect(await chromium.run(`document.querySelectorAll('tbody').length`)).toBe(6);
      await chromium.run(`document.querySelector('#ui-fa').checked = true`);
      expect(await chromium.run(`document.querySelector('h1').innerText`)).toContain('گزارش');
      await chromium.call('Emulation.setScriptExecutionDisabled', { value: false });
    });

    it('shows a long report a page at a time', async () => {
      await chromium.resize(1280, 900);
      await chromium.goTo(longPage);
      expect(await status()).toBe('450 of 450 pairs');
      await chromium.run(`document.querySelector('[name=next-page]').click()`);
      await chromium.run(`document.querySelector('[name=next-page]').click()`);
      expect(await chromium.run(`document.querySelector('.page').innerText`)).toBe('Page 3 of 3');
      expect(await chromium.run(`[...document.querySelectorAll('tbody')].map(({ id }) => id).join()`)).toMatch(
        /^p401,.*,p450$/u,
      );
      expect(await chromium.run(`document.querySelector('[name=next-page]').disabled`)).toBe(true);
    });

    it('shows the pairs of a level', async () => {
      await chromium.goTo(longPage);
      await chromium.run(`document.querySelector('[name=show][value="0"]').click()`);
      expect(await status()).toBe('9 of 450 pairs');
      expect(await chromium.run(`document.querySelectorAll('tbody').length`)).toBe(9);
      await chromium.run(`document.querySelector('[name=show][value=""]').click()`);
      expect(await status()).toBe('450 of 450 pairs');
    });

    it('finds words however they are spelled', async () => {
      await chromium.goTo(longPage);
      await chromium.run(
        `{ const search = document.querySelector('[name=search]'); search.value = 'می شود 317'; search.dispatchEvent(new Event('input')); }`,
      );
      await expect.poll(status).toBe('1 of 450 pairs');
      expect(await chromium.run(`document.querySelector('tbody').id`)).toBe('p317');
    });

    it('goes from one doubtful pair to the next by the keys N and P, over pages', async () => {
      await chromium.goTo(longPage);
      const went: string[] = [];
      for (const key of 'nnnnnp') {
        await chromium.press(`Key${key.toUpperCase()}`, key);
        went.push(await focused());
      }
      expect(went).toEqual(['p50', 'p100', 'p150', 'p200', 'p250', 'p200']);
      await chromium.run(`location.hash = '#p450'`);
      await expect.poll(focused).toBe('p450');
      await chromium.press('KeyN', 'n');
      expect(await status()).toBe('No doubtful pair further down');
    });

    it('writes letters into the search instead of going anywhere', async () => {
      await chromium.goTo(longPage);
      await chromium.press('Slash', '/');
      await chromium.press('KeyN', 'n');
      expect(await chromium.run(`document.querySelector('[name=search]').value`)).toBe('n');
    });

    it('is in Persian for those whose browser is', async () => {
      const other = await Chromium.open('fa');
      try {
        await other.goTo(longPage);
        expect(await other.run('[document.documentElement.lang, document.documentElement.dir].join()')).toBe('fa,rtl');
        expect(await other.run(`document.querySelector('[name=status]').innerText`)).toBe('۴۵۰ جفت از ۴۵۰');
      } finally {
        await other.close();
      }
    });
  },
);
