/** A document through npm `xliff` and back. */
// @ts-expect-error: the package has no declarations
import js2xliff from 'xliff/js2xliff';
// @ts-expect-error: likewise
import xliff2js from 'xliff/xliff2js';
import { differences, elementNames, infoset } from './infoset.js';

/** How the package is called: as its README does, or with the options that damage least. */
export type Way = 'default' | 'careful';

/** What became of a document. */
export type Outcome = { readonly failure: string } | Written;

/** What comes back. */
interface Written {
  /** What it says otherwise than before. */
  readonly differences: readonly string[];
  /** Whether it has as many elements of each name. */
  readonly sameElements: boolean;
}

/** Reads a document and writes it again. */
export async function roundTrip(xml: string, way: Way): Promise<Outcome> {
  const before = infoset(xml);
  let written: string;
  try {
    const object: { readonly xliffVersion?: string } = await xliff2js(xml);
    const careful = { indent: '', targetXliffVersion: object.xliffVersion ?? '2.0' };
    written = way === 'default' ? await js2xliff(object) : await js2xliff(object, careful);
  } catch (error) {
    return { failure: `it throws: ${firstLine(error)}` };
  }
  try {
    const sameElements = elementNames(written).join() === elementNames(xml).join();
    return { differences: differences(before, infoset(written)), sameElements };
  } catch (error) {
    return { failure: `what it writes is not well-formed: ${firstLine(error)}` };
  }
}

/** Whether the document says the same as before. */
export function isKept(outcome: Outcome): boolean {
  return 'differences' in outcome && outcome.differences.length === 0;
}

function firstLine(error: unknown): string {
  const [line = ''] = String((error as Error).message).split('\n');
  return line.replace(/^[\d:]+ /, '').replace(/\.$/, '');
}
