const { equal } = require('node:assert/strict');
const { align, Glossary, toUnits } = require('tarjoman');
const diplomatic = require('tarjoman/data/diplomatic').diplomatic;
const lexicon = require('tarjoman/data/lexicon').lexicon;
const { parseCsv } = require('tarjoman/formats/csv');
const { writeOmegat } = require('tarjoman/formats/omegat');
const { parseXliff, writeXliff } = require('tarjoman/formats/xliff');
const { words } = require('tarjoman/text');

const glossary = Glossary.from(diplomatic);
const { beads } = align('سفر تاریخی است.', 'The visit is historic.', { glossary, lexicon });
equal(beads.length, 1);
const units = toUnits(align('سفر تاریخی است.', 'The visit is historic.', { lexicon }));
equal(parseXliff(writeXliff(units))[0].target, 'The visit is historic.');
equal(glossary.lookup('moahede jame')[0].concept.id, 'comprehensive-treaty');
equal(writeOmegat(parseCsv('fa,en\nمعاهده,treaty\n')).split('\n')[1], 'معاهده\ttreaty\t[treaty]');
equal(words('می شود')[0].text, words('میشود')[0].text);
equal(require('tarjoman/glossary/entries/treaty.json').id, 'treaty');
try {
  align('', 'No source.');
} catch (error) {
  equal(error.code, 'EMPTY_SIDE');
}
