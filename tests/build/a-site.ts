import type { Site } from '../../src/model/site.ts';

/** A site as its pages show it, bare but for what is given. */
export function aSite(given: Partial<Site> = {}): Site {
  return {
    title: 'The Lamp',
    description: '',
    language: 'en',
    dir: 'ltr',
    navigation: [],
    facets: [],
    ...given,
  };
}
