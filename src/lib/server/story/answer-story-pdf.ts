import { error } from '@sveltejs/kit';
import { defaultsOf, parseSpec } from '#lib/event/spec-codec.ts';
import { formatStep } from '#lib/event/story-step.ts';
import { canonicalRedirect } from '#lib/server/http/canonical.ts';
import { drawers, drawn, refusedOr, themeOf, versionOf } from '#lib/server/picture/answer.ts';
import type { PictureEvent } from '#lib/server/picture/answer.ts';
import { storyTask } from './story-task.ts';

/** Answers for `/t/{slug}/story.pdf`: the story, a page a step; a redirect to its one address, or why not. */
export async function answerStoryPdf(event: PictureEvent): Promise<Response> {
  const { params, url, locals } = event;
  const { store } = locals;
  const timeline = store.timeline(params.slug);
  const source = store.source(params.slug);
  if (timeline === null || source === null) error(404, 'No such timeline');
  if (timeline.story === undefined) error(404, 'This timeline has no story');
  const defaults = defaultsOf(timeline);
  const { lang, digits, theme } = parseSpec(url.searchParams, defaults).spec;
  const reader = { lang, digits, theme };
  const download = url.searchParams.has('download') && url.searchParams.get('download') !== '0';
  const query = [formatStep(1, reader, defaults), download ? 'download' : ''];
  const redirect = canonicalRedirect(url, query.filter((part) => part !== '').join('&'));
  if (redirect !== null) return redirect;
  const { origin } = url;
  try {
    return await drawn(event, {
      format: 'pdf',
      lang,
      key: ['story', versionOf(source), origin, params.slug, lang, digits, themeOf(reader, 'pdf')].join(' '),
      name: download ? `${params.slug}-story.pdf` : null,
      async make() {
        const snapshot = store.changed(params.slug);
        const task = await storyTask({ store, slug: params.slug, snapshot, reader, origin });
        return task === null ? error(404, 'This timeline has no story') : drawers().draw(task);
      },
    });
  } catch (problem) {
    return refusedOr(problem, reader, event.request);
  }
}
