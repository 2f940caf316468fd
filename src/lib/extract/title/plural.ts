import type { Lang } from '#lib/event/news-event.ts';

/**
 * The template of a headline with its verb for several who act: {agent} imposes → {agent} impose, {actor} लगाएगा → {actor}
 * लगाएंगे. Templates are written for one. What will be is the deed, however many do it: {pair} में होगा समझौता.
 */
export function forSeveral(template: string, lang: Lang): string {
  if (lang === 'hi') return template.replace(/(?<!हो)गा(?=\s|$)/u, 'ंगे');
  return template.replace(
    /^(\{(?:agent|actor)\} )([a-z]+?)(ies|s)\b/,
    (_, who: string, verb: string, end: string) => who.concat(verb, end === 'ies' ? 'y' : ''),
  );
}
