type Attachment = (node: HTMLElement) => () => void;

/**
 * An attachment by a script of its own, so that a picture need not wait for what moves it; `data-held`
 * says that it is there. Without that script keys and buttons still do.
 */
export function late(load: () => Promise<Attachment>): Attachment {
  return (node) => {
    let detach: (() => void) | null = null;
    let gone = false;
    const begin = async (): Promise<void> => {
      const attach = await load();
      if (gone) return;
      detach = attach(node);
      node.dataset['held'] = '';
    };
    // Out of the frame that paints the picture: fetched at once, the script would be compiled before it.
    requestAnimationFrame(() => {
      setTimeout(() => {
        if (!gone) begin().catch(() => undefined);
      });
    });
    return () => {
      gone = true;
      detach?.();
      delete node.dataset['held'];
    };
  };
}
