/**
 * Whether the browser has the Navigation API. Where it has not, a heading whose id is `navigation` would be there
 * under its name.
 */
export function hasNavigation(): boolean {
  const { navigation } = globalThis as { navigation?: Partial<Navigation> };
  return typeof navigation?.navigate === 'function';
}
