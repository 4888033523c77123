#!/usr/bin/env node
/** The command `tarjoman`. */
import { Command, CommanderError, type OutputConfiguration } from 'commander';
import manifest from '../../package.json' with { type: 'json' };
import { fileError } from '../store/files.js';
import { alignCommand } from './align.js';
import { checkCommand } from './check.js';
import { convertCommand } from './convert.js';
import { exitStatus, explain } from './failure.js';
import { glossaryCommand } from './glossary.js';
import { lexiconCommand } from './lexicon.js';
import { lookupCommand } from './lookup.js';
import { mergeCommand } from './merge.js';
import { normalizeCommand } from './normalize.js';
import { pretranslateCommand } from './pretranslate.js';
import { searchCommand } from './search.js';
import { segmentCommand } from './segment.js';
import { statsCommand } from './stats.js';
import { termsCommand } from './terms.js';
import { validateCommand } from './validate.js';

const program = new Command('tarjoman')
  .description('Persian-English translation memory, sentence aligner and glossary for diplomatic text')
  .version(manifest.version)
  .configureOutput(refusing('tarjoman'))
  .exitOverride();

const COMMANDS = [
  ...[alignCommand, segmentCommand, normalizeCommand, lookupCommand, termsCommand, searchCommand, validateCommand],
  convertCommand,
  checkCommand,
  pretranslateCommand,
  mergeCommand,
  statsCommand,
  glossaryCommand,
  lexiconCommand,
];
for (const command of COMMANDS) {
  const name = `tarjoman ${command.name()}`;
  program.addCommand(command.exitOverride().configureOutput(refusing(name)));
  for (const part of command.commands) part.exitOverride().configureOutput(refusing(`${name} ${part.name()}`));
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

/** What commander says of a wrong call, as the one line that an error is. */
function refusing(name: string): OutputConfiguration {
  return {
    outputError: (message, write) =>
      write(`tarjoman: BAD_ARGUMENT: ${message.replace(/^error: |\.?\s*$/gu, '')}; ${name} --help tells more\n`),
  };
}

function fail(error: unknown): void {
  process.stderr.write(`${explain(error)}\n`);
  process.exitCode = exitStatus(error);
}
