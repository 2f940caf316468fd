/** Marks of what stands under a frame and of what stands in for it on paper. */
export const FRAME_MARK = 'data-kalrekha-frame';
export const SCREEN_MARK = 'data-kalrekha-picture';
export const PAPER_MARK = 'data-kalrekha-paper';

/**
 * Rules for paper, as a constructed sheet: a page that allows no inline styles allows this, and nothing
 * has to run when the page is printed. Without constructed sheets the events of printing do the same.
 */
export function addPaperRules(): void {
  if (!('adoptedStyleSheets' in document) || typeof CSSStyleSheet !== 'function') return;
  try {
    const sheet = new CSSStyleSheet();
    sheet.insertRule(
      '@media print{[' +
        FRAME_MARK +
        ']{display:none!important}[' +
        SCREEN_MARK +
        ']{display:block!important}[' +
        SCREEN_MARK +
        '="dark"]{display:none!important}[' +
        PAPER_MARK +
        ']{display:block!important}}',
    );
    document.adoptedStyleSheets = document.adoptedStyleSheets.concat([sheet]);
  } catch {
    // An early browser that has them in part.
  }
}

/** Calls back before and after printing. */
export function whenPrinting(tell: (on: boolean) => void): void {
  addEventListener('beforeprint', () => {
    tell(true);
  });
  addEventListener('afterprint', () => {
    tell(false);
  });
}
