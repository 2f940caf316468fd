import { mount } from 'svelte';
import { buildReader } from '#lib/components/page/build-reader.ts';
import { embedHost } from '#lib/components/page/embed-host.ts';
import { fromLiveText } from '#lib/components/page/live-data.ts';
import { storyEmbedUrl } from '#lib/embed/story-address.ts';
import { formatStep } from '#lib/event/story-step.ts';
import { filler } from '#lib/i18n/fill.ts';
import { enChart } from '#lib/i18n/messages/en-chart.ts';
import { hiChart } from '#lib/i18n/messages/hi-chart.ts';
import type { Translate } from '#lib/i18n/message.ts';
import { storyWords } from '#lib/i18n/story-words.ts';
import type { StoryData } from './story-data.ts';
import StoryFrame from './StoryFrame.svelte';

/*
 * Brings an embedded story to life. A bundle of its own, as the embed's chart is (`page/live.ts`): a frame
 * loads nothing of the site around it.
 */
const place = document.querySelector<HTMLElement>('.live');
const text = place?.dataset['story'];
if (place && text !== undefined) {
  const data = fromLiveText(text) as StoryData;
  const words = filler({ en: enChart, hi: hiChart }, data.spec) as Translate;
  const main = place.closest('main');
  const { slug } = data.timeline;
  let { step } = data;
  const host =
    main === null
      ? null
      : embedHost(main, data, (wanted) =>
          storyEmbedUrl({ origin: '', slug, query: formatStep(step, wanted, data.defaults) }),
        );
  place.replaceChildren();
  const reader = buildReader(words, data.spec, {});
  const say = storyWords(data.spec);
  const stepped = (to: number): void => {
    step = to;
  };
  mount(StoryFrame, { target: place, props: { data, reader, say, host, stepped } });
}
