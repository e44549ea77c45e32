/** A part of a build, and how long it took. */
export interface Step {
  readonly name: string;
  readonly ms: number;
}

interface Stream {
  readonly isTTY?: boolean | undefined;
  write(text: string): unknown;
}

/** Milliseconds between two pictures of the line: oftener nobody can read it. */
const FRAME = 100;

/** Back to the first column, with nothing after it. */
const CLEAR_LINE = '\r\x1b[K';

/** Times the steps of a build, and shows on a terminal which one is under way. A log gets nothing. */
export class Progress {
  readonly #stream: Stream;
  readonly #now: () => number;
  readonly #started: number;
  readonly #steps: Step[] = [];
  #current: { readonly name: string; readonly since: number } | undefined;
  #shown = -Infinity;

  constructor(stream: Stream, now = () => performance.now()) {
    this.#stream = stream;
    this.#now = now;
    this.#started = now();
  }

  /** Steps that are over, in their order. */
  get steps(): readonly Step[] {
    return this.#steps;
  }

  /** Milliseconds since the beginning. */
  get elapsed(): number {
    return Math.round(this.#now() - this.#started);
  }

  /** Ends the step before, and begins one. */
  begin(name: string): void {
    this.#end();
    this.#current = { name, since: this.#now() };
    this.#show(name);
  }

  /** Says how far the step has come. */
  advance(done: number, total?: number): void {
    if (this.#current === undefined || this.#now() - this.#shown < FRAME) return;
    this.#show(`${this.#current.name} ${done}${total === undefined ? '' : ` of ${total}`}`);
  }

  /** Ends the last step, and takes the line away. */
  done(): void {
    this.#end();
    if (this.#stream.isTTY === true) this.#stream.write(CLEAR_LINE);
  }

  #end(): void {
    if (this.#current === undefined) return;
    const { name, since } = this.#current;
    this.#steps.push({ name, ms: Math.round(this.#now() - since) });
    this.#current = undefined;
  }

  #show(text: string): void {
    this.#shown = this.#now();
    if (this.#stream.isTTY === true) this.#stream.write(`${CLEAR_LINE}  ${text} …`);
  }
}
