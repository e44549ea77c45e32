import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { ClientBundle } from '../../../../src/build/pages/client-bundle.ts';
import { PagePolicy } from '../../../../src/build/pages/page-policy.ts';

const client = {
  inlineScripts: ['theme()', 'load()'],
  inlineStyles: ['.list{}', '.article{}'],
} as unknown as ClientBundle;

const policy = new PagePolicy(client, []);

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

describe('build/pages/page-policy', () => {
  it('has hosts allow what stands in any page, and nobody frame one', () => {
    for (const text of ['theme()', 'load()', '.list{}', '.article{}']) {
      expect(policy.header).toContain(`'${hashOf(text)}'`);
    }
    expect(policy.header).toContain("frame-ancestors 'none'");
  });

  it('has a page allow what stands in it', () => {
    const meta = policy.metaOf('.list{}');
    expect(meta).toContain(hashOf('.list{}'));
    expect(meta).toContain(hashOf('load()'));
    expect(meta).not.toContain(hashOf('.article{}'));
    // A browser warns of what no page may say of itself.
    expect(meta).not.toContain('frame-ancestors');
  });

  it('stops a build whose page has a style that the header does not allow', () => {
    expect(() => policy.metaOf('.other{}')).toThrow('does not name');
  });
});
