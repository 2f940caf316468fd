import { expect, it } from 'vitest';
import { KIND_CODES } from '#lib/event/kinds.ts';
import { KINDS } from '#lib/event/news-event.ts';

it('gives every kind a family, and codes of the right form unless neither scheme has one', () => {
  for (const kind of KINDS) {
    const { cameo, plover, family } = KIND_CODES[kind];
    expect([...cameo, ...plover].filter((code) => !/^(?:\d{2,4}|[A-Z]+(?:\/[a-z]+)?)$/.test(code))).toEqual(
      [],
    );
    expect(plover.length === 0, kind).toBe(family === 'neutral');
  }
});
