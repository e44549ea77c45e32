/** Gives the frame that a browser or a device draws round the page the colour of the page, whatever theme that has. */
export function colourFrame(): void {
  const meta = document.createElement('meta');
  meta.name = 'theme-color';
  const paint = (): void => {
    meta.content = getComputedStyle(document.documentElement).backgroundColor;
  };
  paint();
  document.head.append(meta);
  new MutationObserver(paint).observe(document.documentElement, {
    attributeFilter: ['data-theme'],
  });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', paint);
}
