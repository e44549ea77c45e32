import { routeOf } from '../model/route.ts';
import { hasNavigation } from './has-navigation.ts';

/** Goes back to the list that the reader came from, as it was left; or else to the list of all articles. */
export function goBackToList(base: string): void {
  const behind = hasNavigation() ? listBehind(base) : undefined;
  if (behind === undefined) location.assign(base);
  else navigation.traverseTo(behind.key);
}

function listBehind(base: string): NavigationHistoryEntry | undefined {
  const here = navigation.currentEntry?.index ?? 0;
  return navigation.entries().findLast(({ index, url }) => {
    if (index >= here || url === null) return false;
    const { pathname, search } = new URL(url);
    const route = routeOf(pathname, search, base);
    return route !== undefined && route.kind !== 'article';
  });
}
