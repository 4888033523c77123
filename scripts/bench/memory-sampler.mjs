/** The thread that looks at the main thread's heap; see peak-memory.ts. JavaScript, since no loader reaches into a worker. */
import { Session } from 'node:inspector/promises';
import { setTimeout } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';

/** Least pause between two looks, in milliseconds. */
const LEAST_PAUSE = 5;
/** A look that collects garbage takes long: the pause is so many times as long, or the function would hardly come on. */
const PAUSE = 4;

const expression = `(() => {
  ${workerData.collected ? 'gc();' : ''}
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
})()`;

let stopped = false;
parentPort.once('message', () => {
  stopped = true;
});
const session = new Session();
session.connectToMainThread();
let bytes = await look();
parentPort.postMessage('ready');
while (!stopped) {
  const start = performance.now();
  bytes = Math.max(bytes, await look());
  await setTimeout(Math.max(LEAST_PAUSE, PAUSE * (performance.now() - start)));
}
session.disconnect();
parentPort.postMessage(bytes);

async function look() {
  const { result } = await session.post('Runtime.evaluate', { expression, returnByValue: true });
  return Number(result.value);
}
