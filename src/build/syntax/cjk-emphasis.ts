import type { Rules } from 'marked';

/** Letters and signs of scripts that are written without spaces, in which emphasis touches what is beside it. */
const CJK = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\u3000-\u303f\u30fb\u30fc\uff00-\uffef`;
/** Signs of all other scripts. */
const SIGN = `(?![~${CJK}])[\\p{P}\\p{S}]`;
const LETTER = `(?:(?![${CJK}])[^\\s\\p{P}\\p{S}]|~)`;

/**
 * The rules for emphasis with asterisks where Chinese, Japanese or Korean stands beside it: to `**中文。**中文`,
 * CommonMark sees no end. A sign of these scripts counts as a letter, and a letter of them as a space.
 * See https://github.com/tats-u/markdown-cjk-friendly
 */
const RULES = {
  punctuation: new RegExp(`^(?![*_])[\\s\\p{P}\\p{S}${CJK}]`, 'u'),
  emStrongLDelim: new RegExp(
    `^(?:\\*+(?:((?!\\*)${SIGN})|([^\\s*]))?)|^_+(?:((?!_)${SIGN})|([^\\s_]))?`,
    'u',
  ),
  emStrongRDelimAst: new RegExp(
    [
      '^[^_*]*?__[^_*]*?\\*[^_*]*?(?=__)',
      '[^*]+(?=[^*])',
      `(?!\\*)${SIGN}(\\*+)(?=[\\s]|$)`,
      `(?:${LETTER}(?=\\*+(?!\\*)(?:\\s|${SIGN}|$))|[${CJK}](?=\\*+(?:\\s|$)))(\\*+)`,
      `(?:(?!\\*)(?:\\s|${SIGN})(?=\\*+${LETTER})|\\s(?=\\*+[${CJK}]))(\\*+)`,
      `\\s(\\*+)(?!\\*)(?=${SIGN})`,
      `(?:(?!\\*)${SIGN}(?=\\*+(?!\\*)(?:${SIGN}|[${CJK}]))|[${CJK}](?=\\*+[^\\s*])|${LETTER}(?=\\*+[${CJK}]))(\\*+)`,
      `${LETTER}(\\*+)(?=${LETTER})`,
    ].join('|'),
    'gu',
  ),
};

const BESIDE = new RegExp(`[${CJK}][^\\s*]?\\*|\\*[^\\s*]?[${CJK}]`, 'u');

/** The rules for a text: marked's own, unless it has emphasis beside those scripts. */
export function emphasisRules(text: string, rules: Rules): Rules {
  return BESIDE.test(text) ? { ...rules, inline: { ...rules.inline, ...RULES } } : rules;
}
