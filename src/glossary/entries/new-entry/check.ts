/** The file of a new entry, mended and checked among the others. */
import type { ZwnjTable } from '../../../text/zwnj/index.js';
import type { Concept } from '../../concept.js';
import { checkEntries } from '../check-entries.js';
import type { EntryFinding } from '../finding.js';
import type { FixedText } from '../fixed-texts.js';
import { formatEntry } from '../format.js';
import { type Mending, mendEntry } from '../mend.js';
import type { BilingualName } from '../names.js';
import type { EntryAnswers } from './answers.js';
import { questionOf } from './fields.js';
import type { EntryKnowledge } from './knowledge.js';
import { newEntry } from './new-entry.js';
import { QUESTION_LIST, QUESTIONS, type QuestionKey } from './questions.js';

/** A new entry's file. */
export interface CheckedEntry {
  /** Its name without folders. */
  readonly file: string;
  /** Its text. */
  readonly text: string;
  /** What was mended without asking. */
  readonly mendings: readonly Mending[];
  /** What must be mended before it is taken in. */
  readonly errors: readonly EntryFinding[];
  /** What an editor is to look at. */
  readonly remarks: readonly EntryFinding[];
}

/**
 * Checks a new entry.
 *
 * @param concept - The entry.
 * @param files - The files that are there, by name.
 * @param table - The words that half-spaces are known by.
 * @param fixedTexts - The texts in which terms are marked; that a new one is found there is for an editor to look at.
 */
export function checkNewEntry(
  concept: Concept,
  files: ReadonlyMap<string, string>,
  table: ZwnjTable,
  fixedTexts: readonly FixedText[] = [],
): CheckedEntry {
  const file = `${concept.id}.json`;
  const { text, mendings } = mendEntry(formatEntry(concept), table);
  const findings = checkEntries(new Map([...files, [file, text]]), {
    subjects: new Set([file]),
    zwnj: table,
    fixedTexts,
  });
  const isError = ({ severity, rule }: EntryFinding) => severity === 'error' && rule !== 'recognition';
  return {
    file,
    text,
    mendings,
    errors: findings.filter(isError),
    remarks: findings.filter((finding) => !isError(finding)),
  };
}

/** Answers that are right, in the place of those that are not given yet: without any of these there is no entry to check. */
const EXAMPLES: EntryAnswers = {
  ...Object.fromEntries(
    QUESTION_LIST.filter(([, { isRequired }]) => isRequired).map(([key, { example }]) => [key, example]),
  ),
  transliteration: QUESTIONS.transliteration.example,
};

const EXAMPLE_ID = 'neutrality';

/**
 * What is wrong with one answer, before the others are known.
 *
 * @param key - The question.
 * @param answers - This answer and those given before.
 */
export function answerFaults(
  key: QuestionKey | 'id',
  answers: EntryAnswers,
  knowledge: EntryKnowledge,
  table: ZwnjTable,
): BilingualName[] {
  const id = key === 'en' || key === 'id' ? '' : EXAMPLE_ID; // what is wrong with the proposed one is said of these two
  const { concept, problems } = newEntry({ ...EXAMPLES, id, ...answers }, knowledge);
  const own = problems.filter((problem) => problem.key === key);
  if (own.length > 0 || concept === undefined) return own;
  const { related: _, ...alone } = concept; // what it refers to was looked for among the entries
  const { errors } = checkNewEntry(alone, new Map(), table);
  return errors.filter(({ field }) => questionOf(field) === key);
}
