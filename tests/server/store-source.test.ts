import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '#lib/server/store.ts';
import { describeSource } from '../source/conformance.ts';
import { writeSystems, writeTimeline } from './write-timeline.ts';

describeSource('the store', async (events, reports, systems) => {
  const root = mkdtempSync(join(tmpdir(), 'kalrekha-store-'));
  const folder = join(root, 'timelines');
  writeTimeline(folder, { slug: 'raksha', reports, events });
  writeSystems(folder, systems);
  const store = await openStore(join(root, 'data'), [folder]);
  const source = store.source('raksha');
  if (source === null) throw new Error(JSON.stringify(store.problems.slice(0, 3)));
  return {
    source,
    close: () => {
      store.close();
      rmSync(root, { recursive: true });
    },
  };
});
