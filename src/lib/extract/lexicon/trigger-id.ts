import type { Kind, Lang } from '#lib/event/news-event.ts';
import { KINDS, LANGS } from '#lib/event/news-event.ts';

/** What the id of a trigger says: its language and the kind of its act (hi-meeting-talk). Null where it says neither. */
export function triggerOf(id: string): { readonly lang: Lang; readonly kind: Kind } | null {
  const [first, second, ...rest] = id.split('-');
  const lang = LANGS.find((one) => one === first);
  const kind = KINDS.find((one) => one === second);
  return lang === undefined || kind === undefined || rest.length === 0 ? null : { lang, kind };
}
