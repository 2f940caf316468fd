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
  const stopped = new Promise<'stopped'>((resolve) => {
    if (signal.aborted) resolve('stopped');
    signal.addEventListener('abort', () => resolve('stopped'), { once: true });
  });
  const source = eachOf(tasks);
  let isMore = true;
  let coming: Promise<IteratorResult<T>> | null = null;
  while (isMore || running.length > 0) {
    if (isMore && running.length < ahead) coming ??= source.next();
    const [first] = running;
    // A task may be long in coming, from somebody who types: what is done meanwhile is not held back.
    const next = await Promise.race([
      stopped,
      ...(first === undefined ? [] : [first.then((result) => ({ result }))]),
      ...(coming === null ? [] : [coming.then((task) => ({ task }))]),
    ]);
    if (next === 'stopped') return;
    if ('result' in next) {
      void running.shift();
      yield next.result;
      continue;
    }
    coming = null;
    if (next.task.done === true) isMore = false;
    else running.push(noticed(run(next.task.value)));
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
