import type { Kind } from '#lib/event/news-event.ts';

/** Kinds by how material the act is: of several that one verb tells, the first is the event's. */
const ORDER: readonly Kind[] = [
  'procurement',
  'delivery',
  'test',
  'ceasefire',
  'attack',
  'sanction',
  'deployment',
  'aid',
  'offer',
  'rejection',
  'protest',
  'warning',
  'request',
  'accusation',
  'agreement',
  'decision',
  'accident',
  'visit',
  'meeting',
  'other',
  'statement',
];
const RANKS = new Map(ORDER.map((kind, rank) => [kind, rank]));

/** 0 for the most material kind. */
export function rankOf(kind: Kind): number {
  return RANKS.get(kind) ?? ORDER.length;
}

/** Acts that are told by what they were about: agreed to buy is buying, said that … is what was said. */
const CARRIERS: ReadonlySet<Kind> = new Set(['agreement', 'statement']);

/** Whether an act is told only to tell another: saying, agreeing. */
export function isCarrier(kind: Kind): boolean {
  return CARRIERS.has(kind);
}
