import { slugOf } from '../../model/slug.ts';
import type { Post } from './post.ts';

/**
 * Gives posts their places in their series: in the order that their authors say, else by their dates. A series
 * that is told in two languages is two.
 * @param posts the oldest first
 */
export function withParts(posts: readonly Post[]): Post[] {
  const series = new Map<string, Post[]>();
  for (const post of posts) {
    if (post.series === undefined || post.unlisted) continue;
    const name = `${post.lang ?? ''} ${slugOf(post.series)}`;
    series.set(name, [...(series.get(name) ?? []), post]);
  }
  const parts = new Map<Post, Post['part']>();
  for (const posts of series.values()) {
    // One alone has no order to be read in yet.
    if (posts.length === 1) continue;
    const inOrder = posts.toSorted(byOrder);
    for (const [nth, post] of inOrder.entries()) {
      parts.set(post, { number: nth + 1, of: inOrder.length });
    }
  }
  return posts.map((post) => (parts.has(post) ? { ...post, part: parts.get(post) } : post));
}

/** What has no order stands behind what has one. */
function byOrder(a: Post, b: Post): number {
  const [first, second] = [orderOf(a), orderOf(b)];
  return first === second ? 0 : first - second;
}

/** Hugo's `weight` orders whatever a list holds; here only the parts of a series. */
function orderOf({ seriesOrder, extra }: Post): number {
  const weight = typeof extra['weight'] === 'string' ? Number(extra['weight']) : NaN;
  return seriesOrder ?? (Number.isFinite(weight) ? weight : Infinity);
}
