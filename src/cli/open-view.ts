import type { Timeline } from '#lib/event/news-event.ts';
import { refusal } from '#lib/event/problem.ts';
import { defaultsOf, parseSpec, SPEC_KEYS } from '#lib/event/spec-codec.ts';
import type { Spec } from '#lib/event/spec.ts';
import { readTimeline } from '#lib/server/reader/read-timeline.ts';
import type { TimelineReader } from '#lib/server/reader/reader.ts';
import { EXIT } from './exit.ts';
import { placesOf } from './places.ts';
import type { Sources } from './output/sources.ts';
import { CommandRefusal } from './told.ts';

/** A view of a timeline, ready to be made a file. */
export interface OpenView {
  readonly slug: string;
  readonly timeline: Timeline;
  readonly spec: Spec;
  readonly reader: TimelineReader;
  readonly sources: Sources;
}

/**
 * Finds a timeline and reads which of its views is meant. Throws a `CommandRefusal` for a timeline that is
 * not there or broken, and for anything in the query that is not understood: nobody looks at what a
 * Makefile makes.
 * @param query the spec as an address has it
 */
export async function openView(
  name: string,
  { spec: query = '', data }: { readonly spec?: string; readonly data?: string },
): Promise<OpenView> {
  const params = new URLSearchParams(query.trim());
  refuseUnknownKeys(params);
  const places = placesOf(process.env, data);
  const read = await readTimeline(name, places);
  if (read.slug === null) throw new CommandRefusal(read.problems);
  const { slug, reader, folder } = read;
  const timeline = reader.timeline(slug);
  if (timeline === null) throw new Error(`The timeline ${slug} was read and is not there.`);
  const sources = { folder, dataFolder: places.dataFolder };
  return { slug, timeline, spec: specOf(params, timeline), reader, sources };
}

/** The view that a query asks of a timeline. Throws a `CommandRefusal`. */
export function specOf(params: URLSearchParams, timeline: Timeline): Spec {
  const { spec, problems } = parseSpec(params, defaultsOf(timeline));
  if (problems.length === 0) return spec;
  throw new CommandRefusal(
    problems.map((problem) => ({ ...problem, file: '--spec' })),
    EXIT.usage,
  );
}

/** An address may carry keys of other software; what is typed here is meant for us. */
function refuseUnknownKeys(params: URLSearchParams): void {
  const unknown = [...params.keys()].filter((key) => !SPEC_KEYS.some((known) => known === key));
  if (unknown.length === 0) return;
  const allowed = { allowed: SPEC_KEYS.join(', ') };
  throw new CommandRefusal(
    unknown.map((key) => refusal('spec-key', '--spec', key, allowed)),
    EXIT.usage,
  );
}
