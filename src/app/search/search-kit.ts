import SearchNotes from './SearchNotes.svelte';
import SearchResults from './SearchResults.svelte';

/** What shows what is found: fetched as one with the first query. */
export const searchKit = { SearchNotes, SearchResults } as const;
