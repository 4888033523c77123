/** What npm `xliff` keeps, as tables for `docs/xliff-js.md`. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Table } from '../align/markdown.js';
import { FEATURES } from './features.js';
import { infoset } from './infoset.js';
import { isKept, type Outcome, roundTrip } from './round-trip.js';

/** Differences that a cell names; the first say enough. */
const NAMED = 2;

/** Feature by feature. */
export async function featureTable(): Promise<Table> {
  const rows: string[][] = [];
  for (const { name, xml } of FEATURES) {
    const plain = await roundTrip(xml, 'default');
    const careful = await roundTrip(xml, 'careful');
    const said = isKept(careful) ? plain : careful;
    rows.push([name, mark(plain), mark(careful), describe(said)]);
  }
  return {
    id: 'xliff-js-features',
    title: 'Feature by feature',
    head: ['feature', 'as it comes', 'with care', 'what changes'],
    rows,
    words: [1, 2, 3],
    notes: [
      'as it comes: `js2xliff(await xliff2js(xml))`; with care: `js2xliff(object, { indent: "", targetXliffVersion })` with the version that the document has.',
      'Two documents are the same where they have the same elements, attributes, texts and comments; white space between elements does not count, white space in texts does.',
    ],
  };
}

/** The suites of OASIS by the folder that holds their valid files. */
const SUITES = [
  ['XLIFF 2.1 core', 'xliff-21/test-suite/core/valid'],
  ['XLIFF 2.1 modules', 'xliff-21/test-suite/modules/valid'],
  ['XLIFF 2.2 core', 'xliff-22/test-suite/core/valid'],
  ['XLIFF 2.2 modules', 'xliff-22/test-suite/modules/valid'],
] as const;

const suites = new URL('../../../../shared/conformance/xliff-2.x/', import.meta.url);

/** Whether the suites are on this machine. */
export function hasSuites(): boolean {
  return existsSync(suites);
}

/** How many valid files of the suites come back. */
export async function suiteTable(): Promise<Table> {
  const rows: string[][] = [];
  for (const [name, folder] of SUITES) {
    const outcomes: Outcome[] = [];
    for (const file of readdirSync(new URL(`${folder}/`, suites)).filter((each) => each.endsWith('.xlf'))) {
      const xml = readFileSync(new URL(`${folder}/${file}`, suites), 'utf8').replace(/^\uFEFF/, '');
      if (isWellFormed(xml)) outcomes.push(await roundTrip(xml, 'careful'));
    }
    const passed = outcomes.filter((outcome) => 'differences' in outcome);
    const whole = passed.filter(({ sameElements }) => sameElements);
    const counts = [outcomes, passed, whole, outcomes.filter(isKept)].map(({ length }) => `${length}`);
    rows.push([name, ...counts]);
  }
  return {
    id: 'xliff-js-suites',
    title: 'The test suites of OASIS',
    head: ['suite', 'valid files', 'come through', 'keep every element', 'say the same'],
    rows,
    notes: [
      'Read and written with care. A file comes through where nothing throws and what is written is well-formed XML with namespaces. Files of the suite that are not well-formed themselves are left out.',
    ],
  };
}

function isWellFormed(xml: string): boolean {
  try {
    infoset(xml);
    return true;
  } catch {
    return false;
  }
}

function mark(outcome: Outcome): string {
  if ('failure' in outcome) return 'fails';
  return isKept(outcome) ? 'kept' : 'changed';
}

function describe(outcome: Outcome): string {
  if ('failure' in outcome) return outcome.failure;
  const named = outcome.differences.slice(0, NAMED).join('; ');
  return outcome.differences.length > NAMED ? `${named}; …` : named;
}
