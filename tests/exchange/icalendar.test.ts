import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toICalendar } from '#lib/exchange/icalendar.ts';
import { exportedOf, toldEvent } from './exported-of.ts';
import { hostileEvents } from './hostile-events.ts';
import { calendarLines, calendarValues } from './read-back.ts';

async function entry(when: string, part = {}) {
  const calendar = toICalendar(await exportedOf([toldEvent('वार्ता', when, part)]));
  const one = (name: string) => calendarValues(calendar, name)[0];
  const lines = calendarLines(calendar);
  return { one, start: lines.find((line) => line.startsWith('DTSTART')), end: one('DTEND') };
}

describe('a calendar', () => {
  test.each([
    ['2018-10-05', ';VALUE=DATE:20181005', '20181006'],
    ['2025-05-07/2025-05-10', ';VALUE=DATE:20250507', '20250511'],
    ['2018-10', ';VALUE=DATE:20181001', '20181101'],
    ['2018~', ';VALUE=DATE:20180101', '20190101'],
    ['2018-24', ';VALUE=DATE:20181201', '20190301'],
    ['2022-02-24/..', ';VALUE=DATE:20220224', '20220225'],
    ['../2019', ';VALUE=DATE:20190101', '20200101'],
    ['2025-05-07T01:05+05:30', ':20250506T193500Z', '20250506T193600Z'],
  ])('shows %s from DTSTART%s to before %s', async (when, start, end) => {
    const found = await entry(when);
    expect([found.start, found.end]).toEqual([`DTSTART${start}`, end]);
  });

  test('says how precise a date is, and whether the thing happened', async () => {
    const { one } = await entry('2018-10', { factuality: 'planned' });
    expect(one('DESCRIPTION')).toContain('तारीख़: अक्टूबर 2018\nतारीख़ इससे अधिक ज्ञात नहीं');
    expect(one('SUMMARY')).toMatch(/ \(.+\)$/);
    expect(one('STATUS')).toBe('TENTATIVE');
    const sure = await entry('2018-10-05');
    expect(sure.one('DESCRIPTION')).not.toContain('इससे अधिक ज्ञात नहीं');
    expect(sure.one('STATUS')).toBe('CONFIRMED');
  });

  test('counts what it cannot hold: undated events and years that calendars do not write', async () => {
    const events = [
      toldEvent('क', null),
      toldEvent('ख', null),
      toldEvent('ग', '-0044-03-15'),
      toldEvent('घ', '2018'),
    ];
    const calendar = toICalendar(await exportedOf(events));
    expect(calendarValues(calendar, 'UID')).toEqual(['रक्षा.घ@kalrekha.test']);
    const [about = ''] = calendarValues(calendar, 'X-WR-CALDESC');
    expect(about).toContain('बिना तारीख़ की 2 घटनाएँ इनमें नहीं हैं।');
    expect(about).toContain('सन् 1 से 9999 के बाहर की 1 घटना इनमें नहीं है।');
  });

  test('is the same bytes for the same data, stamped with the snapshot', async () => {
    const exported = await exportedOf([toldEvent('वार्ता', '2018-10-05')]);
    expect(toICalendar(exported)).toBe(toICalendar(exported));
    expect(calendarValues(toICalendar(exported), 'DTSTAMP')).toEqual(['20260214T100000Z']);
  });

  test('holds no line over 75 octets and nothing that a text smuggled in', async () => {
    await fc.assert(
      fc.asyncProperty(hostileEvents({ min: 1, max: 10 }), async (events) => {
        const exported = await exportedOf(events);
        const calendar = toICalendar(exported);
        expect(calendar.endsWith('END:VCALENDAR\r\n')).toBe(true);
        const raw = calendar.split('\r\n');
        expect(raw.filter((line) => Buffer.byteLength(line) > 75 || /[\r\n]/.test(line))).toEqual([]);
        const names = new Set(calendarLines(calendar).map((line) => /^[A-Z-]*/.exec(line)?.[0]));
        expect(names).not.toContain('RRULE');
        const begun = calendarLines(calendar).filter((line) => line === 'BEGIN:VEVENT').length;
        const ended = calendarLines(calendar).filter((line) => line === 'END:VEVENT').length;
        expect([begun, ended]).toEqual([ended, calendarValues(calendar, 'UID').length]);
        expect(calendarLines(calendar).every((line) => line === '' || /^[A-Z-]+[;:]/.test(line))).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});
