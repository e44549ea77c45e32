import type {
  Answer,
  Question,
  QuestionName,
  SearchQuestions,
  SearchRoot,
  SearchSetup,
} from '../model/search/messages.ts';
import { searchKit } from './search/search-kit.ts';
import { type SearchStart, type SearchWorker, startWorker } from './search-start.ts';
import { isReaderErrorCode, ReaderError } from '../storage/reader-error.ts';

type Ask<Name extends QuestionName> = SearchQuestions[Name]['ask'];
type AnswerTo<Name extends QuestionName> = SearchQuestions[Name]['answer'];

const NO_ROOT: SearchStart['root'] = Promise.resolve(undefined);

const FAILED = 'The search has failed';

interface Waiting {
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** Searches in a thread of its own. */
export class Search {
  /** What shows what is found. */
  readonly kit = searchKit;
  readonly #setup: SearchSetup;
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker | undefined;
  #last = 0;

  constructor(setup: SearchSetup, start: SearchStart) {
    this.#setup = setup;
    this.#worker = this.#use(start, start.root);
  }

  /** Fails with a {@link ReaderError}, or as aborted. */
  ask<Name extends QuestionName>(
    name: Name,
    ask: Ask<Name>,
    signal?: AbortSignal,
  ): Promise<AnswerTo<Name>> {
    signal?.throwIfAborted();
    this.#worker ??= this.#use(startWorker());
    const id = (this.#last += 1);
    const question = { id, name, ask } as Question;
    const answer = new Promise<unknown>((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      const leave = (): void => {
        this.#waiting.delete(id);
        reject(signal?.reason as Error);
      };
      signal?.addEventListener('abort', leave, { once: true });
    });
    this.#worker.postMessage(question);
    return answer as Promise<AnswerTo<Name>>;
  }

  #use({ worker, failed }: SearchWorker, root = NO_ROOT): Worker {
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => this.#take(data));
    void failed.then(() => this.#fail(worker));
    worker.postMessage(this.#setup);
    void root.then((bytes) => worker.postMessage({ root: bytes } satisfies SearchRoot));
    return worker;
  }

  #take({ id, answer, code }: Answer): void {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (code === undefined) waiting?.resolve(answer);
    else
      waiting?.reject(isReaderErrorCode(code) ? new ReaderError(code, FAILED) : new Error(FAILED));
  }

  #fail(worker: Worker): void {
    if (this.#worker === worker) this.#worker = undefined;
    worker.terminate();
    const code = navigator.onLine ? 'not-found' : 'offline';
    for (const { reject } of this.#waiting.values()) {
      reject(new ReaderError(code, 'The code for the search could not be fetched'));
    }
    this.#waiting.clear();
  }
}
