import type { Picture } from '../../model/article.ts';

/** What browsers load by themselves. A link is followed by nobody but the reader. */
const LOADING_TAG = /<(?:img|source|video|audio|track)\b[^>]*>/gi;

const ADDRESSES = /\b(?:src|poster|srcset)="([^"]*)"/gi;

/** A picture that is written into the address can hold any signs. */
const INLINE = /^\s*data:/i;

const OUTSIDE = /(?:^|[\s,])((?:https?:)?\/\/[^\s,]+)/gi;

/** The origins from which a browser that shows an article loads something, beside its own. */
export function outsideOrigins(html: string, image: Picture | undefined): string[] {
  const tags = [...html.matchAll(LOADING_TAG)].map(([tag]) => tag);
  const addresses = tags.flatMap((tag) =>
    [...tag.matchAll(ADDRESSES)].map(([, value = '']) => value),
  );
  if (image !== undefined) addresses.push(image.src, image.srcset ?? '');
  const urls = addresses
    .filter((value) => !INLINE.test(value))
    .flatMap((value) => [...value.matchAll(OUTSIDE)].map(([, url = '']) => url));
  const origins = urls.flatMap((url) => {
    const absolute = url.replaceAll('&amp;', '&').replace(/^\/\//, 'https://');
    return URL.canParse(absolute) ? [new URL(absolute).origin] : [];
  });
  return [...new Set(origins)].sort();
}
