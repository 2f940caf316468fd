/** Words of the command line in English. */
export const en = {
  'program.about':
    'Turns news reports in Hindi and English into events with dates, each traced to the words that prove it.',
  'program.version': 'print the version',
  'program.help': 'explain a command',
  'program.more': `
Examples:
  kalrekha extract report.txt --dateline 2025-12-04     events of a report, each with its proof
  kalrekha serve                                        the dashboard, at http://127.0.0.1:3000
  kalrekha render india-russia-defence -o fig1.png      a picture of a timeline
  kalrekha export india-russia-defence -o events.csv    its events as a table

Each command explains itself: kalrekha render --help. LANG=hi_IN.UTF-8 makes it speak Hindi.`,
  'help.usage': 'Usage:',
  'help.arguments': 'Arguments:',
  'help.options': 'Options:',
  'help.commands': 'Commands:',
  'usage.option': 'There is no option {value}; add --help to the command to see all.',
  'usage.command': 'There is no command {value}; kalrekha --help lists all.',
  'usage.argument': 'The option {value} needs a value.',
  'usage.choice': '{option}: “{value}” is not one of {allowed}.',
  'usage.missing': 'The command needs {value}; add --help to see how.',
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
  'serve.about': 'serve the dashboard: all timelines, their pictures, files and embeds, to browsers',
  'serve.port': 'port to listen on; else PORT, else 3000; 0 takes a free one',
  'serve.host': 'address to listen on; else HOST, else 127.0.0.1, which only this machine reaches',
  'serve.origin': 'public address behind a proxy; else ORIGIN; other hosts are then refused',
  'serve.examples': `
Examples:
  kalrekha serve
      the sample timeline and yours, at http://127.0.0.1:3000
  kalrekha serve --port 8080 --data ~/timelines
      another port; your timelines are folders in ~/timelines/timelines
  kalrekha serve --host 0.0.0.0 --origin https://timelines.example.org
      for others, behind a proxy that has this address

Your own timeline is a folder with timeline.json, reports/ and events.jsonl in .kalrekha/timelines/; it is taken
up at the start. Ctrl-C stops. Further settings are variables such as KALREKHA_FRAME_ANCESTORS; see the README.
Exit codes: 0 stopped when asked, 1 could not start, 2 wrong use.`,
  'view.timeline':
    'name of a timeline, as in its address, or its folder (with timeline.json); reads beside a running server',
  'view.spec': 'which view, as in its address: "from=2018&country=RU&lang=hi"; else the one it opens with',
  'view.format': 'what to make; else what the name of the file ends in',
  'view.out': 'file to write, replaced when the new one is whole; - or nothing: standard output',
  'view.origin': 'public address of your server, named in the file; else ORIGIN, else that of a server here',
  'view.data': 'data folder; else KALREKHA_DATA, else .kalrekha here',
  'render.about': 'draw a view of a timeline as SVG, PNG or PDF; no server needed',
  'render.story': 'the timeline’s story as PDF, a page a step; of --spec it takes lang, digits and theme',
  'render.size':
    'slide (1200×675), column, a4-portrait, a4-landscape, square, social, or your own px such as 1600x900',
  'render.scale': 'of PNG: 1 to 3 times the px',
  'render.mm': 'of PNG and PDF: width on paper in mm',
  'render.text': 'of SVG: words as shapes (outline, the default) or as text with its font (live)',
  'render.paths': 'of SVG: each shape once (shared, the default) or repeated for old programs (plain)',
  'render.examples': `
Examples:
  kalrekha render india-russia-defence -o fig1.png
      the view that the timeline opens with, for a slide
  kalrekha render india-russia-defence --spec 'kind=procurement&from=2018' --format pdf --size column -o fig2.pdf
      contracts since 2018, for a column of print
  kalrekha render india-russia-defence --spec 'lang=hi&digits=deva' --size 1600x900 --scale 2 -o fig3.png
      in Hindi with Hindi digits, twice the px, for a screen
  kalrekha render ./timelines/my-story --format svg --origin none | gzip > fig4.svgz
      from a folder of files, without an address in the frame
  kalrekha render india-russia-defence --story --spec lang=hi -o story.pdf
      its story in Hindi, a page a step

In a Makefile:
  fig%.pdf: my-story/events.jsonl
  \tnpx kalrekha render ./my-story --size column -o $@

Keys of --spec: from to country system kind actor factuality source q lanes sel asof lang digits theme.
The file is the one that a server gives at /t/{timeline}.png?{spec}. Date of the data: newest change in the
store; of files that no store knows, the newest file, or SOURCE_DATE_EPOCH, with which equal data give equal bytes.
Exit codes: 0 made, 1 something is not there or cannot be read or written, 2 wrong use.`,
  'export.about':
    'write the events of a view as a data file, a calendar, a citation or a story on disk; no server needed',
  'export.examples': `
Examples:
  kalrekha export india-russia-defence --spec 'country=RU' -o events.csv
      a table for spreadsheets; the ending says the format
  kalrekha export india-russia-defence --format jsonl | jq -r .title.hi
      one event a line, for programs
  kalrekha export india-russia-defence --format bib --origin https://timelines.example.org >> report.bib
      how to cite the timeline; with sel=… in --spec one event of it
  kalrekha export ./timelines/my-story -o story.zip
      a folder to keep: an interactive page that opens offline, pictures, data, sources

Formats: csv (table), json and jsonl (all that is known), ics (calendar), timelinejs (TimelineJS), jsonld
(schema.org), bib and csl (citation), atom (feed), zip (a story on disk).
Keys of --spec: from to country system kind actor factuality source q lanes sel asof lang digits theme.
The file is the one that a server gives at /t/{timeline}.csv?{spec} and has the same events.
Exit codes: 0 made, 1 something is not there or cannot be read or written, 2 wrong use.`,
  'figure.about': 'pin views of timelines, and say what is wrong with pinned ones; stop the server first',
  'figure.pin': 'freeze a view with its pictures and print its id; the same view again gives the same id',
  'figure.list': 'print the figures of a timeline: id, status, view',
  'figure.correct': 'say beside a figure what in it is wrong',
  'figure.withdraw': 'take a figure back for good and say why',
  'figure.timeline': 'name of the timeline in its address',
  'figure.id': 'id of the figure, such as 2025-12-05-3f9a1c22',
  'figure.spec': 'the view, as in its address: "country=RU&lang=hi"; else that of the timeline',
  'figure.origin': 'public address of the server, printed in pictures and addresses; else ORIGIN',
  'figure.purge': 'A cache in front of the server has to forget these:',
  'figure.en': 'what to say, in English',
  'figure.hi': 'what to say, in Hindi',
  'figure.examples': `
Examples:
  kalrekha figure pin india-russia-defence --spec "country=RU&lang=hi"
  kalrekha figure withdraw 2025-12-05-3f9a1c22 --en "Wrong dates." --hi "तारीख़ें ग़लत थीं।"`,
  'figure.unknown': 'There is no figure {id}; kalrekha figure list names those of a timeline.',
  'figure.noTimeline': 'There is no timeline {slug}.',
  'completion.about': 'print what lets your shell complete commands and options',
  'completion.shell': 'your shell',
  'completion.examples': `
Examples:
  source <(kalrekha completion bash)
      for this shell; put the line into ~/.bashrc for every one
  kalrekha completion zsh > "\${fpath[1]}/_kalrekha"
      for zsh, from the next start on
  kalrekha completion fish > ~/.config/fish/completions/kalrekha.fish
      for fish

It completes kalrekha, which npm install -g puts into your path; run it again after an upgrade.`,
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
  'problem.input-front-long':
    '{field}: more than {most} kB stand between the lines of ---; keep its fields there and put the text below them',
  'problem.input-day': '{field}: “{value}” must be a day such as 2025-12-04',
  'problem.input-choice': '{field}: “{value}” is not one of {allowed}',
  'problem.input-row': 'No JSON object: “{value}”',
  'problem.input-field': '{field} is missing or no text',
  'problem.input-both': '--batch reads lines by itself: leave out files, --format and --explain',
  'problem.input-same': '--out would overwrite {value}, which is being read',
  'problem.input-fault':
    '{field} could not be read because of a fault of this program ({reason}); please report it',
  'problem.lexicon': 'The word lists cannot be read: {reason}. npm run lexicon looks through them',
  'problem.lexicon-row':
    'A row of the word lists is wrong: {file} {field}: {reason}. Put it right; npm run lexicon lists them all',
  'problem.output-source': '{field} {value} would overwrite what the result is made from; give another name',
  'problem.output': '{value} cannot be written ({reason})',
  'problem.timeline-unknown':
    'There is no timeline {value}. There are: {known}. A folder of files is named by its path, such as ./{value}',
  'problem.spec-key': '{field}: there is no key “{value}”; keys are {allowed}',
  'problem.output-terminal': 'A terminal cannot show this. Name a file: {field} {value}',
  'problem.output-format': '{field} is missing and the file’s name does not say it: {allowed}',
  'problem.option-format': '{field} is for {allowed} only, not for {value}; leave it out',
  'problem.option-story': '{field} is not for --story, whose pages have a form of their own; leave it out',
  'problem.story-view':
    '{field}: a story takes no “{value}”, since each of its steps has its view; keys are {allowed}',
  'problem.story-none': 'The timeline {value} has no story; a “story” in its timeline.json makes one',
  'problem.origin': '{field}: “{value}” must be an address without a path, such as https://example.org',
  'problem.port': '{field}: “{value}” must be a number from 0 to 65535',
  'problem.epoch': '{field}: “{value}” must be whole seconds since 1970, such as 1764547200',
  'problem.unknown': '{field}: “{value}” is not understood',
} as const;
