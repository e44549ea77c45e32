/** Less than this is a finger that rests, or a page that moves by itself. */
const SLIP_PX = 24;

/** Says on the page (`data-up`) that its reader goes back up: the masthead returns where the style lets it. */
export function returnMasthead(): void {
  const { dataset } = document.documentElement;
  let turn = scrollY;
  addEventListener(
    'scroll',
    () => {
      const isUp = 'up' in dataset;
      // How far it goes on in the same direction does not count.
      if (isUp ? scrollY < turn : scrollY > turn) turn = scrollY;
      else if (Math.abs(scrollY - turn) > SLIP_PX) {
        turn = scrollY;
        if (isUp) delete dataset['up'];
        else dataset['up'] = '';
      }
    },
    { passive: true },
  );
}
