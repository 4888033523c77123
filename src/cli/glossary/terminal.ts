/** Questions and answers on the terminal. */
import { createInterface } from 'node:readline/promises';
import { TarjomanError } from '../../errors.js';

/** Where people are asked. */
export interface Terminal {
  /** Asks, and waits for one line. */
  ask(question: string): Promise<string>;
  /** Tells something. */
  say(text: string): void;
}

/** What a shell reports of a program that was broken off with Ctrl-C: 128 and the number of the signal. */
const BROKEN_OFF = 130;

/** The terminal of the process. What is asked is printed as messages are, so that standard output stays free. */
export function openTerminal(): Terminal & { close(): void } {
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  let isAnswering = true;
  lines.on('SIGINT', () => {
    process.stderr.write('\nnothing is written\n');
    process.exit(BROKEN_OFF);
  });
  const ended = new Promise<never>((_, failed) => {
    lines.on('close', () => {
      const message = 'the answers end before the last question, and nothing is written: answer all, or give options';
      if (isAnswering) failed(new TarjomanError('BAD_ARGUMENT', message));
    });
  });
  ended.catch(() => {}); // it may end between two questions, and the next one tells
  return {
    ask: (question) => Promise.race([lines.question(question), ended]),
    say: (text) => {
      process.stderr.write(text);
    },
    close: () => {
      isAnswering = false;
      lines.close();
    },
  };
}
