import type { ReaderSpec } from '#lib/event/story-step.ts';
import { refusal } from '#lib/event/problem.ts';
import { drawFile } from '#lib/server/picture/draw.ts';
import { storyTask } from '#lib/server/story/story-task.ts';
import type { OpenView } from './open-view.ts';
import type { RenderOptions } from './render.ts';
import { CommandRefusal, wrongUse } from './told.ts';

/** What a story's pages have of their own, so that nobody can choose it. */
const NOT_OF_STORY = ['size', 'scale', 'mm', 'text', 'paths'] as const;
/** What of a view a story leaves to its reader. */
const OF_READER: readonly string[] = ['lang', 'digits', 'theme'] satisfies readonly (keyof ReaderSpec)[];

/**
 * Refuses what a story's pages cannot be asked: another format than PDF, a size, a view of their own.
 * Throws a `CommandRefusal`.
 */
export function checkStoryUse(options: RenderOptions, format: string): void {
  if (format !== 'pdf') throw wrongUse('option-format', '--story', format, { allowed: 'pdf' });
  const size = NOT_OF_STORY.find((key) => options[key] !== undefined);
  if (size !== undefined) throw wrongUse('option-story', `--${size}`, '');
  const keys = [...new URLSearchParams(options.spec?.trim() ?? '').keys()];
  const own = keys.find((key) => !OF_READER.includes(key));
  if (own !== undefined) throw wrongUse('story-view', '--spec', own, { allowed: OF_READER.join(', ') });
}

/**
 * A timeline's story as PDF, a page a step: the bytes that a server gives at `/t/{slug}/story.pdf`. Throws
 * a `CommandRefusal` where there is no story.
 * @param origin scheme and host that the pages name
 */
export async function renderStory({ slug, spec, reader }: OpenView, origin: string): Promise<Uint8Array> {
  const { lang, digits, theme } = spec;
  const snapshot = reader.changed(slug);
  const task = await storyTask({ store: reader, slug, snapshot, reader: { lang, digits, theme }, origin });
  if (task === null) throw new CommandRefusal([refusal('story-none', 'timeline', slug)]);
  return drawFile(task);
}
