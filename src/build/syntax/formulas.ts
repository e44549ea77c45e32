import { escapeHtml } from '../../model/escape-html.ts';
import { decoded } from '../../model/url.ts';
import type { References } from '../markdown/markdown.ts';
import { type Macros, macrosIn, mathml } from './mathml.ts';

/** A row with a label, up to the number at its end: within it may be other rows. */
const NUMBERED_ROW = /<mtr id="([^"]*)"[^>]*>.*?<mtext[^>]*>\(([^<()]*)\)<\/mtext><\/mtd><\/mtr>/gs;

/** The formulas of one text, which share what they define and refer to. */
export class Formulas {
  readonly #references: References;
  #macros: Macros = {};
  #equations = 0;
  readonly #numbers = new Map<string, string>();

  constructor(references: References) {
    this.#references = references;
  }

  /** A formula as MathML; as its source where it cannot be read, which is told. */
  html(tex: string, isDisplay: boolean): string {
    try {
      this.#macros = { ...this.#macros, ...macrosIn(tex) };
      return this.#numbered(mathml(tex, isDisplay, this.#macros));
    } catch (error) {
      const why = error instanceof Error ? (error.message.split('\n')[0] ?? '').trim() : '';
      this.#references.warn(
        `the formula ${excerpt(tex)} cannot be read: ${why.replace(/ at position \d+:?$/, '')}`,
        tex.trim().split('\n')[0] ?? '',
        'It is shown as it is written.',
      );
      const code = `<code class="language-tex">${escapeHtml(tex.trim())}</code>`;
      return isDisplay ? `<pre tabindex="0">${code}</pre>` : code;
    }
  }

  /** A mention of an equation in the text, by its label. */
  reference(label: string, inBrackets: boolean): string {
    const kind = inBrackets ? 'tml-ref tml-eqref' : 'tml-ref';
    return `<a href="#${escapeHtml(encodeURIComponent(label))}" class="${kind}"></a>`;
  }

  /** Counts the equations that ask for a number, and remembers those of the ones with a label. */
  #numbered(html: string): string {
    const counted = html.replace(/<span class="tml-eqn"><\/span>/g, () => {
      this.#equations += 1;
      return `(${this.#equations})`;
    });
    for (const [, label = '', number = ''] of counted.matchAll(NUMBERED_ROW)) {
      this.#numbers.set(label, number);
    }
    return counted;
  }

  /** Fills mentions of equations with their numbers, once all are known. */
  withReferences(html: string): string {
    if (!html.includes('class="tml-ref')) return html;
    return html.replace(
      /<a href=["']#([^"']*)["'] class="tml-ref( tml-eqref)?"><\/a>/g,
      (_, href: string, brackets: string | undefined) => {
        const label = decoded(href);
        const number = this.#numbers.get(escapeHtml(label)) ?? '?';
        const text = brackets === undefined ? number : `(${number})`;
        return `<a href="#${escapeHtml(encodeURIComponent(label))}">${text}</a>`;
      },
    );
  }
}

function excerpt(tex: string): string {
  const text = tex.trim().replace(/\s+/g, ' ');
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
