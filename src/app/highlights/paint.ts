import { HIGHLIGHT_COLOURS } from '../../model/highlight.ts';
import { mark } from '../ui/ranges.ts';
import type { PlacedHighlight } from './placed-highlights.svelte.ts';
import './highlight-colours.css';

const NOTED = 'highlight-noted';
const CURRENT = 'highlight-current';

/** @param current the ids of those that the reader is at */
export function paint(placed: readonly PlacedHighlight[], current: readonly string[]): void {
  for (const colour of HIGHLIGHT_COLOURS) {
    const own = placed.filter(({ highlight }) => highlight.colour === colour);
    register(`highlight-${colour}`, own);
  }
  register(
    NOTED,
    placed.filter(({ highlight }) => highlight.note !== ''),
  );
  register(
    CURRENT,
    placed.filter(({ highlight }) => current.includes(highlight.id)),
  );
}

function register(name: string, placed: readonly PlacedHighlight[]): void {
  mark(
    name,
    placed.map(({ range }) => range),
  );
}
