import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cdata, escapeXml, textElement } from '../../../../src/build/feeds/xml.ts';
import { parseXml } from '../../../build/parse-xml.ts';

describe('build/feeds/xml', () => {
  it('is read back as it was written, whatever was written', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: fc.constantFrom(']', '>', '<', '!', '[', '&', ';', '"', "'", 'ک', '😀') }),
    );
    fc.assert(
      fc.property(text, (written) => {
        const xml = `<a b="${escapeXml(written)}"><c>${escapeXml(written)}</c><d>${cdata(written)}</d></a>`;
        const { documentElement: root } = parseXml(xml);
        const texts = [...root.children].map(({ textContent }) => textContent);
        expect([root.getAttribute('b'), ...texts]).toEqual([written, written, written]);
      }),
    );
  });

  it('holds nothing that XML forbids', () => {
    const forbidden = '\u0000\u0008\u000b\u001f\ud800\ufffe\uffff';
    expect(escapeXml(`a${forbidden}b`)).toBe('ab');
    expect(cdata(`a${forbidden}b`)).toBe('<![CDATA[ab]]>');
  });

  it('has no element where there is no text', () => {
    expect(textElement('title', undefined) + textElement('title', '')).toBe('');
    expect(textElement('title', 'a & b')).toBe('<title>a &#x26; b</title>');
  });
});
