import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeHtml, scriptJson } from '../../../src/model/escape-html.ts';

describe('model/escape-html', () => {
  it('shows markup in a title as it was typed', () => {
    expect(escapeHtml(`<b title="it's">R&D</b>`)).toBe(
      '&lt;b title=&quot;it&#39;s&quot;&gt;R&amp;D&lt;/b&gt;',
    );
  });

  it('shows an entity in a title as it was typed', () => {
    expect(escapeHtml('&lt;')).toBe('&amp;lt;');
  });

  it('leaves other text alone', () => {
    expect(escapeHtml('日本語 – $1 `x`')).toBe('日本語 – $1 `x`');
  });

  it('writes JSON that cannot end its script, whatever a title says', () => {
    fc.assert(
      fc.property(
        fc.json(),
        fc.constantFrom('</script>', '<!--', '\u2028', '\u2029'),
        (json, bad) => {
          const value: unknown = [JSON.parse(json), bad];
          const text = scriptJson(value);
          expect(text).not.toMatch(/[<\u2028\u2029]/);
          expect(JSON.parse(text)).toEqual(value);
        },
      ),
    );
  });
});
