import '../../../app.css';
import './kept.css';
import { mount } from 'svelte';
import { buildColumns } from '#lib/source/columns.ts';
import { columnsSource } from '#lib/source/columns-source.ts';
import { ask } from '#lib/source/ask.ts';
import Kept from './Kept.svelte';
import { keptList } from './kept-list.ts';

/*
 * Brings a kept page to life: the chart of the site, answered from columns in memory. A classic script
 * of its own, since browsers load no modules from a disk; `scripts/kept-script.mjs` builds it.
 */
const place = document.getElementById('timeline');
const data = globalThis.kalrekhaKept;
if (place !== null && data !== undefined) {
  const source = columnsSource(buildColumns(data.events, [], data.systems));
  const frame = { width: place.clientWidth, height: 500 };
  void ask(source, data.spec, data.spec, frame).then((answers) => {
    place.replaceChildren();
    mount(Kept, { target: place, props: { data, source, answers, frame, list: keptList(document) } });
  });
}
