/**
 * Results in the order of the tasks, at most `ahead` of them under way: a slow one holds up printing,
 * not reading, and memory stays level however long the list. An abort ends it between two results,
 * without waiting for tasks that have not come or are not done.
 */
export async function* inOrder<T, R>(
  tasks: AsyncIterable<T> | Iterable<T>,
  run: (task: T) => Promise<R>,
  ahead: number,
  signal: AbortSignal,
): AsyncGenerator<R> {
  const running: Promise<R>[] = [];
  const stopped = new Promise<null>((resolve) => {
    if (signal.aborted) resolve(null);
    signal.addEventListener('abort', () => resolve(null), { once: true });
  });
  const orStopped = <V>(promise: Promise<V>) => Promise.race([promise.then((value) => ({ value })), stopped]);
  const source = eachOf(tasks);
  for (let isMore = true; isMore || running.length > 0;) {
    if (isMore && running.length < ahead) {
      const next = await orStopped(source.next());
      if (next === null) return;
      if (next.value.done === true) isMore = false;
      else running.push(noticed(run(next.value.value)));
      continue;
    }
    const result = await orStopped(running.shift() as Promise<R>);
    if (result === null) return;
    yield result.value;
  }
}

async function* eachOf<T>(tasks: AsyncIterable<T> | Iterable<T>): AsyncGenerator<T> {
  yield* tasks;
}

/** It may fail while others are waited for; the failure is met where its turn comes. */
function noticed<R>(result: Promise<R>): Promise<R> {
  result.catch(() => undefined);
  return result;
}
