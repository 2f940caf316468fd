import type { PlacedCount, PlacedItem, Scene } from './scene.ts';

/** Px about a mark that still hit it. */
const SLOP = 3;

/** What stands at a point of the scene, px: the event whose symbol is nearest, else a count, else null. */
export function pick(scene: Scene, x: number, y: number): PlacedItem | PlacedCount | null {
  let nearest: PlacedItem | null = null;
  let least = Infinity;
  for (const item of scene.items) {
    if (!inside(item, x, y, SLOP)) continue;
    const distance = Math.hypot(item.anchorX - x, item.anchorY - y);
    if (distance < least) [nearest, least] = [item, distance];
  }
  return nearest ?? scene.counts.find((count) => inside(count, x, y, 0)) ?? null;
}

function inside(
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  x: number,
  y: number,
  slop: number,
): boolean {
  return x >= box.x - slop && x < box.x + box.width + slop && y >= box.y && y < box.y + box.height;
}
