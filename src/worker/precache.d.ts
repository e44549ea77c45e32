declare module 'virtual:lectern/precache' {
  /** The files of the app's shell, from the base. A name that holds its own hash has no revision. */
  export const precache: readonly { url: string; revision: string | null }[];
}
