/** `tarjoman validate`: whether files are what their format says. */
import { Command } from 'commander';
import { validateXliff } from '../formats/xliff/index.js';
import { readBytes } from '../store/files.js';
import { explain } from './failure.js';

export const validateCommand = new Command('validate')
  .description('check XLIFF 2 files: what breaks which rule of the specification, and where')
  .argument('<file...>', 'the files; - for standard input')
  .option('--json', 'one JSON object a finding: {"file","line","column","rule","message"}')
  .option('--quiet', 'no messages')
  .action(async (files: string[], { json, quiet }: { json?: true; quiet?: true }) => {
    let faulty = 0;
    let unread: unknown;
    for (const file of files) {
      const bytes = await readBytes(file).catch((error: unknown) => {
        if (unread !== undefined) process.stderr.write(`${explain(unread)}\n`);
        unread = error;
      });
      if (!bytes) continue;
      const findings = validateXliff(bytes);
      if (findings.length > 0) faulty++;
      for (const { line, column, rule, message } of findings) {
        process.stdout.write(
          json
            ? `${JSON.stringify({ file, line, column, rule, message })}\n`
            : `${file}:${line}:${column}: ${rule}: ${message}\n`,
        );
      }
    }
    if (!quiet && unread === undefined) process.stderr.write(`${files.length} checked, ${faulty} with findings\n`);
    if (faulty > 0) process.exitCode = 1;
    if (unread !== undefined) throw unread;
  });
