import { mount } from 'svelte';
import { filler } from '#lib/i18n/fill.ts';
import { enChart } from '#lib/i18n/messages/en-chart.ts';
import { hiChart } from '#lib/i18n/messages/hi-chart.ts';
import type { Translate } from '#lib/i18n/message.ts';
import { buildReader } from './build-reader.ts';
import EmbedChart from './EmbedChart.svelte';
import { embedHost } from './embed-host.ts';
import { parseLive } from './live-data.ts';

/*
 * Brings an embed's chart to life. A bundle of its own, so that a frame in somebody's article loads
 * the chart and nothing of the site around it; `tests/components/page/live.test.ts` holds that the
 * chart finds all its words here.
 */
const place = document.querySelector<HTMLElement>('.live');
const text = place?.dataset['view'];
if (place && text !== undefined) {
  const data = parseLive(text);
  const words = filler({ en: enChart, hi: hiChart }, data.spec) as Translate;
  const main = place.closest('main');
  const host = main === null ? null : embedHost(main, data);
  place.replaceChildren();
  mount(EmbedChart, { target: place, props: { data, reader: buildReader(words, data.spec, {}), host } });
}
