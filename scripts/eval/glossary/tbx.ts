/** Whether validators take the TBX that we write, and we refuse the TBX that they refuse. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import diplomatic from '../../../src/data/diplomatic.js';
import { parseTbx, parseTbxParts, writeTbx, writeTbxParts } from '../../../src/formats/tbx/index.js';
import type { Row } from './row.js';
import { readSchematron } from './schematron.js';

const SUITES = fileURLToPath(new URL('../../../../shared/conformance/tbx/', import.meta.url));
const CORE = join(SUITES, 'TBXcoreStructV03.rng');
const BASIC = join(SUITES, 'ltac/basic-DCA/TBX-Basic_DCA.sch');

const NOT_MEASURED = 'not measured: needs shared/conformance';

/** The rows of TBX. */
export function tbxRows(): Row[] {
  const there = existsSync(SUITES);
  const row = (what: string, target: string, measure: () => Pick<Row, 'measured' | 'met'>): Row => {
    return { what, target, ...(there ? measure() : { measured: NOT_MEASURED, met: undefined }) };
  };
  return [
    { what: `TBX, ${diplomatic.length} concepts there and back`, target: 'nothing lost', ...roundTrip() },
    row('TBX, exported glossary: jing with the core RNG', 'passes', jing),
    row('TBX, exported glossary: Schematron of TBX-Basic, every assertion asked', 'passes', schematron),
    row('TBX, bad test files refused on import', 'all', bad),
    row('TBX, good test files accepted on import', 'all', good),
    row('TBX, good test files unchanged by a second way through their parts', 'all', unchanged),
  ];
}

function roundTrip(): Pick<Row, 'measured' | 'met'> {
  const read = parseTbx(writeTbx(diplomatic));
  const lost = diplomatic.filter((concept, i) => !isDeepStrictEqual(concept, read[i])).length;
  return { measured: lost === 0 ? 'nothing lost' : `${lost} differ`, met: lost === 0 };
}

function jing(): Pick<Row, 'measured' | 'met'> {
  const folder = mkdtempSync(join(tmpdir(), 'tarjoman-tbx-'));
  try {
    const file = join(folder, 'glossary.tbx');
    writeFileSync(file, writeTbx(diplomatic));
    const { error, status, stdout } = spawnSync('jing', [CORE, file], { encoding: 'utf8' });
    if (error !== undefined) return { measured: 'not measured: needs the Debian package jing', met: undefined };
    const errors = stdout.split('\n').filter((line) => line.includes('error:')).length;
    return { measured: status === 0 ? 'passes' : `${errors} errors`, met: status === 0 };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function schematron(): Pick<Row, 'measured' | 'met'> {
  const { assertions, failing } = readSchematron(BASIC);
  const failed = failing(writeTbx(diplomatic)).length;
  const all = assertions.length;
  return {
    measured: failed === 0 ? `passes, ${all} assertions` : `${failed} of ${all} assertions fail`,
    met: failed === 0,
  };
}

function bad(): Pick<Row, 'measured' | 'met'> {
  return share(testFiles(true), (bytes) => !isRead(bytes));
}

function good(): Pick<Row, 'measured' | 'met'> {
  return share(testFiles(false), isRead);
}

function unchanged(): Pick<Row, 'measured' | 'met'> {
  return share(testFiles(false), (bytes) => {
    const parts = parseTbxParts(bytes);
    return isDeepStrictEqual(parseTbxParts(writeTbxParts(parts)), parts);
  });
}

function share(files: readonly string[], holds: (bytes: Uint8Array) => boolean): Pick<Row, 'measured' | 'met'> {
  const count = files.filter((file) => holds(readFileSync(file))).length;
  return { measured: `${count} of ${files.length}`, met: count === files.length };
}

function isRead(bytes: Uint8Array): boolean {
  try {
    parseTbx(bytes);
    return true;
  } catch {
    return false;
  }
}

/** The test files of TBX, of which the bad ones say so in their names. */
function testFiles(wanted: boolean): string[] {
  const names = readdirSync(SUITES, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.tbx'));
  return names.filter((name) => /_bad|poorly_formed/.test(name) === wanted).map((name) => join(SUITES, name));
}
