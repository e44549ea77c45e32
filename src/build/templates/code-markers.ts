interface Shown {
  readonly shown: string;
  readonly end: number;
}

/** `{{</* name *\/>}}`, which Hugo shows as `{{< name >}}`. */
const SHORTCODE = /(\{\{[<%])\s*\/\*((?:(?!\{\{)[^])*?)\*\/\s*([>%]\}\})/y;
/**
 * `{{/* name() *\/}}`, which Zola shows as `{{ name() }}`: a call or an end. Around anything else it is a
 * comment of Go's templates.
 */
const CALL = /(\{[{%])\s*\/\*(\s*(?:[\w.:-]+\s*\((?:(?!\{[{%])[^])*?\)|end)\s*)\*\/\s*([%}]\})/y;
const MARKER = /\{[{%]/g;
/** `{{ "{{" }}` and `{{ '{% x %}' }}`, by which Liquid shows braces. */
const QUOTED = /\{\{-?\s*(?:"([^"\n]*)"|'([^'\n]*)')\s*-?\}\}/y;
const BRACES = /\{[{%]|[}%]\}/;
const RAW = /\{%-?\s*(end)?raw\s*-?%\}/y;

/** What an escaped template shows, and where it ends. */
export function escapedAt(text: string, start: number): Shown | undefined {
  for (const pattern of [SHORTCODE, CALL]) {
    pattern.lastIndex = start;
    const [all, opening = '', inner = '', closing = ''] = pattern.exec(text) ?? [];
    if (all !== undefined) return { shown: opening + inner + closing, end: pattern.lastIndex };
  }
  QUOTED.lastIndex = start;
  const [, double, single] = QUOTED.exec(text) ?? [];
  const shown = double ?? single;
  const isEscape = shown !== undefined && BRACES.test(shown);
  return isEscape ? { shown, end: QUOTED.lastIndex } : undefined;
}

/** Where Liquid begins to take a text as it is, or ends to, and where that mark itself ends. */
export function rawMarkAt(
  text: string,
  start: number,
): { readonly isOpening: boolean; readonly end: number } | undefined {
  RAW.lastIndex = start;
  const found = RAW.exec(text);
  return found === null ? undefined : { isOpening: found[1] === undefined, end: RAW.lastIndex };
}

/**
 * Code as its own generator shows it: generators read `{% raw %}`, escaped shortcodes and quoted braces in
 * code too. Any other template in it is what the code is about.
 * @param wasRaw Whether the code begins after a `{% raw %}` that has not ended.
 */
export function withoutMarkers(
  code: string,
  wasRaw: boolean,
): { readonly code: string; readonly isRaw: boolean } {
  let shown = '';
  let from = 0;
  let isRaw = wasRaw;
  const marker = new RegExp(MARKER);
  for (let found = marker.exec(code); found !== null; found = marker.exec(code)) {
    const start = found.index;
    const mark = rawMarkAt(code, start);
    if (mark !== undefined && mark.isOpening !== isRaw) {
      isRaw = mark.isOpening;
      shown += code.slice(from, start);
      // A mark alone on its line takes the line with it.
      const isAlone = code[start - 1] === '\n' && code[mark.end] === '\n';
      from = marker.lastIndex = isAlone ? mark.end + 1 : mark.end;
      continue;
    }
    const escaped = isRaw ? undefined : escapedAt(code, start);
    if (escaped === undefined) continue;
    shown += code.slice(from, start) + escaped.shown;
    from = marker.lastIndex = escaped.end;
  }
  return { code: shown + code.slice(from), isRaw };
}
