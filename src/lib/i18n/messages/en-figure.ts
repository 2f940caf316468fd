/** English words about pinned figures. Joined into `en.ts`. */
export const enFigure = {
  'share.mode': 'What it shows later',
  'share.mode.pinned': 'Pinned: always what you see now',
  'share.mode.live': 'Live: follows the data',
  'share.pin': 'Pin this view',
  'share.pinning': 'Pinning…',
  'share.pinFirst':
    'For reports and print. Pinning keeps the events, sources and pictures of this view under an address of their own; nothing can change them.',
  'share.pinned': 'Pinned as {id}.',
  'share.pinFailed': 'Could not pin: {reason}',
  'share.pinOff': 'Pinning is switched off on this server. Share the live view, or ask who runs it.',
  'share.isFigure':
    'This is a pinned figure: what you share will not change. Its pictures keep the language and colours in which it was pinned; links and frames take those chosen here.',
  'figure.snapshot': 'Snapshot {date}',
  'figure.newer': 'newer data available',
  'figure.live': 'See the live timeline',
  'figure.corrected': 'Corrected: {note}',
  'figure.withdrawn': 'This figure was withdrawn: {note}',
  'figure.withdrawn.heading': 'Figure withdrawn',
  'figure.withdrawn.other':
    'Its pictures and data are no longer given out. Copies that were downloaded or printed before stay as they are; other figures are not touched.',
  'figure.label': 'Figure {id}',
  'figure.off': 'Pinning is switched off on this server.',
  'figure.foreign': 'Views are pinned from pages of this site only.',
  'figure.often': 'Too many views were pinned within the hour. Try again later.',
  'figure.full': 'There is no more room for figures on this server.',
  'figure.tooMany': 'This view has {count} events; a figure holds at most {most}. Narrow it down.',
  'figure.gone': 'This view of these data was pinned as {id}, which was withdrawn.',
  'figure.glyph': 'The font has no letter “{letter}”, which is in “{label}”.',
  'figure.busy': 'The server is busy drawing. Try again in a moment.',
} as const;
