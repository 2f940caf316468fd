#!/usr/bin/env node
import { CommanderError } from 'commander';
import { EXIT } from './exit.ts';
import { buildProgram } from './program.ts';
import { wordsOf } from './words/words.ts';

// npm runs scripts in the project's folder; file names are meant from where the user stands.
if (process.env['npm_lifecycle_event'] === 'kalrekha') process.chdir(process.env['INIT_CWD'] ?? '.');

/** `kalrekha …`: reads the command line, runs one command, ends with its exit code. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // `kalrekha extract … | head`: the reader has had enough.
  if (error.code === 'EPIPE') process.exit(EXIT.ok);
  throw error;
});

try {
  await buildProgram(wordsOf(process.env)).parseAsync(process.argv);
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  process.exitCode = error.exitCode === 0 ? EXIT.ok : EXIT.usage;
}
