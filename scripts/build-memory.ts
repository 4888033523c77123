/** Makes the memory of each text under tm/sources, and says where the aligner differs from the hand-made beads. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import diplomatic from '../src/data/diplomatic.js';
import lexicon from '../src/data/lexicon.js';
import { writeXliff } from '../src/formats/xliff/index.js';
import { align, Glossary, toUnits } from '../src/index.js';
import { writeFileWhole } from '../src/node.js';

interface Gold {
  readonly beads: readonly { readonly source: readonly string[]; readonly target: readonly string[] }[];
}

const tm = new URL('../tm/', import.meta.url);
const glossary = Glossary.from(diplomatic);

for (const name of readdirSync(new URL('sources/', tm))) {
  const document = /^(.+)\.fa\.txt$/u.exec(name)?.[1];
  if (document === undefined) continue;
  const text = (lang: string) => readFileSync(new URL(`sources/${document}.${lang}.txt`, tm), 'utf8');
  const alignment = align(text('fa'), text('en'), { glossary, lexicon });
  await writeFileWhole(fileURLToPath(new URL(`${document}.xlf`, tm)), writeXliff(toUnits(alignment, { document })));

  const gold: Gold = JSON.parse(readFileSync(new URL(`gold/${document}.json`, tm), 'utf8'));
  const wanted = new Set(gold.beads.map(({ source, target }) => JSON.stringify([source, target])));
  const found = alignment.beads.map(({ source, target }) =>
    JSON.stringify([source.map((i) => alignment.source[i]?.text), target.map((i) => alignment.target[i]?.text)]),
  );
  const wrong = found.filter((bead) => !wanted.has(bead));
  process.stdout.write(`${document}: ${found.length} beads, ${wrong.length} unlike the hand-made ones\n`);
  for (const bead of wrong) process.stdout.write(`  ${bead}\n`);
}
