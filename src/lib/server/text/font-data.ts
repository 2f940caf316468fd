import { readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * The chart's font as a `data:` address, for pictures that may load nothing: in `<img>`, in a mail, on
 * a disk. From the folder that the server runs in.
 */
export const FONT_DATA = `data:font/woff2;base64,${readFileSync(path.resolve('static/fonts/noto-sans-devanagari-400.woff2'), 'base64')}`;
