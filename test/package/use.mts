import { type Alignment, align, Glossary, type Match, TranslationMemory, toUnits, type Unit } from 'tarjoman';
import { align as alignOnly } from 'tarjoman/align';
import diplomatic from 'tarjoman/data/diplomatic';
import lexicon from 'tarjoman/data/lexicon';
import { type GlossaryFinding, parseCsv } from 'tarjoman/formats/csv';
import { parseGlossaryJson } from 'tarjoman/formats/glossary-json';
import { writeJsonl } from 'tarjoman/formats/jsonl';
import { writeOmegat } from 'tarjoman/formats/omegat';
import { writeTbx } from 'tarjoman/formats/tbx';
import { writeTmx } from 'tarjoman/formats/tmx';
import { writeTsv } from 'tarjoman/formats/tsv';
import { type Finding, readXliff, validateXliff, writeXliff } from 'tarjoman/formats/xliff';
import { toXliffJs } from 'tarjoman/formats/xliff-js';
import type { Concept } from 'tarjoman/glossary';
import { Lexicon } from 'tarjoman/lexicon';
import { openGlossary, readTextFile } from 'tarjoman/node';
import { segment } from 'tarjoman/text';
import { plainText } from 'tarjoman/tm';

const glossary: Glossary = Glossary.from(diplomatic);
const alignment: Alignment = align('سفر تاریخی است.', 'The visit is historic.', { glossary, lexicon });
const units: Unit[] = toUnits(alignment);
const matches: Match[] = TranslationMemory.from(units).search('The visit is historic.', { lang: 'en' });
const findings: Finding[] = validateXliff(writeXliff(units));
const concept: Concept | undefined = glossary.get('treaty');
const wrong: GlossaryFinding[] = [];
const concepts: Concept[] = parseCsv('fa,en,colour\nمعاهده,treaty,red\n', { onFinding: (found) => wrong.push(found) });
if (concepts.length !== 1 || wrong[0]?.field !== 'colour') throw new Error('not as typed');
if (matches[0]?.score !== 1 || findings.length > 0 || concept === undefined) throw new Error('not as typed');
export const all = [
  alignOnly,
  parseGlossaryJson,
  writeJsonl,
  writeOmegat,
  writeTbx,
  openGlossary,
  writeTmx,
  writeTsv,
  readXliff,
  toXliffJs,
  Lexicon,
  readTextFile,
  segment,
  plainText,
];
