import type { Rules } from 'marked';

/** What marked looks for before the `@` of a mail address, at each sign, as far as there are signs of one. */
const LOCAL_PART = /(\[[^\]]*\._[^\]]*\]|\[a-zA-Z0-9\.!#\$[^\]]*\])\+(?=\(?@)/g;

const known = new WeakMap<Rules['inline'], Rules['inline']>();

/**
 * Rules of marked in which what stands before the `@` of a mail address has 64 signs at most, as RFC 5321 has it
 * (4.5.3.1.1). Without an end, a line of such signs would be walked through once for each of them.
 */
export function withShortAddresses(rules: Rules): Rules {
  let inline = known.get(rules.inline);
  if (inline === undefined) {
    const { text, url } = rules.inline;
    inline = { ...rules.inline, text: bounded(text), url: bounded(url) };
    known.set(rules.inline, inline);
  }
  return { ...rules, inline };
}

function bounded(rule: RegExp): RegExp {
  return new RegExp(rule.source.replace(LOCAL_PART, '$1{1,64}'), rule.flags);
}
