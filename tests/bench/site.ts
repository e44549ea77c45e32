import type { Sample } from './corpus.ts';

/** A built site that is measured. */
export interface Site {
  readonly name: string;
  readonly posts: number;
  /** The folder that a CDN would serve from `/`. */
  readonly dist: string;
  /** An article that the list at `/` links to. */
  readonly sample: Sample;
}
