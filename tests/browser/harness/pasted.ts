import { piecesFor, type Destination } from '#lib/embed/destinations.ts';
import { DEFAULT_SPEC, parseSpec } from '#lib/event/spec-codec.ts';
import type { Spec } from '#lib/event/spec.ts';

const DEFAULTS = parseSpec(new URLSearchParams('from=2018&to=2028'), DEFAULT_SPEC).spec;

/** What the Share dialog of the sample hands out as code for a destination. */
export function pasted(instance: string, destination: Destination, own: Partial<Spec> = {}): string {
  const pieces = piecesFor(destination, {
    origin: instance,
    place: { slug: 'india-russia-defence' },
    spec: { ...DEFAULTS, lang: 'hi', theme: 'light', ...own },
    defaults: DEFAULTS,
    timeline: { title: { hi: 'भारत-रूस रक्षा संबंध', en: 'India–Russia defence ties' }, license: 'CC BY 4.0' },
    today: '2026-01-02',
  });
  return pieces.findLast(({ isAddress }) => isAddress === undefined)?.text ?? '';
}
