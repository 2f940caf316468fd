/**
 * Tells which child of a list stands at half the height of the window, 1 for the first, whenever it
 * becomes another. Returns how to stop.
 */
export function stepInView(list: HTMLElement, tell: (step: number) => void): () => void {
  const children = [...list.children];
  const observer = new IntersectionObserver(
    () => {
      // Looked at now: what was seen a frame ago may be history when keys follow each other quickly.
      const middle = innerHeight / 2;
      const seen = children.findIndex((child) => {
        const { top, bottom } = child.getBoundingClientRect();
        return top <= middle && bottom > middle;
      });
      if (seen >= 0) tell(seen + 1);
    },
    { rootMargin: '-50% 0px -49.9% 0px' },
  );
  for (const child of children) observer.observe(child);
  return () => {
    observer.disconnect();
  };
}
