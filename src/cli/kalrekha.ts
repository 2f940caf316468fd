import { CommanderError } from 'commander';
import { refusal } from '#lib/event/problem.ts';
import { EXIT } from './exit.ts';
import { buildProgram } from './program.ts';
import { usageText } from './words/usage.ts';
import { wordsOf } from './words/words.ts';

/*
 * `kalrekha …`: reads the command line, runs one command, ends with its exit code.
 */

// npm runs scripts in the project's folder; file names are meant from where the user stands.
if (process.env['npm_lifecycle_event'] === 'kalrekha') process.chdir(process.env['INIT_CWD'] ?? '.');

const words = wordsOf(process.env);

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // `kalrekha extract … | head`: the reader has had enough.
  if (error.code === 'EPIPE') process.exit(EXIT.ok);
  console.error(words.problem(refusal('output', '', words.say('stdout'), { reason: error.code ?? '?' })));
  process.exit(EXIT.failed);
});

try {
  await buildProgram(words).parseAsync(process.argv);
  // A standard input that nobody closes would keep a stopped program waiting.
  if (process.exitCode === EXIT.interrupted) process.exit();
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  process.exitCode = error.exitCode === 0 ? EXIT.ok : EXIT.usage;
  // Help and the version have been printed by then.
  if (!/^commander\.(?:help|version)/.test(error.code)) console.error(usageText(error, words));
}
