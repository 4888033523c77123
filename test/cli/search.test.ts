import { existsSync, utimesSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { matchRows } from '../../src/cli/match-rows.js';
import { penalty, rulesOf } from '../../src/cli/penalties.js';
import { table } from '../../src/cli/table.js';
import { writeJsonl } from '../../src/formats/jsonl/index.js';
import { writeTmx } from '../../src/formats/tmx/index.js';
import { writeTsv } from '../../src/formats/tsv/index.js';
import { writeXliff } from '../../src/formats/xliff/index.js';
import { type SearchOptions, TranslationMemory, type Unit } from '../../src/tm/index.js';
import { ended, start, tarjoman, workFolder } from './run.js';

const file = workFolder();

const objects = (out: string) =>
  out
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));

const unit = (id: string, source: string, target: string, more: Partial<Unit> = {}): Unit => ({
  ...{ id, source, target, sourceLang: 'fa', targetLang: 'en' },
  origin: { document: 'communique-12' },
  ...more,
});

const UNITS: readonly Unit[] = [
  unit('u1', 'سفر به مسکو تاریخی است.', 'The visit to Moscow is historic.'),
  unit('u2', 'نقشه راه امضا شد.', 'The road map was signed.'),
  unit('u3', 'سند در ۸ ماده امضا شد.', 'The document was signed in 8 articles.'),
  unit('u4', 'اسناد مبادله شد.', 'The documents were exchanged.'),
];
const MEMORY = file('memory.xlf', writeXliff(UNITS));

describe.concurrent('tarjoman search', { timeout: 120_000 }, () => {
  it('finds matches in either language', async () => {
    const [persian, english] = await Promise.all([
      tarjoman('search', 'سفر به مسكو تاریخی است', '--tm', MEMORY, '--json'),
      tarjoman('search', 'The road map is signed.', '--tm', MEMORY),
    ]);
    const [match, ...more] = objects(persian.out);
    expect(more).toEqual([]);
    expect(Object.keys(match).slice(0, 3)).toEqual(['source', 'target', 'file']);
    expect(match).toEqual({
      source: UNITS[0]?.source,
      target: UNITS[0]?.target,
      file: MEMORY,
      unit: expect.objectContaining({ id: 'u1', origin: { document: 'communique-12' } }),
      side: 'source',
      score: 0.999,
      similarity: 1,
      characterSimilarity: 1,
      context: 'none',
      edits: [],
      codes: [],
      penalties: [{ name: 'spelling', amount: expect.closeTo(0.001) }],
    });
    expect(english.out).toContain('─ 80.0 % ');
    expect(english.out).toContain('memory.xlf u2');
    expect(english.out).toContain('نقشه راه امضا شد.');
    expect(english.out).toContain('│ differs: is → was\n');
  });

  it('takes the query from standard input, without the line break after it', async () => {
    const query = start('search', '-', '--tm', MEMORY, '--json');
    const [found, both] = await Promise.all([
      ended(query, 'نقشه راه امضا شد.\r\n'),
      tarjoman('search', '-', '--tm', '-'),
    ]);
    expect(objects(found.out)).toMatchObject([{ score: 1, unit: { id: 'u2' } }]);
    expect([both.status, both.messages]).toEqual([2, expect.stringMatching(/^tarjoman: BAD_ARGUMENT: /)]);
  });

  it('searches memories of every format as one; of equal matches those of the first memory come first', async () => {
    const [tsv, tmx] = [file('memory.tsv', writeTsv(UNITS)), file('memory.tmx', writeTmx(UNITS))];
    const found = await tarjoman('search', 'نقشه راه امضا شد', '--tm', tsv, '--tm', tmx, '--tm', MEMORY, '--json');
    expect(objects(found.out)).toMatchObject(
      [tsv, tmx, MEMORY].map((name) => ({ file: name, score: 0.999, unit: { sourceLang: 'fa', targetLang: 'en' } })),
    );
  });

  it('puts matches in context first and takes penalties off, both of them told', async () => {
    const equal = ['u1', 'u2', 'u3'].map((id) => unit(id, 'مذاکرات ادامه یافت.', `The talks went on (${id}).`));
    const jsonl = file('equal.jsonl', equal.map((one) => writeJsonl([one])).join(''));
    const [identified, direction] = await Promise.all([
      tarjoman('search', 'مذاکرات ادامه یافت.', '--tm', jsonl, '--id', 'u3', '--limit', '1'),
      tarjoman('search', 'The talks went on (u2)', '--tm', jsonl, '--penalty', 'direction=.125', '--json'),
    ]);
    expect(identified.out).toContain('─ 100.0 % in context, ');
    expect(identified.out).toContain('│ in context: it has the same identifier\n');
    expect(identified.out).toContain('(u3)');
    expect(objects(direction.out)[0]).toMatchObject({
      unit: { id: 'u2' },
      score: 0.874,
      penalties: [{ name: 'spelling' }, { name: 'direction', amount: 0.125 }],
    });
  });

  it('ranks by characters', async () => {
    const [words, characters] = await Promise.all(
      ['words', 'characters'].map((rank) =>
        tarjoman('search', 'The documents was changed', '--tm', MEMORY, '--rank', rank, '--threshold', '.6', '--json'),
      ),
    );
    expect(objects(words?.out ?? '')).toEqual([]);
    expect(objects(characters?.out ?? '')).toMatchObject([{ unit: { id: 'u4' }, similarity: 0.5 }]);
  });

  it('finds a phrase in all its forms, or as it is', async () => {
    const [forms, exact, anywhere, none] = await Promise.all([
      tarjoman('search', 'سند', '--tm', MEMORY, '--concordance', '--json'),
      tarjoman('search', 'سند', '--tm', MEMORY, '--concordance', '--exact', '--limit', '1'),
      tarjoman('search', 'signed map', '--tm', MEMORY, '--concordance', '--anywhere', '--json'),
      tarjoman('search', 'signed map', '--tm', MEMORY, '--concordance'),
    ]);
    expect(objects(forms.out)).toMatchObject([
      { source: UNITS[2]?.source, file: MEMORY, side: 'source', spans: [{ start: 0, end: 3 }] },
      { source: UNITS[3]?.source, file: MEMORY, side: 'source', spans: [{ start: 0, end: 5 }] },
    ]);
    expect(exact.out).toContain('memory.xlf u3');
    expect(exact.out).not.toContain('memory.xlf u4');
    expect(objects(anywhere.out)).toMatchObject([{ unit: { id: 'u2' }, spans: [{ start: 9 }, { start: 17 }] }]);
    expect([none.status, none.out, none.messages]).toEqual([0, '', 'no sentence in en has this\n']);
  });

  it('says how many occurrences there are beyond the limit', async () => {
    const [told, quiet] = await Promise.all([
      tarjoman('search', 'شد', '--tm', MEMORY, '--concordance', '--limit', '2'),
      tarjoman('search', 'شد', '--tm', MEMORY, '--concordance', '--limit', '2', '--quiet'),
    ]);
    expect(told.messages).toBe('2 of 3: --limit gives more\n');
    expect(quiet).toEqual({ status: 0, out: told.out, messages: '' });
  });

  it('writes the index of a large memory, unless it must not', async () => {
    const large = Array.from({ length: 1_000 }, (_, k) => unit(`u${k}`, `بند ${k}`, `Paragraph ${k}`));
    const [kept, without] = [file('kept.jsonl', writeJsonl(large)), file('without.jsonl', writeJsonl(large))];
    utimesSync(kept, 1_700_000_000, 1_700_000_000); // an index is made of what was not written just now
    utimesSync(without, 1_700_000_000, 1_700_000_000);
    const [first, second] = await Promise.all([
      tarjoman('search', 'بند ۷۷۷', '--tm', kept, '--json'),
      tarjoman('search', 'بند ۷۷۷', '--tm', without, '--no-index', '--json'),
    ]);
    expect([existsSync(`${kept}.tmi`), existsSync(`${without}.tmi`)]).toEqual([true, false]);
    const again = await tarjoman('search', 'بند ۷۷۷', '--tm', kept, '--json');
    for (const run of [first, second, again]) {
      expect([run.status, run.messages]).toEqual([0, '']); // standard error is no terminal here
      expect(objects(run.out)[0]).toMatchObject({ target: 'Paragraph 777' });
    }
  });

  it('names the memory that is at fault', async () => {
    const cut = file('cut.xlf', writeXliff(UNITS).slice(0, -30));
    const [missing, broken] = await Promise.all([
      tarjoman('search', 'سفر', '--tm', file('no.xlf')),
      tarjoman('search', 'سفر', '--tm', MEMORY, '--tm', cut),
    ]);
    expect(missing.messages).toMatch(/^\S*no\.xlf: FILE_NOT_FOUND: /);
    expect(broken.messages).toMatch(/^\S*cut\.xlf:\d+:\d+: BAD_XML: /);
    expect([missing.status, broken.status, broken.out]).toEqual([2, 2, '']);
  });

  it.each([
    [['--penalty', 'boredom=.1'], /The names are machine, direction, /],
    [['--penalty', 'state:done=.1'], /The states are initial, /],
    [['--penalty', 'machine=2'], /an amount from 0 to 1/],
    [['--before', 'سلام'], /give --before and --after/],
    [['--exact'], /give --concordance/],
    [['--concordance', '--rank', 'characters'], /--rank/],
    [['--threshold', '0'], /above 0, at most 1/],
  ])('refuses %j', async (options, message) => {
    const { status, out, messages } = await tarjoman('search', 'سفر', '--tm', MEMORY, ...options);
    expect([status, out]).toEqual([2, '']);
    expect(messages).toMatch(/^tarjoman: BAD_ARGUMENT: [^\n]*\n$/);
    expect(messages).toMatch(message);
  });

  it('is done where nothing is found, and says in which language', async () => {
    const { status, out, messages } = await tarjoman('search', 'زرافه', '--tm', MEMORY);
    expect([status, out, messages]).toEqual([0, '', 'no match of 70.0 % or more in fa\n']);
  });
});

describe('the table of matches', () => {
  const shown = (query: string, options: SearchOptions = {}, units: readonly Unit[] = UNITS) =>
    table(
      TranslationMemory.from(units)
        .search(query, { threshold: 0.3, limit: 1, ...options })
        .flatMap((match) => matchRows(query, 'm.xlf', match)),
      80,
    );

  it('tells what differs, Persian words in their own direction and the arrow in that of the line', () => {
    const text = shown('سند در تهران امضا شد');
    expect(text).toContain('│ 66.6 % of words, ');
    expect(text).toContain('│ differs: + \u202b۸\u202c\u200e, \u202bتهران\u202c\u200e → \u202bماده\u202c\u200e\n');
    expect(shown('سفر رسمی به مسکو تاریخی است')).toContain('│ differs: − \u202bرسمی\u202c\u200e\n');
  });

  it('tells twenty differences of a long text, and how many more there are', () => {
    const numbers = (from: number) => Array.from({ length: 60 }, (_, k) => `n${k < 30 ? from + k : k}`).join(' ');
    const text = shown(numbers(1_000), { lang: 'en' }, [unit('u1', 'اعداد', numbers(2_000))]);
    expect(text.match(/→/gu)).toHaveLength(20);
    expect(text).toContain('and 10 more\n');
  });

  it('has the repaired translation in a row of its own, beside the query', () => {
    const text = shown('سند در ۱۲ ماده امضا شد.');
    expect(text).toMatch(/^├─ repaired: 8 → 12 ─+$/mu);
    const [, below = ''] = text.split('├─');
    expect(below).toContain('signed in 12 ');
    expect(below).toContain('۱۲ ماده');
  });

  it('tells penalties by name', () => {
    const rules = rulesOf(penalty('state:translated=.05', penalty('origin:communique-12=.025')));
    expect(shown('نقشه راه امضا شد', { penalties: rules })).toContain(
      '│ taken off: spelling 0.1 %, state 5.0 %, origin 2.5 %\n',
    );
  });

  it('gives a terminal no orders', () => {
    const text = shown('دستور', {}, [unit('u\u001b[2J', 'دستور', 'an \u001b]0;order\u0007 to \u009b2J the terminal')]);
    expect(text).toContain('order');
    expect(text).not.toMatch(/(?!\n)\p{Cc}/u);
  });
});

describe('--penalty', () => {
  it('takes rules in the order in which they are named here, each of them last as it was last given', () => {
    const values = ['state:initial=.1', 'machine=.3', 'origin:a=b=.2', 'direction=0', 'machine=.15', 'state:final=0'];
    const given = values.reduce<ReadonlyMap<string, number>>((amounts, value) => penalty(value, amounts), new Map());
    const rules = rulesOf(given);
    expect(rules.map(({ name }) => name)).toEqual(['machine', 'direction', 'state', 'origin']);
    const made: Unit = unit('u1', 'متن', 'text', {
      origin: { document: 'a=b' },
      details: { unit: { facts: { creationid: 'MT!' } } },
      state: 'initial',
    });
    const amounts = rules.map((rule) => rule.amount(made, { query: 'متن', lang: 'fa', side: 'source' }));
    expect(amounts).toEqual([0.15, 0, 0.1, 0.2]);
  });

  it('has no rule where none was named', () => {
    expect(rulesOf(new Map())).toEqual([]);
  });
});
