import type { Lang, Localized, Timeline } from '#lib/event/news-event.ts';
import { formatSpec } from '#lib/event/spec-codec.ts';
import type { Spec, Theme } from '#lib/event/spec.ts';
import { message } from '#lib/i18n/message.ts';
import { oneLine } from './escape.ts';
import { formatStep } from '#lib/event/story-step.ts';
import { embedUrl, fileUrl, pageUrl, type Address, type Place } from './snippets.ts';
import { storyEmbedUrl, storyPdfUrl, storyUrl } from './story-address.ts';

/** A view that is handed out: what it shows, where it stands, and the words that go with it. */
export interface SharedView {
  readonly origin: string;
  readonly place: Place;
  /** Language, digits and theme are those of what is shared, not of the reader who shares. */
  readonly spec: Spec;
  /** What the place shows without a query: the timeline's own spec, or that of the figure. */
  readonly defaults: Spec;
  readonly timeline: Pick<Timeline, 'title' | 'license'>;
  /** ISO day on which it is copied, for citations. */
  readonly today: string;
  /** Given: what is handed out is the story from this step on, of which `spec` is the view. */
  readonly story?: { readonly title: Localized; readonly step: number };
}

/** The theme of an embed that is asked for none: a dark chart in an article that is only light looks broken. */
export const EMBED_THEME: Theme = 'light';

/** Addresses and words of a view, as every snippet needs them. */
export interface Handout {
  readonly lang: Lang;
  /** The page, which the reader sees in the reader's own theme. */
  readonly page: string;
  readonly embed: string;
  readonly script: string;
  readonly svg: string;
  readonly png: string;
  /** With twice the pixels, for documents and slides. */
  readonly bigPng: string;
  readonly pdf: string;
  /** SVG and PNG of one theme, whatever the view's. */
  readonly themed: (theme: 'light' | 'dark') => { readonly svg: string; readonly png: string };
  /** For file names and labels: letters, digits, hyphens. */
  readonly name: string;
  readonly title: string;
  /** What a screen reader says of the frame. */
  readonly frameTitle: string;
  /** What stands for the picture where it cannot be seen. */
  readonly alt: string;
  /** Source and licence. */
  readonly credit: string;
}

/** Px of a picture whose address gives no size. */
export const PICTURE = { width: 1200, height: 675 } as const;

/** Reads a view, or a story, for the snippets. */
export function handoutOf(view: SharedView): Handout {
  return { ...viewHandout(view), ...storyHandout(view) };
}

/** What of a story is otherwise than of the view that its step shows. */
function storyHandout({ origin, place, spec, defaults, story }: SharedView): Partial<Handout> {
  if (story === undefined || !('slug' in place)) return {};
  const { slug } = place;
  const { lang } = spec;
  const { step } = story;
  const title = oneLine(story.title[lang]);
  const whole = { ...spec, theme: 'light' } as const;
  return {
    page: storyUrl({ origin, slug, query: formatStep(step, { ...spec, theme: defaults.theme }, defaults) }),
    embed: storyEmbedUrl({
      origin,
      slug,
      query: formatStep(step, spec, { ...defaults, theme: EMBED_THEME }),
    }),
    pdf: storyPdfUrl({ origin, slug, query: formatStep(1, whole, defaults) }),
    name: `${slug}-story`.replace(/[^\w-]+/g, '-'),
    title,
    frameTitle: message(lang, 'share.frameTitle', { title }),
    alt: message(lang, 'snippet.alt', { title }),
  };
}

function viewHandout({ origin, place, spec, defaults, timeline }: SharedView): Handout {
  const { lang, theme } = spec;
  const title = oneLine(timeline.title[lang]);
  const at = (shown: Spec, from: Spec): Address => ({ ...place, origin, query: formatSpec(shown, from) });
  const themed = (own: Theme): Address => at({ ...spec, theme: own }, defaults);
  const picture = themed(theme);
  return {
    lang,
    page: pageUrl(themed(defaults.theme)),
    embed: embedUrl(at(spec, { ...defaults, theme: EMBED_THEME })),
    script: `${origin}/embed/v1.js`,
    svg: fileUrl(picture, '.svg'),
    // A bitmap cannot follow the reader.
    png: fileUrl(themed(theme === 'auto' ? 'light' : theme), '.png'),
    bigPng: fileUrl(themed(theme === 'auto' ? 'light' : theme), '.png', 'scale=2'),
    pdf: fileUrl(themed('light'), '.pdf'),
    themed: (own) => ({ svg: fileUrl(themed(own), '.svg'), png: fileUrl(themed(own), '.png') }),
    name: ('figure' in place ? place.figure : place.slug).replace(/[^\w-]+/g, '-'),
    title,
    frameTitle: message(lang, 'share.frameTitle', { title }),
    alt: message(lang, 'snippet.alt', { title }),
    credit: [
      message(lang, 'snippet.source'),
      ...(timeline.license === '' ? [] : [message(lang, 'view.license', { license: timeline.license })]),
    ].join(' · '),
  };
}
