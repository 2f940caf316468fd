import { KIND_CODES } from '#lib/event/kinds.ts';
import type { Family } from '#lib/event/kinds.ts';
import type { Kind } from '#lib/event/news-event.ts';
import type { Ink } from './scene.ts';

const FAMILY_INKS: Readonly<Record<Family, Ink>> = {
  'verbal-cooperation': 'lane0',
  'material-cooperation': 'lane2',
  'verbal-conflict': 'lane1',
  'material-conflict': 'lane5',
  neutral: 'lane3',
};

/** Colour where no lane gives one: words or deeds, for or against each other. */
export function kindInk(kind: Kind): Ink {
  return FAMILY_INKS[KIND_CODES[kind].family];
}
