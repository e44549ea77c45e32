/** How long the end of a text must be in sight: who only passes by, or opens a short one, has not read it. */
const REST_MS = 3000;

/** How often progress is told at most. */
const TOLD_EVERY_MS = 3000;

/** What was in sight of a text whose end was not. */
const MOST_BEFORE_END = 0.99;

/** The end of a text may lie between two pixels. */
const TOLERANCE = 2;

/**
 * Tells, while a text is scrolled, how much of it has come into sight, from 0 to 1: 1 when its end stayed in sight.
 * Gives what ends that, which tells what has not been told.
 */
export function followProgress(text: Element, onprogress: (progress: number) => void): () => void {
  let furthest = 0;
  let isTold = true;
  let telling: ReturnType<typeof setTimeout> | undefined;
  let resting: ReturnType<typeof setTimeout> | undefined;

  function tell(): void {
    clearTimeout(telling);
    telling = undefined;
    if (isTold) return;
    isTold = true;
    onprogress(furthest);
  }

  function stopResting(): void {
    clearTimeout(resting);
    resting = undefined;
  }

  function look(): void {
    const isAtEnd = text.getBoundingClientRect().bottom <= innerHeight + TOLERANCE;
    if (!isAtEnd || document.visibilityState === 'hidden') stopResting();
    else {
      resting ??= setTimeout(() => {
        furthest = 1;
        isTold = false;
        tell();
      }, REST_MS);
    }
  }

  function onScroll(): void {
    look();
    const { top, height } = text.getBoundingClientRect();
    if (height === 0) return;
    const seen = Math.min((innerHeight - top) / height, MOST_BEFORE_END);
    furthest = Math.max(furthest, seen);
    isTold = false;
    telling ??= setTimeout(tell, TOLD_EVERY_MS);
  }

  function onVisibility(): void {
    look();
    // A page that is hidden may be closed without another word.
    if (document.visibilityState === 'hidden') tell();
  }

  look();
  addEventListener('scroll', onScroll, { passive: true });
  document.addEventListener('visibilitychange', onVisibility);
  return () => {
    removeEventListener('scroll', onScroll);
    document.removeEventListener('visibilitychange', onVisibility);
    stopResting();
    tell();
  };
}
