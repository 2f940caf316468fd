import { expect, test } from 'vitest';
import { Selection } from '#lib/components/page/selection.svelte.ts';
import type { Shown } from '#lib/components/page/selection.svelte.ts';

const shown = (id: string) => ({ news: { id }, reports: [] }) as unknown as Shown;

/** A server that answers when told to. */
function slowServer() {
  const waiting = new Map<string, (answer: Shown | null | Error) => void>();
  const asked: string[] = [];
  return {
    asked,
    answer: async (id: string, answer: Shown | null | Error) => {
      waiting.get(id)?.(answer);
      await Promise.resolve();
    },
    fetch: (id: string) =>
      new Promise<Shown | null>((resolve, reject) => {
        asked.push(id);
        waiting.set(id, (answer) => {
          if (answer instanceof Error) reject(answer);
          else resolve(answer);
        });
      }),
  };
}

test('shows what the server sent along without asking again', async () => {
  const { fetch, asked } = slowServer();
  const selection = new Selection('समझौता', shown('समझौता'), fetch);
  await selection.open('समझौता');
  expect(selection.shown?.news.id).toBe('समझौता');
  expect(asked).toEqual([]);
});

test('keeps the event before until the next has come; a late answer to an older question is dropped', async () => {
  const server = slowServer();
  const selection = new Selection('एक', shown('एक'), server.fetch);
  const second = selection.open('दो');
  const third = selection.open('तीन');
  expect(selection.shown?.news.id).toBe('एक');
  expect(selection.status).toBe('loading');
  await server.answer('तीन', shown('तीन'));
  await third;
  expect(selection.shown?.news.id).toBe('तीन');
  await server.answer('दो', shown('दो'));
  await second;
  expect(selection.shown?.news.id).toBe('तीन');
});

test('closes at once, also while an event is on its way', async () => {
  const server = slowServer();
  const selection = new Selection(null, null, server.fetch);
  const opening = selection.open('एक');
  await selection.open(null);
  await server.answer('एक', shown('एक'));
  await opening;
  expect(selection.shown).toBeNull();
  expect(selection.status).toBe('ready');
});

test('says what is missing and what failed, and asks again only after a failure', async () => {
  const server = slowServer();
  const selection = new Selection('नहीं', null, server.fetch);
  expect(selection.status).toBe('missing');
  await selection.open('नहीं');
  expect(server.asked).toEqual([]);
  const opening = selection.open('एक');
  await server.answer('एक', new Error('offline'));
  await opening;
  expect(selection.status).toBe('failed');
  const again = selection.open('एक');
  await server.answer('एक', shown('एक'));
  await again;
  expect(selection.status).toBe('ready');
  expect(selection.shown?.news.id).toBe('एक');
});
