import type { Lang } from '#lib/event/news-event.ts';
import { f1, recall } from './dates.ts';
import { sumEvents } from './events.ts';
import { GENRES } from './gold.ts';
import type { LangScore } from './measure.ts';
import { valueIn } from './measure.ts';

/** Figures by which a change is judged, per language, in percent with one decimal; more is better in each. */
export type Headlines = Readonly<Record<Lang, Readonly<Record<string, number>>>>;

/** Points that a headline may drop before it counts: texts on the border go either way. */
const SLACK = 1;

/** The headlines of all languages. */
export function headlinesOf(scores: readonly LangScore[]): Headlines {
  const figures = (lang: Lang) => {
    const score = scores.find((one) => one.lang === lang);
    return score === undefined ? {} : figuresOf(score);
  };
  return { en: figures('en'), hi: figures('hi') };
}

function figuresOf({ sentences, reportDates, events }: LangScore): Readonly<Record<string, number>> {
  const [own] = sentences;
  if (own === undefined) return {};
  const all = sumEvents(events);
  const byGenre = GENRES.map((genre, i) => {
    const score = events[i];
    return [`events-${genre}`, score === undefined ? 0 : percent(f1(score.dated))] as const;
  });
  return {
    'dates-value': percent(f1(own.all.value)),
    'dates-span': percent(f1(own.all.span)),
    'dates-worst-category': percent(
      Math.min(
        ...[...own.categories].filter(([name]) => name !== 'negative').map(([, score]) => f1(score.value)),
      ),
    ),
    'dates-by-tense': percent(recall(valueIn(own, ['weekday', 'tense']))),
    'dates-none': percent(recall(own.empty)),
    'dates-in-reports': percent(f1(reportDates.value)),
    ...Object.fromEntries(byGenre),
    'events-found': percent(recall(all.matched)),
    'event-date': percent(recall(all.date)),
    'event-kind': percent(recall(all.kind)),
    'event-factuality': percent(recall(all.factuality)),
    'event-never-done': percent(recall(all.neverDone)),
    'event-countries': percent(f1(all.countries)),
    'event-systems': percent(f1(all.systems)),
    'event-amounts': percent(f1(all.amounts)),
  };
}

/** A share, 0 to 1, in percent with one decimal. */
export function percent(share: number): number {
  return Math.round(share * 1000) / 10;
}

/** Headlines that dropped by more than one point, or that are missing, a line each. */
export function drops(before: Headlines, now: Headlines): readonly string[] {
  return (['hi', 'en'] as const).flatMap((lang) =>
    Object.entries(before[lang]).flatMap(([name, figure]) => {
      const found = now[lang][name];
      if (found === undefined) return [`${lang} ${name}: no longer measured`];
      // In tenths, which are whole, since 90.1 - 89.1 is more than 1 in binary.
      const lost = Math.round((figure - found) * 10);
      return lost > SLACK * 10 ? [`${lang} ${name}: ${found.toFixed(1)}, was ${figure.toFixed(1)}`] : [];
    }),
  );
}
