/** Several Lecterns may share an origin (`/a/`, `/b/`), and so its storage: each base has its own names. */
export function databaseName(base: string): string {
  return `lectern:${base}`;
}
