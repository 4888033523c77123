/** What is wrong in a glossary, told while it is read. */
import { findingError, type GlossaryFinding } from '../formats/glossary-finding.js';
import { explain } from './failure.js';

/** So many are told; a table in the wrong delimiter has one a row. */
const MOST_TOLD = 20;

/** Tells findings, and counts them. */
export class FindingReport {
  #count = 0;

  /** How many there were. */
  get count(): number {
    return this.#count;
  }

  /** Tells one more. */
  add(finding: GlossaryFinding): void {
    this.#count += 1;
    if (this.#count <= MOST_TOLD) process.stderr.write(`${explain(findingError(finding))}\n`);
  }

  /** Says how many were not told. */
  end(): void {
    if (this.#count > MOST_TOLD) process.stderr.write(`and ${this.#count - MOST_TOLD} more of this kind\n`);
  }
}
