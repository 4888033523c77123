/** Checks of translations against a glossary. */
import { type CheckedGlossary, CheckedPair } from './checked-pair.js';
import { type Choice, deviations } from './consistency.js';
import type { CheckOptions, TermFinding, TextPair } from './finding.js';
import { TermsOf } from './terms-of.js';

/** A glossary ready to check translations. */
export class TermChecker {
  readonly #glossary: CheckedGlossary;
  readonly #terms: TermsOf;

  constructor(glossary: CheckedGlossary) {
    this.#glossary = glossary;
    this.#terms = new TermsOf(glossary);
  }

  /** The faults of a document, pair by pair; choices of terms are compared between pairs. */
  check(pairs: readonly TextPair[], options: CheckOptions = {}): TermFinding[] {
    const { source = 'fa' } = options;
    const choices: Choice[] = [];
    const findings = pairs.map((pair, index) => {
      const checked = new CheckedPair(this.#glossary, this.#terms, pair, source, index);
      choices.push(...checked.choices());
      return checked.findings(options);
    });
    const lang = source === 'fa' ? 'en' : 'fa';
    for (const { choice, rendering, usual, usualIn } of deviations(choices)) {
      const { pair, id } = choice;
      const { sought, start, end } = rendering;
      findings[pair]?.push({
        kind: 'inconsistent',
        pair,
        lang,
        start,
        end,
        text: pairs[pair]?.[lang].slice(start, end) ?? '',
        id,
        choice: sought.term.text,
        usual: usual.text,
        usualIn,
      });
    }
    return findings.flat();
  }
}
