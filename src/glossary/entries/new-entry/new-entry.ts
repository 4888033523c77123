/**
 * A new entry made of what somebody who is no programmer has said of a term: on the terminal, in an issue form, in a row of a
 * table. What can be put right without asking is put right and told; the rest is a problem with a name and a cure.
 *
 *     answers ─→ concept ─→ texts tidied ─→ what is missing proposed ─→ the checks of entries
 *                                                                       (check-entries.ts, for all entries alike)
 */
import type { Concept, Term } from '../../concept.js';
import { AnswerReader, type AnswerRemark, type EntryAnswers } from './answers.js';
import { EntryMaker } from './entry-maker.js';
import type { EntryKnowledge } from './knowledge.js';

/** What was made of the answers. */
export interface NewEntry {
  /** The entry; absent where there is a problem. */
  readonly concept?: Concept;
  /** What must be answered differently. */
  readonly problems: readonly AnswerRemark[];
  /** What was put right or proposed. */
  readonly changes: readonly AnswerRemark[];
}

/** Makes an entry of answers. */
export function newEntry(answers: EntryAnswers, knowledge: EntryKnowledge): NewEntry {
  const reader = new AnswerReader(answers);
  reader.checkAll();
  const concept = new EntryMaker(reader, knowledge).make();
  const { problems, changes } = reader;
  return problems.length > 0 ? { problems, changes } : { concept, problems, changes };
}

/**
 * Completes an entry that stands in a row of a table: what a table need not say is proposed.
 *
 * @param concept - As it was read.
 */
export function completeEntry(concept: Concept, knowledge: EntryKnowledge): NewEntry {
  const english = concept.en.terms[0]?.text ?? '';
  const proposed = proposePartOfSpeech(english);
  const reader = new AnswerReader({ kind: concept.kind, en: english });
  const maker = new EntryMaker(reader, knowledge);
  const terms = (lang: 'fa' | 'en') =>
    concept[lang].terms.map((term, i): Term => {
      const partOfSpeech = term.partOfSpeech ?? (i === 0 ? proposed : undefined);
      const given = term.transliteration ?? '';
      const transliteration =
        lang === 'en' ? undefined : maker.transliteration(i === 0 ? 'transliteration' : 'admittedFa', term.text, given);
      return { ...term, ...(partOfSpeech && { partOfSpeech }), ...(transliteration && { transliteration }) };
    });
  const [fa, en] = [terms('fa'), terms('en')];
  const { problems, changes } = reader;
  const completed = { ...concept, fa: { ...concept.fa, terms: fa }, en: { ...concept.en, terms: en } };
  return problems.length > 0 ? { problems, changes } : { concept: completed, problems, changes };
}

/** The word class of a term whose English one is this: verbs are written with "to". */
export function proposePartOfSpeech(english: string): 'noun' | 'verb' {
  return /^to /u.test(english) ? 'verb' : 'noun';
}
