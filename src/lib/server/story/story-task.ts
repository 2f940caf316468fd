import { specOfStep } from '#lib/event/check-story.ts';
import type { Story } from '#lib/event/news-event.ts';
import { defaultsOf } from '#lib/event/spec-codec.ts';
import { formatStep } from '#lib/event/story-step.ts';
import type { ReaderSpec } from '#lib/event/story-step.ts';
import { storyUrl } from '#lib/embed/story-address.ts';
import { storyWords } from '#lib/i18n/story-words.ts';
import type { PdfPage } from '#lib/paint/pdf-pages.ts';
import type { TextMark } from '#lib/scene/scene.ts';
import { cutText } from '#lib/scene/measure.ts';
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
const HEAD_SIZE = 13;
/** Font sizes, heights of lines and longest line, px. A line that is longer is hard to read. */
interface Setting {
  readonly title: { readonly size: number; readonly line: number };
  readonly text: { readonly size: number; readonly line: number; readonly width: number };
}
const ROOMY: Setting = { title: { size: 28, line: 38 }, text: { size: 17, line: 27, width: 940 } };
/** For words to the limit, in wide letters: they leave the picture its height, too. */
const TIGHT: Setting = { title: { size: 20, line: 28 }, text: { size: 13, line: 20, width: 1043 } };
/** Nothing of title and text is cut: so many lines hold the longest that a story may have. */
const LINES = { title: 4, text: 14 } as const;
/** A picture lower than this, px, is too wide to be one. */
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
      const roomy = wordsOf(story, i, reader, ROOMY);
      const words = heightBelow(roomy) < LEAST_PICTURE ? wordsOf(story, i, reader, TIGHT) : roomy;
      const height = heightBelow(words);
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

function heightBelow({ end }: { readonly end: number }): number {
  return PAGE.height - end - EDGE + FRAME_EDGE;
}

/** The words about a page's picture, placed. `end`: where they end, px. */
function wordsOf(
  { title, steps }: Story,
  at: number,
  reader: ReaderSpec,
  setting: Setting,
): Pick<PdfPage, 'before' | 'margin'> & { readonly end: number } {
  const { lang } = reader;
  const say = storyWords(reader);
  const width = PAGE.width - 2 * EDGE;
  const step = steps[at];
  const place = (
    lines: readonly string[],
    { size, line }: Setting['title'],
    first: number,
    fill: 'ink' | 'muted' = 'ink',
  ) =>
    lines
      .map((text, n) => textMark(text, EDGE, first + n * line, { size, fill, most: width }, measure))
      .filter((mark): mark is TextMark => mark !== null);
  const titles = wrapText(step?.title[lang] ?? '', setting.title.size, width, LINES.title, measure);
  const texts = wrapText(step?.text[lang] ?? '', setting.text.size, setting.text.width, LINES.text, measure);
  const titleTop = EDGE + setting.title.line + 4;
  const textTop = titleTop + titles.length * setting.title.line - 4;
  const number = textMark(
    say('story.page', { page: at + 1, count: steps.length }),
    PAGE.width - EDGE,
    EDGE,
    { size: HEAD_SIZE, fill: 'muted', anchor: 'end' },
    measure,
  );
  const head = cutText(title[lang], HEAD_SIZE, width - 2 * (number?.width ?? 0), measure);
  return {
    before: [
      {
        // The story's title is the document's once; on the pages that follow it is a running head.
        tag: at === 0 ? 'H1' : 'P',
        lines: place([head], { size: HEAD_SIZE, line: 0 }, EDGE, 'muted'),
      },
      { tag: 'H2', lines: place(titles, setting.title, titleTop) },
      { tag: 'P', lines: place(texts, setting.text, textTop) },
    ],
    margin: number === null ? [] : [number],
    end: textTop + texts.length * setting.text.line,
  };
}
