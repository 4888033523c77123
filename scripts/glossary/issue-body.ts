/**
 * What somebody has written into the issue form for a term, read from the body that GitHub makes of it:
 *
 *     ### اصطلاح فارسی / Persian term        the label of a field
 *
 *     بی‌طرفی                                 the answer, or _No response_
 *
 * Whoever may open an issue decides what stands in it: a body may be of any length, in any form, and an answer may hold what
 * looks like a heading. Only the labels of the form count as headings, each once; nothing is guessed.
 */
import type { BilingualName } from '../../src/glossary/entries/names.js';
import type { AnswerRemark, EntryAnswers } from '../../src/glossary/entries/new-entry/answers.js';
import {
  bilingual,
  QUESTION_LIST,
  QUESTIONS,
  type QuestionKey,
} from '../../src/glossary/entries/new-entry/questions.js';

/** The label of the field with the licence, and of its box. */
export const LICENCE_LABEL = 'پروانه / Licence';
export const LICENCE_BOX =
  'این‌ها را خودم نوشته‌ام و می‌پذیرم که با پروانهٔ CC BY 4.0 منتشر شود. / I wrote this myself and agree that it may be published under CC BY 4.0.';

/** Something to be said of an answer, or of the box of the licence. */
export interface FormRemark extends BilingualName {
  /** What it is about. */
  readonly key: AnswerRemark['key'] | 'licence';
}

/** What a body says. */
export interface IssueAnswers {
  /** The answers by question. */
  readonly answers: EntryAnswers;
  /** What stands in the way of reading it. */
  readonly problems: readonly FormRemark[];
  /** Whether the box of the licence is ticked. */
  readonly isLicensed: boolean;
}

/** GitHub's own limit for the body of an issue. */
const LONGEST_BODY = 65_536;

/** What GitHub writes for a field that was left empty. */
const NO_RESPONSE = '_No response_';

const LABELS: ReadonlyMap<string, QuestionKey | 'licence'> = new Map([
  ...QUESTION_LIST.map(([key, { label }]) => [bilingual(label), key] as const),
  [LICENCE_LABEL, 'licence'] as const,
]);

/** Whether a body was made by the form: its first label is there. */
export function isTermForm(body: string): boolean {
  const first = `### ${bilingual(QUESTIONS.fa.label)}`;
  return body
    .slice(0, LONGEST_BODY)
    .split(/\r\n?|\n/u)
    .some((line) => line.trimEnd() === first);
}

/** Reads the body of an issue that was opened with the form. */
export function readIssueBody(body: string): IssueAnswers {
  const sections = new Map<QuestionKey | 'licence', string[]>();
  const twice = new Set<QuestionKey | 'licence'>();
  let open: string[] | undefined;
  for (const line of body.slice(0, LONGEST_BODY).split(/\r\n?|\n/u)) {
    const label = line.startsWith('### ') ? LABELS.get(line.slice(4).trim()) : undefined;
    if (label === undefined) {
      open?.push(line);
      continue;
    }
    if (sections.has(label)) twice.add(label);
    open = [];
    sections.set(label, open);
  }
  const answers = new Map<QuestionKey, string>();
  const problems: FormRemark[] = [];
  for (const [key] of QUESTION_LIST) {
    const answer = answerOf(sections.get(key) ?? []);
    if (answer !== '') answers.set(key, answer);
    if (/<[a-z/!]/iu.test(answer)) problems.push({ key, ...PLAIN_TEXT });
  }
  for (const label of twice) problems.push({ key: label, ...TWICE });
  const licence = (sections.get('licence') ?? []).join('\n');
  return { answers: Object.fromEntries(answers), problems, isLicensed: /^[ \t]*[-*] \[x\]/imu.test(licence) };
}

const PLAIN_TEXT = {
  en: 'has HTML in it: write plain text',
  fa: 'HTML در آن است: متن ساده بنویسید',
};
const TWICE = {
  en: 'the heading of the form is there twice: take the second one out, with what follows it',
  fa: 'یکی از عنوان‌های فرم دو بار آمده است: دومی را با هرچه پس از آن است حذف کنید',
};

/** The text of an answer: without the fence of a code block, in which people put what they want kept as it is. */
function answerOf(lines: readonly string[]): string {
  const text = lines.join('\n').trim();
  if (text === NO_RESPONSE) return '';
  const inside = text.split('\n');
  const fence = /^(?:```|~~~)/u.exec(inside[0] ?? '')?.[0];
  const isFenced = fence !== undefined && inside.length > 1 && inside.at(-1)?.trim() === fence;
  return (isFenced ? inside.slice(1, -1).join('\n') : text).trim();
}
