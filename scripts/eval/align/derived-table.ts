/** The second table: how right the aligner is on the harder documents of derive.ts. */
import type { Aligner } from './aligner.js';
import { alignDocument } from './aligner.js';
import { interval } from './bootstrap.js';
import type { Cut, Derived, Sentences } from './derive.js';
import { cut, moved, news, whole } from './derive.js';
import type { Document, Pair } from './document.js';
import type { Table } from './markdown.js';
import { share } from './markdown.js';
import { PEER_FIGURES, PEERS, peerCells } from './peers.js';
import type { Score } from './score.js';
import { f1, key, score, sum } from './score.js';
import type { LineSet } from './sets.js';
import { isPresent, readLineSet } from './sets.js';

const SETS: readonly LineSet[] = ['ntrex', 'ntrex-hard'];

const CUTS: readonly Cut[] = [
  ['target', 'last'],
  ['target', 'first'],
  ['source', 'last'],
  ['source', 'first'],
];

/** Makes the harder documents, aligns them, and compares them with the documents that they were made of. */
export function derivedTables(aligner: Aligner): Table[] {
  const sets = SETS.filter(isPresent).map((set) => ({ set, documents: readLineSet(set) }));
  if (sets.length === 0) return [];
  return [
    {
      id: 'changed',
      title: 'Texts of which a part was moved or cut off',
      head: ['made of', 'change', 'documents', 'F1 of the rest', 'the same, untouched', 'moved or cut part'],
      rows: sets.flatMap(({ set, documents }) => changedRows(set, documents, aligner)),
      notes: [
        'Moved: in each document a run of 2 to 4 English sentences, of whole gold beads, stands elsewhere, at least 3 beads away; shorter documents are left out. Cut: a third of the sentences of one side is gone.',
        'The rest: strict F1 of gold beads that have no part in the run or in what was cut, and of predicted beads that touch no sentence of it nor any of its counterparts. Of a bead that was cut through, nothing is scored. The same beads untouched: those of the document as it was.',
        'The last column: of the moved beads, how many were found; of the sentences whose counterpart is gone, how many were left without one.',
      ],
    },
    {
      id: 'long-and-loose',
      title: 'Long texts and loose translations',
      head: ['text', 'sentences', 'P', 'R', 'strict F1', '95 %', 'nulls F1', 'crossing beads found', ...PEERS],
      rows: [
        ...sets.map(({ set, documents }) => wholeRow(`${set}, whole`, documents, aligner)),
        newsRow(
          sets.flatMap(({ documents }) => documents),
          aligner,
        ),
      ],
      notes: [
        'Whole: all documents of the set as one text, in the order of their names.',
        'News: the documents of both sets; sentences left out at random on both sides until 22 % have no counterpart, and one or two runs of one or two beads moved across others. All beads count, the crossing ones too.',
        `Peers: ${PEER_FIGURES.get('ntrex-hard, whole')?.on}; ${PEER_FIGURES.get('news')?.on}.`,
      ],
    },
  ];
}

function changedRows(set: string, documents: readonly Document[], aligner: Aligner): string[][] {
  const untouched = new Map(
    documents.map((document) => [document.name, alignDocument(document, aligner).beads as readonly Pair[]]),
  );
  const row = (change: string, derived: readonly Derived[]) => {
    const rest: Score[] = [];
    const before: Score[] = [];
    let asked = 0;
    let found = 0;
    for (const { document, changed, before: touched, moved, orphans } of derived) {
      const { beads } = alignDocument(document, aligner);
      const given = documents.find(({ name }) => name === document.name) as Document;
      rest.push(score(without(document.gold, changed), without(beads, changed)));
      before.push(score(without(given.gold, touched), without(untouched.get(given.name) ?? [], touched)));
      const alone = leftAlone(beads);
      asked += moved.length + orphans.source.size + orphans.target.size;
      found += countFound(moved, beads) + common(orphans.source, alone.source) + common(orphans.target, alone.target);
    }
    const [after, earlier] = [f1(sum(rest).strict), f1(sum(before).strict)];
    return [set, change, String(derived.length), share(after), share(earlier), `${found} of ${asked}`];
  };
  return [
    row(
      'moved',
      documents.flatMap((document) => moved(document) ?? []),
    ),
    ...CUTS.map(([side, end]) =>
      row(
        `${end} third of the ${side === 'source' ? 'Persian' : 'English'} cut`,
        documents.map((document) => cut(document, [side, end])),
      ),
    ),
  ];
}

function wholeRow(name: string, documents: readonly Document[], aligner: Aligner): string[] {
  const document = whole(name, documents);
  const one = score(document.gold, alignDocument(document, aligner).beads);
  return scoreRow(name, `${document.source.length} + ${document.target.length}`, [one], '');
}

function newsRow(documents: readonly Document[], aligner: Aligner): string[] {
  const derived = documents.map(news);
  let found = 0;
  const scores = derived.map(({ document, moved }) => {
    const { beads } = alignDocument(document, aligner);
    found += countFound(moved, beads);
    return score(document.gold, beads);
  });
  const total = (side: 'source' | 'target') => derived.reduce((n, { document }) => n + document[side].length, 0);
  const crossing = derived.reduce((n, { moved }) => n + moved.length, 0);
  return scoreRow('news', `${total('source')} + ${total('target')}`, scores, `${found} of ${crossing}`);
}

function scoreRow(name: string, sentences: string, scores: readonly Score[], crossing: string): string[] {
  const all = sum(scores);
  const bounds = interval(scores);
  const { predicted, right, gold, found } = all.strict;
  return [
    name,
    sentences,
    share(right / predicted),
    share(found / gold),
    `**${share(f1(all.strict))}**`,
    bounds ? bounds.map(share).join('–') : '',
    share(f1(all.nulls)),
    crossing,
    ...peerCells(name),
  ];
}

function without(beads: readonly Pair[], { source, target }: Sentences): Pair[] {
  return beads.filter((bead) => !bead.source.some((i) => source.has(i)) && !bead.target.some((j) => target.has(j)));
}

function countFound(wanted: readonly Pair[], beads: readonly Pair[]): number {
  const keys = new Set(beads.map(key));
  return wanted.filter((bead) => keys.has(key(bead))).length;
}

function leftAlone(beads: readonly Pair[]): Sentences {
  return {
    source: new Set(beads.filter(({ target }) => target.length === 0).flatMap(({ source }) => source)),
    target: new Set(beads.filter(({ source }) => source.length === 0).flatMap(({ target }) => target)),
  };
}

function common(some: ReadonlySet<number>, others: ReadonlySet<number>): number {
  return [...some].filter((index) => others.has(index)).length;
}
