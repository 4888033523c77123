/**
 * Faults that the gold pairs themselves have, as a reader found them among the alarms: no false alarms, then.
 *
 * Only alarms were read; pairs without one may have faults of which nobody knows. A pair is named by its document and its
 * place among the document's pairs, counted from 0.
 */
import type { CheckKind } from '../../../src/tm/checks/index.js';

/** By the pair's identifier: the kinds of faults that it really has. */
export const GOLD_FAULTS: ReadonlyMap<string, readonly CheckKind[]> = new Map([
  ['cbsnews.248471#1', ['name']], // Carolina has become California
  ['cbsnews.248471#7', ['quotation']],
  ['newsweek.51307#11', ['quotation']],
  ['newsweek.51329#5', ['length', 'name']], // who said it, and to whom, is on one side alone
  ['newsweek.51329#8', ['name']], // likewise
  ['nytimes.184825#4', ['quotation']],
  ['reuters.218865#12', ['number']], // a thousandfold
  ['reuters.218911#2', ['quotation']],
  ['reuters.218932#8', ['number']], // a figure left out
  ['telegraph.405401#7', ['name']], // The Sunday Telegraph has become one of Sydney
  ['telegraph.405422#7', ['length', 'name']], // who said it, and to whom, is on one side alone
  ['telegraph.405422#8', ['name']], // likewise
  ['upi.176251#1', ['date']], // Saturday has become Monday
  ['PubMed_8#98', ['number']], // the translation of another sentence
  ['wiki_4#44', ['name']], // SARS has become MERS
  ['cnn.304478#3', ['quotation']],
  ['dailymail.co.uk.298686#4', ['quotation']],
  ['newsweek.51318#10', ['name']], // London left out
  ['nytimes.184804#3', ['date']], // the year left out
  ['reuters.218861#9', ['quotation']],
  ['reuters.218861#19', ['quotation']],
  ['rt.com.91334#5', ['quotation']],
  ['rt.com.91356#13', ['length']], // who said it stands on one side alone
  ['scotsman.133765#1', ['number']], // a number left out
  ['scotsman.133765#4', ['name']], // a clause left out
  ['scotsman.133801#3', ['quotation']],
  ['thelocal.65969#2', ['quotation']],
  ['thelocal.65969#8', ['quotation']],
  ['upi.176275#6', ['date']], // the year left out
  ['wiki_10#11', ['name']], // Shenzhen left out
]);
