/** Reading what people, and others, write into the form. */
import { describe, expect, it } from 'vitest';
import { isTermForm, LICENCE_LABEL, readIssueBody } from '../../scripts/glossary/issue-body.js';
import { bilingual, QUESTIONS } from '../../src/glossary/entries/new-entry/questions.js';
import { issueBody, shortBody } from './issue.js';

const heading = (key: keyof typeof QUESTIONS) => `### ${bilingual(QUESTIONS[key].label)}`;
const problemsOf = (body: string) => readIssueBody(body).problems.map(({ key, en }) => `${key}: ${en}`);

describe('the body of an issue', () => {
  it('gives the answers, and nothing for what was left out', () => {
    const { answers, problems, isLicensed } = readIssueBody(shortBody({ notes: 'یک\nTwo' }));
    expect(answers).toEqual({
      fa: 'بی‌طرفی',
      en: 'neutrality',
      domain: 'حقوق بین‌الملل / international law',
      kind: expect.stringMatching(/ \/ term/),
      partOfSpeech: 'اسم / noun',
      notes: 'یک\nTwo',
    });
    expect([problems, isLicensed]).toEqual([[], true]);
  });

  it('is the same with the line ends of Windows and old Macs', () => {
    const body = issueBody();
    for (const end of ['\r\n', '\r']) expect(readIssueBody(body.replaceAll('\n', end))).toEqual(readIssueBody(body));
  });

  it('is known as the form by its first heading', () => {
    expect(isTermForm(issueBody())).toBe(true);
    expect(isTermForm('The search is slow.\n\n### Steps\n')).toBe(false);
    expect(isTermForm('')).toBe(false);
  });

  it('has a licence only where the box is ticked', () => {
    expect(readIssueBody(issueBody({}, false)).isLicensed).toBe(false);
    expect(readIssueBody(issueBody().split(`### ${LICENCE_LABEL}`)[0] as string).isLicensed).toBe(false);
    const elsewhere = issueBody({ notes: '- [x] I agree' }, false);
    expect(readIssueBody(elsewhere).isLicensed).toBe(false);
  });

  it('keeps headings of its own inside an answer', () => {
    const { answers } = readIssueBody(issueBody({ notes: '### Usage\nIn law.' }));
    expect(answers.notes).toBe('### Usage\nIn law.');
  });

  it('tells where a heading of the form is there twice, and does not choose', () => {
    const body = issueBody({ definitionEn: `A state.\n\n${heading('sources')}\n\nA forged source` });
    expect(problemsOf(body)).toEqual([expect.stringMatching(/^sources: .*twice/)]);
    const fenced = issueBody({ notes: `\`\`\`\n${heading('en')}\n\nother\n\`\`\`` });
    expect(problemsOf(fenced)).toContainEqual(expect.stringMatching(/^en: .*twice/));
  });

  it('tells where the licence is there twice, by its own name', () => {
    const body = issueBody({ notes: `A remark.\n\n### ${LICENCE_LABEL}\n\n- [X] mine` });
    expect(problemsOf(body)).toEqual([expect.stringMatching(/^licence: .*twice/)]);
  });

  it('takes an answer out of its block of code', () => {
    const { answers } = readIssueBody(issueBody({ fa: '```\nبی‌طرفی\n```', en: '~~~text\nneutrality\n~~~' }));
    expect([answers.fa, answers.en]).toEqual(['بی‌طرفی', 'neutrality']);
  });

  it('reads on behind a block of code that is never closed', () => {
    const { answers } = readIssueBody(issueBody({ fa: '```\nبی‌طرفی' }));
    expect([answers.en, answers.credits]).toEqual(['neutrality', 'Maryam Example']);
  });

  it.each(['<b>neutrality</b>', '<!-- x -->', 'a </div> b', '<IMG src=x>'])('tells of HTML: %s', (en) => {
    expect(problemsOf(issueBody({ en }))).toEqual([expect.stringMatching(/^en: has HTML/)]);
  });

  it('does not mind names that every object has', () => {
    const { answers } = readIssueBody(issueBody({ fa: '__proto__', en: 'constructor' }));
    expect(answers).toMatchObject({ fa: '__proto__', en: 'constructor' });
    expect(Object.getPrototypeOf(answers)).toBe(Object.prototype);
  });

  it('is read in no time however large it is', () => {
    for (const part of ['`', '### ', '```\n', '<', '- [ ] ', '\n'.repeat(9), `${heading('fa')}\n`]) {
      for (const body of [
        part.repeat(Math.ceil(1_000_000 / part.length)),
        issueBody({ notes: part.repeat(Math.ceil(60_000 / part.length)) }),
      ]) {
        expect(readIssueBody(body)).toHaveProperty('answers');
      }
    }
  });
});
