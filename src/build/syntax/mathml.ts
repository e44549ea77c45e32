import temml from 'temml';

export type Macros = Readonly<Record<string, unknown>>;

/** Longer than any formula: what is, was not meant as one. */
const LONGEST = 20_000;
/** The largest lengths, in em, that a formula may ask for. */
const MAX_SIZE: [number, number] = [40, 40];

const DEFINES =
  /\\(?:re|provide)?newcommand\b|\\providecommand\b|\\[gex]?def\b|\\DeclareMathOperator\b|\\let\b/;

/** A text may say again what it has defined, which `\newcommand` would refuse. */
function redefinable(tex: string): string {
  return tex.replace(/\\(?:re)?newcommand\b/g, '\\providecommand');
}

/** What a formula defines for those that follow it. */
export function macrosIn(tex: string): Macros {
  return DEFINES.test(tex) ? (temml.definePreamble(redefinable(tex)) as Macros) : {};
}

/**
 * What MathJax reads and TeX, strictly, does not: `x_\max`, signs in `\text` that TeX wants escaped, and
 * commands that only load others.
 */
function lenient(tex: string): string {
  return tex
    .replace(/\\(?:require|label)\s*\{[^{}]*\}/g, '')
    .replace(/\\(?:text|textrm|textbf|textit|mbox)\s*\{[^{}$]*\}/g, (text) =>
      text.replace(/(?<!\\)[_&#%]/g, '\\$&').replace(/(?<!\\)\^/g, '\\^{}'),
    )
    .replace(/([_^])\s*(\\[a-zA-Z]+)((?:\s*\{[^{}]*\}|(?=\s*\\[a-zA-Z]+\s*\{))*)/g, '$1{$2$3}')
    .replace(/\\color\s*\{([^{}]*)\}\s*\{/g, '\\textcolor{$1}{');
}

/** The sizes of brackets. temml takes `\big(` without a `\big)` for a mistake. */
const SIZES = /\\[bB]igg?[lrm]?(?![a-zA-Z])\s*/g;

/** What a style means as attributes and classes: the page allows no styles in its elements. */
const STYLES: readonly (readonly [RegExp, string])[] = [
  [/\bpadding-left:0/, 'tml-l0'],
  [/\bpadding-left:1em/, 'tml-l1'],
  [/\bpadding-right:0/, 'tml-r0'],
  [/\bwidth:50%/, 'tml-half'],
  [/\bwidth:100%/, 'tml-wide'],
  [/\bborder-left:/, 'tml-bl'],
  [/\bborder-right:/, 'tml-br'],
  [/\bborder-top:/, 'tml-bt'],
  [/\bborder-bottom:/, 'tml-bb'],
  [/\bborder:/, 'tml-box'],
];
const KEPT_CLASSES = new Set(['tml-display', 'tml-left', 'tml-right', 'tml-jot', 'tml-eqn']);

const TAG = /<([a-z]+)((?: [\w-]+="[^"]*")+)>/g;
const ATTRIBUTE = / ([\w-]+)="([^"]*)"/g;

function withoutStyles(mathml: string): string {
  return mathml.replace(TAG, (tag: string, name: string, list: string) => {
    if (!list.includes(' style="') && !list.includes(' class="')) return tag;
    let attributes = '';
    const classes: string[] = [];
    for (const [whole, key = '', value = ''] of list.matchAll(ATTRIBUTE)) {
      if (key === 'class') {
        classes.push(...value.split(' ').filter((one) => KEPT_CLASSES.has(one)));
      } else if (key === 'style') {
        for (const [style, one] of STYLES) if (style.test(value)) classes.push(one);
        const [, color] = /(?:^|;)color:(#[0-9a-f]{3,8}|[a-z]+)/i.exec(value) ?? [];
        if (color !== undefined && color !== 'undefined') attributes += ` mathcolor="${color}"`;
      } else {
        attributes += whole;
      }
    }
    const kept = classes.length === 0 ? '' : ` class="${classes.join(' ')}"`;
    return `<${name}${attributes}${kept}>`;
  });
}

function convert(tex: string, displayMode: boolean, macros: Macros): string {
  return temml.renderToString(tex, {
    displayMode,
    macros: { ...macros },
    maxSize: MAX_SIZE,
    throwOnError: true,
  });
}

/**
 * A formula as MathML without styles.
 * @throws Error that says what in it cannot be read
 */
export function mathml(tex: string, isDisplay: boolean, macros: Macros): string {
  let failure: unknown;
  if (tex.length > LONGEST) throw new Error('it is too long');
  const source = redefinable(tex);
  const readings = [source, lenient(source), lenient(source).replace(SIZES, '')];
  for (const reading of new Set(readings)) {
    try {
      return withoutStyles(convert(reading, isDisplay, macros));
    } catch (error) {
      failure ??= error;
    }
  }
  throw failure;
}
