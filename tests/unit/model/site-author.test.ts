import { describe, expect, it } from 'vitest';
import { ShapeError } from '../../../src/model/shape.ts';
import { parseSiteAuthor } from '../../../src/model/site-author.ts';

describe('model/site-author', () => {
  it('knows an author by the name alone', () => {
    expect(parseSiteAuthor({ name: 'Ada' }, 'author')).toEqual({ name: 'Ada' });
    expect(() => parseSiteAuthor({ name: 'Ada', url: 1 }, 'author')).toThrow(
      new ShapeError('author.url must be text, got number'),
    );
  });
});
