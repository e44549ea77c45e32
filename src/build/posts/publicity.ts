import type { Post } from './post.ts';

/** One post in one of its languages. */
export interface Translation {
  /** BCP 47. */
  readonly lang: string;
  readonly address: string;
}

/** What search engines are to know of a post, and the reader need not. */
export interface Publicity {
  /** Reached by its address alone: in no list, no feed and no search engine. */
  readonly isUnlisted: boolean;
  /** Where the post was published first, as its front matter has it. */
  readonly canonical: string | undefined;
  /** The post in all its languages, its own among them. Empty where there is but one. */
  readonly translations: readonly Translation[];
}

type Told = Pick<Post, 'name' | 'address' | 'lang' | 'unlisted' | 'canonical' | 'extra'>;

/** What posts have in common that are translations of each other: the key they name, or their file without its language. */
function keyOf({ name, extra }: Told, lang: string): string {
  const named = extra['translationKey'];
  if (typeof named === 'string' && named !== '') return `key:${named}`;
  const language = lang.toLowerCase();
  const isLanguage = (part: string): boolean =>
    part.toLowerCase() === language || part.toLowerCase() === language.split('-')[0];
  return name
    .replace(/\.[^./]+$/, '')
    .split('/')
    .filter((part) => !isLanguage(part))
    .map((part) => {
      const dot = part.lastIndexOf('.');
      return dot !== -1 && isLanguage(part.slice(dot + 1)) ? part.slice(0, dot) : part;
    })
    .join('/')
    .replace(/\/index$/, '');
}

/** What is to be told of each post, by its address. */
export function publicityOf(
  posts: readonly Told[],
  siteLanguage: string,
): ReadonlyMap<string, Publicity> {
  const groups = new Map<string, Translation[]>();
  const groupOf = (post: Told): Translation[] => {
    const key = keyOf(post, post.lang ?? siteLanguage);
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    return group;
  };
  const grouped = posts.map((post) => ({ post, group: groupOf(post) }));
  for (const { post, group } of grouped) {
    const lang = post.lang ?? siteLanguage;
    if (!post.unlisted && group.every((one) => one.lang !== lang)) {
      group.push({ lang, address: post.address });
    }
  }
  return new Map(
    grouped.map(({ post, group }) => {
      const isAmong = group.length > 1 && group.some(({ address }) => address === post.address);
      return [
        post.address,
        {
          isUnlisted: post.unlisted,
          canonical: post.canonical,
          translations: isAmong ? group : [],
        },
      ];
    }),
  );
}
