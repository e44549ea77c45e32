interface Question<T> {
  readonly answer: Promise<T>;
  readonly controller: AbortController;
  waiting: number;
}

/**
 * Answers by the name of their question. However many wait, a question is asked once; it is taken back when
 * the last of them has gone. The answers that were used last are remembered, failures are not.
 */
export class Answers<T> {
  readonly #most: number;
  readonly #asked = new Map<string, Question<T>>();
  readonly #known = new Map<string, T>();

  /** @param most How many answers are remembered. */
  constructor(most: number) {
    this.#most = most;
  }

  async get(
    name: string,
    ask: (signal: AbortSignal) => Promise<T>,
    signal?: AbortSignal,
  ): Promise<T> {
    signal?.throwIfAborted();
    const known = this.#known.get(name);
    if (known !== undefined) {
      this.#remember(name, known);
      return known;
    }
    const question = this.#asked.get(name) ?? this.#ask(name, ask);
    question.waiting += 1;
    try {
      return await (signal === undefined ? question.answer : untilAborted(question.answer, signal));
    } finally {
      question.waiting -= 1;
      if (question.waiting === 0) this.#takeBack(name, question, signal);
    }
  }

  #ask(name: string, ask: (signal: AbortSignal) => Promise<T>): Question<T> {
    const controller = new AbortController();
    const answer = ask(controller.signal).then((answered) => {
      this.#remember(name, answered);
      return answered;
    });
    // Nobody may be waiting any more when it fails.
    answer.catch(() => undefined);
    const question = { answer, controller, waiting: 0 };
    this.#asked.set(name, question);
    return question;
  }

  #takeBack(name: string, question: Question<T>, signal: AbortSignal | undefined): void {
    if (this.#asked.get(name) === question) this.#asked.delete(name);
    if (signal?.aborted === true) question.controller.abort(signal.reason);
  }

  #remember(name: string, answer: T): void {
    this.#known.delete(name);
    this.#known.set(name, answer);
    for (const oldest of this.#known.keys()) {
      if (this.#known.size <= this.#most) return;
      this.#known.delete(oldest);
    }
  }
}

function untilAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const leave = () => reject(signal.reason as Error);
    signal.addEventListener('abort', leave, { once: true });
    void promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave));
  });
}
