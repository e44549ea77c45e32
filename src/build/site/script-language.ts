interface Script {
  readonly letters: RegExp;
  /** How many letters one of them is worth: a Chinese sign stands for what takes several. */
  readonly weight: number;
  /** The language that a text in these letters is taken for. */
  readonly language: string;
}

const SCRIPTS: readonly Script[] = [
  { letters: /\p{Script=Arabic}/gu, weight: 1, language: 'ar' },
  { letters: /\p{Script=Hebrew}/gu, weight: 1, language: 'he' },
  { letters: /\p{Script=Greek}/gu, weight: 1, language: 'el' },
  { letters: /\p{Script=Thai}/gu, weight: 1, language: 'th' },
  { letters: /\p{Script=Hangul}/gu, weight: 2, language: 'ko' },
  { letters: /\p{Script=Han}/gu, weight: 3, language: 'zh' },
];
const LATIN = /\p{Script=Latin}/gu;
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/gu;
/** At home in one of the languages that are written in Arabic letters. */
const URDU = /[ٹڈڑںے]/g;
const PERSIAN = /[پگکی]/g;

/** Of a hundred letters, more than a word from another language brings with it. */
const NATIVE_SHARE = 2;

/** How much of a text is looked at. */
const SAMPLE = 3000;

/** Where these letters lie in Unicode, which is quicker to look for than scripts are. */
const OF_OTHER_SCRIPT = /[\u0370-\u03ff\u0590-\u08ff\u0e00-\u0e7f\u1100-\u11ff\u3040-\ud7ff]/;

/** What is no sentence of a post: code, templates, tags, addresses. */
const NO_SENTENCE =
  /(`{3,}|~{3,})[^]*?(?:\1|$)|`[^`\n]*`|\{[{%][^{}]*\}|<[^<>]*>|\]\([^()\s]*\)|https?:\S+/g;

/**
 * The language of a text, told by its script alone. `undefined` where most of it is in Latin letters, or in
 * those of many languages.
 */
export function scriptLanguageOf(title: string, text: string): string | undefined {
  const sample = `${title}\n${text.slice(0, SAMPLE)}`;
  if (!OF_OTHER_SCRIPT.test(sample)) return undefined;
  const words = sample.replace(NO_SENTENCE, ' ');
  let most = countOf(LATIN, words);
  let language: string | undefined;
  for (const script of SCRIPTS) {
    const count = countOf(script.letters, words) * script.weight;
    if (count > most) [most, language] = [count, script.language];
  }
  const isNative = (letters: RegExp): boolean =>
    countOf(letters, words) * 100 > most * NATIVE_SHARE;
  if (language === 'zh' && isNative(KANA)) return 'ja';
  if (language === 'ar') return isNative(URDU) ? 'ur' : isNative(PERSIAN) ? 'fa' : 'ar';
  return language;
}

function countOf(letters: RegExp, text: string): number {
  return text.match(letters)?.length ?? 0;
}
