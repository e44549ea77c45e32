declare module 'virtual:lectern/precache' {
  /** The files of the app's shell, from the base. A name that holds its own hash has no revision. */
  export const files: readonly { url: string; revision: string | null }[];
  /** The folder of the tables of words, which holds its own hash. */
  export const words: string;
  /** Of the site, BCP 47. */
  export const language: string;
}
