import {
  Markdown,
  type MarkdownOptions,
  type MarkdownResult,
  type References,
} from '../../../src/build/markdown/markdown.ts';

/** A world in which every link leads somewhere and every picture is there, unless it is called `missing`. */
const REFERENCES: References = {
  link: (href) => href,
  named: (name) =>
    /^(?:a|an?other) ?note/i.test(name) ? `/${name.replace(/ /g, '-')}/` : undefined,
  file: (src) => src,
  picture: (src) => (src.includes('missing') ? undefined : { src, width: 4, height: 3 }),
  drawing: () => undefined,
  warn: (message) => void warnings.push(message),
};

const warnings: string[] = [];

/** What the publisher was told of since this was asked last. */
export function warned(): string[] {
  return warnings.splice(0);
}

const markdown = new Markdown();

/** Renders Markdown by itself, as the text of a post called "Title". */
export function render(
  text: string,
  title: string | undefined = 'Title',
  options?: MarkdownOptions,
): MarkdownResult {
  return markdown.render(text, REFERENCES, title, options);
}

export function html(text: string): string {
  return render(text).html;
}

/** Renders the text of a post that has no title in its front matter. */
export function renderUntitled(text: string): MarkdownResult {
  return markdown.render(text, REFERENCES, undefined);
}
