/** Tables in Markdown, and a page in which they stand between markers. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** A table with its heading and what a reader must know to read it. */
export interface Table {
  /** Names the markers. */
  readonly id: string;
  readonly title: string;
  readonly head: readonly string[];
  /** Cells as text, as many as the head has. */
  readonly rows: readonly (readonly string[])[];
  /** Columns of words after the first, by their index: they stand on the left, figures on the right. */
  readonly words?: readonly number[];
  /** What is counted and how. */
  readonly notes: readonly string[];
  /** An image beside the page that shows the same. */
  readonly image?: { readonly file: string; readonly alt: string };
}

/** The table with its notes and its image, without the heading. */
export function tableText({ head, rows, words = [], notes, image }: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rule = line(head.map((_, k) => (k === 0 || words.includes(k) ? '---' : '--:')));
  const text = [line(head), rule, ...rows.map(line), '', ...notes.map((note) => `- ${note}`)];
  return [...text, ...(image ? ['', `![${image.alt}](${image.file})`] : [])].join('\n');
}

/** Puts each table between its markers in a page; a table that the page has no markers for is added at its end. */
export function writeTables(page: URL, title: string, tables: readonly Table[]): void {
  let text = existsSync(page) ? readFileSync(page, 'utf8') : `# ${title}\n`;
  for (const table of tables) {
    const start = `<!-- measured: ${table.id} -->`;
    const end = `<!-- end: ${table.id} -->`;
    const block = `${start}\n${tableText(table)}\n${end}`;
    const from = text.indexOf(start);
    const to = text.indexOf(end, from);
    if (from >= 0 && to < 0) throw new Error(`${page.pathname} has ${start} and no ${end}: put it back`);
    text =
      from < 0
        ? `${text}\n## ${table.title}\n\n${block}\n`
        : `${text.slice(0, from)}${block}${text.slice(to + end.length)}`;
  }
  writeFileSync(page, text);
}

/** A share from 0 to 1 with three places, as in the literature: `.935`. */
export function share(value: number): string {
  return value.toFixed(3).replace(/^0/u, '');
}

/** A large number with separated thousands, rounded. */
export function count(value: number): string {
  return Math.round(value).toLocaleString('en');
}
