import { routeHref } from '../../model/route.ts';
import type { Site } from '../../model/site.ts';
import { isExternal } from '../../model/url.ts';
import { words } from '../../model/words.ts';

/** From the base. `manifest.json` is what the reader asks for what is published. */
export const WEB_MANIFEST = 'app.webmanifest';

/** The ground of the light theme: of what a device shows while the reader starts. */
export const START_GROUND = '#fbfaf7';

interface NamedImage {
  /** From the base. */
  readonly name: string;
}

interface Icon extends NamedImage {
  readonly size: number;
  readonly purpose: string;
}

interface Screenshot extends NamedImage {
  readonly type: string;
  readonly width: number;
  readonly height: number;
}

interface Given {
  readonly site: Site;
  readonly base: string;
  readonly icons: readonly Icon[];
  readonly screenshots: readonly Screenshot[];
}

/** More are not shown by any device. */
const MOST_SHORTCUTS = 4;

/** What a browser must know to install the site (https://www.w3.org/TR/appmanifest/). */
export function webManifest({ site, base, icons, screenshots }: Given): string {
  const { title, description, language, dir, navigation } = site;
  const library = routeHref({ kind: 'library' }, base);
  const within = navigation.filter(
    ({ href }) => href.startsWith(base) && !isExternal(href) && href !== library,
  );
  const shortcuts = [
    { name: words.library, url: library },
    ...within.map(({ title: name, href: url }) => ({ name, url })),
  ];
  return `${JSON.stringify({
    id: base,
    name: title,
    ...(description === '' ? {} : { description }),
    lang: language,
    dir,
    start_url: base,
    scope: base,
    display: 'standalone',
    background_color: START_GROUND,
    theme_color: START_GROUND,
    icons: icons.map(({ name, size, purpose }) => ({
      src: base + name,
      sizes: `${size}x${size}`,
      type: 'image/png',
      purpose,
    })),
    shortcuts: shortcuts.slice(0, MOST_SHORTCUTS),
    ...(screenshots.length === 0
      ? {}
      : {
          screenshots: screenshots.map(({ name, type, width, height }) => ({
            src: base + name,
            sizes: `${width}x${height}`,
            type,
            form_factor: width > height ? 'wide' : 'narrow',
          })),
        }),
  })}\n`;
}
