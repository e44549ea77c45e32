import { lateWords } from '../../model/late-words.ts';
import { mount, unmount } from 'svelte';
import type { Trust } from '../../model/publisher.ts';
import TrustSheet from './TrustSheet.svelte';

interface Options {
  readonly trust: Extract<Trust, { kind: 'changed' | 'rewritten' }>;
  /** Takes what was found for what is right. */
  readonly accept: () => Promise<void>;
  /** Says something to the reader. */
  readonly say: (text: string) => void;
  /** Told of what failed. */
  readonly onfail: (error: unknown) => void;
}

/** Warns that a site is not that of the publisher who is known, until the reader has answered. */
export function showTrustSheet({ trust, accept, say, onfail }: Options): void {
  const shown = mount(TrustSheet, {
    target: document.body,
    props: {
      trust,
      onaccept: () => void accept().then(() => say(lateWords.trust.accepted), onfail),
      onclose: () => void unmount(shown),
    },
  });
}
