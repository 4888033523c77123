/** All planters. */
import type { Planters } from './planted.js';
import { plantCode } from './planters/code.js';
import { plantDate } from './planters/date.js';
import { plantInconsistent } from './planters/inconsistent.js';
import { plantLeftover } from './planters/leftover.js';
import { plantBracket, plantQuotation } from './planters/marks.js';
import { plantName } from './planters/name.js';
import { plantNumber } from './planters/number.js';
import { plantTerm } from './planters/term.js';
import { plantCopied, plantEmpty, plantLength } from './planters/whole-target.js';

/** By the kind of fault that each plants. */
export const PLANTERS: Planters = {
  number: plantNumber,
  date: plantDate,
  name: plantName,
  quotation: plantQuotation,
  bracket: plantBracket,
  term: plantTerm,
  inconsistent: plantInconsistent,
  empty: plantEmpty,
  copied: plantCopied,
  length: plantLength,
  code: plantCode,
  leftover: plantLeftover,
};
