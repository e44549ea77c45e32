import { escapeHtml, scriptJson } from '../../model/escape-html.ts';
import type { PageData } from '../../model/page.ts';
import type { Site } from '../../model/site.ts';

const PLACEHOLDERS = /<!--(?:head|app|data)-->/;

/** Puts pages together from `index.html` and what belongs into it. */
export class Template {
  /** What stands before, between and behind its placeholders: head, app and data. */
  readonly #parts: readonly string[];

  constructor(html: string, site: Site, base: string, icon: string | undefined) {
    // A browser that is told of no icon asks for /favicon.ico.
    const iconHref = icon === undefined ? 'data:,' : base + icon;
    const language = `<html lang="${escapeHtml(site.language)}" dir="${site.dir}">`;
    this.#parts = html
      .replace('<html lang="en">', () => language)
      .replace('<!--head-->', (mark) => `${mark}<link rel="icon" href="${escapeHtml(iconHref)}">`)
      .split(PLACEHOLDERS);
  }

  page(head: string, body: string, data: PageData, code = ''): string {
    const json = `<script type="application/json" data-page>${scriptJson(data)}</script>`;
    const [start, middle, end, rest] = this.#parts;
    return [start, head, middle, body, end, json, code, rest].join('');
  }
}

/** Icons that a publisher may have, the best first. */
export const ICONS = ['favicon.svg', 'favicon.png', 'favicon.ico'] as const;
