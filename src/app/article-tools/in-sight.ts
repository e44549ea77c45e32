/** How far from the window a part of the text is when its tools come. */
const AHEAD = '400px';

/**
 * Equips each part of a text that a selector names, once, when the reader comes near it: a long text costs no
 * more than a short one. Those of a text that takes its place are equipped likewise.
 */
export function equipInSight(
  text: Element,
  selector: string,
  equip: (part: HTMLElement) => void,
  signal: AbortSignal,
): void {
  const equipped = new WeakSet<Element>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting || !(target instanceof HTMLElement) || equipped.has(target)) continue;
        equipped.add(target);
        observer.unobserve(target);
        equip(target);
      }
    },
    { rootMargin: AHEAD },
  );
  const observe = (): void => {
    for (const part of text.querySelectorAll(selector)) observer.observe(part);
  };
  const replaced = new MutationObserver(observe);
  observe();
  replaced.observe(text, { childList: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    replaced.disconnect();
  });
}
