/** The public samples of XLIFF 1.0 to 1.2: documents of tools, many of them dialects. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of the schemas. */
export const SCHEMAS = '../shared/conformance/xliff-1.2';
const FOLDER = join(SCHEMAS, 'samples');

/** Whether they are there. */
export const hasSamples = existsSync(FOLDER);

/** The names of the samples, a stand-in where they are not there. */
export const sampleNames: readonly string[] = hasSamples ? readdirSync(FOLDER).sort() : ['none'];

/** A sample as it is. */
export function sampleBytes(name: string): Uint8Array {
  return readFileSync(join(FOLDER, name));
}

/** A sample as text; all of them are in UTF-8. */
export function sample(name: string): string {
  return new TextDecoder().decode(sampleBytes(name));
}

/** Elements of XLIFF 1 whose white space is layout. */
export const LAYOUT: ReadonlySet<string> = new Set([
  ...['xliff', 'file', 'body', 'group', 'bin-unit', 'trans-unit', 'alt-trans'],
]);
