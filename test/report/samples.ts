/** Reports to look at, and the page of a report as a tree of elements. */
import { SaxesParser } from 'saxes';
import type { Concept } from '../../src/glossary/index.js';
import { Glossary } from '../../src/glossary/index.js';
import { type Report, type ReportFinding, type ReportPair, reportPage } from '../../src/report/index.js';
import type { Unit } from '../../src/tm/index.js';

const TREATY: Concept = {
  id: 'treaty',
  domain: 'treaty-law',
  kind: 'term',
  status: 'approved',
  fa: { terms: [{ text: 'معاهده', status: 'preferred' }] },
  en: { terms: [{ text: 'treaty', status: 'preferred' }] },
};

/** A glossary of one concept. */
const GLOSSARY = Glossary.from([TREATY]);

/** A pair of a Persian and an English text. */
export function pairOf(
  source: string,
  target: string,
  more: Partial<Unit> = {},
  ...findings: ReportFinding[]
): ReportPair {
  const unit: Unit = {
    ...{ id: 'u1', sourceLang: 'fa', targetLang: 'en', origin: { document: 'talks' } },
    ...{ source, target, ...more },
  };
  return { unit, findings };
}

/** A finding that stands at the first places of some texts. */
export function finding(
  pair: [string, string],
  at: [string?, string?],
  more: Partial<ReportFinding> = {},
): ReportFinding {
  const spans = (text: string, found: string | undefined) => {
    const start = found === undefined ? -1 : text.indexOf(found);
    return start < 0 || found === undefined ? [] : [{ start, end: start + found.length, text: found }];
  };
  const message = { en: 'Look at this number.', fa: 'این عدد را ببینید.' };
  const [source, target] = [spans(pair[0], at[0]), spans(pair[1], at[1])];
  return { kind: 'number', confidence: 0.8, source, target, message, ...more };
}

/** A report of some pairs. */
export function reportOf(...pairs: readonly ReportPair[]): Report {
  return { kind: 'alignment', title: 'talks', pairs, remarks: [] };
}

/** The page of a report, terms marked. */
export function pageOf(report: Report): string {
  return [...reportPage(report, { glossary: GLOSSARY })].join('');
}

/** An element with what stands in it. */
export interface Tree {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Tree | string)[];
}

/** The elements of a page, which is well-formed XML but for its style and scripts; these are left empty. */
export function treeOf(page: string): Tree {
  const xml = page.replace(/(<(script|style)\b[^>]*>)[\s\S]*?(<\/\2>)/gu, '$1$3');
  const root: Tree = { name: '', attributes: {}, children: [] };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: Tree = { name, attributes: attributes as Record<string, string>, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => open.at(-1)?.children.push(text));
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  return root.children.find((child): child is Tree => typeof child !== 'string') as Tree;
}

/** All elements of a name, in order. */
export function all(tree: Tree, name: string): Tree[] {
  return tree.children.flatMap((child) =>
    typeof child === 'string' ? [] : [...(child.name === name ? [child] : []), ...all(child, name)],
  );
}

/** The text of an element. */
export function textOf(tree: Tree): string {
  return tree.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}
