/** Where a look is kept. `index.html` reads the same before the first paint. */
export const LOOK_KEYS = {
  theme: 'lectern:theme',
  contrast: 'lectern:contrast',
  text: 'lectern:text',
} as const;

/** Whether what is kept at a key belongs to the look; `null` is all that there is. */
export function isOfLook(key: string | null): boolean {
  return key === null || Object.values<string>(LOOK_KEYS).includes(key);
}
