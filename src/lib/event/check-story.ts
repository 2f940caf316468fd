import { SPEC_KEYS } from './format-spec.ts';
import type { NewsEvent, Story, Timeline } from './news-event.ts';
import type { Problem } from './problem.ts';
import { refusal } from './problem.ts';
import { defaultsOf, parseSpec } from './spec-codec.ts';
import type { Spec } from './spec.ts';
import type { ReaderSpec } from './story-step.ts';

/** More is no story, and every step is a page of its PDF. */
export const STEP_LIMIT = 40;
/** Longest title, UTF-16 units: two lines on a phone's screen and on a page. */
export const TITLE_LIMIT = 120;
/** Longest text of a step: it stands beside its picture, on screen and on one page. */
export const TEXT_LIMIT = 700;

/** Keys of a view that are the reader's to choose. */
const READER_KEYS: ReadonlySet<string> = new Set(['lang', 'digits', 'theme']);

/** The view that a step shows to a reader: the step's query over the timeline's own view. */
export function specOfStep(timeline: Pick<Timeline, 'spec'>, query: string, reader: ReaderSpec): Spec {
  const { spec } = parseSpec(new URLSearchParams(query), defaultsOf(timeline));
  return { ...spec, lang: reader.lang, digits: reader.digits, theme: reader.theme };
}

/** What is wrong with a timeline's story, each with the path of the step and the key of its view. */
export function checkStory({ spec, story }: Pick<Timeline, 'spec' | 'story'>): readonly Problem[] {
  if (story === undefined) return [];
  const { steps } = story;
  if (steps.length < 1 || steps.length > STEP_LIMIT) {
    return [refusal('story-steps', 'story.steps', String(steps.length), { most: STEP_LIMIT })];
  }
  const defaults = defaultsOf({ spec });
  return [
    ...tooLong(story.title, 'story.title', TITLE_LIMIT),
    ...steps.flatMap((step, i) => {
      const path = `story.steps.${i}`;
      const params = new URLSearchParams(step.spec);
      const { problems } = parseSpec(params, defaults);
      return [
        ...tooLong(step.title, `${path}.title`, TITLE_LIMIT),
        ...tooLong(step.text, `${path}.text`, TEXT_LIMIT),
        ...strangeKeys(params, `${path}.spec`),
        ...problems.map((problem) => ({ ...problem, field: `${path}.spec.${problem.field}` })),
      ];
    }),
  ];
}

/** Steps that select an event which the timeline does not have. */
export function checkStoryEvents(
  timeline: Pick<Timeline, 'spec' | 'story'>,
  events: readonly Pick<NewsEvent, 'id'>[],
): readonly Problem[] {
  const ids = new Set(events.map((event) => event.id));
  const defaults = defaultsOf(timeline);
  return (timeline.story?.steps ?? []).flatMap((step, i) => {
    const { sel } = parseSpec(new URLSearchParams(step.spec), defaults).spec;
    return sel === null || ids.has(sel) ? [] : [refusal('story-event', `story.steps.${i}.spec.sel`, sel)];
  });
}

/** In an address other software adds keys of its own; in a file they are misspelt ones. */
function strangeKeys(params: URLSearchParams, path: string): readonly Problem[] {
  return [...new Set(params.keys())].flatMap((key) => {
    if (READER_KEYS.has(key)) return [refusal('story-reader', `${path}.${key}`, key)];
    if (SPEC_KEYS.some((known) => known === key)) return [];
    return [refusal('story-key', `${path}.${key}`, key)];
  });
}

function tooLong(words: Story['title'], path: string, most: number): readonly Problem[] {
  return Object.entries(words).flatMap(([lang, text]) =>
    text.length > most ? [refusal('story-long', `${path}.${lang}`, text, { most, length: text.length })] : [],
  );
}
