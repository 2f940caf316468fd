import { rowsInView } from '#lib/components/page/in-view.ts';
import type { Span } from '#lib/event/span.ts';
import type { Answers } from '#lib/source/ask.ts';
import type { FacetValue, Item } from '#lib/source/event-source.ts';

/**
 * The answers with kinds and statuses counted among what a view shows, for its legend: a step speaks of few
 * events, and need not explain the others' marks. As they are where not all events are at hand.
 */
export function answersInView(answers: Answers, span: Span): Answers {
  if (answers.dense !== null) return answers;
  const items = [...rowsInView(answers.items, span, false).map((row) => row.item), ...answers.undated];
  const { facets } = answers;
  const fields = {
    ...facets.fields,
    kind: counted(items, facets.fields.kind, (item) => item.kind),
    factuality: counted(items, facets.fields.factuality, (item) => item.factuality),
  };
  return { ...answers, facets: { ...facets, fields } };
}

function counted(
  items: readonly Item[],
  values: readonly FacetValue[] | undefined,
  keyOf: (item: Item) => string,
): readonly FacetValue[] {
  return (values ?? []).map((value) => ({
    ...value,
    count: items.filter((item) => keyOf(item) === value.key).length,
  }));
}
