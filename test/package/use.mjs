import { equal } from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { align, Glossary, TranslationMemory, toUnits } from 'tarjoman';
import diplomatic from 'tarjoman/data/diplomatic';
import lexicon from 'tarjoman/data/lexicon';
import { parseCsv, writeCsv } from 'tarjoman/formats/csv';
import { parseTbx, writeTbx } from 'tarjoman/formats/tbx';
import { parseXliff, writeXliff } from 'tarjoman/formats/xliff';
import { readWithXliffJs } from 'tarjoman/formats/xliff-js';
import { openGlossary, openMemory } from 'tarjoman/node';
import { words } from 'tarjoman/text';

const glossary = Glossary.from(diplomatic);
const alignment = align(
  'سفر به مسکو تاریخی است. مذاکرات فردا ادامه می‌یابد.',
  'The visit to Moscow is historic. The talks continue tomorrow.',
  { glossary, lexicon },
);
const units = toUnits(alignment, { document: 'visit' });
equal(units.length, 2);
const xml = writeXliff(units);
equal(parseXliff(xml).length, 2);
equal((await readWithXliffJs(xml)).length, 2);
equal(
  TranslationMemory.from(units).search('مذاکرات فردا ادامه می یابد', { lang: 'fa' })[0]?.unit.target,
  'The talks continue tomorrow.',
);
equal(glossary.lookup('نقشهراه')[0]?.concept.id, 'road-map');
equal(words('همکاری های')[0]?.text, words('همکاریهای')[0]?.text);
equal((await openMemory(fileURLToPath(import.meta.resolve('tarjoman/tm/moscow-talks.xlf')))).size > 20, true);
equal(parseCsv(writeCsv(parseTbx(writeTbx(glossary)))).length, glossary.size);
const treaty = await openGlossary(fileURLToPath(import.meta.resolve('tarjoman/glossary/entries/treaty.json')));
equal(treaty.recognize('The treaty was signed.', 'en')[0]?.id, 'treaty');
