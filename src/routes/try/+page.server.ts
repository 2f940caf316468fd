import type { TryData } from '#lib/components/try/try-data.ts';
import { DEFAULT_SPEC, parseSpec } from '#lib/event/spec-codec.ts';
import { projectFile } from '#lib/server/project-file.ts';
import { readSamples } from '#lib/server/samples.ts';
import { metricsFor } from '#lib/server/text/metrics.ts';
import { SHARED } from '../view.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ setHeaders, url }): Promise<TryData> => {
  setHeaders(SHARED);
  const { spec } = parseSpec(url.searchParams, DEFAULT_SPEC);
  const { lang, digits, theme } = spec;
  const reports = await readSamples(projectFile('data/samples'));
  const samples = reports
    .map(({ lang: own, published, text }) => ({ lang: own, dateline: published, text }))
    // That in the reader's own language first.
    .sort((a, b) => Number(b.lang === lang) - Number(a.lang === lang));
  // Of an address only how the reader reads counts here.
  const own = { ...DEFAULT_SPEC, lang, digits, theme };
  return { spec: own, samples, metrics: metricsFor([]), origin: url.origin };
};
