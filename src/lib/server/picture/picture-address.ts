import type { Timeline } from '#lib/event/news-event.ts';
import { defaultsOf, formatSpec } from '#lib/event/spec-codec.ts';
import type { Spec } from '#lib/event/spec.ts';
import { viewAddress } from '#lib/exchange/exported.ts';

/** The address that a picture prints: of the page of its view, which a reader opens in a theme of their own. */
export function pictureAddress(timeline: Timeline, spec: Spec, origin: string): string {
  const defaults = defaultsOf(timeline);
  return viewAddress({
    origin,
    timeline,
    query: formatSpec({ ...spec, theme: defaults.theme }, defaults),
  });
}
