import type { Factuality, Kind, Lang } from '#lib/event/news-event.ts';
import type { LaneField, Spec } from '#lib/event/spec.ts';
import { devanagariDigits } from '#lib/event/digits.ts';
import { en } from '#lib/i18n/messages/en.ts';
import { hi } from '#lib/i18n/messages/hi.ts';
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
  const number = (n: number) =>
    spec.digits === 'deva' ? devanagariDigits(GROUPED.format(n)) : GROUPED.format(n);
  const kind = (k: Kind) => catalogue[`kind.${k}`];
  return {
    words,
    number,
    kind,
    factuality: (f) => catalogue[`factuality.${f}`],
    lane: (key) => laneName(answers, field, key, lang, words, kind),
    count: (entry, n) => entry.replace('{n}', number(n)),
  };
}

/** Indian grouping: 12,34,567. */
const GROUPED = new Intl.NumberFormat('en-IN');
const COUNTRIES = {
  en: new Intl.DisplayNames('en-IN', { type: 'region' }),
  hi: new Intl.DisplayNames('hi-IN', { type: 'region' }),
};

function laneName(
  answers: Answers,
  field: LaneField,
  key: string,
  lang: Lang,
  words: SceneWords,
  kind: (kind: Kind) => string,
): string {
  if (key === OTHERS) return words.others;
  if (field === 'none') return '';
  if (key === NO_LANE) return words.without[field];
  const label = answers.facets.fields[field]?.find((value) => value.key === key)?.label;
  if (label != null) return label[lang];
  if (field === 'country') return COUNTRIES[lang].of(key) ?? key;
  return field === 'kind' ? kind(key as Kind) : key;
}
