/** `tarjoman normalize`: a Persian text repaired for readers. */
import { Command, Option } from 'commander';
import zwnj from '../data/zwnj.js';
import { TarjomanError } from '../errors.js';
import { readTextFile, STANDARD } from '../store/files.js';
import { normalizeDisplay } from '../text/normalize/display.js';
import { restoreZwnj, ZwnjTable } from '../text/zwnj/index.js';

type HalfSpaces = 'restore' | 'safe' | 'keep' | 'strip';

interface Options {
  readonly zwnj: HalfSpaces;
  readonly onlyZwnj?: true;
  readonly digits?: 'fa' | 'en';
}

export const normalizeCommand = new Command('normalize')
  .description('repair a Persian text: code points, spaces, punctuation, lost half-spaces')
  .argument('[file]', 'the text; standard input where none is given', STANDARD)
  .addOption(
    new Option('--zwnj <how>', 'half-spaces: restore, restore only what is near certain, keep, or strip all')
      .choices(['restore', 'safe', 'keep', 'strip'])
      .default('restore'),
  )
  .option('--only-zwnj', 'leave all else untouched')
  .addOption(new Option('--digits <script>', 'digits of Persian text as ۰–۹ or 0–9').choices(['fa', 'en']))
  .option('--quiet', 'no messages')
  .action(async (file: string, { zwnj: how, onlyZwnj, digits }: Options) => {
    if (onlyZwnj && digits) {
      throw new TarjomanError('BAD_ARGUMENT', '--only-zwnj leaves the digits untouched: leave one of the two out');
    }
    const raw = await readTextFile(file);
    process.stdout.write(onlyZwnj ? withHalfSpaces(raw, how) : forDisplay(raw, how, digits));
  });

function withHalfSpaces(text: string, how: HalfSpaces): string {
  if (how === 'keep') return text;
  if (how === 'strip') return text.replaceAll('\u200c', '');
  return restoreZwnj(text, { table: ZwnjTable.from(zwnj), mode: how }).text;
}

function forDisplay(raw: string, how: HalfSpaces, digits: Options['digits']): string {
  const options = digits ? { digits } : {};
  if (how === 'keep' || how === 'strip') return withHalfSpaces(normalizeDisplay(raw, options).text, how);
  const table = ZwnjTable.from(zwnj);
  return normalizeDisplay(raw, { ...options, zwnj: (text) => restoreZwnj(text, { table, mode: how }) }).text;
}
