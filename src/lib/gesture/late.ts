type Attachment = (node: HTMLElement) => () => void;

/**
 * An attachment by a script of its own, so that a picture need not wait for what moves it; `data-held`
 * says that it is there. Without that script keys and buttons still do.
 */
export function late(load: () => Promise<Attachment>): Attachment {
  return (node) => {
    let detach: (() => void) | null = null;
    let gone = false;
    load().then(
      (attach) => {
        if (gone) return;
        detach = attach(node);
        node.dataset['held'] = '';
      },
      () => undefined,
    );
    return () => {
      gone = true;
      detach?.();
      delete node.dataset['held'];
    };
  };
}
