import type { Factuality, Kind, Lang } from '#lib/event/news-event.ts';
import type { Span } from '#lib/event/span.ts';
import type { LaneField, Spec } from '#lib/event/spec.ts';
import { localeOf } from '#lib/i18n/locale.ts';
import { enChart as en } from '#lib/i18n/messages/en-chart.ts';
import { hiChart as hi } from '#lib/i18n/messages/hi-chart.ts';
import { SCENE_WORDS } from '#lib/i18n/scene-words.ts';
import type { SceneWords } from '#lib/i18n/scene-words.ts';
import type { Answers } from '#lib/source/ask.ts';
import { NO_LANE } from '#lib/source/event-source.ts';
import { OTHERS } from './lanes.ts';

/** The words of one picture. */
export interface SceneNames {
  readonly words: SceneWords;
  readonly number: (n: number) => string;
  readonly kind: (kind: Kind) => string;
  readonly factuality: (factuality: Factuality) => string;
  readonly lane: (key: string) => string;
  readonly span: (span: Span) => string;
  /** A catalogue entry with its number filled in. */
  readonly count: (entry: string, n: number) => string;
}

export function sceneNames(
  answers: Answers,
  spec: Pick<Spec, 'lang' | 'digits'>,
  field: LaneField,
): SceneNames {
  const { lang } = spec;
  const catalogue = { en, hi }[lang];
  const words = SCENE_WORDS[lang];
  const locale = localeOf(lang, spec.digits);
  const { number } = locale;
  const kind = (k: Kind) => catalogue[`kind.${k}`];
  return {
    words,
    number,
    kind,
    factuality: (f) => catalogue[`factuality.${f}`],
    lane: (key) =>
      laneName(answers, field, key, lang, words) ??
      (field === 'country' ? locale.country(key) : kind(key as Kind)),
    span: (span) => locale.span(span, 'long'),
    count: (entry, n) => entry.replace('{n}', number(n)),
  };
}

function laneName(
  answers: Answers,
  field: LaneField,
  key: string,
  lang: Lang,
  words: SceneWords,
): string | null {
  if (key === OTHERS) return words.others;
  if (field === 'none') return '';
  if (key === NO_LANE) return words.without[field];
  const label = answers.facets.fields[field]?.find((value) => value.key === key)?.label;
  if (label !== undefined && label !== null) return label[lang];
  return field === 'country' || field === 'kind' ? null : key;
}
