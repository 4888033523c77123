/** The public test files of TBX, where they lie beside the checkout. */
import { existsSync, readdirSync } from 'node:fs';

/** Their folder. */
export const SUITES = '../shared/conformance/tbx';

const FOLDERS = [
  'ltac/basic-DCA',
  'ltac/basic-DCT',
  'ltac/core',
  'ltac/min-DCA',
  'ltac/min-DCT',
  'test_files',
  'converter',
  '.',
];

/** All files in TBX; none where they are not there. */
export const suiteFiles: readonly string[] = existsSync(SUITES)
  ? FOLDERS.flatMap((folder) => readdirSync(`${SUITES}/${folder}`).map((name) => `${SUITES}/${folder}/${name}`)).filter(
      (name) => name.endsWith('.tbx'),
    )
  : [];
