import { Tokenizer, type Tokens } from 'marked';

const START = /^(?:https?:\/\/|ftp:\/\/|www\.)/i;

/**
 * Where an address ends: for GitHub at spaces and tags, and here at signs of Chinese and Japanese too, beside which
 * there is no space. The dot between words of katakana is none of them: addresses have it in names, as they have
 * letters.
 */
const END =
  /[\s<\u3001-\u3003\u3008-\u3011\u3014-\u301f\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff64]/;

/** An address in the text that is a link by itself. */
export function bareLink(tokenizer: Tokenizer, source: string): Tokens.Link | undefined {
  const end = START.test(source) ? source.search(END) : -1;
  return Tokenizer.prototype.url.call(tokenizer, end === -1 ? source : source.slice(0, end));
}
