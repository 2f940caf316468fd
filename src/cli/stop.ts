/** Tells whether the user has pressed Ctrl-C: work then ends after the line that it writes. A second one ends at once. */
export function watchStop(): { readonly stopped: () => boolean; readonly unwatch: () => void } {
  let stopped = false;
  const stop = () => {
    if (stopped) process.exit(130);
    stopped = true;
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  return {
    stopped: () => stopped,
    unwatch() {
      process.off('SIGINT', stop);
      process.off('SIGTERM', stop);
    },
  };
}
