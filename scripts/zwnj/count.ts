/**
 * Counts the words of Persian texts: the figures that zwnj/table.ts reads as `figures.tsv`.
 *
 *     npx tsx scripts/zwnj/count.ts FILE… > scripts/zwnj/figures.tsv
 *
 * A word is a run of letters with its zero-width non-joiners, which are written as `|`. Only counts leave the texts, and only
 * of words that stand in them twice or more.
 */
import { readFileSync } from 'node:fs';
import { foldLetters } from '../../src/text/zwnj/letters.js';

const counts = new Map<string, number>();
for (const file of process.argv.slice(2)) {
  for (const [run] of readFileSync(file, 'utf8').matchAll(/[\u0621-\u063a\u0641-\u0655\u066e-\u06d3\u200c]+/gu)) {
    const word = run
      .split('\u200c')
      .filter((part) => part !== '')
      .map((part) => foldLetters(part))
      .join('|');
    if (word !== '') counts.set(word, (counts.get(word) ?? 0) + 1);
  }
}
const frequent = [...counts].filter(([, count]) => count > 1);
frequent.sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
console.log(frequent.map(([word, count]) => `${word}\t${count}`).join('\n'));
