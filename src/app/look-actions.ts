import { lateWords } from '../model/late-words.ts';
import { RANGES, snapped, type Theme, THEMES } from '../model/look.ts';
import { words } from '../model/words.ts';
import type { ActionTable } from './keys/action.ts';
import type { SheetKind } from './late-commands.ts';
import type { FocusMode } from './look/focus-mode.svelte.ts';
import type { LookChoice } from './look/look-choice.svelte.ts';
import type { Reader } from './reader.svelte.ts';

/** What actions need beside the reader. */
export interface LookWays {
  readonly look: LookChoice;
  readonly focusMode: FocusMode;
  readonly enterFocus: () => void;
  readonly open: (what: SheetKind) => void;
}

/** How everything looks. */
export function lookActions(reader: Reader, { look, open }: LookWays): ActionTable {
  const titles = lateWords.command.actions;
  const choose = (theme: Theme) => {
    look.chooseTheme(theme);
    reader.say(lateWords.command.themeIs(lateWords.look.themes[theme]));
  };
  const next = () => choose(THEMES[(THEMES.indexOf(look.theme) + 1) % THEMES.length] ?? 'system');
  return [
    { id: 'look', keys: [], title: words.look, run: () => open('look') },
    { id: 'theme', keys: ['t'], title: titles.theme, run: next },
    ...THEMES.map((theme) => ({
      id: `theme ${theme}`,
      keys: [],
      title: lateWords.command.themeIs(lateWords.look.themes[theme]),
      applies: () => look.theme !== theme,
      run: () => choose(theme),
    })),
  ];
}

/** How a text is shown. */
export function textActions(
  reader: Reader,
  { look, focusMode, enterFocus }: LookWays,
): ActionTable {
  const titles = lateWords.command.actions;
  const applies = () => reader.screen.view.kind === 'article';
  const { size } = RANGES;
  const resize = (steps: number) => () => {
    const now = look.look.measures.size ?? size.start;
    const value = snapped(now + steps * size.step, size) ?? now;
    look.set('size', value);
    reader.say(lateWords.command.sizeIs(lateWords.look.value('size', value)));
  };
  const larger = { id: 'larger', keys: ['+', '='], title: titles.larger, run: resize(1) };
  const smaller = { id: 'smaller', keys: ['-'], title: titles.smaller, run: resize(-1) };
  const focus = () => (focusMode.isOn ? focusMode.leave() : enterFocus());
  return [
    { ...larger, applies, repeats: true },
    { ...smaller, applies, repeats: true },
    { id: 'focus', keys: ['f'], title: lateWords.look.focus, applies, run: focus },
  ];
}
