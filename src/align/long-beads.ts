/**
 * Beads that are longer than the search looks at.
 *
 * A sentence that hangs together what the other side says in five or six is rare, and to look for it everywhere would double the
 * time of the search. There the search finds the longest bead that it knows, and the rest alone beside it:
 *
 *     1 : 4 │ 0 : 1 │ 0 : 1        is tried as        1 : 6
 *
 * @see Steingrímsson et al.: SentAlign, EMNLP 2023, which re-tests merges after the path is found
 */
import { LONGEST_SPAN, shapeWeight } from './beads.js';
import type { Evidence } from './evidence.js';
import type { Path, Step } from './path.js';
import { SpanScores } from './span-scores.js';

/**
 * Takes sentences that are alone into a bead beside them that is as long as the search makes them.
 *
 * @param longest - How long that is.
 */
export function lengthenBeads(path: Path, evidence: Evidence, longest: number): Path {
  const scores = new SpanScores(evidence);
  const scoreOf = ({ source, target, a, b }: Step) =>
    scores.score(scores.sentences('source', source - a, source), scores.sentences('target', target - b, target)) +
    shapeWeight({ source: a, target: b }, evidence.weights);
  const gainOf = (step: Step, longer: Step) => scoreOf(longer) - scoreOf(step) - evidence.weights.shapes.alone;

  const steps: Step[] = [];
  const probabilities: number[] = [];
  path.steps.forEach((step, k) => {
    let bead = step;
    let probability = path.probabilities[k] as number;
    // A long bead takes in one sentence after the other, those before it too.
    for (let last = steps.at(-1); last !== undefined; last = steps.at(-1)) {
      const longer = joined(last, bead, longest);
      const gain = longer === undefined ? 0 : gainOf(last.a > 0 && last.b > 0 ? last : bead, longer);
      if (longer === undefined || gain <= 0) break;
      steps.pop();
      probability = Math.min(probability, probabilities.pop() as number) / (1 + Math.exp(-gain));
      bead = longer;
    }
    steps.push(bead);
    probabilities.push(probability);
  });
  return { steps, probabilities };
}

/** A long bead and a sentence alone beside it as one, where they can be. */
function joined(one: Step, other: Step, longest: number): Step | undefined {
  const [bead, alone] = one.a > 0 && one.b > 0 ? [one, other] : [other, one];
  const onSource = alone.b === 0 && bead.b === 1 && bead.a >= longest && bead.a < LONGEST_SPAN;
  const onTarget = alone.a === 0 && bead.a === 1 && bead.b >= longest && bead.b < LONGEST_SPAN;
  if (!onSource && !onTarget) return undefined;
  return { ...other, a: one.a + other.a, b: one.b + other.b };
}
