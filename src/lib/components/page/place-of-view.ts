import type { Place } from '#lib/embed/snippets.ts';
import type { ViewData } from './dashboard-data.ts';

/** Where a view stands: on its timeline, or on the pinned figure that it is a page of. */
export function placeOfView({ timeline, figure }: Pick<ViewData, 'timeline' | 'figure'>): Place {
  return figure === undefined ? { slug: timeline.slug } : { figure: figure.id };
}

/** Path of the interface that answers for a place: for a figure, from its frozen rows. */
export function apiOf(place: Place): string {
  return 'figure' in place
    ? `/api/v1/figures/${encodeURIComponent(place.figure)}`
    : `/api/v1/timelines/${encodeURIComponent(place.slug)}`;
}
