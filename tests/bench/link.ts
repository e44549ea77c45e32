import { setTimeout as sleep } from 'node:timers/promises';

/** Slow 4G as Lighthouse has it. */
export const SLOW_4G = { latency: 150, bitsPerSecond: 1.6e6 };

/** Small enough that answers that are under way at once share the line, as streams of one connection do. */
const CHUNK_BYTES = 4096;

/**
 * The line between the server and the browser. The developer tools of a browser slow a page down but not its
 * workers; a slow line slows whoever asks.
 */
export class Link {
  /** `undefined`: as fast as the machine. */
  speed: typeof SLOW_4G | undefined;
  #freeAt = 0;

  /** Hands the body over in pieces, each when it would have arrived. */
  async *carry(body: Uint8Array): AsyncGenerator<Uint8Array> {
    const { speed } = this;
    if (speed === undefined) {
      yield body;
      return;
    }
    await sleep(speed.latency);
    for (let at = 0; at < body.length; at += CHUNK_BYTES) {
      const chunk = body.subarray(at, at + CHUNK_BYTES);
      const start = Math.max(performance.now(), this.#freeAt);
      this.#freeAt = start + (chunk.length * 8000) / speed.bitsPerSecond;
      await sleep(this.#freeAt - performance.now());
      yield chunk;
    }
  }
}
