import { createContext, Script } from 'node:vm';
import { ContentError } from './content-error.ts';
import type { SourceFile } from './source-file.ts';

/** Characters of a text, bytes of a file. The longest novels have some four million. */
export const LARGEST = 5_000_000;

/** Milliseconds. A post takes five, a novel some thousand. */
const LONGEST = 10_000;

const world = createContext({ work: undefined as unknown });
const WORK = new Script('work()');

/** Work on a text, which gives what is to be waited for between its steps, and what it made at their end. */
export type Steps<T> = Generator<Promise<unknown>, T, undefined>;

/** Work on a text that has begun. */
export interface Work<T> {
  readonly source: SourceFile;
  /** May be ended anywhere, without their `finally`. */
  readonly steps: Steps<T>;
}

/**
 * Does works one after the other, with each of their steps within limits. To watch a step takes as long as a small
 * post does, so the first ones are watched together, and by themselves only where that has failed.
 * @param begins begin the works, once more where it has failed
 * @param longest milliseconds that a step may take
 * @returns what each work has made, or what is told of its text
 */
export async function allWithinLimits<T>(
  begins: readonly (() => Work<T>)[],
  longest = LONGEST,
): Promise<(T | ContentError)[]> {
  const begun = begins.length > 1 ? firstSteps(begins, longest) : [];
  const outcomes: (T | ContentError)[] = [];
  for (const [nth, begin] of begins.entries()) {
    try {
      const { source, steps, first } = begun[nth] ?? { ...begin(), first: undefined };
      const next = () => withinLimits(source, () => steps.next(), longest);
      let step = first ?? next();
      while (step.done !== true) {
        await step.value;
        step = next();
      }
      outcomes.push(step.value);
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      outcomes.push(error);
    }
  }
  return outcomes;
}

interface Begun<T> extends Work<T> {
  readonly first: IteratorResult<Promise<unknown>, T>;
}

/** Of works the first steps, but for those that have failed, and for all that come after one that took too long. */
function firstSteps<T>(
  begins: readonly (() => Work<T>)[],
  longest: number,
): readonly (Begun<T> | undefined)[] {
  const begun: (Begun<T> | undefined)[] = [];
  try {
    watched(() => {
      for (const [nth, begin] of begins.entries()) {
        try {
          const work = begin();
          const first = work.steps.next();
          begun[nth] = { ...work, first };
          // It is told of when it is waited for.
          if (first.done !== true) first.value.catch(() => undefined);
        } catch {
          // It is told of when it is done by itself.
        }
      }
    }, longest);
  } catch (error) {
    if (!isTimeout(error)) throw error;
  }
  return begun;
}

/**
 * Does what a hostile text could keep busy for hours, and ends it in time, in the midst of a regular expression
 * too: of all that Node has, only a script of `node:vm` can be ended without a thread of its own.
 * @param work may be ended anywhere, without its `finally`
 * @param longest milliseconds
 * @throws ContentError where the text takes too long, too much memory or too deep a stack.
 */
export function withinLimits<T>(source: SourceFile, work: () => T, longest = LONGEST): T {
  try {
    return watched(work, longest);
  } catch (error) {
    if (isTimeout(error)) {
      throw source.problem('error', `takes longer than ${longest / 1000} seconds`, {
        hint: 'Look for the same signs thousands of times in a row, or cut it in two.',
      });
    }
    if (!(error instanceof RangeError)) throw error;
    if (!error.message.includes('call stack')) throw tooLarge(source, 'becomes');
    throw tooDeep(source);
  }
}

function watched<T>(work: () => T, timeout: number): T {
  world['work'] = work;
  try {
    return WORK.runInContext(world, { timeout }) as T;
  } finally {
    // What it holds need not be held until the next.
    world['work'] = undefined;
  }
}

/** What is told of a text in which things lie within each other beyond all that a page needs. */
export function tooDeep(source: SourceFile): ContentError {
  return source.problem('error', 'is nested too deeply', {
    hint: 'Look for quotes, lists, brackets or tags within each other, hundreds of levels deep.',
  });
}

/** What is told of a text that is larger than {@link LARGEST}, or becomes so by what is put in its place. */
export function tooLarge(source: SourceFile, verb: 'is' | 'becomes'): ContentError {
  return source.problem('error', `${verb} larger than ${LARGEST / 1e6} MB`, {
    hint: 'Cut it in two.',
  });
}

/** By its code alone: the error is made in the other world, whose `Error` is another one. */
function isTimeout(error: unknown): boolean {
  return (
    typeof error === 'object' &&
    error !== null &&
    'code' in error &&
    error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
  );
}
