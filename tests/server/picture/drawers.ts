import { PRESETS } from '#lib/server/picture/picture-size.ts';
import type { DrawTask } from '#lib/server/picture/draw.ts';
import { sceneOfLines } from '../../paint/words.ts';

/** A picture of lines of text. */
export function taskOf(lines: readonly string[], format: 'svg' | 'png' | 'pdf' = 'svg'): DrawTask {
  return {
    scene: sceneOfLines(lines),
    options: { format, size: PRESETS.slide, scale: 1, text: 'outline', paths: 'shared' },
    theme: 'light',
    source: 'http://kalrekha.test/t/raksha',
    license: 'CC BY 4.0',
    snapshot: '2026-11-28T00:00:00Z',
  };
}
