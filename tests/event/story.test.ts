import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkStoryEvents, specOfStep, STEP_LIMIT, TEXT_LIMIT, TITLE_LIMIT } from '#lib/event/check-story.ts';
import type { Story, StoryStep, Timeline } from '#lib/event/news-event.ts';
import { parseEventsFile, parseTimelineFile } from '#lib/event/schema.ts';
import { formatSpec, DEFAULT_SPEC, defaultsOf, SPEC_KEYS } from '#lib/event/spec-codec.ts';
import { formatStep, readStep } from '#lib/event/story-step.ts';

const step: StoryStep = {
  spec: 'from=2018-10&sel=karar',
  title: { hi: 'एस-400 का करार', en: 'The S-400 contract' },
  text: { hi: 'भारत और रूस ने करार किया।', en: 'India and Russia signed.' },
};
const timeline = {
  slug: 'raksha',
  title: { hi: 'रक्षा', en: 'Defence' },
  description: { hi: 'संबंध', en: 'Ties' },
  license: 'CC BY 4.0',
  spec: 'from=2015&lang=hi',
} satisfies Timeline;

const fileOf = (story: unknown) => JSON.stringify({ ...timeline, story }, null, 2);
const told = (...steps: unknown[]) => fileOf({ title: step.title, steps });
const brief = (text: string) =>
  parseTimelineFile(text, 'timeline.json').problems.map(
    ({ code, field, line = 0 }) =>
      `${code} ${field} ${text.split('\n')[line - 1]?.trim().slice(0, 24) ?? ''}`,
  );

describe('the story of a timeline', () => {
  it('is read with its views and words in both languages', () => {
    const story: Story = { title: step.title, steps: [step, { ...step, spec: '' }] };
    expect(parseTimelineFile(fileOf(story), 't').value).toEqual({ ...timeline, story });
  });

  it('need not be', () => {
    const { value, problems } = parseTimelineFile(fileOf(undefined), 't');
    expect([value, problems]).toEqual([timeline, []]);
  });

  it('is refused with step and key of a view that cannot be read, and the line', () => {
    const bad = { ...step, spec: 'from=2018-13&kind=करार' };
    expect(brief(told(step, bad))).toEqual([
      'edtf-calendar story.steps.1.spec.from "spec": "from=2018-13&ki',
      'spec-choice story.steps.1.spec.kind "spec": "from=2018-13&ki',
    ]);
  });

  it('is refused with a key that no view has, or that is the reader’s to choose', () => {
    expect(brief(told({ ...step, spec: 'form=2018&lang=hi' }))).toEqual([
      'story-key story.steps.0.spec.form "spec": "form=2018&lang=',
      'story-reader story.steps.0.spec.lang "spec": "form=2018&lang=',
    ]);
  });

  it('is refused without a language, with an unknown field, and with an empty text', () => {
    expect(brief(told({ ...step, text: { en: 'x' } }))[0]).toMatch(/^file-missing story\.steps\.0\.text\.hi/);
    expect(brief(told({ ...step, note: 'x' }))[0]).toMatch(/^file-unknown story\.steps\.0\.note/);
    expect(brief(told({ ...step, title: { hi: ' ', en: 'x' } }))[0]).toMatch(
      /^file-empty story\.steps\.0\.title\.hi/,
    );
  });

  it('has one to as many steps as its limit, of words that fit beside a picture', () => {
    const many = (count: number) => told(...Array.from({ length: count }, () => step));
    expect(brief(many(STEP_LIMIT))).toEqual([]);
    expect(brief(many(STEP_LIMIT + 1))[0]).toMatch(/^story-steps story\.steps "steps"/);
    expect(brief(many(0))[0]).toMatch(/^story-steps/);
    const hi = (most: number) => ({ hi: 'क'.repeat(most), en: 'x' });
    expect(brief(told({ ...step, title: hi(TITLE_LIMIT), text: hi(TEXT_LIMIT) }))).toEqual([]);
    expect(brief(told({ ...step, title: hi(TITLE_LIMIT + 1), text: hi(TEXT_LIMIT + 1) }))).toEqual([
      expect.stringMatching(/^story-long story\.steps\.0\.title\.hi "hi": "ककक/),
      expect.stringMatching(/^story-long story\.steps\.0\.text\.hi "hi": "ककक/),
    ]);
  });

  it('selects no event that the timeline does not have', () => {
    const own = { ...timeline, story: { title: step.title, steps: [step, { ...step, spec: 'sel=nobody' }] } };
    expect(checkStoryEvents(own, [{ id: 'karar' }])).toEqual([
      { code: 'story-event', field: 'story.steps.1.spec.sel', value: 'nobody' },
    ]);
    expect(checkStoryEvents(timeline, [])).toEqual([]);
  });

  it('shows a step over the timeline’s own view, as its reader reads', () => {
    const spec = specOfStep(timeline, 'to=2020&system=s-400', { lang: 'en', digits: 'deva', theme: 'dark' });
    expect(formatSpec(spec, DEFAULT_SPEC)).toBe('from=2015&to=2020&system=s-400&digits=deva&theme=dark');
  });
});

describe('a step in an address', () => {
  const read = (query: string, count = 9) => readStep(new URLSearchParams(query), count);

  it('is the first where none is asked for, and counts Devanagari digits', () => {
    expect(read('lang=hi')).toEqual({ step: 1, isPlain: true });
    expect(read('step=7')).toEqual({ step: 7, isPlain: true });
    expect(read('step=७')).toEqual({ step: 7, isPlain: false });
  });

  it('is the nearest that there is', () => {
    expect(
      ['0', '99', '-3', '1e9', '2.5', '', 'अंत', '9'.repeat(40)].map((text) => read(`step=${text}`).step),
    ).toEqual([1, 9, 1, 1, 1, 1, 1, 1]);
    expect(read('step=99').isPlain).toBe(false);
  });

  it('reads back what was written, with the reader’s own choices', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: STEP_LIMIT }),
        fc.constantFrom('hi', 'en'),
        fc.constantFrom('latn', 'deva'),
        fc.constantFrom('auto', 'light', 'dark'),
        (number, lang, digits, theme) => {
          const defaults = defaultsOf(timeline);
          const query = formatStep(number, { lang, digits, theme }, defaults);
          const params = new URLSearchParams(query);
          expect(readStep(params, STEP_LIMIT).step).toBe(number);
          expect(params.get('lang') ?? 'hi').toBe(lang);
          expect(
            [...params.keys()].filter((key) => key !== 'step' && !SPEC_KEYS.some((k) => k === key)),
          ).toEqual([]);
        },
      ),
    );
    expect(formatStep(3, { lang: 'en', digits: 'latn', theme: 'auto' }, defaultsOf(timeline))).toBe(
      'step=3&lang=en',
    );
    expect(formatStep(1, defaultsOf(timeline), defaultsOf(timeline))).toBe('');
  });
});

describe('the story of the sample', () => {
  const folder = 'data/timelines/india-russia-defence';
  const { value } = parseTimelineFile(readFileSync(`${folder}/timeline.json`, 'utf8'), 't');
  const events = parseEventsFile(readFileSync(`${folder}/events.jsonl`, 'utf8'), 'e').value;
  const steps = value?.story?.steps ?? [];

  it('has 7 to 10 steps, each about an event of the timeline', () => {
    expect(steps.length).toBeGreaterThanOrEqual(7);
    expect(steps.length).toBeLessThanOrEqual(10);
    const chosen = steps.map(({ spec }) => new URLSearchParams(spec).get('sel'));
    expect(new Set(chosen).size).toBe(steps.length);
    expect(value === null ? null : checkStoryEvents(value, events)).toEqual([]);
  });

  it('is Hindi in Hindi and tells the same numbers in both languages', () => {
    for (const { title, text } of steps) {
      expect(title.hi).toMatch(/\p{sc=Deva}/u);
      expect(title.en).not.toMatch(/\p{sc=Deva}/u);
      const years = (words: string) => new Set(words.match(/\b(?:19|20)\d\d\b/g));
      expect(years(text.hi)).toEqual(years(text.en));
    }
  });
});
