/** Where every key writes, or chooses. */
const FIELDS = 'input, textarea, select, [contenteditable]';

/**
 * The key that is pressed for the app: a character, `Space` at the end of the page, or `Mod+k` for Ctrl or ⌘
 * and K. `undefined` where the press is the browser's, the field's in which it is made, or the control's that
 * has the focus.
 */
export function keyOf(event: KeyboardEvent): string | undefined {
  const { ctrlKey, metaKey, altKey, shiftKey } = event;
  const place = placeOf(event.target);
  if (event.defaultPrevented || event.isComposing || altKey || place?.closest(FIELDS)) {
    return undefined;
  }
  const character = characterOf(event);
  if (ctrlKey || metaKey) return character === 'k' && !shiftKey ? 'Mod+k' : undefined;
  if (character === '') return undefined;
  if (character !== ' ') return shiftKey && /[a-z]/.test(character) ? undefined : character;
  return shiftKey || place?.closest('a, button, summary') || !isAtEnd() ? undefined : 'Space';
}

/** A sheet that has closed leaves the focus where it was in it until the next frame. */
function placeOf(target: EventTarget | null): Element | undefined {
  if (!(target instanceof Element)) return undefined;
  return target.closest('dialog:not([open])') === null ? target : undefined;
}

/** Whether the page cannot go down any further. */
function isAtEnd(): boolean {
  const { scrollTop, clientHeight, scrollHeight } = document.documentElement;
  // Where pixels are not those of the screen, both are rounded.
  return scrollTop + clientHeight > scrollHeight - 2;
}

/** In lower case, and '' for what writes nothing, such as an arrow. */
function characterOf({ key, code, shiftKey }: KeyboardEvent): string {
  if ([...key].length !== 1) return '';
  if (key <= '~') return key.toLowerCase();
  // A keyboard of another script has our letters below its own.
  if (code === 'Slash') return shiftKey ? '?' : '/';
  return code.startsWith('Key') ? code.slice(3).toLowerCase() : '';
}
