/** Two texts in, beads out, with models that the user brings. */

import { primaryLanguage } from '../text/language.js';
import type { AlignOptions } from './align.js';
import type { Alignment } from './alignment.js';
import { noteTranslation } from './evidence/translation.js';
import type { AlignProgress } from './model-calls.js';
import { ModelCalls } from './model-calls.js';
import type { Embedder, PairScorer, Translator } from './models.js';
import { posteriorPath } from './posterior.js';
import { judged } from './rescoring.js';
import { fineCandidates } from './search.js';
import { completed, searchSides } from './sentences.js';
import { alignmentOf, evidenceIn, readTexts } from './texts.js';
import { WEIGHTS } from './weights.js';

/** How {@link alignAsync} reads and matches the texts, and which models it asks. */
export interface AlignAsyncOptions extends AlignOptions {
  /**
   * Gives texts vectors of one space for both languages. It is asked about the runs of sentences that may be in a bead, each
   * text once; what counts is how much nearer two runs are than random ones of the same texts.
   */
  readonly embed?: Embedder;
  /** Translates the source sentences into the target's language, each text once, before the search. */
  readonly translate?: Translator;
  /** Gives log-odds for the pairs that may be beads, each pair of texts once. */
  readonly score?: PairScorer;
  /** Ends the work: looked at before and after each call of a model, and given to it. */
  readonly signal?: AbortSignal;
  /** Told after each call of a model. What it throws ends the work. */
  readonly onProgress?: (progress: AlignProgress) => void;
}

/**
 * Aligns a text with its translation by all that {@link align} looks at and by what models say.
 *
 * Without a model the result is that of {@link align}. Translations are read before the search, as further words of the source
 * sentences. Vectors and scores come after it: they judge the beads that have a chance of one in a thousand and those that end
 * where these do, in the corridor that the search has found. Models are called with at most 32 texts or pairs, one call after
 * another. As with `align`, every sentence stands in exactly one bead.
 *
 * @param source - The source text as it is.
 * @param target - Its translation as it is.
 * @returns The alignment; the promise is rejected with the signal's reason where that is aborted.
 * @throws {@link TarjomanError} as a rejection: what `align` throws, and `MODEL_FAILED` where a model fails or answers with the
 * wrong number of results, an unequal or zero vector or what is no finite number; its own error is the `cause`.
 * @see Thompson, Koehn: Vecalign (2019) and Liu, Zhu: Bertalign (2023) for vectors; Sennrich, Volk: MT-based sentence alignment
 * (2010) for translations
 * @example
 * ```ts
 * const translations: Record<string, string> = { 'سفر تاریخی است.': 'The trip is historic.' };
 * const english = 'Nobody has resigned. A historic trip. The meeting is tomorrow.';
 * const { beads } = await alignAsync('سفر تاریخی است. دیدار فردا است.', english, {
 *   translate: async (texts) => texts.map((text) => translations[text] ?? ''),
 * });
 * // [{ source: [], target: [0], score: … }, { source: [0], target: [1], score: … }, { source: [1], target: [2], score: … }]
 * ```
 */
export async function alignAsync(source: string, target: string, options: AlignAsyncOptions = {}): Promise<Alignment> {
  const { embed, score, translate, signal, onProgress } = options;
  signal?.throwIfAborted();
  const calls = new ModelCalls(signal, onProgress);
  const read = readTexts(source, target, options);
  const translations = translate && (await translated(read.texts.source, translate, calls));
  const lang = primaryLanguage(read.begun.targetLang);
  const evidence = evidenceIn(
    read,
    options,
    WEIGHTS,
    translations && ((i, length, list) => noteTranslation(translations[i] as string, lang, length, list)),
  );
  let found = searchSides(evidence);
  if (embed || score) {
    const candidates = fineCandidates(found.evidence, found.coarse);
    const judges = { ...(embed && { embed }), ...(score && { score }) };
    found = { ...found, path: posteriorPath(await judged(candidates, read.texts, WEIGHTS, judges, calls)) };
  }
  return alignmentOf(read, completed(found, read.texts), evidence);
}

async function translated(sentences: readonly string[], translate: Translator, calls: ModelCalls): Promise<string[]> {
  const texts = [...new Set(sentences)];
  const answers = await calls.ask('translate', texts, translate, (answer) =>
    typeof answer === 'string'
      ? undefined
      : `${String(answer)}: give a string, an empty one where there is no translation`,
  );
  const translations = new Map(texts.map((text, k) => [text, answers[k] as string]));
  return sentences.map((sentence) => translations.get(sentence) as string);
}
