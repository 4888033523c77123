/**
 * What is found in entries, as lines for a terminal, and as annotations that GitHub shows beside the lines of a pull request.
 *
 *     glossary/entries/road-map.json:11:9: ezafe-mark: fa.terms[0].text: terms are written without marks of the ezafe: write نقشه راه
 *                                                         اصطلاح بدون نشانهٔ اضافه نوشته می‌شود: بنویسید نقشه راه
 */
import type { EntryFinding } from '../../glossary/entries/finding.js';
import type { Mending } from '../../glossary/entries/mend.js';
import { quote } from '../../glossary/entries/quoting.js';
import { embed } from '../table.js';

/** Findings, those of one file together. */
export function findingLines(findings: readonly EntryFinding[]): string {
  return findings
    .map((finding, i) => {
      const apart = i > 0 && findings[i - 1]?.file !== finding.file ? '\n' : '';
      const { file, line, column, rule, severity, field, en, fa, replacement } = finding;
      const kind = severity === 'remark' ? `${rule} (remark)` : rule;
      const place = field === '' ? '' : `${field}: `;
      const english = `${inTerminal(quote(file), 'en')}:${line}:${column}: ${kind}: ${place}${inTerminal(en, 'en')}`;
      const instead = replacement === undefined ? '' : `    ${replacement}\n`;
      return `${apart}${english}\n    ${embed(inTerminal(fa, 'fa'))}\n${instead}`;
    })
    .join('');
}

/** What was mended in a field. */
export function mendingLine(file: string, { field, before, after }: Mending): string {
  const what = field === '' ? 'order and layout' : `${field}: ${quote(before)} → ${quote(after)}`;
  return inTerminal(`${quote(file)}: mended: ${what}\n`, 'en');
}

/** How many there are of each kind. */
export function summary(checked: number, findings: readonly EntryFinding[]): string {
  const errors = findings.filter(({ severity }) => severity === 'error');
  const files = new Set(errors.map(({ file }) => file)).size;
  const fixable = findings.filter((finding) => finding.fixable).length;
  const mendable = fixable === 0 ? '' : `; --fix mends ${fixable}`;
  return `${checked} checked, ${files} with errors: ${errors.length} errors, ${findings.length - errors.length} remarks${mendable}\n`;
}

/**
 * A finding as a command to the runner.
 *
 * @see GitHub Docs: Workflow commands for GitHub Actions
 */
export function annotation({ file, line, column, rule, severity, field, en, fa, replacement }: EntryFinding): string {
  const command = severity === 'error' ? 'error' : 'warning';
  const message = `${field === '' ? '' : `${field}: `}${en}\n${fa}${replacement === undefined ? '' : `\n${replacement}`}`;
  return `::${command} file=${property(file)},line=${line},col=${column},title=${property(rule)}::${data(message)}\n`;
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/**
 * A message with embeddings in place of isolates, which terminals give a cell of their own: of pieces in the other script than
 * the message. The mark after Persian keeps what follows in English in its order.
 */
export function inTerminal(message: string, lang: 'fa' | 'en'): string {
  return message.replace(/[\u2066\u2068]([^\u2066-\u2069]*)\u2069/gu, (_, text: string) => {
    const isPersian = /\p{Script=Arabic}/u.test(text);
    if (lang === 'en') return isPersian ? `${embed(text)}\u200e` : text;
    return isPersian ? text : `\u202a${text}\u202c`;
  });
}
