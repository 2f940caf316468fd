import type { Lang } from '#lib/event/news-event.ts';
import { LANGS } from '#lib/event/news-event.ts';
import { localeOf } from '#lib/i18n/locale.ts';
import type { Exported } from './exported.ts';
import { provenance, snapshotDay } from './told.ts';
import { exchangeWords } from './words.ts';
import type { ExchangeKey } from './words.ts';

/** What the files of the folder are, in the order in which the README names them. */
const FILES: readonly (readonly [name: string, what: ExchangeKey])[] = [
  ['index.html', 'story.file.index'],
  ['picture.svg', 'story.file.picture'],
  ['picture.png', 'story.file.png'],
  ['picture.pdf', 'story.file.pdf'],
  ['timeline.csv', 'story.file.csv'],
  ['timeline.json', 'story.file.json'],
  ['timeline.ics', 'story.file.ics'],
  ['sources.md', 'story.file.sources'],
  ['citation.bib', 'story.file.cite'],
  ['LICENSE.md', 'story.file.license'],
];

/** `README.md`: what this folder is, in both languages, that of the view first. */
export function keptReadme(exported: Exported): string {
  return inBoth(exported, (view, say) => [
    `# ${view.timeline.title[view.spec.lang]}`,
    view.timeline.description[view.spec.lang],
    say('story.intro', { date: snapshotDay(view) }),
    list(provenance(view)),
    `## ${say('story.files')}`,
    list(FILES.map(([name, what]) => `\`${name}\`: ${say(what)}`)),
  ]);
}

/** `LICENSE.md`, in both languages. */
export function keptLicense(exported: Exported): string {
  return inBoth(exported, ({ timeline }, say) => [
    say('story.license', { license: timeline.license }),
    say('story.license.texts'),
    say('story.license.font'),
  ]);
}

/** `sources.md`: reports, then the pages that events and rival values rest on, each once. */
export function keptSources(exported: Exported): string {
  const { spec, events, reports } = exported;
  const say = exchangeWords(spec);
  const when = (date: string | null) =>
    date === null ? '' : `, ${localeOf(spec.lang, spec.digits).when(date)}`;
  const sources = events.flatMap((event) => [...event.sources, ...event.rivals.map((rival) => rival.source)]);
  const pages = new Map(sources.map((source) => [source.url, source]));
  return paragraphs([
    `# ${say('story.sources')}`,
    `## ${say('story.reports')}`,
    list(
      reports.map(
        ({ id, title, publisher, published, url }) =>
          `${publisher}${when(published)}: ${title} (\`${id}\`)${url === null ? '' : ` <${url}>`}`,
      ),
    ),
    `## ${say('story.pages')}`,
    list(
      [...pages.values()].map(
        ({ outlet, published, title, url }) => `${outlet}${when(published)}: ${title} <${url}>`,
      ),
    ),
  ]);
}

function inBoth(
  exported: Exported,
  write: (view: Exported, say: ReturnType<typeof exchangeWords>) => readonly string[],
): string {
  const first = exported.spec.lang;
  const langs: readonly Lang[] = [first, ...LANGS.filter((lang) => lang !== first)];
  return langs
    .map((lang) => {
      const view = { ...exported, spec: { ...exported.spec, lang } };
      return paragraphs(write(view, exchangeWords(view.spec)));
    })
    .join('\n---\n\n');
}

function paragraphs(parts: readonly string[]): string {
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function list(lines: readonly string[]): string {
  return lines.map((line) => `- ${line.replace(/\s+/g, ' ')}`).join('\n');
}
