/** How much memory a function takes while it runs, though it never waits and no timer of its thread can fire. */
import { setTimeout } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';

/**
 * Runs a function while another thread looks at this thread's heap.
 *
 * The other thread asks through V8's inspector, which interrupts whatever runs. Where `collected` is set, garbage is collected
 * before each look: then the peak is what the function holds, else what the heap has grown to.
 *
 * @returns The largest heap with what belongs to it outside, array buffers among it, in bytes.
 * @throws Error where `collected` is set and Node was started without `--expose-gc`.
 */
export async function peakMemory(run: () => void, collected: boolean): Promise<number> {
  if (collected && !globalThis.gc) throw new Error('garbage cannot be collected: start Node with --expose-gc');
  const sampler = new Worker(new URL('./memory-sampler.mjs', import.meta.url), { workerData: { collected } });
  await message(sampler);
  run();
  const told = message(sampler);
  sampler.postMessage('stop');
  const peak = Number(await told);
  await sampler.terminate();
  return peak;
}

/** Heap and what belongs to it outside after garbage was collected, in bytes. */
export async function heldMemory(): Promise<number> {
  // Array buffers are given back by a thread of V8's some time after their collection, so once is not enough.
  for (let round = 0; round < 3; round++) {
    globalThis.gc?.();
    await setTimeout(100);
  }
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external; // `external` has the array buffers in it
}

function message(worker: Worker): Promise<unknown> {
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}
