/** A bound on codes in codes and groups in groups, which npm `xliff` and we go through by recursion. */
import { TarjomanError } from '../../errors.js';

/** Far above any text; npm `xliff` itself takes about a thousand. */
const DEEPEST = 250;

/** Throws `TOO_LARGE` below the bound. */
export function checkDepth(depth: number, where: string): void {
  if (depth <= DEEPEST) return;
  throw new TarjomanError('TOO_LARGE', `${where} nests deeper than ${DEEPEST}: no text needs that`);
}
