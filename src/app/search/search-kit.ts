import './found.css';
import FoundBar from './FoundBar.svelte';
import SearchNotes from './SearchNotes.svelte';
import SearchResults from './SearchResults.svelte';

/** All the code that only who searches needs: fetched as one with the first query. */
export const searchKit = { FoundBar, SearchNotes, SearchResults } as const;
