import { words } from '../model/words.ts';
import type { Device } from '../storage/device.ts';
import { codeOf } from '../storage/reader-error.ts';
import { fetchedCode } from './fetched-code.ts';
import type { Shelf } from './library/shelf.svelte.ts';

interface Options {
  readonly device: () => Promise<Device>;
  readonly shelf: Shelf;
  /** Says something to the reader. */
  readonly say: (text: string) => void;
}

/**
 * Sees to it that who keeps something of this site is told when somebody else publishes it. Who keeps nothing has
 * nothing to lose, and pays nothing.
 */
export async function watchPublisher({ device, shelf, say }: Options): Promise<void> {
  const fail = (error: unknown): void => say(words.failed(codeOf(error), navigator.onLine));
  try {
    const { publishers, publisherCheck } = await device();
    const keepsSome = shelf.kept.some(({ because }) => because === 'saved');
    if (!keepsSome && (await publishers.known()) === undefined) return;
    const check = await publisherCheck();
    const trust = await check.look();
    if (trust.kind !== 'changed' && trust.kind !== 'rewritten') return;
    const { showTrustSheet } = await fetchedCode('the warning', import('./trust/trust-sheet.ts'));
    showTrustSheet({ trust, accept: () => check.accept(), say, onfail: fail });
  } catch (error) {
    // Without a network nothing is replaced, either.
    codeOf(error);
  }
}
