/**
 * Findings as rows of a table, lines of JSON, and messages.
 *
 *     ╭─ u12 number 95 % ────────────────────────────────
 *     │ In 8 articles, …     │           در ۱۲ ماده، …
 *     │ The target lacks a number of the source.
 *     │ source: ۱۲; target: 8
 */
import { shown } from '../../store/files.js';
import type { CheckFinding, CheckSpan, StaleSuppression, SuppressedFinding } from '../../tm/checks/index.js';
import { plainText } from '../../tm/content.js';
import type { Unit } from '../../tm/unit.js';
import { cells } from '../match-rows.js';
import { percent, quoted, type Row } from '../table.js';

/** A longer text is cut in the table; JSON has it whole. */
const LONGEST = 1_000;

/** So many spans are named. */
const MOST_SPANS = 8;

/** The rows of a file's findings; those of one unit stand below each other. */
export function findingRows(file: string, units: readonly Unit[], findings: readonly CheckFinding[]): Row[] {
  const byUnit = new Map<number, CheckFinding[]>();
  for (const finding of findings) {
    const list = byUnit.get(finding.index);
    if (list === undefined) byUnit.set(finding.index, [finding]);
    else list.push(finding);
  }
  return Array.from(byUnit, ([index, list]) => {
    const unit = units[index] as Unit;
    const told = list.map(({ kind, confidence }) => `${kind} ${percent(confidence)}`).join(', ');
    return {
      label: `${shown(file)} ${unit.id} ${told}`,
      ...cells(unit, shortened(plainText(unit.source)), shortened(plainText(unit.target))),
      notes: list.flatMap(notesOf),
    };
  });
}

function notesOf({ kind, message, source, target }: CheckFinding): string[][] {
  const places = [...placesOf('source:', source), ...placesOf('target:', target)];
  return [[`${kind}:`, ...pieces(message.en)], ...(places.length === 0 ? [] : [places])];
}

/** A message in pieces between which a line may end: words, and Persian that it quotes. */
function pieces(message: string): string[] {
  const found = message.match(/[«“][^»”]*[»”]\S*|\S+/gu) ?? [];
  return found.map((piece) => piece.replace(/^[«“][^»”]*[»”]/u, quoted));
}

function placesOf(side: string, spans: readonly CheckSpan[]): string[] {
  if (spans.length === 0) return [];
  const more = spans.length > MOST_SPANS ? [`and ${spans.length - MOST_SPANS} more`] : [];
  return [side, ...spans.slice(0, MOST_SPANS).map(({ text }) => quoted(shortened(text, MOST_NAMED))), ...more];
}

/** So much of a span is named. */
const MOST_NAMED = 80;

function shortened(text: string, most: number = LONGEST): string {
  return text.length > most ? `${text.slice(0, most)}…` : text;
}

/** A finding for scripts. */
export function findingObject(file: string, finding: CheckFinding): object {
  const { unit, document, kind, confidence, source, target, message } = finding;
  return {
    ...{ file: shown(file), unit, document, kind, confidence: Math.round(confidence * 1_000) / 1_000 },
    ...{ source, target, message: message.en, messageFa: message.fa },
  };
}

/** A finding that was accepted, likewise. */
export function suppressedObject(file: string, { finding, reason }: SuppressedFinding): object {
  return { ...findingObject(file, finding), suppressed: reason };
}

/** A suppression that fits nothing, likewise. */
export function staleObject(file: string, { unit, document, text, why }: StaleSuppression): object {
  return { file: shown(file), unit, document, stale: text, why };
}

/** What is said of a suppression that fits nothing. */
export function staleLine(file: string, { unit, document, text, why }: StaleSuppression): string {
  const what =
    why === 'unreadable'
      ? 'is no suppression that can be read: write KIND "TEXT": REASON'
      : 'suppresses nothing that is found: remove it, or see what has changed';
  return `${shown(file)}: STALE: unit ${unit} of ${document}: ${JSON.stringify(text)} ${what}`;
}

/** What was done, in numbers. */
export function summary(counts: Readonly<Record<'units' | 'findings' | 'suppressed' | 'stale', number>>): string {
  const { units, findings, suppressed, stale } = counts;
  const more = [...(suppressed > 0 ? [`${suppressed} suppressed`] : []), ...(stale > 0 ? [`${stale} stale`] : [])];
  return [`${amount(units, 'unit')} checked`, amount(findings, 'finding'), ...more].join(', ');
}

function amount(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
