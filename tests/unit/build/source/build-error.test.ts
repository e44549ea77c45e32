import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { BuildError } from '../../../../src/build/source/build-error.ts';

describe('build/source/build-error', () => {
  it('is shown to the publisher in its own words, with no word on where in Lectern', () => {
    const error = new BuildError('dist is not a folder.');
    expect(inspect(error)).toBe('\ndist is not a folder.\n');
    expect(error).toBeInstanceOf(Error);
  });
});
