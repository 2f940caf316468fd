import { lightPicture, mayBeDark, pageAddress } from './addresses.ts';
import { PAPER_MARK, SCREEN_MARK } from './paper.ts';

/** What stands under a frame: on screen until the frame lives, and on paper. */
export interface Picture {
  /** Shown instead of the frame. */
  readonly screen: HTMLElement;
  /** A light twin for paper, where the one for the screen may be dark. */
  readonly paper: HTMLElement | null;
}

/** The picture that the page brought, else one of our own. MUTATES the holder. */
export function pictureIn(holder: HTMLElement, src: string, title: string): Picture {
  const dark = mayBeDark(src);
  const screen = broughtIn(holder) || linked(src, title, holder);
  screen.setAttribute(SCREEN_MARK, dark ? 'dark' : 'light');
  if (!dark) return { screen, paper: null };
  const paper = image(src, title);
  paper.setAttribute(PAPER_MARK, '');
  paper.style.display = 'none';
  holder.insertBefore(paper, screen.nextSibling);
  return { screen, paper };
}

function broughtIn(holder: HTMLElement): HTMLElement | null {
  for (let i = 0; i < holder.children.length; i++) {
    const child = holder.children[i] as HTMLElement;
    if (
      child.matches('a,img,picture') ||
      (child.tagName !== 'FIGCAPTION' && child.querySelector('img') !== null)
    )
      return child;
  }
  return null;
}

function linked(src: string, title: string, holder: HTMLElement): HTMLElement {
  const link = document.createElement('a');
  link.href = pageAddress(src);
  link.appendChild(image(src, title));
  return holder.insertBefore(link, holder.firstChild);
}

function image(src: string, title: string): HTMLElement {
  const img = document.createElement('img');
  img.alt = title;
  img.width = 1200;
  img.height = 675;
  img.style.maxWidth = '100%';
  img.style.height = 'auto';
  img.src = lightPicture(src);
  return img;
}
