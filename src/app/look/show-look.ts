import { type Look, propertiesOf } from '../../model/look.ts';

/** Whether a look has more contrast; where the reader has said nothing, as the system has it. */
export function hasContrast({ hasContrast }: Look): boolean {
  return hasContrast ?? matchMedia('(prefers-contrast: more)').matches;
}

/** Shows the page in a look. `index.html` does the same before the first paint. */
export function showLook(look: Look): void {
  const { style } = document.documentElement;
  setOnPage('data-theme', look.theme);
  setOnPage('data-contrast', hasContrast(look) ? 'more' : undefined);
  const properties = propertiesOf(look);
  for (const name of [...style]) {
    if (name.startsWith('--text-') && !(name in properties)) style.removeProperty(name);
  }
  for (const [name, value] of Object.entries(properties)) style.setProperty(name, value);
}

function setOnPage(attribute: string, value: string | undefined): void {
  if (value === undefined) document.documentElement.removeAttribute(attribute);
  else document.documentElement.setAttribute(attribute, value);
}
