/** Words of the frame about pictures, and of refusals to make one. */
export const enPicture = {
  'picture.sources': 'Sources: {names}',
  'picture.sourcesMore.one': 'Sources: {names} and {count} more',
  'picture.sourcesMore.other': 'Sources: {names} and {count} more',
  'picture.snapshot': 'Data as of {date}',
  'picture.size':
    '{key} of a picture is a whole number from {least} to {most}; “{value}” is not. Correct it or leave it out.',
  'picture.choice': '{key} of a picture is one of {choices}; “{value}” is not. Correct it or leave it out.',
  'picture.aspect':
    'A picture is {least} to {most} times as wide as high; {width} × {height} is not. Choose another size.',
  'picture.area':
    'This picture would have {area} megapixels; {most} are the most. Choose a smaller size or scale.',
  'picture.glyph':
    'The font has no letter “{letter}”, which the label “{label}” needs. Change that title or filter its event out.',
  'picture.busy': 'Too many pictures are being drawn at this moment. Try again in a few seconds.',
  'picture.slow': 'This picture took too long to draw. Choose fewer events or a smaller size.',
  'picture.often': 'Too many new pictures were asked for from this address. Try again in a minute.',
} as const;
