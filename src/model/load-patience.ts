/** For how long pictures that a page is still loading come before what the app has to do, its own code too. */
export const LOAD_PATIENCE_MS = 1000;
