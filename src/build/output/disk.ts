import { readFileSync } from 'node:fs';
import {
  MessageChannel,
  type MessagePort,
  receiveMessageOnPort,
  Worker,
} from 'node:worker_threads';

/** A file that is to be written, or to be made a copy of another. */
type Order =
  | { readonly file: string; readonly start: number; readonly end: number }
  | { readonly file: string; readonly from: string };

/** What is handed over at once: a message for each file would cost more than many a file. */
export interface Handful {
  /** The contents, shared by both threads. */
  readonly bytes: Uint8Array;
  readonly orders: readonly Order[];
}

const HANDFUL = 1 << 20;

/** How many handfuls may be under way. */
const HANDS = 16;

/**
 * Writes files in a thread of its own, in the order in which they are given, while this one makes the next.
 * Whoever reads one of them waits for it.
 */
export class Disk {
  /** How many handfuls are written. */
  readonly #done = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  readonly #hands: Buffer[] = [];
  /** Files that may not be written yet. */
  readonly #waiting = new Set<string>();
  #thread: { readonly worker: Worker; readonly port: MessagePort } | undefined;
  #orders: Order[] = [];
  #end = 0;
  #sent = 0;

  /** Gives the bytes that it takes. */
  write(file: string, content: string | Uint8Array): number {
    const isText = typeof content === 'string';
    const size = isText ? Buffer.byteLength(content) : content.length;
    if (this.#end + size > HANDFUL) this.#send();
    const bytes = this.#bytesFor(size);
    const start = this.#end;
    if (isText) bytes.write(content, start);
    else bytes.set(content, start);
    this.#end += size;
    this.#take({ file, start, end: this.#end });
    if (this.#end > HANDFUL) this.#send();
    return size;
  }

  copy(from: string, file: string): void {
    this.#take({ file, from });
  }

  /** Reads a file, when it is written. */
  read(file: string): string {
    if (this.#waiting.has(file)) this.settle();
    return readFileSync(file, 'utf8');
  }

  /**
   * Waits until all is written.
   * @throws the error of the file system where something could not be
   */
  settle(): void {
    this.#send();
    this.#wait(0);
    this.#waiting.clear();
  }

  /** Ends the thread. What it has not written by then may not be written any more. */
  async close(): Promise<void> {
    await this.#thread?.worker.terminate();
    this.#thread = undefined;
  }

  #take(order: Order): void {
    this.#orders.push(order);
    this.#waiting.add(order.file);
  }

  #bytesFor(size: number): Buffer {
    const hand = this.#sent % HANDS;
    const free = this.#hands[hand];
    if (free !== undefined && size <= free.length - this.#end) return free;
    return (this.#hands[hand] = Buffer.from(new SharedArrayBuffer(Math.max(size, HANDFUL))));
  }

  #send(): void {
    if (this.#orders.length === 0) return;
    this.#thread ??= this.#start();
    const handful: Handful = {
      bytes: this.#hands[this.#sent % HANDS] ?? Buffer.alloc(0),
      orders: this.#orders,
    };
    this.#thread.port.postMessage(handful);
    this.#sent += 1;
    this.#orders = [];
    this.#end = 0;
    this.#wait(HANDS - 1);
  }

  #start() {
    const { port1: port, port2 } = new MessageChannel();
    const worker = new Worker(new URL('./writing-thread.js', import.meta.url), {
      workerData: { done: this.#done, port: port2 },
      transferList: [port2],
    });
    worker.unref();
    return { worker, port };
  }

  #wait(most: number): void {
    for (let done = Atomics.load(this.#done, 0); this.#sent - done > most;) {
      Atomics.wait(this.#done, 0, done);
      done = Atomics.load(this.#done, 0);
    }
    const failed = this.#thread && receiveMessageOnPort(this.#thread.port);
    if (failed !== undefined) throw failed.message;
  }
}
