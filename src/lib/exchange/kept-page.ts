import type { NewsEvent, Report } from '#lib/event/news-event.ts';
import { localeOf } from '#lib/i18n/locale.ts';
import { message } from '#lib/i18n/message.ts';
import type { Exported } from './exported.ts';
import { escapeHtml as text } from './timelinejs.ts';
import { hedgedTitle, provenance, snapshotDay } from './told.ts';
import { exchangeWords } from './words.ts';

/**
 * The page of a kept view: the picture, then every event with the words that prove it. Whole without
 * script; `timeline.js` puts the living timeline in the picture's place. Everything is beside it on
 * the disk, and every text is escaped.
 */
export function keptPage(exported: Exported): string {
  const { timeline, spec, events } = exported;
  const say = exchangeWords(spec);
  const title = timeline.title[spec.lang];
  const dated = events.filter((event) => event.when !== null);
  const undated = events.filter((event) => event.when === null);
  return [
    '<!doctype html>',
    `<html lang="${spec.lang}" data-theme="${spec.theme}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${text(title)}</title>`,
    '<link rel="stylesheet" href="timeline.css">',
    '</head>',
    '<body class="kept">',
    '<main>',
    `<h1>${text(title)}</h1>`,
    `<p>${text(timeline.description[spec.lang])}</p>`,
    `<p class="soft small">${text(say('story.intro', { date: snapshotDay(exported) }))}</p>`,
    `<div id="timeline"><img src="picture.svg" alt="${text(title)}"></div>`,
    ...toldStory(exported),
    `<h2>${text(say('story.events'))}</h2>`,
    ...dated.map((event) => eventBlock(event, exported)),
    ...(undated.length === 0 ? [] : [`<h2>${text(say('story.undated'))}</h2>`]),
    ...undated.map((event) => eventBlock(event, exported)),
    `<footer class="soft small"><ul>${provenance(exported)
      .map((line) => `<li>${text(line)}</li>`)
      .join('')}</ul></footer>`,
    '</main>',
    '<script src="data.js"></script>',
    '<script src="timeline.js"></script>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** The way that somebody told through the timeline; its events may not all be in the folder. */
function toldStory({ timeline: { story }, spec: { lang } }: Exported): readonly string[] {
  if (story === undefined) return [];
  const steps = story.steps.map(
    ({ title, text: words }) => `<li><h3>${text(title[lang])}</h3><p>${text(words[lang])}</p></li>`,
  );
  return [
    `<details class="story"><summary>${text(story.title[lang])}</summary><ol>${steps.join('')}</ol></details>`,
  ];
}

function eventBlock(event: NewsEvent, exported: Exported): string {
  const { lang, digits } = exported.spec;
  const say = exchangeWords(exported.spec);
  const locale = localeOf(lang, digits);
  const facts = [
    say('event.kind', { kind: message(lang, `kind.${event.kind}`) }),
    say('event.status', { status: message(lang, `factuality.${event.factuality}`) }),
    ...event.amounts.map((amount) => locale.money(amount)),
  ];
  return [
    `<details class="event" data-event="${text(event.id)}">`,
    `<summary><time>${text(locale.when(event.when))}</time> ${text(hedgedTitle(event, exported))}</summary>`,
    `<p>${text(event.summary[lang])}</p>`,
    `<p class="soft small">${text(facts.join(' · '))}</p>`,
    section(say('story.quotes'), quotesOf(event, exported.reports)),
    section(
      say('story.rivals'),
      event.rivals.map(
        (rival) => `${text(rival.value[lang])} (${link(rival.source.url, rival.source.outlet)})`,
      ),
    ),
    section(
      say('story.pages'),
      event.sources.map((source) => `${link(source.url, source.outlet)}: ${text(source.title)}`),
    ),
    '</details>',
  ].join('');
}

function quotesOf(event: NewsEvent, reports: readonly Report[]): readonly string[] {
  return event.evidence.map(({ report: id, prefix, exact, suffix }) => {
    const report = reports.find((each) => each.id === id);
    const lang = report === undefined ? '' : ` lang="${report.lang}"`;
    const name = report === undefined ? id : `${report.publisher}, ${report.title}`;
    return `<q${lang}>${text(prefix)}<mark>${text(exact)}</mark>${text(suffix)}</q> <cite class="soft">${text(name)}</cite>`;
  });
}

function section(heading: string, entries: readonly string[]): string {
  if (entries.length === 0) return '';
  return `<h3>${text(heading)}</h3><ul>${entries.map((entry) => `<li>${entry}</li>`).join('')}</ul>`;
}

/** Addresses of sources are http or https: `event/shapes.ts` takes no other. */
function link(url: string, words: string): string {
  return `<a href="${text(url)}" rel="noopener noreferrer">${text(words)}</a>`;
}
