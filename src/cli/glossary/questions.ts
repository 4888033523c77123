/** The questions of `tarjoman glossary add`, each answer checked before the next question is asked. */
import { join } from 'node:path';
import { type Concept, preferredTerm } from '../../glossary/concept.js';
import type { BilingualName } from '../../glossary/entries/names.js';
import type { EntryAnswers } from '../../glossary/entries/new-entry/answers.js';
import { answerFaults, type CheckedEntry, checkNewEntry } from '../../glossary/entries/new-entry/check.js';
import { proposeId } from '../../glossary/entries/new-entry/id.js';
import { newEntry, proposePartOfSpeech } from '../../glossary/entries/new-entry/new-entry.js';
import {
  QUESTION_LIST,
  QUESTIONS,
  type Question,
  type QuestionKey,
} from '../../glossary/entries/new-entry/questions.js';
import { toLatinDigits } from '../../text/numbers/digits.js';
import { embed } from '../table.js';
import { inTerminal } from './finding-lines.js';
import type { TermBase } from './term-base.js';
import type { Terminal } from './terminal.js';

/** So many neighbours are shown. */
const NEIGHBOURS = 5;

const ID: Question = {
  label: { en: 'Id', fa: 'شناسه' },
  hint: {
    en: 'The name of the entry and of its file; it never changes.',
    fa: 'نام مدخل و فایل آن؛ بعدها تغییر نمی‌کند.',
  },
  isRequired: true,
  isList: false,
  isTerm: false,
  example: 'neutrality',
};

/**
 * Asks for an entry.
 *
 * @param folder - Where the entries are, to be named in messages.
 * @returns The entry, checked and wanted; `undefined` where it is there already or was not wanted in the end.
 */
export async function askEntry(terminal: Terminal, base: TermBase, folder: string): Promise<CheckedEntry | undefined> {
  return new Interview(terminal, base, folder).hold();
}

class Interview {
  readonly #terminal: Terminal;
  readonly #base: TermBase;
  readonly #folder: string;
  readonly #answers = new Map<QuestionKey | 'id', string>();

  constructor(terminal: Terminal, base: TermBase, folder: string) {
    this.#terminal = terminal;
    this.#base = base;
    this.#folder = folder;
  }

  async hold(): Promise<CheckedEntry | undefined> {
    for (const key of ['fa', 'en'] as const) {
      await this.#ask(key, QUESTIONS[key]);
      const near = this.#base.nearest.ofTerm(key, this.#answers.get(key) ?? '', NEIGHBOURS);
      const found = await this.#isOneOf(near.map(({ concept }) => concept));
      if (found === undefined) continue;
      this.#say(
        `It is already there: mend ${join(this.#folder, `${found.id}.json`)} if it needs it.`,
        'این مدخل از پیش هست: اگر چیزی کم دارد، همان را اصلاح کنید.',
      );
      return undefined;
    }
    for (const [key, question] of QUESTION_LIST) {
      if (key !== 'fa' && key !== 'en') await this.#ask(key, question, this.#default(key));
    }
    await this.#ask('id', ID, this.#proposedId());
    return this.#offer();
  }

  /** None where an entry has both terms: whoever means another concept must name it. */
  #proposedId(): string {
    const { idOfBoth, isTaken } = this.#base.knowledge;
    const [fa = '', en = ''] = [this.#answers.get('fa'), this.#answers.get('en')];
    return idOfBoth(fa, en) === undefined ? proposeId(en, isTaken) : '';
  }

  /** Shows the entry, and asks whether it is wanted. */
  async #offer(): Promise<CheckedEntry | undefined> {
    const { concept, problems } = newEntry(this.#given(), this.#base.knowledge);
    if (concept === undefined) {
      for (const problem of problems) this.#tell(problem);
      return undefined;
    }
    const checked = checkNewEntry(concept, this.#base.files, this.#base.table, this.#base.fixedTexts);
    this.#terminal.say(`\n${checked.text}\n`);
    for (const finding of [...checked.errors, ...checked.remarks]) this.#tell(finding);
    if (checked.errors.length > 0) {
      this.#say(
        'Nothing was written: begin again with other answers.',
        'چیزی نوشته نشد: با پاسخ‌های دیگر از نو آغاز کنید.',
      );
      return undefined;
    }
    const isWanted = await this.#terminal.ask(`Save it? / ${embed('ذخیره شود؟')} [Y/n] `);
    return /^\s*(?:n|no|ن|نه|خیر)\s*$/iu.test(isWanted) ? undefined : checked;
  }

  /** Asks until the answer is right. */
  async #ask(key: QuestionKey | 'id', question: Question, proposed = ''): Promise<void> {
    const { label, hint, isRequired, isList, choices } = question;
    this.#terminal.say(`\n${label.en} / ${embed(label.fa)}\n  ${hint.en}\n  ${embed(hint.fa)}\n`);
    const values = Object.entries(choices ?? {});
    values.forEach(([value, name], i) => {
      this.#terminal.say(`  ${String(i + 1).padStart(2)}  ${value.padEnd(28)} ${embed(name.fa)}\n`);
    });
    if (isList) this.#terminal.say(`  Several: a | b / ${embed('چند تا: الف | ب')}\n`);
    const proposal = proposed === '' ? '' : ` [${proposed}]`;
    const skip = isRequired || proposed !== '' || key === 'transliteration' ? '' : ` (Enter: none / ${embed('هیچ')})`;
    for (;;) {
      const line = (await this.#terminal.ask(`${label.en}${proposal}${skip}: `)).trim();
      const numbered = values[Number(toLatinDigits(line)) - 1]?.[0];
      const answer = line === '' ? proposed : (numbered ?? line);
      if (answer === '' && !isRequired && key !== 'transliteration') return;
      this.#answers.set(key, answer);
      const faults = answerFaults(key, this.#given(), this.#base.knowledge, this.#base.table);
      if (faults.length === 0 && !(key === 'id' && this.#base.knowledge.isTaken(answer))) {
        this.#tellChanges(key);
        return;
      }
      this.#answers.delete(key);
      if (faults.length === 0)
        this.#say('Another entry has this id: give another.', 'مدخل دیگری این شناسه را دارد: شناسهٔ دیگری بدهید.');
      for (const fault of faults) this.#tell(fault);
    }
  }

  #default(key: QuestionKey): string {
    const [fa = '', en = ''] = [this.#answers.get('fa'), this.#answers.get('en')];
    if (key === 'kind') return 'term';
    if (key === 'partOfSpeech') return proposePartOfSpeech(en);
    if (key !== 'transliteration') return '';
    const kind = this.#answers.get('kind') ?? '';
    const { concept } = newEntry({ fa, en, domain: 'media', kind, partOfSpeech: 'noun' }, this.#base.knowledge);
    return concept?.fa.terms[0]?.transliteration ?? '';
  }

  /** The neighbour that somebody says the term is. */
  async #isOneOf(found: readonly Concept[]): Promise<Concept | undefined> {
    if (found.length === 0) return undefined;
    this.#say('Is it one of these?', 'آیا یکی از این‌هاست؟');
    found.forEach(({ id, fa, en }, i) => {
      this.#terminal.say(`  ${i + 1}  ${id}: ${preferredTerm(en)} / ${embed(preferredTerm(fa))}\n`);
    });
    const line = await this.#terminal.ask(
      `Its number, or Enter if it is none of them / ${embed('شماره‌اش، یا فقط Enter اگر هیچ‌کدام نیست')}: `,
    );
    return found[Number(toLatinDigits(line.trim())) - 1];
  }

  #tellChanges(key: QuestionKey | 'id'): void {
    const { changes } = newEntry(this.#given(), this.#base.knowledge);
    for (const change of changes) if (change.key === key) this.#tell(change);
  }

  #given(): EntryAnswers {
    return Object.fromEntries(this.#answers);
  }

  #tell({ en, fa }: BilingualName): void {
    this.#say(inTerminal(en, 'en'), inTerminal(fa, 'fa'));
  }

  #say(en: string, fa: string): void {
    this.#terminal.say(`  ${en}\n  ${embed(fa)}\n`);
  }
}
