/** Words of the command line in English. */
export const en = {
  'program.about':
    'Turns news reports in Hindi and English into events with dates, each traced to the words that prove it.',
  'program.version': 'print the version',
  'program.help': 'explain a command',
  'program.more': `
Start with: kalrekha extract --help`,
  'help.usage': 'Usage:',
  'help.arguments': 'Arguments:',
  'help.options': 'Options:',
  'help.commands': 'Commands:',
  'usage.option': 'There is no option {value}; kalrekha extract --help lists all.',
  'usage.command': 'There is no command {value}; kalrekha --help lists all.',
  'usage.argument': 'The option {value} needs a value.',
  'usage.choice': '{option}: “{value}” is not one of {allowed}.',
  'usage.excess': 'There are more arguments than this command takes.',
  'usage.similar': 'Did you mean {similar}?',
  'extract.about': 'read reports and print the events that they tell',
  'extract.files': 'text, Markdown or HTML files, folders of them, or - for standard input',
  'extract.dateline':
    'day of the reports, for "yesterday" and "on Monday"; else what the file or the text says',
  'extract.lang': 'language of the reports (hi, en); else told from their script, sentence by sentence',
  'extract.format': 'how to print: jsonl (one event a line), table, html (the marked text)',
  'extract.out': 'write to this file instead of standard output',
  'extract.explain': 'show each event beside its sentence, and how its date came about',
  'extract.batch':
    'read lines {id, lang?, dateline, text} from this file (or -) and print one line for each, in order',
  'extract.examples': `
Examples:
  kalrekha extract report.txt --dateline 2025-12-04
      the events of one report, one JSON object a line
  kalrekha extract reports/ --format table
      all reports of a folder, in one table
  kalrekha extract page.html --explain
      each event beside its sentence, and why it has its date
  cat report.md | kalrekha extract - --format html --out report.html
      the marked text as a page; the day comes from the lines between ---
  kalrekha extract --batch rows.jsonl > events.jsonl
      {"id": 1, "dateline": "2025-12-04", "text": "…"} a line, answered line by line

The day of a report decides what "yesterday" is. It is taken from --dateline, else from the file (published
or date between --- lines, the time of a page), else from the first lines of the text; without one such words stay undated.
Start and end count UTF-16 units of the text, as JavaScript and Java do. A line of --batch that cannot be
read gives a line with "error". Progress and problems go to standard error; LANG=hi_IN gives them in Hindi.
Exit codes: 0 all read, 1 something could not be read, 2 wrong use, 130 stopped.`,
  'figure.about': 'pin views of timelines, and say what is wrong with pinned ones; stop the server first',
  'figure.pin': 'freeze a view with its pictures and print its id; the same view again gives the same id',
  'figure.list': 'print the figures of a timeline: id, status, view',
  'figure.correct': 'say beside a figure what in it is wrong',
  'figure.withdraw': 'take a figure back for good and say why',
  'figure.timeline': 'name of the timeline in its address',
  'figure.id': 'id of the figure, such as 2025-12-05-3f9a1c22',
  'figure.spec': 'the view, as in its address: "country=RU&lang=hi"; else that of the timeline',
  'figure.origin': 'public address of the server, printed in the pictures; else ORIGIN',
  'figure.en': 'what to say, in English',
  'figure.hi': 'what to say, in Hindi',
  'figure.examples': `
Examples:
  kalrekha figure pin india-russia-defence --spec "country=RU&lang=hi"
  kalrekha figure withdraw 2025-12-05-3f9a1c22 --en "Wrong dates." --hi "तारीख़ें ग़लत थीं।"`,
  'figure.unknown': 'There is no figure {id}; kalrekha figure list names those of a timeline.',
  'figure.noTimeline': 'There is no timeline {slug}.',
  'table.report': 'Report',
  'table.date': 'Date',
  'table.kind': 'Kind',
  'table.factuality': 'Status',
  'table.countries': 'Countries',
  'table.systems': 'Systems',
  'table.event': 'Event',
  'table.none': 'No events found.',
  'html.title': 'Events in reports',
  'html.report': 'Report of {date}',
  'html.undated': 'Report without a date',
  'html.none': 'No events found in this report.',
  'done.some.one': '{count} report could not be read:',
  'done.some.other': '{count} reports could not be read:',
  'done.more.one': 'and {count} more',
  'done.more.other': 'and {count} more',
  'notes.heading': 'Notes:',
  stdout: 'Standard output',
  'stopped.kept': 'Stopped. What was finished stands in {file}.',
  'stopped.out': 'Stopped. The lines printed are whole.',
  'problem.input-nothing':
    'Nothing to read. Name files, a folder, or - for standard input; see kalrekha extract --help.',
  'problem.input-missing': 'There is no file or folder {value}',
  'problem.input-unreadable': '{field} cannot be read ({value})',
  'problem.input-folder': '{field} holds no reports: no .txt, .md or .html file',
  'problem.input-large': '{field} is larger than {most} MB; cut it into its reports',
  'problem.input-binary': '{field} is no text; export it as text, Markdown or HTML',
  'problem.input-encoding':
    '{field} is not in UTF-8 or UTF-16; save it in UTF-8, for example: iconv -f WINDOWS-1252 -t UTF-8',
  'problem.input-empty': '{field} holds no text',
  'problem.input-markup': '{field} cannot be read as a page; save its text and read that',
  'problem.input-front-matter': '{field}: the lines between --- are no YAML near “{value}”',
  'problem.input-day': '{field}: “{value}” must be a day such as 2025-12-04',
  'problem.input-choice': '{field}: “{value}” is not one of {allowed}',
  'problem.input-row': 'No JSON object: “{value}”',
  'problem.input-field': '{field} is missing or no text',
  'problem.input-both': '--batch reads lines by itself: leave out files, --format and --explain',
  'problem.input-same': '--out would overwrite {value}, which is being read',
  'problem.input-fault':
    '{field} could not be read because of a fault of this program ({reason}); please report it',
  'problem.output': '{value} cannot be written ({reason})',
  'problem.unknown': '{field}: “{value}” is not understood',
} as const;
