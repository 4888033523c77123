/**
 * An issue made with the form for terms as a new entry and the pull request that proposes it, or as a comment that says what
 * must be mended, field by field and in both languages. Nothing here touches the network or a file.
 */
import type { EntryFinding } from '../../src/glossary/entries/finding.js';
import { type FixedText, writeFixedTexts } from '../../src/glossary/entries/fixed-texts.js';
import type { BilingualName } from '../../src/glossary/entries/names.js';
import { NearestEntries } from '../../src/glossary/entries/nearest.js';
import { checkNewEntry } from '../../src/glossary/entries/new-entry/check.js';
import { questionOf } from '../../src/glossary/entries/new-entry/fields.js';
import type { EntryKnowledge } from '../../src/glossary/entries/new-entry/knowledge.js';
import { newEntry } from '../../src/glossary/entries/new-entry/new-entry.js';
import { bilingual, QUESTION_LIST, QUESTIONS } from '../../src/glossary/entries/new-entry/questions.js';
import { Glossary } from '../../src/glossary/glossary.js';
import { type Concept, preferredTerm } from '../../src/glossary/index.js';
import type { ZwnjTable } from '../../src/text/zwnj/index.js';
import { type FormRemark, isTermForm, LICENCE_LABEL, readIssueBody } from './issue-body.js';
import type { IssueResult, ProposedFile } from './issue-result.js';
import { codeBlock, persian, plain } from './markdown.js';

/** The part of an issue that an entry is made of. */
export interface Issue {
  /** Its number. */
  readonly number: number;
  /** What was written. */
  readonly body: string;
}

/** The term base as it is. */
export interface TermBase extends EntryKnowledge {
  /** Its files by name. */
  readonly files: ReadonlyMap<string, string>;
  /** The words that half-spaces are known by. */
  readonly table: ZwnjTable;
  /** The texts in which terms are marked. */
  readonly fixedTexts: readonly FixedText[];
  /** Its readable entries. */
  readonly glossary: Glossary;
}

/** So many neighbours are shown. */
const NEIGHBOURS = 5;

/** Makes an entry of an issue. */
export function entryFromIssue({ number, body }: Issue, base: TermBase): IssueResult {
  if (!isTermForm(body)) return { kind: 'ignored' };
  const { answers, problems, isLicensed } = readIssueBody(body);
  const { concept, problems: more, changes } = newEntry(answers, base);
  const faults = [...problems, ...more].map(({ key, en, fa }) => ({ label: labelOf(key), en, fa }));
  if (!isLicensed) faults.push({ label: LICENCE_LABEL, ...UNLICENSED });
  if (concept === undefined || faults.length > 0) return { kind: 'refused', comment: refusal(faults) };

  const { file, text, mendings, errors, remarks } = checkNewEntry(concept, base.files, base.table, base.fixedTexts);
  if (base.files.has(file)) return { kind: 'refused', comment: refusal([{ label: labelOf('id'), ...THERE }]) };
  if (errors.length > 0) return { kind: 'refused', comment: refusal(errors.map(asFault)) };

  const term = `«${preferredTerm(concept.fa)}» (${preferredTerm(concept.en)})`;
  const toSee = [
    ...changes.map(({ key, en, fa }) => ({ label: labelOf(key), en, fa })),
    ...mendings.map(({ field, after }) => ({
      label: labelAt(field),
      en: `written as ${after}`,
      fa: `املای آن چنین اصلاح شد: ${after}`,
    })),
    ...remarks.map(asFault),
  ];
  return {
    kind: 'entry',
    files: [{ path: `glossary/entries/${file}`, content: text }, ...fixedTextsWith(concept, base)],
    title: `Add ${term}`,
    body: proposal(number, text, toSee, nearestTo(concept, base)),
  };
}

/** Something to say of an answer. */
interface Fault extends BilingualName {
  /** The label of the form's field. */
  readonly label: string;
}

const UNLICENSED: BilingualName = {
  en: 'tick the box: without it we may not publish what you wrote',
  fa: 'این خانه را علامت بزنید: بدون آن اجازهٔ انتشار نوشتهٔ شما را نداریم',
};
const THERE: BilingualName = {
  en: 'the glossary already has an entry with this id: see whether it is the same concept',
  fa: 'واژه‌نامه مدخلی با همین شناسه دارد: ببینید آیا همان مفهوم است',
};

function asFault({ field, en, fa }: EntryFinding): Fault {
  return { label: labelAt(field), en, fa };
}

function labelAt(field: string): string {
  const key = questionOf(field);
  return key === undefined ? field : labelOf(key);
}

function labelOf(key: FormRemark['key']): string {
  if (key === 'licence') return LICENCE_LABEL;
  const question = QUESTION_LIST.find(([name]) => name === key)?.[1];
  return question === undefined ? bilingual(QUESTIONS.en.label) : bilingual(question.label); // the id is made of the English term
}

/** Texts for comments stand on one line each: GitHub shows the line breaks of a comment. */
const TO_MEND: BilingualName = {
  fa: 'از پیشنهاد شما سپاسگزاریم. پیش از ساختن مدخل باید این‌ها اصلاح شود. بالای همین صفحه **⋯** و سپس **Edit** را بزنید، پاسخ را زیر عنوان خودش اصلاح کنید و **Update comment** یا **Save** را بزنید؛ بقیهٔ کار خودکار انجام می‌شود.',
  en: 'Thank you for your proposal. Before an entry can be made from it, the following must be corrected. Press **⋯** and then **Edit** at the top of this page, correct the answer below its heading, and press **Update comment** or **Save**; the rest is automatic.',
};
const MADE: BilingualName = {
  fa: 'این مدخل از روی فرم ساخته شده و در بررسی ایرادی نداشته است. تا وقتی ویراستاری این شاخه را تغییر نداده باشد، هر تغییر فرم به اینجا هم می‌رسد.',
  en: 'This entry was made from the form and has passed the check. Changes to the form are carried over until an editor changes this branch.',
};
const LOOK: BilingualName = { fa: 'لطفاً این‌ها را ببینید:', en: 'Please look at these:' };

function refusal(faults: readonly Fault[]): string {
  const part = (lang: 'fa' | 'en') => `${TO_MEND[lang]}\n\n${listed(faults, lang)}`;
  return `${persian(part('fa'))}\n\n${part('en')}`;
}

function proposal(issue: number, content: string, remarks: readonly Fault[], near: readonly Concept[]): string {
  const part = (lang: 'fa' | 'en') =>
    remarks.length === 0 ? MADE[lang] : `${MADE[lang]}\n\n${LOOK[lang]}\n\n${listed(remarks, lang)}`;
  const beside = near.map(({ id, fa, en }) => {
    const names = `${plain(preferredTerm(fa))} / ${plain(preferredTerm(en))}`;
    return `- [${names}](../blob/HEAD/glossary/entries/${id}.json)`;
  });
  return [
    persian(part('fa')),
    part('en'),
    codeBlock(content, 'json'),
    ...(beside.length > 0 ? [`نزدیک‌ترین مدخل‌ها / Nearest entries:\n\n${beside.join('\n')}`] : []),
    `Closes #${issue}.`,
  ].join('\n\n');
}

function listed(faults: readonly Fault[], lang: 'fa' | 'en'): string {
  return faults.map((fault) => `- **${plain(fault.label)}**: ${plain(fault[lang])}`).join('\n');
}

/** The fixed texts, where the entry changes what is found in them: an editor sees the change, and nobody has to make it. */
function fixedTextsWith(concept: Concept, { fixedTexts, glossary }: TermBase): ProposedFile[] {
  const before = writeFixedTexts(fixedTexts, glossary);
  const content = writeFixedTexts(fixedTexts, Glossary.from([...glossary, concept]));
  return content === before ? [] : [{ path: 'glossary/recognition.jsonl', content }];
}

/** The entries that the new one may be taken for. */
function nearestTo(concept: Concept, { glossary }: TermBase): Concept[] {
  return new NearestEntries(glossary).ofConcept(concept, NEIGHBOURS).map((near) => near.concept);
}
