import { Markdown, type MarkdownResult, type References } from '../../../src/build/markdown.ts';

/** A world in which every link leads somewhere and every picture is there, unless it is called `missing`. */
const REFERENCES: References = {
  link: (href) => href,
  picture: (src) => (src.includes('missing') ? undefined : { src, width: 4, height: 3 }),
};

const markdown = new Markdown();

/** Renders Markdown by itself, as the text of a post called "Title". */
export function render(text: string, title: string | undefined = 'Title'): MarkdownResult {
  return markdown.render(text, REFERENCES, title);
}

export function html(text: string): string {
  return render(text).html;
}

/** Renders the text of a post that has no title in its front matter. */
export function renderUntitled(text: string): MarkdownResult {
  return markdown.render(text, REFERENCES, undefined);
}
