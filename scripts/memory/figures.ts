/** What the aligner makes of the raw texts of the memory, against gold. */
import type { Aligner } from '../eval/align/aligner.js';
import type { Table } from '../eval/align/markdown.js';
import { share } from '../eval/align/markdown.js';
import { f1, precision, recall, type Score, sum } from '../eval/align/score.js';
import { scoreText, type TextPair } from '../eval/align/score-text.js';
import type { GoldDocument } from './documents.js';
import { KINDS, type Kind } from './kinds.js';

/** How a document was aligned. */
export interface Aligned {
  readonly document: string;
  readonly kind: Kind;
  /** Gold beads, and how many of them have both sides. */
  readonly beads: number;
  readonly pairs: number;
  readonly score: Score;
  /** Beads of the aligner that gold has not. */
  readonly unlike: readonly TextPair[];
}

/** Aligns the raw texts of a document and compares. */
export function alignedAgainstGold({ gold, source, target }: GoldDocument, aligner: Aligner): Aligned {
  const alignment = aligner(source, target, false);
  const found = alignment.beads.map((bead) => ({
    source: bead.source.map((i) => alignment.source[i]?.text ?? ''),
    target: bead.target.map((i) => alignment.target[i]?.text ?? ''),
  }));
  const { document, kind, beads } = gold;
  const wanted = new Set(beads.map(keyOf));
  return {
    document,
    kind,
    beads: beads.length,
    pairs: beads.filter((bead) => bead.source.length > 0 && bead.target.length > 0).length,
    score: scoreText(
      { name: document, source, target, gold: beads.map((bead) => ({ fa: bead.source, en: bead.target })) },
      found,
    ),
    unlike: found.filter((bead) => !wanted.has(keyOf(bead))),
  };
}

function keyOf({ source, target }: TextPair): string {
  return JSON.stringify([source, target]);
}

/** A row a document. */
export function documentTable(aligned: readonly Aligned[]): Table {
  const total = (count: (one: Aligned) => number) => String(aligned.reduce((sum, one) => sum + count(one), 0));
  return {
    id: 'documents',
    title: 'Documents',
    head: ['document', 'kind', 'pairs', 'beads', 'unlike gold'],
    words: [1],
    rows: [
      ...aligned.map(({ document, kind, pairs, beads, unlike }) => {
        return [document, kind, String(pairs), String(beads), String(unlike.length)];
      }),
      ['all', '', total(({ pairs }) => pairs), total(({ beads }) => beads), total(({ unlike }) => unlike.length)],
    ],
    notes: ['Unlike gold: beads that the aligner alone makes otherwise; they are listed below.'],
  };
}

/** How right the aligner is on each kind of document, and on all. */
export function kindTable(aligned: readonly Aligned[]): Table {
  const kinds = (Object.keys(KINDS) as Kind[]).filter((kind) => aligned.some((one) => one.kind === kind));
  return {
    id: 'own-texts',
    title: 'On our own texts',
    head: ['kind', 'documents', 'gold pairs', 'P', 'R', 'strict F1'],
    rows: [
      ...kinds.map((kind) =>
        figures(
          kind,
          aligned.filter((one) => one.kind === kind),
        ),
      ),
      figures('all', aligned),
    ],
    notes: [
      'From raw text, so that cutting into sentences is measured too. Strict: both sides of a bead have exactly the text of a gold bead. Beads with an empty side are left out of both P and R. Summed over documents before anything is divided.',
    ],
  };
}

function figures(name: string, aligned: readonly Aligned[]): string[] {
  const { strict } = sum(aligned.map(({ score }) => score));
  const shares = [precision(strict), recall(strict)].map(share);
  return [name, String(aligned.length), String(strict.gold), ...shares, `**${share(f1(strict))}**`];
}

/** The table of {@link kindTable} for Persian readers. */
export function persianKindTable(table: Table): Table {
  return {
    ...table,
    head: ['نوع متن', 'شمار متن‌ها', 'جفت‌های مرجع', 'دقت', 'بازیابی', 'F1'],
    rows: table.rows.map(([kind = '', ...cells]) => [
      Object.hasOwn(KINDS, kind) ? KINDS[kind as Kind] : 'همه',
      ...cells.map(persianNumber),
    ]),
    notes: [
      'سنجش از متن خام است، پس جمله‌بندی را هم دربر می‌گیرد. جفتی درست شمرده می‌شود که متن هر دو سویش عین جفت مرجع باشد؛ جفت‌های یک‌سویه به شمار نمی‌آید و شمارش همهٔ متن‌ها پیش از تقسیم با هم جمع شده است.',
    ],
  };
}

function persianNumber(cell: string): string {
  const digits = cell.replace(/[0-9]/gu, (digit) => String.fromCodePoint(0x6f0 + Number(digit)));
  return digits.replace(/(^|\*)\./u, '$1۰٫').replace('.', '٫');
}
