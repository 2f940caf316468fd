/** Whether the user has asked for an end. */
export interface Stop {
  readonly signal: AbortSignal;
  readonly unwatch: () => void;
}

/** Ctrl-C: the line that is being written is finished, nothing more is begun. A second one ends at once. */
export function watchStop(): Stop {
  const off = new AbortController();
  const stop = () => {
    if (off.signal.aborted) process.exit(130);
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
