/**
 * The domain's nouns. A *report* is a source text that is never edited once stored; an *event* is
 * what reports tell happened (or was only offered), each value traced to quoted words.
 */

export const LANGS = ['en', 'hi'] as const;
export type Lang = (typeof LANGS)[number];

/** The same words in both languages of the product. */
export type Localized = Readonly<Record<Lang, string>>;

/** Event types; CAMEO and PLOVER codes are in `kinds.ts`. */
export const KINDS = [
  'meeting',
  'visit',
  'agreement',
  'procurement',
  'delivery',
  'offer',
  'request',
  'aid',
  'decision',
  'statement',
  'warning',
  'sanction',
  'accusation',
  'rejection',
  'attack',
  'deployment',
  'test',
  'ceasefire',
  'protest',
  'accident',
  'other',
] as const;
export type Kind = (typeof KINDS)[number];

/** Whether it happened. Only `done` may be drawn as a solid mark. */
export const FACTUALITIES = ['done', 'planned', 'offered', 'considered', 'reported', 'denied'] as const;
export type Factuality = (typeof FACTUALITIES)[number];

/** Where an event's date comes from: the report's own words, a list of known events, or the dateline. */
export const DATE_SOURCES = ['text', 'gazetteer', 'dateline'] as const;
export type DateSource = (typeof DATE_SOURCES)[number];

/** A public page that a value rests on. */
export interface Source {
  readonly outlet: string;
  /** http or https only. */
  readonly url: string;
  /** EDTF, or null where the page shows no date. */
  readonly published: string | null;
  readonly title: string;
}

export interface Report {
  /** Slug, unique within its timeline. */
  readonly id: string;
  readonly lang: Lang;
  readonly title: string;
  readonly publisher: string;
  readonly url: string | null;
  /** The dateline: an EDTF calendar day. */
  readonly published: string;
  readonly sources: readonly Source[];
  /** Exact text. Every evidence offset counts UTF-16 units of this string. */
  readonly text: string;
  /** Hex SHA-256 of the text in UTF-8: the report's identity. */
  readonly sha256: string;
}

export const EVIDENCE_FIELDS = [
  'what',
  'when',
  'amount',
  'quantity',
  'actors',
  'place',
  'factuality',
  'countries',
  'systems',
  'kind',
] as const;
export type EvidenceField = (typeof EVIDENCE_FIELDS)[number];

/**
 * W3C Web Annotation selectors, TextPosition and TextQuote in one:
 * `report.text.slice(start, end) === exact`, always. https://www.w3.org/TR/annotation-model/#selectors
 */
export interface Evidence {
  readonly report: string;
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** Which value of the event these words prove. */
  readonly field: EvidenceField;
}

export interface Actor {
  readonly id: string;
  readonly name: Localized;
  /** Office held at the time. */
  readonly office: Localized | null;
}

export interface Place {
  readonly name: Localized;
  readonly country: string;
}

/** A sum in whole units of an ISO 4217 currency (not cents). */
export interface Amount {
  readonly value: number;
  readonly currency: string;
}

export interface Quantity {
  readonly value: number;
  readonly unit: Localized;
  /** System id, or null. */
  readonly system: string | null;
}

export const RIVAL_FIELDS = ['amount', 'when', 'quantity', 'actors', 'place', 'what'] as const;

/** What another source says of the same thing. Kept beside the preferred value, never dropped. */
export interface Rival {
  readonly field: (typeof RIVAL_FIELDS)[number];
  readonly value: Localized;
  readonly amount: Amount | null;
  readonly source: Source;
  readonly note: Localized | null;
}

export interface NewsEvent {
  /** Slug, unique within its timeline. */
  readonly id: string;
  /** EDTF level 1 value (ISO 8601-2), or null when no source dates it. */
  readonly when: string | null;
  readonly dateSource: DateSource;
  readonly kind: Kind;
  readonly factuality: Factuality;
  readonly title: Localized;
  readonly summary: Localized;
  /** ISO 3166-1 alpha-2. */
  readonly countries: readonly string[];
  /** Ids of `data/lexicon/systems.json`, or slugs that the lexicon does not know. */
  readonly systems: readonly string[];
  readonly actors: readonly Actor[];
  readonly place: Place | null;
  readonly amounts: readonly Amount[];
  readonly quantities: readonly Quantity[];
  readonly rivals: readonly Rival[];
  readonly evidence: readonly Evidence[];
  readonly sources: readonly Source[];
}

/** A weapons system or other named product of the lexicon. */
export interface System {
  readonly id: string;
  readonly name: Localized;
  readonly aliases: Readonly<Record<Lang, readonly string[]>>;
  readonly class: string;
  readonly maker: readonly string[];
  readonly source: string;
}

export interface Timeline {
  readonly slug: string;
  readonly title: Localized;
  readonly description: Localized;
  readonly license: string;
  /** Default view: a Spec as a URL query, without the question mark. */
  readonly spec: string;
  /** Views in an order of somebody's choosing; most timelines have none. */
  readonly story?: Story;
}

/** A way through a timeline, step by step. */
export interface Story {
  readonly title: Localized;
  /** At least one. */
  readonly steps: readonly StoryStep[];
}

export interface StoryStep {
  /** The view: a Spec as a URL query over the timeline's own. Language, digits and theme are the reader's. */
  readonly spec: string;
  readonly title: Localized;
  readonly text: Localized;
}

/**
 * How much a source makes of an event: the number of different reports that prove it. Decides
 * which events keep a label when not all fit.
 */
export function weightOf(event: NewsEvent): number {
  return new Set(event.evidence.map((e) => e.report)).size;
}
