import { HIGHLIGHT_COLOURS, type HighlightColour } from '../../model/highlight.ts';
import { choose, chosenHere } from '../ui/choice.ts';

const KEY = 'lectern:highlight-colour';
const [FIRST] = HIGHLIGHT_COLOURS;

/** The colour that a key takes: the one that was used last on this device. */
export function lastColour(): HighlightColour {
  const kept = chosenHere(KEY);
  return HIGHLIGHT_COLOURS.find((colour) => colour === kept) ?? FIRST;
}

export function rememberColour(colour: HighlightColour): void {
  choose(KEY, colour === FIRST ? undefined : colour);
}
