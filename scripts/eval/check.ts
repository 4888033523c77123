/**
 * Measures the checks of translations: planted faults that are found, and false alarms in right pairs, by kind and set.
 *
 *     npm run eval:check                  the half that the checks are made on
 *     npm run eval:check -- --half odd    the other half, for the final figures alone
 *     npm run eval:check -- --seed WORD   other faults
 *     npm run eval:check -- --verbose     misses and false alarms, too
 *     npm run eval:check -- --json        figures as JSON
 *
 * Sets beside the project are measured where they are there; the project's cases and its memory always.
 */
import { parseArgs } from 'node:util';
import { tableText } from './align/markdown.js';
import { measure, together } from './check/measure.js';
import { tableOf } from './check/table.js';
import { trials } from './check/trials.js';

const { values } = parseArgs({
  options: {
    half: { type: 'string', default: 'even' },
    seed: { type: 'string', default: 'tarjoman' },
    verbose: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});
const { half, seed } = values;
if (half !== 'even' && half !== 'odd') throw new Error(`no half is named ${half}: give even or odd`);

const print = values.verbose ? (line: string) => console.error(line) : () => {};
const sets = [...trials(half, seed)].map((trial) => measure(trial, print));
const all = [...sets, together(sets)];
if (values.json) console.log(JSON.stringify(all));
else for (const table of all.map(tableOf)) console.log(`\n## ${table.title}\n\n${tableText(table)}`);
