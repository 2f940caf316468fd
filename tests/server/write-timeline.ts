import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NewsEvent, Report, System, Timeline } from '#lib/event/news-event.ts';

export interface Written {
  readonly slug: string;
  readonly reports: readonly Report[];
  readonly events: readonly NewsEvent[];
  readonly timeline?: Partial<Timeline>;
}

/** Writes a timeline as its files, in `folder/slug`. */
export function writeTimeline(folder: string, { slug, reports, events, timeline }: Written): void {
  const root = join(folder, slug);
  mkdirSync(join(root, 'reports'), { recursive: true });
  const title = { hi: 'रक्षा', en: 'Defence' };
  const whole: Timeline = { slug, title, description: title, license: 'CC BY 4.0', spec: '', ...timeline };
  writeFileSync(join(root, 'timeline.json'), JSON.stringify(whole));
  writeFileSync(join(root, 'events.jsonl'), events.map((event) => `${JSON.stringify(event)}\n`).join(''));
  for (const { text, sha256: _, ...front } of reports) {
    // JSON is YAML.
    const lines = Object.entries(front).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
    writeFileSync(join(root, 'reports', `${front.id}.md`), `---\n${lines.join('\n')}\n---\n\n${text}\n`);
  }
}

/** Writes the lexicon that goes with the timelines in `folder`. */
export function writeSystems(folder: string, systems: readonly System[]): void {
  const lexicon = join(folder, '..', 'lexicon');
  mkdirSync(lexicon, { recursive: true });
  writeFileSync(join(lexicon, 'systems.json'), JSON.stringify(systems));
}
