import type { Localized, NewsEvent, Source } from '#lib/event/news-event.ts';
import { LANGS } from '#lib/event/news-event.ts';
import { localeOf } from '#lib/i18n/locale.ts';
import type { Exported } from './exported.ts';
import { besidePage } from './exported.ts';
import { extentOf } from './extent.ts';
import { DATA_FORMATS } from './formats.ts';
import { eventPage } from './told.ts';

type Node = Readonly<Record<string, unknown>>;

/** Files that a search engine may list as the dataset's own. */
const DISTRIBUTED = ['csv', 'json', 'jsonl', 'ics'] as const;
const EDTF = 'http://id.loc.gov/datatypes/edtf';

/**
 * A view as JSON-LD: a schema.org Dataset with its Events. What schema.org's dates cannot say stands
 * as EDTF beside them; an undated event has none.
 */
export function toJsonLd(exported: Exported): Node {
  return {
    ...datasetNode(exported),
    hasPart: exported.events.map((event) => eventNode(event, exported)),
  };
}

/** The timeline's view as a Dataset without its events: for the head of a page. */
export function datasetNode(
  exported: Pick<Exported, 'timeline' | 'spec' | 'query' | 'page' | 'origin' | 'snapshot'>,
): Node {
  const { timeline, spec, query, page, origin, snapshot } = exported;
  const ends = [spec.from ?? '..', spec.to ?? '..'];
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': page,
    url: page,
    name: bothLanguages(timeline.title),
    description: bothLanguages(timeline.description),
    ...(timeline.license === '' ? {} : { license: timeline.license }),
    inLanguage: LANGS,
    dateModified: snapshot,
    isAccessibleForFree: true,
    ...(spec.from === null && spec.to === null ? {} : { temporalCoverage: ends.join('/') }),
    includedInDataCatalog: { '@type': 'DataCatalog', name: 'Kalrekha', url: origin },
    distribution: DISTRIBUTED.map((format) => ({
      '@type': 'DataDownload',
      encodingFormat: DATA_FORMATS[format].replace(/;.*/, ''),
      contentUrl: besidePage({ page }, query, `.${format}`),
    })),
  };
}

function eventNode(event: NewsEvent, exported: Exported): Node {
  const { systems } = exported;
  const named = event.systems.map((id) => systems.find((system) => system.id === id)?.name);
  const things = [...event.actors.map((actor) => actor.name), ...named.filter((name) => name !== undefined)];
  return {
    '@type': 'Event',
    '@id': eventPage(exported, event.id),
    identifier: event.id,
    name: bothLanguages(event.title),
    description: bothLanguages(event.summary),
    ...datesOf(event),
    additionalProperty: [
      ...(event.when === null ? [] : [property('when', event.when, EDTF)]),
      property('kind', event.kind),
      property('factuality', event.factuality),
    ],
    ...(event.place === null ? {} : { location: placeNode(event.place.name, event.place.country) }),
    about: [
      ...event.countries.map((code) => ({
        '@type': 'Country',
        identifier: code,
        name: localeOf('en', 'latn').country(code),
      })),
      ...things.map((name) => ({ '@type': 'Thing', name: bothLanguages(name) })),
    ],
    subjectOf: event.sources.map(articleNode),
  };
}

/** Only what is known to the day, month or year, and for sure: schema.org dates are ISO 8601. */
function datesOf({ when }: NewsEvent): Node {
  const { start, end } = extentOf(when)?.edtf ?? {};
  const [startDate, endDate] = [start, end].map((date) =>
    typeof date === 'object' &&
    !date.uncertain &&
    !date.approximate &&
    !date.masked &&
    ['year', 'month', 'day', 'minute'].includes(date.precision) &&
    /^\d/.test(date.text)
      ? date.text
      : undefined,
  );
  return {
    ...(startDate === undefined ? {} : { startDate }),
    ...(endDate === undefined ? {} : { endDate }),
  };
}

function articleNode({ outlet, url, title, published }: Source): Node {
  return {
    '@type': 'NewsArticle',
    headline: title,
    url,
    publisher: { '@type': 'Organization', name: outlet },
    ...(published === null || !/^\d{4}(?:-\d\d){0,2}$/.test(published) ? {} : { datePublished: published }),
  };
}

function placeNode(name: Localized, country: string): Node {
  return {
    '@type': 'Place',
    name: bothLanguages(name),
    address: { '@type': 'PostalAddress', addressCountry: country },
  };
}

function property(name: string, value: string, propertyID?: string): Node {
  return { '@type': 'PropertyValue', name, ...(propertyID === undefined ? {} : { propertyID }), value };
}

function bothLanguages(text: Localized): readonly Node[] {
  return LANGS.map((lang) => ({ '@language': lang, '@value': text[lang] }));
}
