import { createContext } from 'svelte';
import type { Reader } from './reader.svelte.ts';

/** The app, for the pages: rooms get what they need of it as props. */
export const [getReader, setReader] = createContext<Reader>();
