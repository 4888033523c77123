/** What translate-toolkit makes of our TMX, and we of its. */
import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { parseTmx, validateTmx, writeTmx } from '../../src/formats/tmx/index.js';
import { isEmpty, plainText } from '../../src/tm/content.js';
import { MEMORY, unit } from '../formats/units.js';

/** Debian's package belongs to the system's Python, whatever else is first in the path. */
const PYTHON = ['/usr/bin/python3', 'python3'].find(
  (python) => spawnSync(python, ['-c', 'import translate.storage.tmx']).status === 0,
);

/** Runs a script with the module for TMX at hand; what it gets and prints is UTF-8. */
function python(script: string, input: string): string {
  const { status, stdout, stderr } = spawnSync(
    PYTHON ?? '',
    ['-c', `import io, json, sys\nfrom translate.storage import tmx\n${script}`],
    {
      input,
      encoding: 'utf8',
      env: { ...process.env, PYTHONUTF8: '1' },
    },
  );
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

const READ = `
store = tmx.tmxfile(io.BytesIO(sys.stdin.buffer.read()), 'fa', 'en')
print(json.dumps([[str(unit.source), str(unit.target), unit.getid()] for unit in store.units]))
`;

const WRITE = `
store = tmx.tmxfile(None, 'fa', 'en')
for source, target in json.load(sys.stdin):
    store.addtranslation(source, 'fa', target, 'en')
sys.stdout.write(bytes(store).decode('utf-8'))
`;

describe.skipIf(PYTHON === undefined)('translate-toolkit (needs the Debian package python3-translate)', () => {
  it('reads the texts that we wrote', () => {
    const memory = [
      ...MEMORY,
      unit({ id: 'space', source: '  فاصله\u00a0و نیم‌فاصله ', target: 'tab\tand & <b> "quotes"' }),
      unit({
        id: 'code',
        source: ['پیمان ', { name: 'ph', attributes: { id: '1' }, content: [] }, 'صلح'],
        target: 'treaty',
      }),
    ];
    const pairs = memory.filter(({ source, target }) => !isEmpty(source) && !isEmpty(target));
    const read = JSON.parse(python(READ, writeTmx(memory)));
    expect(read.map(([source, target]: string[]) => [source, target])).toEqual(
      pairs.map(({ source, target }) => [plainText(source), plainText(target)]),
    );
  });

  it('writes texts that we read', () => {
    const pairs = [
      ['دو طرف بر ادامهٔ گفت‌وگوها تأکید کردند.', 'Both sides stressed that the talks must continue.'],
      ['نقشهٔ راه «صلح» & <پیمان>', 'The "road map" to peace & <treaty>'],
    ];
    const xml = python(WRITE, JSON.stringify(pairs));
    expect(validateTmx(xml)).toEqual([]);
    const units = parseTmx(xml, { sourceLang: 'fa', targetLang: 'en' });
    expect(units.map(({ source, target }) => [source, target])).toEqual(pairs);
  });
});
