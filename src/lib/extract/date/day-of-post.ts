import type { Passage } from '../read/passage.ts';
import { postAt } from '../read/posts.ts';
import type { FoundTimex } from './timex-of.ts';

/** For each token the day of the quoted post that it stands in (`read/posts.ts`); null outside of posts and in those without one. */
export function dayOfPost(
  passage: Passage,
  sent: readonly FoundTimex[],
): (token: number) => FoundTimex | null {
  const days = new Map(sent.map((timex) => [timex.range.from, timex]));
  return (token) => {
    const post = postAt(passage, token);
    return post === undefined ? null : (days.get(post.date) ?? null);
  };
}
