/** How a failed command ends: one line that says where, what and what to do, and the exit status. */
import { TarjomanError } from '../errors.js';

/** `FILE[:LINE:COLUMN]: CODE: what is wrong and what to do`. */
export function explain(error: unknown): string {
  if (!(error instanceof TarjomanError)) {
    return `tarjoman: INTERNAL: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
  }
  const { file = 'tarjoman', line, column, code, message } = error;
  const place = line === undefined ? file : `${file}:${line}:${column ?? 1}`;
  return `${place}: ${code}: ${message}`;
}

/** 2 where the call or its input is at fault, 3 where the machine failed. */
export function exitStatus(error: unknown): 2 | 3 {
  return error instanceof TarjomanError && error.code !== 'FILE_REFUSED' ? 2 : 3;
}
