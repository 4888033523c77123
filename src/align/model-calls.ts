/** Asking a model of the user's: so many texts a call, each answer checked, no failure lost. */
import { TarjomanError } from '../errors.js';

/** So many texts or pairs are given to a model in one call. */
const BATCH = 32;

/** What {@link AlignAsyncOptions.onProgress} is told. */
export interface AlignProgress {
  /** Which model is being asked. */
  readonly stage: 'translate' | 'embed' | 'score';
  /** How many texts or pairs it has answered. */
  readonly done: number;
  /** How many it will be asked in all. */
  readonly total: number;
}

/** What is wrong with an answer and what would be right; nothing where it is right. Types promise little of a user's model. */
export type Check = (answer: unknown) => string | undefined;

/** Calls of the models of one alignment, one after another. */
export class ModelCalls {
  readonly #signal: AbortSignal | undefined;
  readonly #onProgress: ((progress: AlignProgress) => void) | undefined;

  constructor(signal?: AbortSignal, onProgress?: (progress: AlignProgress) => void) {
    this.#signal = signal;
    this.#onProgress = onProgress;
  }

  /**
   * Asks a model about items, batch by batch.
   *
   * @returns An answer for each item.
   * @throws {@link TarjomanError} `MODEL_FAILED` where the model fails or answers what it must not; the signal's reason where
   * that is aborted.
   */
  async ask<Item, Answer>(
    stage: AlignProgress['stage'],
    items: readonly Item[],
    model: (batch: readonly Item[], signal?: AbortSignal) => Promise<readonly Answer[]>,
    check: Check,
  ): Promise<Answer[]> {
    const answers: Answer[] = [];
    for (let from = 0; from < items.length; from += BATCH) {
      const batch = items.slice(from, from + BATCH);
      const given = await this.#call(stage, batch, model);
      batch.forEach((item, k) => {
        const answer = given[k] as Answer;
        const wrong = check(answer);
        if (wrong !== undefined) {
          throw new TarjomanError('MODEL_FAILED', `${stage} answered ${JSON.stringify(item)} with ${wrong}`);
        }
        answers.push(answer);
      });
      this.#onProgress?.({ stage, done: answers.length, total: items.length });
    }
    this.#signal?.throwIfAborted();
    return answers;
  }

  async #call<Item, Answer>(
    stage: string,
    batch: readonly Item[],
    model: (batch: readonly Item[], signal?: AbortSignal) => Promise<readonly Answer[]>,
  ): Promise<readonly Answer[]> {
    const signal = this.#signal;
    signal?.throwIfAborted();
    let answers: unknown;
    try {
      answers = await (signal === undefined ? model(batch) : model(batch, signal));
    } catch (cause) {
      signal?.throwIfAborted(); // as a rule the model has failed because of it
      const message = cause instanceof Error ? cause.message : String(cause);
      throw new TarjomanError('MODEL_FAILED', `${stage} failed: ${message}; repair the model, or align without it`, {
        cause,
      });
    }
    if (Array.isArray(answers) && answers.length === batch.length) return answers as readonly Answer[];
    const given = Array.isArray(answers) ? `${answers.length} results` : `a ${typeof answers}`;
    throw new TarjomanError(
      'MODEL_FAILED',
      `${stage} gave ${given} for ${batch.length} texts: give an array of one result for each, in their order`,
    );
  }
}
