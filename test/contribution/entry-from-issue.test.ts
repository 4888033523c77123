/** From the form to a pull request, or to a comment that says what to mend. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entryFromIssue } from '../../scripts/glossary/entry-from-issue.js';
import { LICENCE_LABEL } from '../../scripts/glossary/issue-body.js';
import { readTermBase } from '../../scripts/glossary/term-base.js';
import { checkEntries } from '../../src/glossary/entries/check-entries.js';
import { QUESTIONS, type QuestionKey } from '../../src/glossary/entries/new-entry/questions.js';
import type { Concept } from '../../src/glossary/index.js';
import { issueBody, shortBody } from './issue.js';

const base = await readTermBase();
const made = (body: string, number = 7) => entryFromIssue({ number, body }, base);

function entryOf(body: string) {
  const result = made(body);
  if (result.kind !== 'entry') throw new Error(result.kind === 'refused' ? result.comment : 'ignored');
  const text = result.files[0]?.content ?? '';
  return { ...result, text, concept: JSON.parse(text) as Concept };
}

function commentOn(body: string): string {
  const result = made(body);
  if (result.kind !== 'refused') throw new Error(`${result.kind}, not refused`);
  return result.comment;
}

describe('an issue made with the form', () => {
  it('becomes an entry that passes the checks, and its pull request', () => {
    const { files, text, concept, title, body } = entryOf(issueBody());
    expect(files.map(({ path }) => path)).toEqual(['glossary/entries/neutrality.json']);
    expect(title).toBe('Add «بی‌طرفی» (neutrality)');
    expect(body).toContain('Closes #7.');
    expect(body).toContain(text.trimEnd());
    expect(concept).toMatchObject({
      id: 'neutrality',
      domain: 'international-law',
      status: 'draft',
      fa: { terms: [{ text: 'بی‌طرفی', forms: ['بیطرفی'] }, { transliteration: "vaz'iyat-e bitarafi" }] },
      related: ['foreign-policy'],
      credits: ['Maryam Example'],
    });
    const files2 = new Map([...base.files, ['neutrality.json', text]]);
    const findings = checkEntries(files2, { subjects: new Set(['neutrality.json']), zwnj: base.table });
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('needs no more than what is required', () => {
    const { concept, body } = entryOf(shortBody({ fa: 'موافقتنامه ي تجارت مرزی', en: 'border trade agreement' }));
    expect(concept.fa.terms).toEqual([
      {
        text: 'موافقت‌نامه تجارت مرزی',
        status: 'preferred',
        partOfSpeech: 'noun',
        transliteration: 'movāfeghatnāme-ye tejārat-e marzi',
      },
    ]);
    expect(body).toMatch(/Transliteration\*\*: proposed for/);
    expect(body).toContain('پیشنهاد برای');
  });

  it('shows the nearest entries, also where one of its terms is found exactly', () => {
    const { body } = entryOf(shortBody({ fa: 'موافقت‌نامه راهبردی', en: 'strategic partnership', domain: 'media' }));
    for (const id of ['strategic-partnership', 'agreement-formal']) expect(body).toContain(`/${id}.json)`);
  });

  it('shows the nearest entries to whoever reads the proposal', () => {
    const { body } = entryOf(shortBody({ fa: 'نقشه راه‌ها', en: 'road maps' }));
    expect(body).toMatch(/Nearest entries:\n\n- \[.*\]\(\.\.\/blob\/HEAD\/glossary\/entries\/[a-z-]+\.json\)/);
  });

  it('changes the fixed texts with the entry where it is found in them, so that its author need not', () => {
    const text = 'کشور بی‌طرف ماند.';
    const word = { lang: 'fa' as const, text: `سیاست بی‌طرفی. ${text}`, terms: [] };
    const result = entryFromIssue({ number: 7, body: issueBody() }, { ...base, fixedTexts: [word] });
    expect(result.kind === 'entry' && result.files.map(({ path }) => path)).toEqual([
      'glossary/entries/neutrality.json',
      'glossary/recognition.jsonl',
    ]);
    expect(result.kind === 'entry' && result.files[1]?.content).toContain('"id":"neutrality"');
  });

  it('is left alone where it was not made with the form', () => {
    expect(made('Search is slow')).toEqual({ kind: 'ignored' });
  });
});

describe('a comment', () => {
  it.each<[string, Partial<Record<QuestionKey, string>>, QuestionKey, RegExp]>([
    ['an answer that is missing', { en: '' }, 'en', /is empty/],
    ['a choice that is not listed', { domain: 'sports' }, 'domain', /choose one of/],
    ['a term that is there', { fa: 'همکاري', transliteration: '', domain: 'cooperation' }, 'fa', /same domain/],
    ['Latin letters in the Persian term', { fa: 'neutrality', transliteration: '' }, 'fa', /in Persian/],
    [
      'both terms of an entry',
      { fa: 'معاهده', en: 'treaty', domain: 'media' },
      'en',
      /entry .*treaty.* has both terms: mend/,
    ],
    ['a control character', { notes: 'a\u0002b' }, 'notes', /u0002.*means nothing in a text/],
    ['a control character in a term', { en: 'neutral\u000bity' }, 'en', /u000b.*means nothing in a text/],
    ['Persian letters in the English term', { en: 'بی‌طرفی' }, 'en', /Latin|English/],
    ['a related term that is not there', { related: 'unicorns' }, 'related', /no entry/],
    ['HTML', { definitionEn: '<b>A state</b>' }, 'definitionEn', /HTML/],
    ['a mention in a term', { en: '@everyone' }, 'en', /character that no term has/],
    [
      'a word that nobody has told how to read',
      { fa: 'کژتابی', transliteration: '' },
      'transliteration',
      /how .* is read/,
    ],
    ['an address that is none', { links: 'javascript:alert(1)' }, 'links', /does not fit/],
    ['an answer of a thousand lines', { notes: 'x\n'.repeat(1_500) }, 'notes', /longer than/],
  ])('tells of %s, by its field and in both languages', (_, answers, key, message) => {
    const comment = commentOn(issueBody(answers));
    const [persian = '', english = ''] = comment.split('</div>');
    const { label } = QUESTIONS[key];
    const line = english.split('\n').find((text) => text.startsWith(`- **${label.fa} / ${label.en}**`));
    expect(line).toMatch(message);
    expect(persian.split('\n').find((text) => text.startsWith(`- **${label.fa} / ${label.en}**`))).toMatch(
      /\p{Script=Arabic}/u,
    );
    expect(persian).toMatch(/^<div dir="rtl">\n\n/);
  });

  it('does not ask how a Persian term in Latin letters is read', () => {
    expect(commentOn(issueBody({ fa: 'neutrality', transliteration: '' }))).not.toMatch(/how .* is read/);
  });

  it('says of a licence that is there twice that it is the licence', () => {
    const comment = commentOn(issueBody({ notes: `x\n\n### ${LICENCE_LABEL}\n\n- [X] mine` }));
    expect(comment).toMatch(/Licence\*\*: .*twice/);
    expect(comment).not.toContain('Persian term');
  });

  it('tells of everything at once', () => {
    const comment = commentOn(issueBody({ en: '', domain: 'sports', related: 'unicorns' }, false));
    for (const part of ['English term', 'Subject field', 'Related terms', 'Licence']) expect(comment).toContain(part);
  });

  it('quotes strangers without a mention, a reference, a link or markup', () => {
    const evil = '@tarjoman/glossary #1 https://evil.example www.evil.example **x** [y](z) `';
    const comment = commentOn(issueBody({ domain: evil, related: evil }));
    expect(comment).not.toMatch(/@t|#1|https?:\/\/|www\.e|(?<!\\)\[y|(?<!\\)`/);
  });
});

describe('a hostile issue', () => {
  it('cannot leave the block of code in the pull request', () => {
    const { body } = entryOf(issueBody({ notes: '```` and ``` and @everyone' }));
    const fence = /^(`{5,})json$/mu.exec(body)?.[1] ?? '';
    expect(body.split('\n').filter((line) => line === fence)).toHaveLength(1);
  });

  it('loses what is not seen and turns text round', () => {
    const { text } = entryOf(issueBody({ en: 'neutral\u202eity\u200b', notes: 'a\u2066b' }));
    expect(text).not.toMatch(/(?![\n\u200c])[\p{Cc}\p{Cf}]/u);
  });

  it.each([
    '__proto__',
    'constructor',
    '../../etc/passwd',
    'CON',
    '-',
    '0',
    'a'.repeat(1_900),
  ])('gets a good file name or a comment: %s', (en) => {
    const result = made(issueBody({ en }));
    if (result.kind === 'refused') return;
    expect(result.kind === 'entry' && result.files[0]?.path).toMatch(/^glossary\/entries\/[a-z][a-z0-9-]{0,80}\.json$/);
  });

  it('of whatever text ends in a comment or in an entry that passes the checks', { timeout: 120_000 }, () => {
    const piece = fc.constantFrom(
      ...[
        'بی‌طرفی',
        'ي',
        'ك',
        'همکاری',
        'neutral',
        'UN',
        ' ',
        '\n',
        '\u200c',
        '\u200f',
        ' | ',
        '=',
        "'",
        '"',
        '«',
        '…',
        '-',
        '/',
      ],
      ...[
        '٣',
        '4',
        'ۀ',
        '\u0654',
        '\u064b',
        '\u0301',
        'é',
        '(',
        ')',
        '.',
        '،',
        ';',
        '&',
        '###',
        '```',
        '<',
        '@',
        '\\',
        '\u{1f600}',
      ],
    );
    const answer = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));
    const some = fc.record({
      fa: answer,
      en: answer,
      admittedFa: answer,
      formsFa: answer,
      definitionFa: answer,
      notes: answer,
    });
    fc.assert(
      fc.property(some, fc.boolean(), (answers, isLong) => {
        const result = made(issueBody(isLong ? answers : { notes: answers.notes, definitionFa: answers.definitionFa }));
        if (result.kind === 'refused') return;
        if (result.kind === 'ignored') throw new Error('the form was not known');
        const [{ path, content } = { path: '', content: '' }] = result.files;
        const file = path.replace('glossary/entries/', '');
        const all = new Map([...base.files, [file, content]]);
        const findings = checkEntries(all, { subjects: new Set([file]), zwnj: base.table });
        expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('is answered in no time', () => {
    for (const part of ['a ', 'ا', '\n- ', ' | ', '=', 'بی‌', '(', '"', '\u0301']) {
      const body = issueBody({
        fa: part.repeat(20_000),
        notes: part.repeat(20_000),
        admittedFa: part.repeat(600),
        en: part.repeat(600),
      });
      expect(made(body).kind).toMatch(/entry|refused/);
    }
  });
});
