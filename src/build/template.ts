import { escapeHtml, scriptJson } from '../model/escape-html.ts';
import type { PageData } from '../model/page.ts';
import type { Site } from '../model/site.ts';

/** Puts pages together from `index.html` and what belongs into it. */
export class Template {
  readonly #html: string;

  constructor(html: string, site: Site, base: string, icon: string | undefined) {
    // A browser that is told of no icon asks for /favicon.ico.
    const iconHref = icon === undefined ? 'data:,' : base + icon;
    this.#html = html
      .replace(
        '<html lang="en">',
        () => `<html lang="${escapeHtml(site.language)}" dir="${site.dir}">`,
      )
      .replace('<!--head-->', (mark) => `${mark}<link rel="icon" href="${escapeHtml(iconHref)}">`);
  }

  /** Placeholders are filled by functions: a `$&` in an article must stay what it is. */
  page(head: string, body: string, data: PageData, loader = ''): string {
    const json = `<script type="application/json" data-page>${scriptJson(data)}</script>`;
    return this.#html
      .replace('<!--head-->', () => head)
      .replace('<!--app-->', () => body)
      .replace('<!--data-->', () => json + loader);
  }
}

/** Icons that a publisher may have, the best first. */
export const ICONS = ['favicon.svg', 'favicon.png', 'favicon.ico'] as const;
