/** Asks the browser not to clear away by itself what the reader keeps. Whether it complies is up to it. */
export function askToStay(): void {
  const { storage } = navigator as Partial<Navigator>;
  storage
    ?.persisted()
    .then((isPersisted) => isPersisted || storage.persist())
    .catch(() => undefined);
}
