import { lateWords } from '../../model/late-words.ts';
import { mount, unmount } from 'svelte';
import { words } from '../../model/words.ts';
import { equipInSight } from './in-sight.ts';
import './pictures.css';

interface Options {
  /** What stands over the page, outside of the text. */
  readonly layer: HTMLElement;
  readonly signal: AbortSignal;
}

/** Pixels. What is smaller is a sign among the words, and not a picture. */
const SMALLEST = 48;

/** Has the pictures of an article open large. Those that are links stay links. */
export function openPictures(text: HTMLElement, { layer, signal }: Options): void {
  const article = text.closest('article') ?? text;
  let shown: ReturnType<typeof mount> | undefined;

  function close(): void {
    if (shown !== undefined) void unmount(shown);
    shown = undefined;
  }

  async function open(picture: HTMLImageElement): Promise<void> {
    const { default: Lightbox } = await import('./Lightbox.svelte');
    if (signal.aborted || shown !== undefined) return;
    const pictures = [...article.querySelectorAll('img')].filter(canOpen);
    const props = { pictures, start: pictures.indexOf(picture), lang: text.lang, onclose: close };
    shown = mount(Lightbox, { target: layer, props });
  }

  function openFrom(picture: HTMLImageElement, button: HTMLElement): void {
    // To where the focus goes back.
    button.focus({ preventScroll: true });
    // Without its code the picture is where it was.
    open(picture).catch(() => undefined);
  }

  function equip(picture: HTMLElement): void {
    if (!(picture instanceof HTMLImageElement) || !canOpen(picture)) return;
    const button = document.createElement('button');
    button.className = 'enlarge';
    button.dataset['ui'] = '';
    button.lang = words.lang;
    button.ariaLabel = lateWords.article.enlarge(picture.alt);
    picture.after(button);
    // The button is for the keyboard: a pointer meets the picture, with all that the browser offers for one.
    picture.classList.add('opens');
    picture.addEventListener('click', () => openFrom(picture, button), { signal });
    button.addEventListener('click', () => openFrom(picture, button), { signal });
  }

  equipInSight(article, 'img', equip, signal);
  signal.addEventListener('abort', close);
}

function canOpen(picture: HTMLImageElement): boolean {
  const isInControl = picture.closest('a, button, summary, [role]') !== null;
  return !isInControl && picture.clientWidth >= SMALLEST && picture.clientHeight >= SMALLEST;
}
