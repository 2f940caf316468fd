/** A story of a timeline at one of its steps. */
export interface StoryAddress {
  /** Scheme and host of this instance: `https://example.org`; '' for a link within it. */
  readonly origin: string;
  readonly slug: string;
  /** As `formatStep` writes it, without the question mark. */
  readonly query: string;
}

/** The page that leads through the story. */
export function storyUrl(at: StoryAddress): string {
  return addressOf(at, `/t/${encodeURIComponent(at.slug)}/story`);
}

/** The same page for a frame. */
export function storyEmbedUrl(at: StoryAddress): string {
  return addressOf(at, `/e/${encodeURIComponent(at.slug)}/story`);
}

/** All steps as a PDF; of the query only the reader's own keys count. */
export function storyPdfUrl(at: StoryAddress): string {
  return addressOf(at, `/t/${encodeURIComponent(at.slug)}/story.pdf`);
}

function addressOf({ origin, query }: StoryAddress, path: string): string {
  return `${origin}${path}${query === '' ? '' : `?${query}`}`;
}
