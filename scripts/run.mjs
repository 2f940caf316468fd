import { spawnSync } from 'node:child_process';
import { root } from './paths.mjs';

/** A failure with a remedy: shown as one line, without a stack. */
export class SetupError extends Error {}

/**
 * Runs a command with its output shown; true if it ended well.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} env
 */
export function run(command, args, env) {
  // npm is a batch file on Windows, which only a shell can start.
  const shell = process.platform === 'win32' && !/[\\/]/.test(command);
  return spawnSync(command, args, { cwd: root, env, stdio: 'inherit', shell }).status === 0;
}

/**
 * Runs a command and shows what it said only if it failed and `says` asks for it.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @param {{ onFailure: 'show' | 'drop' }} says
 */
export function runQuietly(command, args, env, { onFailure }) {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: root,
    env,
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0 && onFailure === 'show') process.stderr.write(`${String(stdout)}${String(stderr)}`);
  return status === 0;
}

/**
 * True if the command can be run at all, without showing what it says.
 * @param {string} command
 * @param {readonly string[]} args
 */
export function answers(command, args) {
  return spawnSync(command, args, { stdio: 'ignore', timeout: 20_000 }).status === 0;
}
