import { declarationsOf, type Look, parseText, parseTheme } from '../../model/look.ts';
import { choose, chosenHere } from '../ui/choice.ts';
import { LOOK_KEYS } from './look-keys.ts';

const CONTRAST = { true: 'more', false: 'normal' } as const;

/** As it was chosen on this device. */
export function keptLook(): Look {
  return {
    ...parseText(chosenHere(LOOK_KEYS.text) ?? ''),
    theme: parseTheme(chosenHere(LOOK_KEYS.theme)),
    hasContrast: parseContrast(chosenHere(LOOK_KEYS.contrast)),
  };
}

function parseContrast(kept: string | undefined): boolean | undefined {
  if (kept === CONTRAST.true) return true;
  return kept === CONTRAST.false ? false : undefined;
}

export function keepLook(look: Look): void {
  const { theme, hasContrast } = look;
  choose(LOOK_KEYS.theme, theme);
  choose(LOOK_KEYS.contrast, hasContrast === undefined ? undefined : CONTRAST[`${hasContrast}`]);
  choose(LOOK_KEYS.text, declarationsOf(look) || undefined);
}
