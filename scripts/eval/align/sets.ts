/** The development sets that stand beside the project on a developer's machine; none of them is part of it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Document, Pair, RawDocument } from './document.js';

const folder = new URL('../../../../shared/', import.meta.url);
const align = new URL('eval/align/', folder);

/** Sets whose sentences are given, one a line. */
export const LINE_SETS = ['ntrex', 'ntrex-hard', 'tico19', 'udhr'] as const;
/** Sets of raw text; `.reflow` has other line breaks on the two sides. */
export const RAW_SETS = ['seeds', 'seeds.reflow'] as const;

/** Name of a set whose sentences are given. */
export type LineSet = (typeof LINE_SETS)[number];
/** Name of a set of raw text. */
export type RawSet = (typeof RAW_SETS)[number];

/** Whether the set is on this machine. */
export function isPresent(set: LineSet | RawSet): boolean {
  return existsSync(new URL(`${set.replace('.reflow', '')}/`, align));
}

/** Reads a set whose sentences are given, in the order of the documents' names. */
export function readLineSet(set: LineSet): Document[] {
  const here = new URL(`${set}/`, align);
  const linesOf = (name: string) => readFileSync(new URL(name, here), 'utf8').replace(/\n$/u, '').split('\n');
  return readdirSync(here)
    .filter((name) => name.endsWith('.gold'))
    .sort()
    .map((file) => {
      const name = file.slice(0, -'.gold'.length);
      const gold = linesOf(file).map(parseBead);
      return { name, source: linesOf(`${name}.fa`), target: linesOf(`${name}.en`), gold };
    });
}

/**
 * Reads a line of a bead file.
 *
 * @param line - Indices counted from 0, such as `[0,1]:[0]`; what follows a second colon is left unread.
 * @throws Error where the line has no two lists.
 */
export function parseBead(line: string): Pair {
  const lists = /^\[([\d, ]*)\]:\[([\d, ]*)\]/u.exec(line);
  if (!lists) throw new Error(`not a bead such as [0,1]:[0]: ${line}`);
  const [source, target] = lists.slice(1).map((list) => (list.match(/\d+/gu) ?? []).map(Number));
  return { source: source ?? [], target: target ?? [] };
}

/** Reads a set of raw texts: the two press reports that have an English translation and gold beads. */
export function readRawSet(set: RawSet): RawDocument[] {
  const here = new URL('seeds/', align);
  const reports = new URL('seeds/', folder);
  const reflow = set === 'seeds.reflow' ? '.reflow' : '';
  return ['001', '004'].map((name) => {
    const report = readdirSync(reports).find((file) => file.startsWith(name)) ?? name;
    const source = reflow === '' ? new URL(report, reports) : new URL(`${name}.fa.reflow.txt`, here);
    return {
      name,
      source: readFileSync(source, 'utf8'),
      target: readFileSync(new URL(`${name}.en${reflow}.txt`, here), 'utf8'),
      gold: JSON.parse(readFileSync(new URL(`${name}.gold.json`, here), 'utf8')).beads,
    };
  });
}
