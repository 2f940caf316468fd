/** The events of a kept page, which stand in it without script, too. */
export interface KeptList {
  /** Leaves only these in sight. */
  readonly show: (ids: ReadonlySet<string>) => void;
  /** Opens one and brings it into view; null: closes what was opened so. */
  readonly open: (id: string | null) => void;
  /** Called when the reader opens one. */
  chosen: (id: string) => void;
}

/** Takes over the `<details data-event>` elements of a page. */
export function keptList(page: ParentNode): KeptList {
  const blocks = new Map<string, HTMLDetailsElement>();
  let opened: string | null = null;
  for (const block of page.querySelectorAll<HTMLDetailsElement>('details[data-event]')) {
    const id = block.dataset['event'] ?? '';
    blocks.set(id, block);
    block.addEventListener('toggle', () => {
      if (!block.open || opened === id) return;
      opened = id;
      list.chosen(id);
    });
  }
  const list: KeptList = {
    show(ids) {
      for (const [id, block] of blocks) block.hidden = !ids.has(id);
    },
    open(id) {
      if (id === opened) return;
      opened = id;
      const block = id === null ? undefined : blocks.get(id);
      if (block === undefined) return;
      block.open = true;
      block.scrollIntoView({ block: 'nearest' });
    },
    chosen: () => undefined,
  };
  return list;
}
