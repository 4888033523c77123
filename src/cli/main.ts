#!/usr/bin/env node
/** The command `tarjoman`. */
import { Command, CommanderError } from 'commander';
import manifest from '../../package.json' with { type: 'json' };
import { fileError } from '../store/files.js';
import { alignCommand } from './align.js';
import { convertCommand } from './convert.js';
import { exitStatus, explain } from './failure.js';
import { lexiconCommand } from './lexicon.js';
import { lookupCommand } from './lookup.js';
import { normalizeCommand } from './normalize.js';
import { searchCommand } from './search.js';
import { segmentCommand } from './segment.js';
import { validateCommand } from './validate.js';

const program = new Command('tarjoman')
  .description('Persian-English translation memory, sentence aligner and glossary for diplomatic text')
  .version(manifest.version)
  .configureOutput({
    outputError: (message, write) =>
      write(`tarjoman: BAD_ARGUMENT: ${message.replace(/^error: /u, '').trim()}; tarjoman --help tells more\n`),
  })
  .exitOverride();

const COMMANDS = [
  ...[alignCommand, segmentCommand, normalizeCommand, lookupCommand, searchCommand, validateCommand],
  convertCommand,
  lexiconCommand,
];
for (const command of COMMANDS) {
  program.addCommand(command.exitOverride().copyInheritedSettings(program));
  for (const part of command.commands) part.exitOverride().copyInheritedSettings(command);
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0); // a reader that closes its pipe early (`| head`) has all that it wants
  const failure = fileError(error, '(standard output)');
  fail(failure);
  process.exit(exitStatus(failure));
});

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? 0 : 2; // commander has said what was wrong with the call
  } else {
    fail(error);
  }
}

function fail(error: unknown): void {
  process.stderr.write(`${explain(error)}\n`);
  process.exitCode = exitStatus(error);
}
