/**
 * A glossary of OmegaT: a line a pair of terms, with a comment that its user sees.
 *
 *     # Glossary of tarjoman, fa to en
 *     معاهده ⇥ treaty ⇥ [treaty] پیمان is also "pact".      a term
 *     معاهدات ⇥ treaty ⇥ [treaty] form of معاهده            another form of it
 *     عهدنامه ⇥ treaty ⇥ [treaty] (superseded) پیمان …      a term that is not to be used
 *
 * OmegaT reads UTF-8, passes over lines that begin with `#` and shows what is in the third column. That is where our
 * glossaries have the concept, so that their lines can be sorted and read again. Other glossaries have any comment there:
 * the first line tells ours.
 */
import { TERM_STATUSES } from '../../glossary/vocabulary.js';

/** The two languages. */
export type GlossaryLang = 'fa' | 'en';

/** A line. */
export interface OmegatLine {
  readonly source: string;
  readonly target: string;
  readonly comment: string;
  /** Counted from 1; of lines that are written, any. */
  readonly number: number;
}

/** What the comment of a line of ours says. */
export interface LineOrigin {
  /** The concept's identifier. */
  readonly id: string;
  /** The source term of which this is a form. */
  readonly formOf?: string;
  /** How far the source term is to be used, where it is not. */
  readonly status?: 'deprecated' | 'superseded';
  /** Remarks on the concept. */
  readonly note: string;
}

/** What stands between two remarks. */
export const NOTE_SEPARATOR = ' · ';

/** The first line of a glossary of ours. */
export function headerLine(from: GlossaryLang, to: GlossaryLang): string {
  return `# Glossary of tarjoman, ${from} to ${to}`;
}

/** The languages that the first line of a glossary of ours says. */
export function languagesIn(line: string): { readonly from: GlossaryLang; readonly to: GlossaryLang } | undefined {
  if (line.trimEnd() === headerLine('fa', 'en')) return { from: 'fa', to: 'en' };
  return line.trimEnd() === headerLine('en', 'fa') ? { from: 'en', to: 'fa' } : undefined;
}

/** The comment of a line of ours. */
export function commentOf({ id, formOf, status, note }: LineOrigin): string {
  const rest = formOf === undefined ? [status === undefined ? '' : `(${status})`, note] : [`form of ${formOf}`];
  return [`[${id}]`, ...rest].filter((part) => part !== '').join(' ');
}

const COMMENT = /^\[([^\]]+)\](?: (.*))?$/su;
const FORM = /^form of (.*)$/su;
const STATUS = new RegExp(`^\\((${TERM_STATUSES.slice(2).join('|')})\\)(?: (.*))?$`, 'su');

/** What a comment of ours says; `undefined` where it is none, as in a line that was added in OmegaT. */
export function originIn(comment: string): LineOrigin | undefined {
  const [, id, rest = ''] = COMMENT.exec(comment) ?? [];
  if (id === undefined) return undefined;
  const [, formOf] = FORM.exec(rest) ?? [];
  if (formOf !== undefined) return { id, formOf, note: '' };
  const [, status, note = ''] = STATUS.exec(rest) ?? [];
  if (status !== 'deprecated' && status !== 'superseded') return { id, note: rest };
  return { id, status, note };
}
