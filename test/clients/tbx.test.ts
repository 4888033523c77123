/** Whether other programs take our TBX: validators, OmegaT, translate-toolkit. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSchematron } from '../../scripts/eval/glossary/schematron.js';
import diplomatic from '../../src/data/diplomatic.js';
import { parseTbx, writeTbx } from '../../src/formats/tbx/index.js';
import { preferredTerm } from '../../src/glossary/concept.js';
import { concepts } from '../formats/tbx/concepts.js';
import { hasOmegat, inOmegat } from './omegat.js';

const SUITES = '../shared/conformance/tbx';
const CORE = `${SUITES}/TBXcoreStructV03.rng`;
const BASIC = `${SUITES}/ltac/basic-DCA/TBX-Basic_DCA.sch`;
const DTD = `${SUITES}/TBXcoreStructV02.dtd`;

/** The glossary, and what fast-check makes of its schema. */
const MADE = fc.sample(concepts, { numRuns: 200, seed: 8 });

/** Writes documents into a folder of their own, and gives their names to a program. */
function inFiles(documents: readonly string[], look: (names: readonly string[]) => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'tarjoman-tbx-'));
  try {
    const names = documents.map((xml, i) => {
      const name = join(folder, `${i}.tbx`);
      writeFileSync(name, xml);
      return name;
    });
    look(names);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const hasJing = existsSync(CORE) && spawnSync('jing', ['-v']).error === undefined;

describe.skipIf(!hasJing)('jing (needs shared/conformance and the Debian package jing)', () => {
  it('finds nothing against the core structure', () => {
    inFiles([writeTbx(diplomatic), writeTbx([]), ...MADE.map((each) => writeTbx(each))], (names) => {
      const { stdout, status } = spawnSync('jing', [CORE, ...names], { encoding: 'utf8' });
      expect([status, stdout]).toEqual([0, '']);
    });
  });

  it('finds what somebody damaged', () => {
    inFiles([writeTbx(diplomatic).replace(' id="accord"', '')], (names) => {
      const { stdout, status } = spawnSync('jing', [CORE, ...names], { encoding: 'utf8' });
      expect(status).toBe(1);
      expect(stdout).toContain('missing required attribute "id"');
    });
  });
});

describe.skipIf(!existsSync(BASIC))('the Schematron of TBX-Basic (needs shared/conformance)', () => {
  const schema = readSchematron(BASIC);

  it('finds nothing in the glossary, by the standard or with every rule asked', () => {
    const xml = writeTbx(diplomatic);
    expect(schema.failing(xml)).toEqual([]);
    expect(readSchematron(BASIC, true).failing(xml)).toEqual([]);
  }, 120_000);

  it('finds nothing in what the schema of our entries allows', () => {
    for (const each of MADE.slice(0, 60)) expect(schema.failing(writeTbx(each))).toEqual([]);
  }, 120_000);

  it.each<[from: string, to: string, said: RegExp]>([
    ['>preferredTerm-admn-sts<', '>preferred<', /administrativeStatus/],
    ['>noun<', '>name<', /partOfSpeech/],
    ['type="subjectField"', 'type="field"', /Permitted type value.*subjectField/],
    ['type="projectSubset"', 'type="central"', /Permitted type value.*projectSubset/],
    ['<descrip type="subjectField">', '<descrip type="context">', /context.*termSec/],
    ['type="TBX-Basic"', 'type="TBX-Min"', /name of this dialect/],
    ['target="agreement-reached"', 'target="nobody"', /IDREF/],
  ])('finds %s → %s', (from, to, said) => {
    const xml = writeTbx(diplomatic.slice(0, 20)).replace(from, to);
    expect(schema.failing(xml).join('\n')).toMatch(said);
  });
});

describe.skipIf(!existsSync(DTD) || spawnSync('xmllint', ['--version']).error !== undefined)(
  'xmllint (needs shared/conformance and xmllint)',
  () => {
    it('finds our v2 valid by its DTD', () => {
      const documents = [diplomatic, ...MADE].map((each) =>
        writeTbx(each, { version: 2 }).replace(/<!DOCTYPE[^>]*>\n/, ''),
      );
      inFiles(documents, (names) => {
        const { stderr, status } = spawnSync('xmllint', ['--nonet', '--noout', '--dtdvalid', DTD, ...names], {
          encoding: 'utf8',
        });
        expect([status, stderr]).toEqual([0, '']);
      });
    });
  },
);

describe.skipIf(!hasOmegat())('OmegaT (needs the Debian package omegat)', () => {
  it('offers the terms of our v2', () => {
    const chosen = diplomatic.slice(0, 12);
    const preferred = chosen.map(({ fa }) => preferredTerm(fa));
    const files = { 'source/a.txt': preferred.join('\n\n'), 'glossary/terms.tbx': writeTbx(chosen, { version: 2 }) };
    inOmegat(files, ({ terms }) => {
      const offered = terms.flatMap(({ source, targets }) => targets.map((target) => `${source} → ${target}`));
      for (const { fa, en } of chosen) expect(offered).toContain(`${preferredTerm(fa)} → ${preferredTerm(en)}`);
    });
  }, 120_000);
});

/** Debian's package belongs to the system's Python, whatever else is first in the path. */
const PYTHON = ['/usr/bin/python3', 'python3'].find(
  (python) => spawnSync(python, ['-c', 'import translate.storage.tbx']).status === 0,
);

describe.skipIf(PYTHON === undefined)('translate-toolkit (needs the Debian package python3-translate)', () => {
  const python = (script: string, input: string): string => {
    const { status, stdout, stderr } = spawnSync(
      PYTHON ?? '',
      ['-c', `import io, json, sys\nfrom translate.storage import tbx\n${script}`],
      { input, encoding: 'utf8', env: { ...process.env, PYTHONUTF8: '1' } },
    );
    if (status !== 0) throw new Error(stderr);
    return stdout;
  };

  it('reads the terms of our v2', () => {
    const read = `
store = tbx.tbxfile(io.BytesIO(sys.stdin.buffer.read()), 'fa', 'en')
print(json.dumps([[unit.getid(), str(unit.source), str(unit.target)] for unit in store.units]))
`;
    const units: string[][] = JSON.parse(python(read, writeTbx(diplomatic, { version: 2 })));
    expect(units).toEqual(diplomatic.map(({ id, fa, en }) => [id, preferredTerm(fa), preferredTerm(en)]));
  });

  it('writes terms that we read', () => {
    const pairs = [
      ['پیمان', 'treaty'],
      ['گفت‌وگو', 'talks & <dialogue>'],
    ];
    const write = `
store = tbx.tbxfile(None)
store.setsourcelanguage('fa')
store.settargetlanguage('en')
for source, target in json.load(sys.stdin):
    unit = tbx.tbxunit(None)
    unit.setsource(source, 'fa')
    unit.settarget(target, 'en')
    store.addunit(unit)
sys.stdout.write(bytes(store).decode('utf-8'))
`;
    const concepts = parseTbx(python(write, JSON.stringify(pairs)));
    expect(concepts.map(({ fa, en }) => [preferredTerm(fa), preferredTerm(en)])).toEqual(pairs);
  });
});
