import type { HighlightColour } from './highlight.ts';

const COLOURS: Readonly<Record<HighlightColour, string>> = {
  yellow: 'Yellow',
  green: 'Green',
  blue: 'Blue',
  rose: 'Rose',
};

/** How much of a quote names it to who only hears it. */
const NAME_LENGTH = 80;

function short(quote: string): string {
  return quote.length <= NAME_LENGTH ? quote : `${quote.slice(0, NAME_LENGTH).trimEnd()} …`;
}

/** What is said of highlights and notes, which come when a text is there. */
export const highlightWords = {
  highlight: 'Highlight',
  colours: COLOURS,
  colour: 'Colour',
  highlightIn: (colour: HighlightColour) => `Highlight in ${COLOURS[colour].toLowerCase()}`,
  selection: 'What is selected',
  note: 'Note',
  noteOf: (quote: string) => `Note on “${short(quote)}”`,
  writeNote: 'Write a note',
  open: (quote: string, hasNote: boolean) =>
    `${hasNote ? 'Highlight with a note' : 'Highlight'}: “${short(quote)}”`,
  inText: 'Highlights in this text',
  copy: 'Copy',
  copyQuote: 'Copy quote',
  copied: 'Copied, with its source.',
  notCopied: 'The browser did not let it be copied.',
  share: 'Share',
  shareLink: 'Share a link to this passage',
  linkCopied: 'Link copied.',
  remove: 'Remove',
  notShown:
    'This browser cannot show highlights in the text. They are kept, and listed in the library.',
  detached: (count: number) =>
    count === 1
      ? 'One highlight is on words that are no longer in this article'
      : `${count} highlights are on words that are no longer in this article`,
  isDetached: 'No longer in the article',
  nothing:
    'Nothing is highlighted yet. Select words in an article and choose a colour; they are listed here with your notes.',
  find: 'Find in highlights and notes',
  found: (count: number) => (count === 1 ? '1 highlight' : `${count} highlights`),
  noneFound: 'No highlight and no note says this.',
  /** What is copied: the quote, and where it stands. */
  quoted: (quote: string, title: string, href: string) => `“${quote}”\n\n${title}\n${href}`,
} as const;
