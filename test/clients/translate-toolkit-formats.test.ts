/** Whether translate-toolkit reads every unit and every entry of what we write, and its converters too. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeOmegat } from '../../src/formats/omegat/index.js';
import { writeTbx } from '../../src/formats/tbx/index.js';
import { writeTmx } from '../../src/formats/tmx/index.js';
import { parseXliff12, validateXliff12, writeXliff12 } from '../../src/formats/xliff12/index.js';
import { preferredTerm } from '../../src/glossary/concept.js';
import { plainText } from '../../src/tm/content.js';
import type { Unit } from '../../src/tm/unit.js';
import { unit } from '../formats/units.js';
import { CODED_UNIT, CONCEPTS, HOSTILE_UNITS, REAL_UNITS, SPACED_UNITS, TABBED } from './hostile-units.js';

/** Debian's package belongs to the system's Python, whatever else is first in the path. */
const PYTHON = ['/usr/bin/python3', 'python3'].find(
  (python) => spawnSync(python, ['-c', 'import translate.storage.xliff']).status === 0,
);

/** Runs a script with the storage classes at hand; what it gets and prints is UTF-8. */
function python(script: string, input: string): string {
  const imports = 'import io, json, sys\nfrom translate.storage import omegat, tbx, tmx, xliff\n';
  const { status, stdout, stderr } = spawnSync(PYTHON ?? '', ['-c', imports + script], {
    input,
    encoding: 'utf8',
    env: { ...process.env, PYTHONUTF8: '1' },
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

const BYTES = 'io.BytesIO(sys.stdin.buffer.read())';
const printed = (store: string): string =>
  `store = ${store}\nprint(json.dumps([[str(unit.source), str(unit.target)] for unit in store.units]))`;

const XLIFF_2_PO = 'import sys\nfrom translate.convert import xliff2po\nxliff2po.main(sys.argv[1:])';

const UNITS = [...REAL_UNITS, ...HOSTILE_UNITS];
const pairsOf = (units: readonly Unit[]): string[][] =>
  units.map(({ source, target }) => [plainText(source), plainText(target)]);

describe.skipIf(PYTHON === undefined)('translate-toolkit (needs the Debian package python3-translate)', () => {
  it('reads every unit of our XLIFF 1.2', () => {
    const xml = writeXliff12([...UNITS, ...SPACED_UNITS]);
    expect(JSON.parse(python(printed(`xliff.xlifffile(${BYTES})`), xml))).toEqual(pairsOf([...UNITS, ...SPACED_UNITS]));
  });

  it('reads identifiers, states, notes and units without a target', () => {
    const notes = { unit: { notes: [{ text: 'look up «پیمان» & "pact"' }] } };
    const units = [
      unit({ id: 'final', state: 'final', details: notes }),
      unit({ id: 'new', target: '', state: 'initial' }),
    ];
    const script = `
store = xliff.xlifffile(${BYTES})
print(json.dumps([[unit.getid().split('\\x04')[-1], unit.isapproved(), unit.target and str(unit.target), unit.getnotes()] for unit in store.units]))`;
    expect(JSON.parse(python(script, writeXliff12(units)))).toEqual([
      ['final', true, 'The road map to peace', expect.stringContaining('look up «پیمان» & "pact"')],
      ['new', false, '', ''],
    ]);
  });

  it('reads codes and the text around them', () => {
    const script = `
store = xliff.xlifffile(${BYTES})
print(json.dumps([str(part) for part in store.units[0].rich_source[0].sub] + [str(store.units[0].target)]))`;
    const read: string[] = JSON.parse(python(script, writeXliff12([CODED_UNIT])));
    expect(read.filter((part) => !part.includes('<b') && !part.includes('</b'))).toEqual([
      'طرح ',
      'نقشهٔ راه',
      ' در',
      'ژنو',
    ]);
    expect(read.at(-1)).toBe('The <b>road map</b> in<br/>Geneva'); // it takes native codes for text
  });

  it('writes XLIFF 1.2 that we read, and changes in ours that we find', () => {
    const write = `
store = xliff.xlifffile()
store.setsourcelanguage('fa'); store.settargetlanguage('en')
for source, target in json.load(sys.stdin):
    unit = store.addsourceunit(source)
    unit.target = target
sys.stdout.write(bytes(store).decode('utf-8'))`;
    const made = python(write, JSON.stringify(pairsOf(HOSTILE_UNITS)));
    expect(pairsOf(parseXliff12(made, { strict: false }))).toEqual(pairsOf(HOSTILE_UNITS));
    const change = `
store = xliff.xlifffile(${BYTES})
for unit in store.units:
    unit.target = str(unit.target) + ' ✓'
    unit.markapproved()
sys.stdout.write(bytes(store).decode('utf-8'))`;
    const changed = python(change, writeXliff12(UNITS));
    expect(validateXliff12(changed)).toEqual([]);
    const expected = pairsOf(UNITS).map(([source, target]) => [source, `${target} ✓`]);
    expect(pairsOf(parseXliff12(changed))).toEqual(expected);
  });

  it('reads every unit of our TMX', () => {
    const read = JSON.parse(python(printed(`tmx.tmxfile(${BYTES}, 'fa', 'en')`), writeTmx(UNITS)));
    expect(read).toEqual(pairsOf(UNITS));
  });

  it('reads every entry of our TBX v2', () => {
    const script = printed(`tbx.tbxfile(${BYTES}, 'fa', 'en')`);
    const read = JSON.parse(python(script, writeTbx(CONCEPTS, { version: 2 })));
    expect(read).toEqual(CONCEPTS.map(({ fa, en }) => [preferredTerm(fa), preferredTerm(en)]));
  });

  it('reads every line of our tab-separated glossary, in which no tab is left', () => {
    const table = writeOmegat([...CONCEPTS, TABBED]);
    const read: string[][] = JSON.parse(python(printed(`omegat.OmegaTFile(${BYTES})`), table));
    const lines = table
      .split('\n')
      .slice(1, -1)
      .map((line) => line.split('\t'));
    for (const cells of lines) expect(cells).toHaveLength(3);
    expect(read.filter(([source]) => !source?.startsWith('\uFEFF#'))).toEqual(
      lines.map(([source, target]) => [source, target]),
    );
    expect(read.at(-1)).toEqual(['خط مشی کلی', 'general policy line']);
  });

  it('converts our XLIFF 1.2 with xliff2po', () => {
    const folder = mkdtempSync(join(tmpdir(), 'tarjoman-toolkit-'));
    try {
      const [xlf, po] = [join(folder, 'a.xlf'), join(folder, 'a.po')];
      writeFileSync(xlf, writeXliff12(UNITS));
      const { status, stderr } = spawnSync(PYTHON ?? '', ['-c', XLIFF_2_PO, '--progress=none', xlf, po], {
        encoding: 'utf8',
      });
      expect([status, stderr]).toEqual([0, expect.not.stringMatching(/error|warning/i)]);
      const script = `
from translate.storage import pypo
store = pypo.pofile(${BYTES})
print(json.dumps([[str(unit.source), str(unit.target)] for unit in store.units if not unit.isheader()]))`;
      expect(JSON.parse(python(script, readFileSync(po, 'utf8')))).toEqual(pairsOf(UNITS));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
