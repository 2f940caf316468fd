/**
 * What is loaded when it is first wanted, out of the frame in which that is: null until it is there, and
 * where it cannot be had. Must be made while a component is.
 */
export function later<T>(wanted: () => boolean, load: () => Promise<T>): { readonly it: T | null } {
  let it = $state.raw<T | null>(null);
  let asked = false;
  $effect(() => {
    if (!wanted() || asked) return;
    asked = true;
    requestAnimationFrame(() => {
      setTimeout(() => {
        load().then(
          (loaded) => {
            it = loaded;
          },
          () => {
            // Without network for a moment: the next wish asks again.
            asked = false;
          },
        );
      });
    });
  });
  return {
    get it() {
      return it;
    },
  };
}
