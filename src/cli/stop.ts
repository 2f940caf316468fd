import { EXIT } from './exit.ts';

/** Whether the user has asked for an end. */
export interface Stop {
  readonly signal: AbortSignal;
  readonly unwatch: () => void;
}

/** Whoever started this may hand on a Ctrl-C that the terminal has sent to every process already. */
const SAME_MS = 500;

/** Ctrl-C: the line that is being written is finished, nothing more is begun. A second one ends at once. */
export function watchStop(): Stop {
  const off = new AbortController();
  let first = 0;
  const stop = () => {
    if (!off.signal.aborted) first = performance.now();
    else if (performance.now() - first > SAME_MS) process.exit(EXIT.interrupted);
    off.abort();
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  return {
    signal: off.signal,
    unwatch() {
      process.off('SIGINT', stop);
      process.off('SIGTERM', stop);
    },
  };
}
