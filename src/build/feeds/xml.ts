/** Control characters, lone surrogates and other signs that no XML may hold (https://www.w3.org/TR/xml/#charsets). */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

// In hexadecimal, which readers of feeds that take every text for HTML understand too:
// https://www.rssboard.org/rss-profile#data-types-characterdata
const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&#x26;',
  '<': '&#x3C;',
  '>': '&#x3E;',
  '"': '&#x22;',
  "'": '&#x27;',
};

export const XML_DECLARATION = '<?xml version="1.0" encoding="utf-8"?>\n';

/** Text as it may stand between tags and inside a quoted attribute of XML. */
export function escapeXml(text: string): string {
  return text.replace(FORBIDDEN, '').replace(/[&<>"']/g, (char) => REFERENCES[char] ?? char);
}

/** HTML as a text of XML, with no sign escaped: half of it would be escapes. */
export function cdata(html: string): string {
  return `<![CDATA[${html.replace(FORBIDDEN, '').replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
}

/** An element that holds a text. Nothing where there is none. */
export function textElement(name: string, text: string | undefined): string {
  return text === undefined || text === '' ? '' : `<${name}>${escapeXml(text)}</${name}>`;
}
