/**
 * A match as rows of a table: the unit, why it has its score and, where there is one, the repaired translation.
 *
 *     ╭─ 80.0 % memory.xlf u2 ───────────────────────────
 *     │ The road map was signed. │      نقشه راه امضا شد.
 *     │ 80.0 % of words, 87.0 % of characters
 *     │ differs: is → was
 */
import { primaryLanguage } from '../text/language.js';
import { plainText } from '../tm/content.js';
import type { Edit } from '../tm/edits.js';
import type { Match } from '../tm/match.js';
import type { Unit } from '../tm/unit.js';
import { percent, quoted, type Row } from './table.js';

/** So many differences are told; whoever wants all of a long sentence asks for JSON. */
const MOST_EDITS = 20;

/** The rows of a match. */
export function matchRows(query: string, file: string, match: Match): Row[] {
  const { unit, score, context, repair, side } = match;
  const place = `${file} ${unit.id}`;
  const label = context === 'none' ? `${percent(score)} ${place}` : `${percent(score)} in context, ${place}`;
  const row: Row = {
    label,
    ...cells(unit, plainText(unit.source), plainText(unit.target)),
    notes: reasons(query, match),
  };
  if (repair === undefined) return [row];
  const exchanges = repair.exchanges.map(({ replaced, by }) => `${quoted(replaced)} → ${quoted(by)}`);
  const [source, target] = side === 'source' ? [query, repair.text] : [repair.text, query];
  return [row, { label: `repaired: ${exchanges.join(', ')}`, ...cells(unit, source, target) }];
}

/** The two sides in their columns. */
export function cells({ sourceLang }: Unit, source: string, target: string): Pick<Row, 'fa' | 'en'> {
  return primaryLanguage(sourceLang) === 'fa' ? { fa: source, en: target } : { fa: target, en: source };
}

function reasons(query: string, { unit, side, similarity, characterSimilarity, edits, penalties, context }: Match) {
  const found = plainText(unit[side]);
  const notes: string[][] = [];
  if (edits.length > 0) {
    notes.push([`${percent(similarity)} of words,`, `${percent(characterSimilarity)} of characters`]);
    const told = edits.slice(0, MOST_EDITS).map((edit) => difference(edit, query, found));
    const more = edits.length > MOST_EDITS ? [`and ${edits.length - MOST_EDITS} more`] : [];
    notes.push(listed('differs:', [...told, ...more]));
  }
  if (penalties.length > 0) {
    notes.push(
      listed(
        'taken off:',
        penalties.map(({ name, amount }) => `${name} ${(100 * amount).toFixed(1)} %`),
      ),
    );
  }
  if (context !== 'none') {
    notes.push([
      `in context: ${context === 'id' ? 'it has the same identifier' : 'it stood between the same sentences'}`,
    ]);
  }
  return notes;
}

/** What must be done to the query, by the words as they are written. */
function difference(edit: Edit, query: string, found: string): string {
  const ours = edit.query && quoted(query.slice(edit.query.start, edit.query.end));
  const theirs = edit.found && quoted(found.slice(edit.found.start, edit.found.end));
  if (ours === undefined) return `+ ${theirs}`;
  return theirs === undefined ? `− ${ours}` : `${ours} → ${theirs}`;
}

function listed(title: string, parts: readonly string[]): string[] {
  return [title, ...parts.map((part, i) => (i < parts.length - 1 ? `${part},` : part))];
}
