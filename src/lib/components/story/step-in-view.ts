/**
 * Tells which child of a list stands at half the height of the window, 1 for the first, whenever it
 * becomes another. Returns how to stop.
 */
export function stepInView(list: HTMLElement, tell: (step: number) => void): () => void {
  const children = [...list.children];
  const observer = new IntersectionObserver(
    (entries) => {
      // Of two that meet there, the one that came last.
      const seen = entries.findLast((entry) => entry.isIntersecting);
      if (seen !== undefined) tell(children.indexOf(seen.target) + 1);
    },
    { rootMargin: '-50% 0px -49.9% 0px' },
  );
  for (const child of children) observer.observe(child);
  return () => {
    observer.disconnect();
  };
}
