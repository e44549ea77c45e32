import type { NavigationLink } from '../../model/site.ts';
import type { SiteConfig } from '../site/site-config.ts';
import { ContentError } from '../source/content-error.ts';
import { shownPath } from '../source/paths.ts';
import type { Links } from './links.ts';

/** The site's own ways through it, with a warning of those that lead nowhere. */
export function navigationOf(
  { file, navigation }: SiteConfig,
  links: Links,
  problems: ContentError[],
): NavigationLink[] {
  return navigation.map(({ title, href, place }) => {
    const target = links.resolve(href, { file, address: '/' });
    if ('dead' in target) {
      const { dead, hint } = target;
      problems.push(
        new ContentError('warning', shownPath(file), dead, { ...place, hint, kind: 'link' }),
      );
    }
    return { title, href: target.href };
  });
}
