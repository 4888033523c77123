/** The checks by kind. */

import { checkBrackets } from './bracket/check-brackets.js';
import type { CorpusCheck, PairCheck } from './check.js';
import { checkCodes } from './code/check-codes.js';
import { checkCopied } from './copied.js';
import { checkDates } from './dates/check-dates.js';
import { checkEmpty } from './empty.js';
import type { CheckKind } from './finding.js';
import { Consistency } from './inconsistent.js';
import { checkLeftovers } from './leftover/check-leftovers.js';
import { checkLength } from './length/check-length.js';
import { checkNames } from './names/check-names.js';
import { checkNumbers } from './numbers/check-numbers.js';
import { checkQuotation } from './quotation/check-quotation.js';
import { TermCheck } from './terms/term-check.js';

/** Checks after which, if they find something, there is no translation to be checked further. They see all units. */
export const DECISIVE_CHECKS: readonly (readonly [CheckKind, PairCheck])[] = [
  ['empty', checkEmpty],
  ['copied', checkCopied],
];

/** Checks of pairs with text on both sides. A kind may have several, and may be in the table below, too. */
export const PAIR_CHECKS: readonly (readonly [CheckKind, PairCheck])[] = [
  ['length', checkLength],
  ['number', checkNumbers],
  ['date', checkDates],
  ['name', checkNames],
  ['quotation', checkQuotation],
  ['bracket', checkBrackets],
  ['code', checkCodes],
  ['leftover', checkLeftovers],
];

/** Makers of checks that compare pairs: a new one for each run. */
export const CORPUS_CHECKS: readonly (readonly [CheckKind, () => CorpusCheck])[] = [
  ['inconsistent', () => new Consistency()],
  ['term', () => new TermCheck()],
];
