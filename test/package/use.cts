import diplomatic = require('tarjoman/data/diplomatic');
import tarjoman = require('tarjoman');
import xliff = require('tarjoman/formats/xliff');
import node = require('tarjoman/node');

const glossary: tarjoman.Glossary = tarjoman.Glossary.from(diplomatic.diplomatic);
const alignment: tarjoman.Alignment = tarjoman.align('سفر تاریخی است.', 'The visit is historic.', { glossary });
const xml: string = xliff.writeXliff(tarjoman.toUnits(alignment));
if (xliff.parseXliff(xml).length !== 1) throw new Error('not as typed');
export const all = [node.openMemory, node.openGlossary];
