import { firstFrom } from './first-from.ts';
import { onceFor } from './once-for.ts';
import type { Passage, Range } from './passage.ts';
import { tokenFrom } from './token-from.ts';

/**
 * A post of a social network that a report quotes: its words, signed and dated by its writer. The first token of its date is `date`.
 * The form is that of an embedded post without its script (https://developer.x.com/en/docs/x-for-websites/embedded-posts): text,
 * a dash, a name, the account in brackets, the day.
 */
export interface Post extends Range {
  readonly date: number;
}

/** Signatures of posts: — Rajnath Singh (@rajnathsingh). What may stand in them is bounded, so that it is linear. */
const SIGNATURE = /[-–—―]\s{0,3}[^\n()@–—―]{1,60}\(@\w{1,30}\)[ \t]{0,3}/gu;

/** Tokens of a post at most; what stands before them in its line is the report's. */
const LONGEST = 90;

/** The posts of a text in order, by their signatures; each from the beginning of its line or what is written there in its language. */
export const postsOf = onceFor((passage: Passage): readonly Post[] => {
  const posts: Post[] = [];
  for (const { 0: signature, index } of passage.source.matchAll(SIGNATURE)) {
    const dash = tokenFrom(passage, index);
    const date = tokenFrom(passage, index + signature.length);
    if (date < passage.tokens.length)
      posts.push({ from: beginOf(passage, dash, posts.at(-1)?.date ?? 0), to: date, date });
  }
  return posts;
});

/** The post that a token is of. */
export function postAt(passage: Passage, token: number): Post | undefined {
  const posts = postsOf(passage);
  const post = posts[firstFrom(posts, token + 1) - 1];
  return post !== undefined && token < post.to ? post : undefined;
}

/** Back from the dash of a signature, which may open a line of its own, over what its writer says in one language. */
function beginOf({ tokens, sentences }: Passage, dash: number, after: number): number {
  const last = firstFrom(sentences, dash) - 1;
  let from = dash;
  for (let s = last; s >= 0; s--) {
    const sentence = sentences[s];
    if (sentence?.lang !== sentences[last]?.lang || sentence === undefined) break;
    if (sentence.from < Math.max(after, dash - LONGEST)) break;
    from = sentence.from;
    if (tokens[from]?.line === true) break;
  }
  return from;
}
