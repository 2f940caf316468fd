import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

/** Dates, views and words of a few hard values, computed in a process of its own. */
const SCRIPT = `
  import { boundsOf, parseEdtf } from '#lib/event/edtf.ts';
  import { DEFAULT_SPEC, parseSpec } from '#lib/event/spec-codec.ts';
  import { datesOfSpan, spanOfSpec } from '#lib/event/spec-span.ts';
  import { queryOfSpec } from '#lib/event/query-of-spec.ts';
  import { localeOf } from '#lib/i18n/locale.ts';
  const values = ['2025-12-04', '2018-10', '2018-24', '2025-05-07T01:05', '2025-05-07T23:30+05:30', '2025-03-30T02:30Z', '-0043-03-15', '1994-12-31', '2011-12-30/..'];
  const out = values.map((value) => {
    const result = parseEdtf(value);
    const bounds = boundsOf(result.edtf);
    const extent = { start: bounds.earliestStart, end: bounds.latestEnd };
    const span = spanOfSpec(DEFAULT_SPEC, extent);
    return [bounds, span, datesOfSpan(span, 1000), localeOf('hi', 'latn').when(value), localeOf('en', 'latn').span(span)];
  });
  const { spec } = parseSpec(new URLSearchParams('from=2018-10&to=2025-12-04T10:30&asof=2025-12-05'), DEFAULT_SPEC);
  out.push(spec, spanOfSpec(spec, null), queryOfSpec(spec, null));
  console.log(JSON.stringify(out, (key, value) => (Math.abs(value) === Infinity ? String(value) : value)));
`;

function computedIn(zone: string): string {
  const node = process.execPath;
  return execFileSync(node, ['--input-type=module', '--eval', SCRIPT], {
    env: { ...process.env, TZ: zone },
    encoding: 'utf8',
  });
}

describe('the clock of the machine', () => {
  const atGreenwich = computedIn('UTC');

  it.each(['Pacific/Kiritimati', 'America/Los_Angeles', 'Asia/Kolkata'])('changes no date in %s', (zone) => {
    expect(computedIn(zone)).toBe(atGreenwich);
    expect(atGreenwich).toContain('4 दिसंबर 2025');
  });
});
