import { SingleBar } from 'cli-progress';

/** How far a long run is, on standard error; nothing where nobody looks or there is nothing to wait for. */
export interface Progress {
  readonly step: (count: number) => void;
  readonly stop: () => void;
}

/** @param total how many steps there are, null when nobody knows yet */
export function openProgress(total: number | null): Progress {
  if (!process.stderr.isTTY || (total !== null && total < 2))
    return { step: () => undefined, stop: () => undefined };
  const format = total === null ? '{value}' : '[{bar}] {value}/{total}';
  const bar = new SingleBar({ format, stream: process.stderr, clearOnComplete: true, hideCursor: true });
  bar.start(total ?? 0, 0);
  return {
    step: (count) => {
      bar.increment(count);
    },
    stop: () => {
      bar.stop();
    },
  };
}
