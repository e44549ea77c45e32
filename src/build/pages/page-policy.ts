import { createHash } from 'node:crypto';
import { type Allowed, contentPolicy } from '../../model/content-policy.ts';
import { escapeHtml } from '../../model/escape-html.ts';
import type { ClientBundle } from './client-bundle.ts';

/** As a policy names what stands in a page (https://www.w3.org/TR/CSP3/#grammardef-hash-source). */
function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** What the pages of a site may run and load. */
export class PagePolicy {
  readonly #scripts: readonly string[];
  /** By the text of each style that stands in a page. */
  readonly #styles: ReadonlyMap<string, string>;
  readonly #media: readonly string[];
  /** By the text of the style. */
  readonly #metas = new Map<string, string>();

  /** @param media where pictures may come from, beside the site itself */
  constructor(client: ClientBundle, media: readonly string[]) {
    this.#scripts = client.inlineScripts.map(hashSource);
    this.#styles = new Map(client.inlineStyles.map((text) => [text, hashSource(text)]));
    this.#media = media;
  }

  /** For all pages, as hosts send it. */
  get header(): string {
    return `${this.#of([...this.#styles.values()])}; frame-ancestors 'none'`;
  }

  /**
   * For one page, which stands in it: for hosts that send no headers, and for pages kept on a device.
   * @param style the text of the style in the page
   * @throws where the header does not allow it
   */
  metaOf(style: string): string {
    const known = this.#metas.get(style);
    if (known !== undefined) return known;
    const hash = this.#styles.get(style);
    if (hash === undefined) throw new Error('A page has a style that the policy does not name');
    const meta = `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(this.#of([hash]))}">`;
    this.#metas.set(style, meta);
    return meta;
  }

  #of(styles: readonly string[]): string {
    const allowed: Allowed = { scripts: this.#scripts, styles, media: this.#media };
    return contentPolicy(allowed);
  }
}
