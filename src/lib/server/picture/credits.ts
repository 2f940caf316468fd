import type { Timeline } from '#lib/event/news-event.ts';
import type { Spec } from '#lib/event/spec.ts';
import { localeOf } from '#lib/i18n/locale.ts';
import { message } from '#lib/i18n/message.ts';
import type { Answers } from '#lib/source/ask.ts';
import { outletsOf } from '#lib/source/outlets.ts';
import { pictureWords } from './words.ts';

/** Outlets that a picture names; the others it counts. */
const NAMED = 4;
/** Longest address that is printed with its query, characters: nobody types more. */
const TYPED = 72;

export interface Credit {
  readonly timeline: Pick<Timeline, 'license'>;
  readonly answers: Answers;
  readonly spec: Spec;
  /** ISO instant of the data; null where nobody knows. */
  readonly snapshot: string | null;
  /** Absolute address of the view; '' prints none. */
  readonly address: string;
}

/** What stands below a picture: its sources, licence, date of the data, address. */
export function creditsOf({ timeline, answers, spec, snapshot, address }: Credit): readonly string[] {
  const t = pictureWords(spec);
  const names = outletsOf([answers]).map(({ key, label }) => label?.[spec.lang] ?? key);
  const sources = {
    names: localeOf(spec.lang, spec.digits).list(names.slice(0, NAMED)),
    count: names.length - NAMED,
  };
  return [
    ...(names.length === 0
      ? []
      : [t(names.length > NAMED ? 'picture.sourcesMore' : 'picture.sources', sources)]),
    ...(timeline.license === '' ? [] : [message(spec.lang, 'view.license', { license: timeline.license })]),
    ...(snapshot === null
      ? []
      : [t('picture.snapshot', { date: localeOf(spec.lang, spec.digits).when(snapshot.slice(0, 10)) })]),
    ...(address === '' ? [] : [shortAddress(address)]),
  ];
}

/** As people write addresses: no scheme, letters as they are; without its query where that is long. */
function shortAddress(address: string): string {
  const [path = '', query] = decoded(address)
    .replace(/^https?:\/\//, '')
    .split('?');
  const whole = query === undefined ? path : `${path}?${query}`;
  return whole.length <= TYPED ? whole : path;
}

function decoded(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
