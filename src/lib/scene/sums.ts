import type { Span } from '#lib/event/span.ts';
import { bucketOf } from '#lib/source/ask.ts';
import type { Answers, Dense } from '#lib/source/ask.ts';
import { timeOf } from './item-time.ts';
import type { SceneCounts } from './scene.ts';

/**
 * What became of every event of the timeline, each counted once. With buckets an event stands where it
 * begins: one that began before the counted window is in the window's first bucket.
 * @param drawn ids of events drawn in this view
 * @param single ids of events that are drawn by themselves wherever they come into view
 */
export function sumsOf(
  answers: Answers,
  span: Span,
  drawn: ReadonlySet<string>,
  single: ReadonlySet<string>,
): SceneCounts {
  const { all, matched, undated } = answers.totals;
  const parts =
    answers.dense === null
      ? ofItems(answers, span, drawn)
      : ofBuckets(answers, answers.dense, span, drawn, single);
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

function ofBuckets(
  answers: Answers,
  { distinct }: Dense,
  span: Span,
  drawn: ReadonlySet<string>,
  single: ReadonlySet<string>,
): Parts {
  const { edges, totals } = distinct;
  const first = bucketOf(span.start, edges);
  const sums = { before: totals.before, counted: 0, after: totals.after };
  const partOf = (b: number) => (b < first ? 'before' : (edges[b] ?? 0) >= span.end ? 'after' : 'counted');
  distinct.lanes[0]?.counts.forEach((count, b) => {
    sums[partOf(b)] += count;
  });
  for (const item of answers.items) {
    const time = timeOf(item);
    if (time === null || !single.has(item.id)) continue;
    const part = partOf(bucketOf(time.reach.start, edges));
    if (drawn.has(item.id)) {
      sums[part]--;
    } else if (part === 'counted') {
      // Of a bucket that the view's edge cuts: it lies beyond the edge.
      sums.counted--;
      sums[time.anchor < span.start ? 'before' : 'after']++;
    }
  }
  return sums;
}
