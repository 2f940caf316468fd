import { overlaps } from '#lib/event/span.ts';
import type { Span } from '#lib/event/span.ts';
import { bucketOf } from '#lib/source/ask.ts';
import type { Answers, Dense } from '#lib/source/ask.ts';
import { timeOf } from './item-time.ts';
import type { SceneCounts } from './scene.ts';

/**
 * What became of every event of the timeline, each counted once. With buckets an event stands where it
 * begins: one that began before the counted window is in the window's first bucket.
 */
export function sumsOf(answers: Answers, span: Span, drawn: ReadonlySet<string>): SceneCounts {
  const { all, matched, undated } = answers.totals;
  const parts =
    answers.dense === null ? ofItems(answers, span, drawn) : ofBuckets(answers, answers.dense, span, drawn);
  return { all, drawn: drawn.size, ...parts, undated, filtered: all - matched };
}

type Parts = Pick<SceneCounts, 'counted' | 'before' | 'after'>;

function ofItems(answers: Answers, span: Span, drawn: ReadonlySet<string>): Parts {
  let [counted, before, after] = [0, 0, 0];
  for (const { id, bounds } of answers.items) {
    if (bounds === null) continue;
    if (bounds.latestEnd <= span.start) before++;
    else if (bounds.earliestStart >= span.end) after++;
    else if (!drawn.has(id)) counted++;
  }
  return { counted, before, after };
}

function ofBuckets(answers: Answers, { distinct }: Dense, span: Span, drawn: ReadonlySet<string>): Parts {
  const { edges, totals } = distinct;
  const counts = distinct.lanes[0]?.counts ?? [];
  const first = bucketOf(span.start, edges);
  let { before, after } = totals;
  let counted = 0;
  counts.forEach((count, b) => {
    if (b < first) before += count;
    else if ((edges[b] ?? 0) >= span.end) after += count;
    else counted += count;
  });
  for (const item of answers.items) {
    const time = timeOf(item);
    if (time === null) continue;
    const start = edges[bucketOf(time.reach.start, edges)] ?? 0;
    const isDrawn = drawn.has(item.id);
    if (start < (edges[first] ?? 0)) before -= isDrawn ? 1 : 0;
    else if (start >= span.end) after -= isDrawn ? 1 : 0;
    else if (isDrawn) counted--;
    else if (!overlaps(time.reach, span)) {
      counted--;
      if (time.reach.end <= span.start) before++;
      else after++;
    }
  }
  return { counted, before, after };
}
