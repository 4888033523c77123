/** Shows the whole way on the sample: two texts, their pairs, the memory, a search and a few look-ups. */
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { embed, percent, table } from '../src/cli/table.js';
import diplomatic from '../src/data/diplomatic.js';
import lexicon from '../src/data/lexicon.js';
import { writeXliff } from '../src/formats/xliff/index.js';
import { align, Glossary, plainText, preferredTerm, toUnits } from '../src/index.js';
import { openMemory, writeFileWhole } from '../src/node.js';

const source = await readFile(new URL('../tm/sources/moscow-talks.fa.txt', import.meta.url), 'utf8');
const target = await readFile(new URL('../tm/sources/moscow-talks.en.txt', import.meta.url), 'utf8');
const glossary = Glossary.from(diplomatic);

heading('A Persian press statement and its English translation, aligned');
const alignment = align(source, target, { glossary, lexicon });
const units = toUnits(alignment, { document: 'moscow-talks' });
print(
  table(
    units.map(({ id, score = 0, source, target, sentences }) => ({
      label: `${id}  ${sentences?.source.length} : ${sentences?.target.length}  ${percent(score)}`,
      fa: plainText(source),
      en: plainText(target),
    })),
  ),
);

heading('The memory as XLIFF 2.1');
const file = join(await mkdtemp(join(tmpdir(), 'tarjoman-')), 'moscow-talks.xlf');
await writeFileWhole(file, writeXliff(units));
print(`${units.length} units written to ${file}\n`);

heading('A sentence of it, edited, found again');
const query = 'برنامههای رایزنی معمولا نشستهای منظم معاونان و مدیران کل را پیشبینی میکند';
print(`\u200e${embed(query)}\n`);
const memory = await openMemory(file);
print(
  table(
    memory.search(query, { lang: 'fa', threshold: 0.5, limit: 2 }).map(({ unit, score }) => ({
      label: `${unit.id}  ${percent(score)}`,
      fa: plainText(unit.source),
      en: plainText(unit.target),
    })),
  ),
);

heading('Terms, misspelled');
for (const term of ['نقشهراه', 'معاهدة جامع', 'moahede jame', 'strategic partnershp', 'giraffe']) {
  const best = glossary.lookup(term, { limit: 1 })[0];
  const answer = best ? `${preferredTerm(best.concept.en)}  ${embed(preferredTerm(best.concept.fa))}` : 'no such term';
  print(`\u200e${/\p{Script=Arabic}/u.test(term) ? embed(term) : term}  →  ${answer}\n`);
}

function heading(text: string): void {
  print(`\n${text}\n${'═'.repeat(text.length)}\n`);
}

function print(text: string): void {
  process.stdout.write(text);
}
