import type { Lang, NewsEvent } from '#lib/event/news-event.ts';
import { FACTUALITIES, KINDS } from '#lib/event/news-event.ts';
import { DEFAULT_SPEC } from '#lib/event/spec-codec.ts';
import type { Spec } from '#lib/event/spec.ts';
import { buildScene } from '#lib/scene/build-scene.ts';
import type { SceneOptions } from '#lib/scene/build-scene.ts';
import type { Scene, SymbolMark, TextMark } from '#lib/scene/scene.ts';
import { measure } from '#lib/server/text/metrics.ts';
import { ask } from '#lib/source/ask.ts';
import type { Answers } from '#lib/source/ask.ts';
import { buildColumns } from '#lib/source/columns.ts';
import { columnsSource } from '#lib/source/columns-source.ts';

/** A seeded generator of numbers in [0, 1): mulberry32. */
export function seeded(seed: number): () => number {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** An invented event about true ones: enough for a picture, no proof. `weight` reports tell of it. */
export function newsEvent(
  id: string,
  when: string | null,
  part: Partial<NewsEvent> = {},
  weight = 1,
): NewsEvent {
  return {
    id,
    when,
    dateSource: 'text',
    kind: 'meeting',
    factuality: 'done',
    title: { hi: `${id}: क्षेपणास्त्र पर द्विपक्षीय वार्ता`, en: `${id}: talks on missiles` },
    summary: { hi: '', en: '' },
    countries: [],
    systems: [],
    actors: [],
    place: null,
    amounts: [],
    quantities: [],
    rivals: [],
    evidence: Array.from({ length: weight }, (_, i) => ({
      report: `r${String(i)}`,
      start: 0,
      end: 1,
      exact: 'क',
      prefix: '',
      suffix: '',
      field: 'what' as const,
    })),
    sources: [],
    ...part,
  };
}

const WORDS: Readonly<Record<Lang, readonly string[]>> = {
  hi: 'क्षेपणास्त्र द्विपक्षीय सिंदूर शिखर सम्मेलन रक्षामंत्रियों कार्यक्रम एस-400 की भारत-रूस वार्ता में समझौता पर ख़रीद स्क्वाड्रन'.split(
    ' ',
  ),
  en: 'summit S-400 defence ministers meet in Delhi to sign contract for missiles, frigates and Su-57 jets despite sanctions'.split(
    ' ',
  ),
};

/** Random events over some years: every precision, clusters, long spans, open ends, doubt, no date. */
export function randomEvents(count: number, random: () => number): readonly NewsEvent[] {
  const of = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const [firstYear, years] = [1990 + Math.floor(random() * 30), 1 + Math.floor(random() ** 2 * 30)];
  const cluster = firstYear + Math.floor(random() * years);
  const two = (n: number) => String(n).padStart(2, '0');
  const date = () => {
    const year = random() < 0.3 ? cluster : firstYear + Math.floor(random() * years);
    const [month, day] = [1 + Math.floor(random() * 12), 1 + Math.floor(random() * 28)];
    const precise = random();
    if (precise < 0.7) return `${String(year)}-${two(month)}-${two(day)}`;
    return precise < 0.9 ? `${String(year)}-${two(month)}` : String(year);
  };
  const when = () => {
    const kind = random();
    if (kind < 0.03) return null;
    if (kind < 0.75) return date() + (random() < 0.1 ? '~' : random() < 0.1 ? '?' : '');
    const [a = '', b = ''] = [date(), date()].sort();
    if (kind < 0.78) return `${a}/..`;
    if (kind < 0.8) return `../${b}`;
    return a.slice(0, b.length) < b ? `${a}/${b}` : a;
  };
  const some = (values: readonly string[]) => values.filter(() => random() < 0.35);
  const title = (lang: Lang) =>
    Array.from({ length: 1 + Math.floor(random() * 12) }, () => of(WORDS[lang])).join(' ');
  return Array.from({ length: count }, (_, i) =>
    newsEvent(
      `e${String(i)}`,
      when(),
      {
        kind: of(KINDS),
        factuality: of(FACTUALITIES),
        title: { hi: title('hi'), en: title('en') },
        countries: some(['IN', 'RU', 'US', 'CN', 'PK']),
        systems: some([
          's-400',
          'su-57',
          's-500',
          'brahmos',
          'mig-29',
          't-90',
          'ak-203',
          'rd-33',
          'pantsir',
          'su-35',
        ]),
      },
      1 + Math.floor(random() ** 3 * 6),
    ),
  );
}

export function specOf(part: Partial<Spec> = {}): Spec {
  return { ...DEFAULT_SPEC, ...part };
}

export function answersOf(events: readonly NewsEvent[], spec: Spec, width = 1200): Promise<Answers> {
  return ask(columnsSource(buildColumns(events, [], [])), spec, specOf(), { width });
}

export function sceneOf(answers: Answers, part: Partial<SceneOptions> = {}): Scene {
  return buildScene(answers, { spec: answers.spec, width: 1200, measure, ...part });
}

export function textsOf(scene: Scene): readonly TextMark[] {
  return scene.layers.flatMap((layer) => layer.marks.filter((mark) => mark.type === 'text'));
}

export function symbolsOf(scene: Scene): readonly SymbolMark[] {
  return scene.layers
    .filter((layer) => layer.name !== 'selection')
    .flatMap((layer) => layer.marks.filter((mark) => mark.type === 'symbol'));
}
