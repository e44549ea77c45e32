import { describe, expect, it } from 'vitest';
import { contentPolicy } from '../../../src/model/content-policy.ts';

const policy = contentPolicy({
  scripts: ["'sha256-a'", "'sha256-b'"],
  styles: ["'sha256-c'"],
  media: ['https://pictures.example'],
});
const directives = new Map(
  policy.split('; ').map((directive): [string, string[]] => {
    const [name = '', ...values] = directive.split(' ');
    return [name, values];
  }),
);

describe('model/content-policy', () => {
  it('allows nothing that it does not name, and nothing unsafe', () => {
    expect(directives.get('default-src')).toEqual(["'none'"]);
    expect(policy).not.toMatch(/unsafe|\*/);
  });

  it('runs the code of the site and the scripts that stand in its pages', () => {
    expect(directives.get('script-src')).toEqual(["'self'", "'sha256-a'", "'sha256-b'"]);
    expect(directives.get('style-src')).toEqual(["'self'", "'sha256-c'"]);
    expect(directives.get('require-trusted-types-for')).toEqual(["'script'"]);
  });

  it('loads pictures, sounds and films, and nothing else, from where it is told', () => {
    const theirs = [...directives].filter(([, values]) =>
      values.includes('https://pictures.example'),
    );
    expect(theirs.map(([name]) => name)).toEqual(['img-src', 'media-src']);
  });
});
