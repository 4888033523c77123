import { describe, expect, it } from 'vitest';
import { placeholders } from '../../../src/tm/checks/code/placeholders.js';
import type { Inline, InlineCode } from '../../../src/tm/index.js';
import { allOf, intoPersian, marked, told, unit } from './pairs.js';

const ph = (id: string, data?: string): InlineCode => ({
  ...{ name: 'ph', attributes: { id }, content: [] },
  ...(data !== undefined && { data }),
});
const pc = (id: string, content: readonly Inline[], data?: string, dataEnd?: string): InlineCode => ({
  ...{ name: 'pc', attributes: { id }, content },
  ...(data !== undefined && dataEnd !== undefined && { data, dataEnd }),
});

describe('an inline code', () => {
  it('that the target lacks is told with the place of the source', () => {
    const [finding] = told('code', unit(['این ', pc('1', ['مهم']), ' است.'], 'This is important.'));
    expect(finding).toMatchObject({ source: [{ start: 4, end: 7, text: 'مهم' }], target: [] });
  });

  it('that only the target has is told with its place', () => {
    const [finding] = told('code', unit('سند', ['the ', ph('1', '<br/>'), 'document']));
    expect(finding).toMatchObject({ source: [], target: [{ start: 4, end: 4, text: '' }] });
  });

  it('may stand anywhere, and codes of equal form in any order', () => {
    const source = ['الف ', ph('1', '<br/>'), ' ب ', pc('2', ['پ'], '<b>', '</b>'), pc('3', ['ت'], '<i>', '</i>')];
    const target = [pc('3', ['t'], '<i>', '</i>'), pc('2', ['p'], '<b>', '</b>'), ' b', ph('1', '<br/>'), ' a '];
    expect(allOf('code', unit(source, target))).toEqual([]);
  });

  it('is the same with what its language changes inside, less surely', () => {
    const link = (address: string, text: string) => pc('1', [text], `<a href="${address}">`, '</a>');
    const [finding] = allOf('code', unit([link('fa.html', 'سند')], [link('en.html', 'document')]));
    expect(finding?.confidence).toBe(0.6);
  });

  it('of which nothing but the identifier is known is told where that is another', () => {
    expect(told('code', unit([ph('1'), 'سند'], [ph('2'), 'document']))).toHaveLength(1);
  });

  it('that encloses another is told where the target turns the two inside out', () => {
    const bold = (content: readonly Inline[]) => pc('1', content, '<b>', '</b>');
    const italic = (content: readonly Inline[]) => pc('2', content, '<i>', '</i>');
    const source = [bold(['یک ', italic(['دو'])])];
    expect(allOf('code', unit(source, [bold(['one ', italic(['two'])])]))).toEqual([]);
    const [finding, ...more] = told('code', unit(source, [italic(['one ', bold(['two'])])]));
    expect(more).toEqual([]);
    expect(finding?.source.map(({ text }) => text)).toEqual(['یک دو', 'دو']);
  });

  it('that is empty stands beside another, not around it', () => {
    const anchor = (id: string) => pc(id, [], `<a id="${id}">`, '</a>');
    expect(allOf('code', unit([anchor('1'), anchor('2'), 'سند'], [anchor('2'), anchor('1'), 'document']))).toEqual([]);
  });

  it('whose end was lost is told', () => {
    const sc: InlineCode = { name: 'sc', attributes: { id: '1' }, content: [], data: '<b>' };
    const ec: InlineCode = { name: 'ec', attributes: { startRef: '1' }, content: [], data: '</b>' };
    expect(allOf('code', unit([sc, 'سند', ec], [sc, 'document', ec]))).toEqual([]);
    expect(told('code', unit([sc, 'سند', ec], [sc, 'document'])).length).toBeGreaterThan(0);
  });

  it('that stands alone is looked for, too', () => {
    expect(told('code', unit([ph('1', '<br/>')], 'document'))).toHaveLength(1);
    expect(allOf('code', unit([ph('1', '<br/>')], [ph('1', '<br/>')]))).toEqual([]);
    expect(allOf('code', unit([ph('1', '<br/>')], ''), unit('', [ph('1', '<br/>')]))).toEqual([]);
  });

  it('is no annotation', () => {
    const term: InlineCode = { name: 'mrk', attributes: { id: 'm1', type: 'term' }, content: ['سند'] };
    expect(allOf('code', unit([term], 'document'))).toEqual([]);
  });
});

describe('a placeholder', () => {
  it.each([
    ['{0} از \x24{folder} و {{ name }}', ['{0}', '\x24{folder}', '{{ name }}']],
    ['%s %d %1$s %(name)s %PRODUCTNAME', ['%s', '%d', '%1$s', '%(name)s', '%PRODUCTNAME']],
    ['<b>سند</b> <a href="x.html"> <br/>', ['<b>', '</b>', '<a href="x.html">', '<br/>']],
    ['COVID-19 %s', ['%s']],
  ])('is read in %s', (text, expected) => {
    expect(placeholders(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });

  it.each(['5 % of', '۵٪', '100%', '{یک}', 'a < b and c > d', '<none>', 'US$ 5', '{ }'])('is none of %s', (text) => {
    expect(placeholders(text)).toEqual([]);
  });

  it('that was lost, changed or added is told', () => {
    expect(marked('source', told('code', unit('{0} سند و %s', 'documents and %s')))).toEqual(['{0}']);
    expect(marked('source', told('code', unit('{0} سند', '{1} documents')))).toEqual(['{0}']);
    expect(marked('target', told('code', unit('سند', '%s documents')))).toEqual(['%s']);
    expect(marked('source', told('code', intoPersian('{0} files', '{۰} پرونده')))).toEqual(['{0}']);
  });

  it('that was misspelt is told with both places', () => {
    const [found, ...more] = told('code', unit('پاسخ را به {address} بفرستید.', 'Send the answer to {adress}.'));
    expect(more).toEqual([]);
    expect(found).toMatchObject({ source: [{ text: '{address}' }], target: [{ text: '{adress}' }] });
    expect(found?.message.en).toContain('another one');
  });

  it('may get a number where the order changes, but no other number', () => {
    expect(allOf('code', unit('%s در %s', '%2$s in %1$s'))).toEqual([]);
    expect(told('code', unit('%1$s سند', '%2$s documents'))).toHaveLength(1);
  });
});

describe('a tag in plain text', () => {
  it('is told where it closes what is not open', () => {
    const source = '<b>سند <i>مهم</i></b>';
    expect(allOf('code', unit(source, '<b>important <i>document</i></b>'))).toEqual([]);
    expect(told('code', unit(source, '</b>important <i>document</i><b>'))).toHaveLength(1);
    expect(told('code', unit(source, '<b>important <i>document</b></i>'))).toHaveLength(1);
  });
});

describe('an address', () => {
  it('that was lost or changed is told', () => {
    const source = 'متن در https://mfa.example/notes/417 است.';
    expect(allOf('code', unit(source, 'It is at “https://mfa.example/notes/417/”.'))).toEqual([]);
    expect(marked('source', told('code', unit(source, 'It is on our page.')))).toEqual([
      'https://mfa.example/notes/417',
    ]);
    expect(marked('target', told('code', unit(source, 'It is at https://mfa.example/notes/471.')))).toEqual([
      'https://mfa.example/notes/471',
    ]);
    expect(told('code', unit('به consular@mfa.example بنویسید.', 'Write to us.'))).toHaveLength(1);
  });

  it('needs no scheme', () => {
    const source = 'به نشانی mfa.gov.ir و irna.ir/news مراجعه کنید.';
    expect(allOf('code', unit(source, 'See www.mfa.gov.ir and https://irna.ir/news/.'))).toEqual([]);
    expect(marked('source', told('code', unit(source, 'See our sites.')))).toEqual(['mfa.gov.ir', 'irna.ir/news']);
  });

  it.each([
    'at 5 p.m. e.g. in the U.S.A',
    'نامه.در',
    'sources.list',
    'v1.2.3',
    'talks.in',
    'Node.js',
  ])('is none of %s', (text) => {
    expect(allOf('code', unit(text, 'document'), intoPersian(text, 'سند'))).toEqual([]);
  });

  it('may be that of the page in the other language', () => {
    const [found] = allOf('code', unit('fa: https://fa.mfa.example/1', 'en: https://en.mfa.example/1'));
    expect(found?.confidence).toBeLessThan(0.5);
  });
});
