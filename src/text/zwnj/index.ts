/** Restoring zero-width non-joiners that a text has lost. */

export type { ZwnjRule } from './readings.js';
export { type RestoredZwnj, restoreZwnj, type ZwnjInsertion, type ZwnjOptions } from './restore.js';
export { type Entry as ZwnjEntry, type ZwnjData, ZwnjTable } from './table.js';
