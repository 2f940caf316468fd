import { paintCanvas } from '#lib/paint/canvas.ts';
import type { Scene } from '#lib/scene/scene.ts';
import type { TimelineState } from '#lib/state/timeline-state.svelte.ts';
import { screenState, type ScreenState } from './screen.ts';

/**
 * Paints the timeline's scene on a canvas, at most once a frame. An attachment:
 * `{@attach surface(timeline, onpaint)}`; `onpaint` is called after the first picture.
 */
export function surface(
  timeline: TimelineState,
  onpaint: () => void,
): (canvas: HTMLCanvasElement) => () => void {
  return (canvas) => {
    const context = canvas.getContext('2d');
    const screen = screenState();
    let frame = 0;
    let painted = false;
    let picture: ScreenState & { readonly scene: Scene };

    const paint = (): void => {
      frame = 0;
      if (context === null) return;
      const { scene, theme, ratio } = picture;
      const [width, height] = [Math.round(scene.width * ratio), Math.round(scene.height * ratio)];
      // Setting a canvas's size, even to what it is, throws its memory away.
      if (canvas.width !== width) canvas.width = width;
      if (canvas.height !== height) canvas.height = height;
      paintCanvas(scene, context, { theme, ratio });
      if (!painted) onpaint();
      painted = true;
    };
    const schedule = (): void => {
      if (frame === 0) frame = requestAnimationFrame(paint);
    };
    $effect(() => {
      picture = { scene: timeline.scene, theme: screen.theme, ratio: screen.ratio };
      schedule();
    });
    // Letters painted before the font arrived stand in another one.
    document.fonts.addEventListener('loadingdone', schedule);
    return () => {
      cancelAnimationFrame(frame);
      document.fonts.removeEventListener('loadingdone', schedule);
    };
  };
}
