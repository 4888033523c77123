import { type Alignment, align, Glossary, type Match, TranslationMemory, toUnits, type Unit } from 'tarjoman';
import { align as alignOnly } from 'tarjoman/align';
import diplomatic from 'tarjoman/data/diplomatic';
import lexicon from 'tarjoman/data/lexicon';
import { writeJsonl } from 'tarjoman/formats/jsonl';
import { writeTmx } from 'tarjoman/formats/tmx';
import { writeTsv } from 'tarjoman/formats/tsv';
import { type Finding, readXliff, validateXliff, writeXliff } from 'tarjoman/formats/xliff';
import { toXliffJs } from 'tarjoman/formats/xliff-js';
import type { Concept } from 'tarjoman/glossary';
import { Lexicon } from 'tarjoman/lexicon';
import { readTextFile } from 'tarjoman/node';
import { segment } from 'tarjoman/text';
import { plainText } from 'tarjoman/tm';

const glossary: Glossary = Glossary.from(diplomatic);
const alignment: Alignment = align('سفر تاریخی است.', 'The visit is historic.', { glossary, lexicon });
const units: Unit[] = toUnits(alignment);
const matches: Match[] = TranslationMemory.from(units).search('The visit is historic.', { lang: 'en' });
const findings: Finding[] = validateXliff(writeXliff(units));
const concept: Concept | undefined = glossary.get('treaty');
if (matches[0]?.score !== 1 || findings.length > 0 || concept === undefined) throw new Error('not as typed');
export const all = [
  alignOnly,
  writeJsonl,
  writeTmx,
  writeTsv,
  readXliff,
  toXliffJs,
  Lexicon,
  readTextFile,
  segment,
  plainText,
];
