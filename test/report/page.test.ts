import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { align } from '../../src/align/index.js';
import { alignmentReport, checkReport, reportPage } from '../../src/report/index.js';
import { all, finding, pageOf, pairOf, reportOf, type Tree, textOf, treeOf } from './samples.js';

/** The bodies of the table: one a pair. */
const bodies = (page: string) => all(treeOf(page), 'tbody');
const cells = (body: Tree | undefined) => (body === undefined ? [] : all(body, 'td'));
const english = (tree: Tree): string =>
  tree.children
    .map((child) => {
      if (typeof child === 'string') return child;
      return child.name === 'span' && child.attributes['lang'] === 'fa' ? '' : english(child);
    })
    .join('');

describe('the page of an alignment', () => {
  const persian = 'سفیر به مسکو رفت.\nاو با لاوروف دیدار کرد. سپس معاهده امضا شد.';
  const target = 'The Ambassador went to Moscow.\nHe met Lavrov, and the treaty was signed.';
  const report = alignmentReport(align(persian, target), { document: 'talks' });

  it('has a pair a bead, source first, each text in its language and direction', () => {
    const rows = bodies(pageOf(report));
    expect(rows).toHaveLength(report.pairs.length);
    expect(cells(rows[0]).map(({ attributes: { lang, dir } }) => [lang, dir])).toEqual([
      ['fa', 'rtl'],
      ['en', 'ltr'],
    ]);
    expect(cells(rows[0]).map(textOf)).toEqual(['سفیر به مسکو رفت.', 'The Ambassador went to Moscow.']);
  });

  it('has the source on the side where its language begins', () => {
    const other = alignmentReport(align(target, persian, { from: 'en', to: 'fa' }));
    expect([report, other].map((one) => all(treeOf(pageOf(one)), 'table')[0]?.attributes['dir'])).toEqual([
      'rtl',
      'ltr',
    ]);
    expect(cells(bodies(pageOf(other))[0])[0]?.attributes['lang']).toBe('en');
  });

  it('says the confidence of a pair in figures, and its level by a sign and a class', () => {
    const page = pageOf(
      reportOf(
        pairOf('الف', 'a', { score: 0.9999 }),
        pairOf('ب', 'b', { id: 'u2', score: 0.5 }),
        pairOf('پ', 'c', { id: 'u3', score: 0.49 }),
      ),
    );
    expect(bodies(page).map(({ attributes }) => attributes['class'])).toEqual(['sure', 'doubtful', 'wrong']);
    expect(bodies(page).map((body) => english(all(body, 'th')[0] as Tree))).toEqual([
      '1● 99%',
      '2◐ 50%',
      '3○ 49%probably wrong',
    ]);
    expect(textOf(treeOf(page))).toContain('۹۹٪');
  });

  it('says nothing of the confidence that a pair has not', () => {
    const [body] = bodies(pageOf(reportOf(pairOf('الف', 'a'))));
    expect(body?.attributes['class']).toBeUndefined();
    expect(english(all(body as Tree, 'th')[0] as Tree)).toBe('1');
  });

  it('shows sentences without counterpart, moved ones, and where sentences of a pair meet', () => {
    const page = pageOf(
      reportOf(
        pairOf('تنها ماند.', '', { score: 0.9 }),
        pairOf('جابه‌جا شد.', 'It was moved.', { crossing: true }),
        pairOf('یکی. دیگری.', 'One.\nOther.', { sentences: { source: [4, 6], target: [4, 6] } }),
      ),
    );
    const [alone, moved, merged] = bodies(page);
    expect(english(cells(alone)[1] as Tree)).toBe('∅ no counterpart');
    expect(english(all(moved as Tree, 'th')[0] as Tree)).toContain('moved');
    expect(
      cells(merged).map(({ children }) =>
        children.map((child) => (typeof child === 'string' ? child : child.attributes['class'])),
      ),
    ).toEqual([
      ['یکی. ', 'cut', 'دیگری.'],
      ['One.\n', 'cut', 'Other.'],
    ]);
  });

  it('counts at its top', () => {
    const page = pageOf(reportOf(pairOf('الف', 'a', { score: 1 }), pairOf('ب', '', { score: 0.6 })));
    const counts = all(treeOf(page), 'ul').find(({ attributes }) => attributes['class'] === 'counts') as Tree;
    expect(all(counts, 'li').map(english)).toEqual(['2 pairs', '1 doubtful', '1 sure', '1 no counterpart']);
  });

  it('has the warnings', () => {
    const text = 'Nothing here translates anything there, nor will it ever do so in any way. '.repeat(6);
    const { remarks } = alignmentReport(align('این متن هیچ ربطی به آن متن ندارد و چیز دیگری است. '.repeat(40), text));
    expect(remarks.length).toBeGreaterThan(0);
    expect(textOf(treeOf(pageOf({ ...reportOf(), remarks })))).toContain(remarks[0]?.en);
  });

  it('is a page without pairs where there are none', () => {
    expect(bodies(pageOf(reportOf()))).toEqual([]);
  });
});

describe('what is marked', () => {
  const [fa, en] = [
    'معاهده در ۲۸ دی ۱۴۰۳ با ۴٫۵ میلیارد دلار امضا شد.',
    'The treaty was signed on 17 January 2025 for $4.5 billion.',
  ];
  const marks = (page: string) =>
    all(treeOf(page), 'td').map((cell) => all(cell, 'mark').map((mark) => [mark.attributes['class'], textOf(mark)]));

  it('are terms, dates and numbers', () => {
    expect(marks(pageOf(reportOf(pairOf(fa, en))))).toEqual([
      [
        ['term', 'معاهده'],
        ['date', '۲۸ دی ۱۴۰۳'],
        ['number', '۴٫۵ میلیارد دلار'],
      ],
      [
        ['term', 'treaty'],
        ['date', '17 January 2025'],
        ['number', '$4.5 billion'],
      ],
    ]);
  });

  it('have labels in both languages, within reach of the keyboard', () => {
    const labels = all(all(treeOf(pageOf(reportOf(pairOf(fa, '')))), 'td')[0] as Tree, 'mark').map(
      ({ attributes }) => attributes,
    );
    expect(labels.map(({ tabindex }) => tabindex)).toEqual(['0', '0', '0']);
    const said = labels.map((attributes) => attributes['aria-description']);
    expect(said).toEqual([
      'term: treaty اصطلاح: معاهده', // XML reads a line break in an attribute as a space
      'date: 17 January 2025 تاریخ: ۲۸ دی ۱۴۰۳',
      expect.stringMatching(/^number: 4,500,000,000 US dollars عدد: .*۴٬۵۰۰٬۰۰۰٬۰۰۰ دلار/u),
    ]);
  });

  it('are no terms without a glossary, and nothing in other languages', () => {
    const without = [...reportPage(reportOf(pairOf('معاهدهٔ ۱۲', 'treaty 12')))].join('');
    expect(marks(without)).toEqual([[['number', '۱۲']], [['number', '12']]]);
    const french = pairOf('deux traités', 'dos tratados de 2025', { sourceLang: 'fr', targetLang: 'es' });
    expect(marks(pageOf(reportOf(french)))).toEqual([[], []]);
  });
});

describe('the page of a check', () => {
  const texts: [string, string] = ['۳٬۵۰۰ نفر آمدند.', 'Some 5,300 people came.'];
  const found = finding(texts, ['۳٬۵۰۰', '5,300']);

  it('tells each finding in both languages below its pair, under the text of its language', () => {
    const [body] = bodies(pageOf(reportOf(pairOf(...texts, {}, found))));
    expect(
      cells(body)
        .slice(2)
        .map((cell) => [cell.attributes['lang'], textOf(cell)]),
    ).toEqual([
      ['fa', '۱ این عدد را ببینید.'],
      ['en', '1 Look at this number.'],
    ]);
    const turned = pairOf(texts[1], texts[0], { sourceLang: 'en', targetLang: 'fa' }, found);
    expect(
      cells(bodies(pageOf(reportOf(turned)))[0])
        .slice(2)
        .map(({ attributes: { lang } }) => lang),
    ).toEqual(['en', 'fa']);
  });

  it('marks its places with its number', () => {
    const places = all(treeOf(pageOf(reportOf(pairOf(...texts, {}, found)))), 'mark').filter(
      ({ attributes }) => attributes['class'] === 'fault',
    );
    expect(places.slice(0, 2).map((mark) => [mark.attributes['data-n'], textOf(mark)])).toEqual([
      ['۱', '۳٬۵۰۰'],
      ['1', '5,300'],
    ]);
  });

  it('shows what was accepted as such, with the reason, and does not count it as a fault', () => {
    const page = pageOf(reportOf(pairOf(...texts, { score: 0.95 }, { ...found, suppressed: 'rounded in the speech' })));
    const [body] = bodies(page);
    expect(body?.attributes['class']).toBe('sure');
    expect(
      all(body as Tree, 'tr')
        .slice(1)
        .map(english),
    ).toEqual(['number80%۱ این عدد را ببینید.1 Look at this number.', '✓ Acceptedrounded in the speech']);
    expect(all(body as Tree, 'mark').map(({ attributes }) => attributes['class'])).toContain('accepted');
    expect(english(all(treeOf(page), 'ul')[0] as Tree)).toBe('1 pair1 sure1 accepted');
  });

  it('is made of units and what checks found in them, what no longer fits included', () => {
    const pairs = [pairOf('الف', 'a'), pairOf(...texts, { id: 'u2' })];
    const units = pairs.map(({ unit }) => unit);
    const one = { ...found, unit: 'u2', document: 'talks', index: 1 };
    const report = checkReport(units, {
      findings: [one],
      suppressed: [{ finding: { ...one, kind: 'name' }, reason: 'right' }],
      stale: [{ unit: 'u1', document: 'talks', index: 0, text: 'date: why', why: 'unmatched' }],
    });
    expect(report).toMatchObject({ kind: 'check', title: 'talks', pairs: [{ findings: [] }, { unit: { id: 'u2' } }] });
    expect(report.pairs[1]?.findings.map(({ kind, suppressed }) => [kind, suppressed])).toEqual([
      ['number', undefined],
      ['name', 'right'],
    ]);
    expect(textOf(treeOf(pageOf(report)))).toContain('date: why');
  });

  it('says of each pair which document it is from where there are several', () => {
    const page = pageOf(reportOf(pairOf('الف', 'a'), pairOf('ب', 'b', { id: 'x', origin: { document: 'other' } })));
    expect(bodies(page).map((body) => textOf(all(body, 'small')[0] as Tree))).toEqual(['talks u1', 'other x']);
  });

  it('says that a translation is missing where that was found, not that there is no counterpart', () => {
    const empty = finding(['الف', ''], ['الف'], { kind: 'empty' });
    expect(english(cells(bodies(pageOf(reportOf(pairOf('الف', '', {}, empty))))[0])[1] as Tree)).toBe(
      '∅ no translation',
    );
  });
});

describe('the page itself', () => {
  const page = pageOf(reportOf(pairOf('الف', 'a')));
  const policy = all(treeOf(page), 'meta').find(
    ({ attributes }) => attributes['http-equiv'] === 'Content-Security-Policy',
  );

  it('allows its own script alone, and loads nothing', () => {
    const script = /<script>([\s\S]*)<\/script>/u.exec(page)?.[1] ?? '';
    const hash = createHash('sha256').update(script).digest('base64');
    expect(policy?.attributes['content']).toContain("default-src 'none'");
    expect(policy?.attributes['content']).toContain(`script-src 'sha256-${hash}'`);
    expect(page).not.toMatch(/\b(?:src|srcset|action)=|url\(|@import|https?:/u);
  });

  it('has all that it says of its own in both languages', () => {
    const spans = all(treeOf(page), 'span').filter(({ attributes }) => attributes['lang'] !== undefined);
    const [en, fa] = ['en', 'fa'].map((lang) => spans.filter(({ attributes }) => attributes['lang'] === lang));
    expect(fa?.length).toBe(en?.length);
    expect(fa?.map(textOf).filter((text) => !/[\u0600-\u06ff]/u.test(text))).toEqual([]);
    expect(fa?.map(textOf).filter((text) => /[يك]/u.test(text))).toEqual([]); // Arabic yeh and kaf
  });

  it('keeps pairs after the first 200 as text, in order, and what they are in its list of flags', () => {
    const long = pageOf(
      reportOf(...Array.from({ length: 501 }, (_, i) => pairOf(`جملهٔ ${i}`, `sentence ${i}`, { id: `u${i + 1}` }))),
    );
    expect(bodies(long)).toHaveLength(200);
    expect(all(treeOf(long), 'noscript').map(english).join()).toContain('the first 200 of 501 pairs');
    const kept = [...long.matchAll(/<script type="text\/plain" class="rows">([\s\S]*?)<\/script>/gu)].map(
      ([, rows = '']) => all(treeOf(`<table>${rows}</table>`), 'tbody').map(({ attributes }) => attributes['id']),
    );
    expect(kept.map(({ length }) => length)).toEqual([200, 101]);
    expect([kept[0]?.[0], kept[1]?.at(-1)]).toEqual(['p201', 'p501']);
    expect(JSON.parse(/id="flags">([^<]*)</u.exec(long)?.[1] ?? '')).toHaveLength(501);
  });

  it('is the same each time', () => {
    const report = reportOf(pairOf('معاهده', 'treaty', { score: 0.7 }));
    expect(pageOf(report)).toBe(pageOf(report));
  });

  it('refuses a language that is none', () => {
    expect(() => pageOf(reportOf(pairOf('الف', 'a', { targetLang: 'en"><script>' })))).toThrow(
      expect.objectContaining({ code: 'BAD_ARGUMENT' }),
    );
  });
});
