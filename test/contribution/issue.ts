/** The body of an issue as GitHub makes it of the form. */
import { LICENCE_BOX, LICENCE_LABEL } from '../../scripts/glossary/issue-body.js';
import { bilingual, QUESTION_LIST, type QuestionKey } from '../../src/glossary/entries/new-entry/questions.js';

/** The answers that the form shows as examples, but for these; an empty one is left out in the form. */
export function issueBody(answers: Readonly<Partial<Record<QuestionKey, string>>> = {}, isLicensed = true): string {
  const sections = QUESTION_LIST.map(([key, { label, example, choices }]) => {
    const name = new Map(Object.entries(choices ?? {})).get(example);
    const answer = answers[key] ?? (name === undefined ? example : bilingual(name));
    return `### ${bilingual(label)}\n\n${answer === '' ? '_No response_' : answer}\n`;
  });
  return `${sections.join('\n')}\n### ${LICENCE_LABEL}\n\n- [${isLicensed ? 'X' : ' '}] ${LICENCE_BOX}\n`;
}

/** As {@link issueBody}, with what is required alone. */
export function shortBody(answers: Readonly<Partial<Record<QuestionKey, string>>> = {}): string {
  const none = QUESTION_LIST.filter(([, { isRequired }]) => !isRequired).map(([key]) => [key, '']);
  return issueBody({ ...Object.fromEntries(none), ...answers });
}
