/** A place on the screen, client px. */
interface Place {
  readonly x: number;
  readonly y: number;
}

/**
 * What a browser tells of a mouse that is pressed at the first place, moved through the others and let go:
 * pointer events, the mouse events after each, and a click where the button came up.
 */
export async function dragMouse(
  node: Element,
  places: readonly Place[],
  init: MouseEventInit = {},
  frame: () => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  const [first, ...rest] = places;
  if (first === undefined) return;
  const fire = (type: string, { x, y }: Place, buttons: number): void => {
    const all = { bubbles: true, cancelable: true, view: window, clientX: x, clientY: y, buttons, ...init };
    if (type !== 'click')
      node.dispatchEvent(
        new PointerEvent(`pointer${type}`, { ...all, pointerId: 1, pointerType: 'mouse', isPrimary: true }),
      );
    node.dispatchEvent(new MouseEvent(type === 'click' ? type : `mouse${type}`, all));
  };
  fire('down', first, 1);
  for (const place of rest) {
    fire('move', place, 1);
    await frame();
  }
  const last = rest.at(-1) ?? first;
  fire('up', last, 0);
  fire('click', last, 0);
}

export function pressMouse(node: Element, place: Place): Promise<void> {
  return dragMouse(node, [place]);
}
