import { createContext, Script } from 'node:vm';
import type { ContentError } from './content-error.ts';
import type { SourceFile } from './source-file.ts';

/** Characters of a text, bytes of a file. The longest novels have some four million. */
export const LARGEST = 5_000_000;

/** Milliseconds. A post takes five, a novel some thousand. */
const LONGEST = 10_000;

const world = createContext({ work: undefined as unknown });
const WORK = new Script('work()');

/**
 * Does what a hostile text could keep busy for hours, and ends it in time, in the midst of a regular expression
 * too: of all that Node has, only a script of `node:vm` can be ended without a thread of its own.
 * @param work may be ended anywhere, without its `finally`
 * @param longest milliseconds
 * @throws ContentError where the text takes too long, too much memory or too deep a stack.
 */
export function withinLimits<T>(source: SourceFile, work: () => T, longest = LONGEST): T {
  world['work'] = work;
  try {
    return WORK.runInContext(world, { timeout: longest }) as T;
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
