import { DEFAULT_SPEC } from '#lib/event/spec-codec.ts';
import type { Lang } from '#lib/event/news-event.ts';
import type { Theme } from '#lib/event/spec.ts';
import type { SharedView } from '#lib/embed/shared-view.ts';

/** A title that tries to leave every language that a snippet is written in. */
export const HOSTILE = {
  hi: `"सिंदूर" <b>क्षेप्यास्त्र</b> & [लिंक](x) 50% \\input{x} $_^~# \`x\` {x} '''"""\n</script> '; rm -rf /`,
  en: `"Sindoor" <b>missile</b> & [link](x) 50% \\input{x} $_^~# \`x\` {x} '''"""\n</script> '; rm -rf /`,
};

export function viewOf(
  lang: Lang,
  title: SharedView['timeline']['title'],
  theme: Theme = 'light',
): SharedView {
  return {
    origin: 'https://khabar.example',
    place: { slug: 'bharat-roos-raksha' },
    spec: { ...DEFAULT_SPEC, q: 'एस-400', lang, digits: lang === 'hi' ? 'deva' : 'latn', theme },
    defaults: DEFAULT_SPEC,
    timeline: { title, license: 'CC BY 4.0' },
    today: '2026-01-02',
  };
}
