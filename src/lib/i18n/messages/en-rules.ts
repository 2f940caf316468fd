/**
 * How the extractor came to a value: `rule.<id>` for each rule, the rest for dates and events. Apart from
 * `en.ts`, so that pages that explain nothing do not carry it.
 */
export const enRules = {
  'timex.value': '“{words}” is {date}: {rule}.',
  'timex.unresolved': '“{words}” has no value: {reason}.',
  'timex.anchor.dateline': 'Counted from the day of the report, {date}.',
  'timex.anchor.date': 'Counted from a date named in the text, {date}.',
  'timex.anchor.event': 'Counted from an event in the text, {date}.',
  'timex.alternative': 'It may also mean {date}: {rule}.',
  'timex.flag.ambiguous': 'The words allow more than one reading; the likeliest was taken.',
  'timex.flag.weekday-conflict': 'The weekday does not fit the date; the date was kept.',
  'timex.flag.gazetteer': 'The date comes from a list of known events.',
  'timex.reason.no-dateline': 'the day of the report is not known',
  'timex.reason.no-anchor': 'the text does not say from when it is counted',
  'timex.reason.impossible-date': 'there is no such day',
  'timex.reason.conflict': 'the text gives dates that do not fit together',
  'timex.plain': 'as the words say',

  'explain.undated': 'No words of the report date it.',
  'explain.gazetteer': 'The report gives no date; {date} comes from a list of known events.',
  'explain.dateline': 'The report gives no date; {date} is the day of the report, whose news it is.',
  'explain.kind': 'Taken for “{kind}” because of “{words}”.',
  'explain.status': '“{status}” because of “{words}”.',
  'explain.mentions.one': 'Told in {count} place.',
  'explain.mentions.other': 'Told in {count} places.',

  'rule.link-clause': 'The date stands in the same clause',
  'rule.link-noun': 'The date belongs to the noun that names the event',
  'rule.link-sentence': 'The date stands in the same sentence',
  'rule.link-frame': 'The date opens the sentence and holds for its parts',
  'rule.link-heading': 'The date stands over the paragraph',
  'rule.link-carry': 'The sentence goes on telling what the dated sentence before it began',
  'rule.link-lead': 'The date is that of the news at the head of the report',
  'rule.link-dateline': 'News at the head of the report: of the day of the report',
  'rule.link-gazetteer': 'A named event whose date is known',
  'rule.link-during': 'It happened during a named event whose date is known',
  'rule.link-mention': 'The date stands in another mention of the same event',
  'rule.solve-event': 'Worked out from another event: so many days before or after it',
  'rule.solve-conflict':
    'The text puts it on days that do not fit together; the directly given date was kept',
} as const;
