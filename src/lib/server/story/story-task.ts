import { specOfStep } from '#lib/event/check-story.ts';
import type { Story } from '#lib/event/news-event.ts';
import { defaultsOf } from '#lib/event/spec-codec.ts';
import { formatStep } from '#lib/event/story-step.ts';
import type { ReaderSpec } from '#lib/event/story-step.ts';
import { storyUrl } from '#lib/embed/story-address.ts';
import { storyWords } from '#lib/i18n/story-words.ts';
import type { PdfPage } from '#lib/paint/pdf-pages.ts';
import type { TextMark } from '#lib/scene/scene.ts';
import { textMark } from '#lib/scene/text-mark.ts';
import { wrapText } from '#lib/scene/wrap-text.ts';
import type { PagesTask } from '#lib/server/picture/draw.ts';
import { PRESETS, sizeOf } from '#lib/server/picture/picture-size.ts';
import { drawTask, NO_DATE } from '#lib/server/picture/render.ts';
import type { PictureRequest } from '#lib/server/picture/render.ts';
import { measure } from '#lib/server/text/metrics.ts';

export interface StoryRequest extends Pick<PictureRequest, 'store' | 'slug' | 'snapshot'> {
  readonly reader: ReaderSpec;
  /** Scheme and host of this instance, for the addresses that the pages print. */
  readonly origin: string;
}

/** Across: for a screen and a printer alike. */
const PAGE = PRESETS['a4-landscape'];
const EDGE = 40;
/** What a picture leaves free about its own words: so much further out it stands, that they begin where the page's do. */
const FRAME_EDGE = 16;
const SIZE = { head: 13, title: 28, text: 17 } as const;
const LINE = { title: 38, text: 27 } as const;
/** So many lines hold the longest title and text that a story may have, in the widest letters. */
const LINES = { title: 3, text: 12 } as const;
/** A line longer than this is hard to read. */
const TEXT_WIDTH = 940;
/** Of a picture, px: the words above leave it more. */
const LEAST_PICTURE = 380;

/** All steps of a story as pages, to be drawn here or elsewhere; null where there is no story. */
export async function storyTask(request: StoryRequest): Promise<PagesTask | null> {
  const { store, slug, snapshot, reader, origin } = request;
  const timeline = store.timeline(slug);
  if (timeline?.story === undefined) return null;
  const { story } = timeline;
  const defaults = defaultsOf(timeline);
  const pages = await Promise.all(
    story.steps.map(async (step, i): Promise<PdfPage | null> => {
      const words = wordsOf(story, i, reader);
      const height = Math.max(LEAST_PICTURE, PAGE.height - words.end - EDGE + FRAME_EDGE);
      const task = await drawTask({
        store,
        slug,
        snapshot,
        spec: specOfStep(timeline, step.spec, reader),
        format: 'pdf',
        size: sizeOf(PAGE.width - 2 * (EDGE - FRAME_EDGE), height),
        address: storyUrl({
          origin,
          slug,
          query: formatStep(i + 1, { ...reader, theme: defaults.theme }, defaults),
        }),
      });
      if (task === null) return null;
      const picture = { scene: task.scene, x: EDGE - FRAME_EDGE, y: words.end };
      return { title: step.title[reader.lang], before: words.before, picture, margin: words.margin };
    }),
  );
  return {
    pages: pages.filter((page) => page !== null),
    title: story.title[reader.lang],
    subject: timeline.title[reader.lang],
    lang: reader.lang,
    theme: reader.theme,
    mm: PAGE.mm,
    size: { width: PAGE.width, height: PAGE.height },
    source: storyUrl({ origin, slug, query: '' }),
    license: timeline.license,
    snapshot: snapshot ?? NO_DATE,
  };
}

/** The words about a page's picture, placed. `end`: where they end, px. */
function wordsOf(
  { title, steps }: Story,
  at: number,
  reader: ReaderSpec,
): Pick<PdfPage, 'before' | 'margin'> & { readonly end: number } {
  const { lang } = reader;
  const say = storyWords(reader);
  const width = PAGE.width - 2 * EDGE;
  const step = steps[at];
  const place = (lines: readonly string[], size: number, first: number, line: number, ink: 'ink' | 'muted') =>
    lines
      .map((text, i) => textMark(text, EDGE, first + i * line, { size, fill: ink }, measure))
      .filter((mark): mark is TextMark => mark !== null);
  const titles = wrapText(step?.title[lang] ?? '', SIZE.title, width, LINES.title, measure);
  const texts = wrapText(step?.text[lang] ?? '', SIZE.text, TEXT_WIDTH, LINES.text, measure);
  const titleTop = EDGE + 42;
  const textTop = titleTop + titles.length * LINE.title - 4;
  const page = say('story.page', { page: at + 1, count: steps.length });
  const number = textMark(
    page,
    PAGE.width - EDGE,
    EDGE,
    { size: SIZE.head, fill: 'muted', anchor: 'end' },
    measure,
  );
  return {
    before: [
      {
        // The story's title is the document's once; on the pages that follow it is a running head.
        tag: at === 0 ? 'H1' : 'P',
        lines: place([title[lang]], SIZE.head, EDGE, 0, 'muted'),
      },
      { tag: 'H2', lines: place(titles, SIZE.title, titleTop, LINE.title, 'ink') },
      { tag: 'P', lines: place(texts, SIZE.text, textTop, LINE.text, 'ink') },
    ],
    margin: number === null ? [] : [number],
    end: textTop + texts.length * LINE.text,
  };
}
