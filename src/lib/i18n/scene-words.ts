import type { Lang } from '#lib/event/news-event.ts';

/**
 * Words inside pictures, beside those of dates. Apart from the page's catalogues, because every
 * picture's table of advances holds all of them.
 */
export interface SceneWords {
  /** From Sunday. */
  readonly weekdays: readonly string[];
  readonly earlier: string;
  readonly later: string;
  readonly undated: string;
  readonly unlabelled: string;
  readonly others: string;
  readonly more: string;
  /** Name of the lane for events without a value in the field. */
  readonly without: {
    readonly country: string;
    readonly system: string;
    readonly kind: string;
    readonly actor: string;
  };
  readonly events: readonly [one: string, other: string];
  readonly inCounts: string;
  readonly filtered: string;
  readonly all: string;
  readonly empty: string;
}

export const SCENE_WORDS: Readonly<Record<Lang, SceneWords>> = {
  en: {
    weekdays: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
    earlier: '{n} earlier',
    later: '{n} later',
    undated: '{n} undated',
    unlabelled: '{n} without label',
    others: 'Others',
    more: '+{n}',
    without: {
      country: 'No country named',
      system: 'No system named',
      kind: 'No kind',
      actor: 'Nobody named',
    },
    events: ['{n} event', '{n} events'],
    inCounts: '{n} as counts',
    filtered: '{n} filtered out',
    all: '{n} in all',
    empty: 'No events in this view',
  },
  hi: {
    weekdays: ['रवि', 'सोम', 'मंगल', 'बुध', 'गुरु', 'शुक्र', 'शनि'],
    earlier: '{n} पहले',
    later: '{n} बाद में',
    undated: '{n} बिना तारीख़',
    unlabelled: '{n} बिना शीर्षक',
    others: 'अन्य',
    more: '+{n}',
    without: {
      country: 'किसी देश का नाम नहीं',
      system: 'किसी प्रणाली का नाम नहीं',
      kind: 'कोई प्रकार नहीं',
      actor: 'किसी का नाम नहीं',
    },
    events: ['{n} घटना', '{n} घटनाएँ'],
    inCounts: '{n} गिनती में',
    filtered: '{n} छने हुए',
    all: 'कुल {n}',
    empty: 'इस अवधि में कोई घटना नहीं',
  },
};
