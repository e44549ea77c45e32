import atkinsonItalic from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-italic.woff2?url';
import atkinson from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?url';
import atkinsonExtItalic from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-wght-italic.woff2?url';
import atkinsonExt from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-wght-normal.woff2?url';
import dyslexicBold from '@fontsource/opendyslexic/files/opendyslexic-latin-700-normal.woff2?url';
import dyslexicItalic from '@fontsource/opendyslexic/files/opendyslexic-latin-400-italic.woff2?url';
import dyslexic from '@fontsource/opendyslexic/files/opendyslexic-latin-400-normal.woff2?url';
import type { Font } from '../../model/look.ts';

/** A file of a typeface. */
export interface FontFile {
  readonly href: string;
  /** What `FontFace` is made of. */
  readonly face: readonly [family: string, source: string, descriptors: FontFaceDescriptors];
}

/** What stands in the larger files of Atkinson Hyperlegible Next; all else is in the smaller ones. */
const LATIN =
  'U+0-FF,U+131,U+152-153,U+2BB-2BC,U+2C6,U+2DA,U+2DC,U+304,U+308,U+329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD';
const LATIN_EXT =
  'U+100-130,U+132-151,U+154-2BA,U+2BD-2C5,U+2C7-2CC,U+2CE-2D7,U+2DD-2FF,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF';

/** A page waits for it before it is seen, but not for ever. */
const display = 'swap';

function fileOf(family: string, href: string, descriptors: FontFaceDescriptors): FontFile {
  return { href, face: [family, `url(${href})`, { display, ...descriptors }] };
}

function atkinsonFile(href: string, style: string, unicodeRange: string): FontFile {
  return fileOf('Atkinson Hyperlegible Next', href, { weight: '200 800', style, unicodeRange });
}

function dyslexicFile(href: string, descriptors: FontFaceDescriptors): FontFile {
  return fileOf('OpenDyslexic', href, descriptors);
}

/** The typefaces that no system brings, with the file first in which most of a text is set. */
const FILES: Readonly<Partial<Record<Font, readonly FontFile[]>>> = {
  legible: [
    atkinsonFile(atkinson, 'normal', LATIN),
    atkinsonFile(atkinsonItalic, 'italic', LATIN),
    atkinsonFile(atkinsonExt, 'normal', LATIN_EXT),
    atkinsonFile(atkinsonExtItalic, 'italic', LATIN_EXT),
  ],
  dyslexic: [
    dyslexicFile(dyslexic, {}),
    dyslexicFile(dyslexicItalic, { style: 'italic' }),
    dyslexicFile(dyslexicBold, { weight: '700' }),
  ],
};

export function filesOf(font: Font | undefined): readonly FontFile[] {
  return (font && FILES[font]) ?? [];
}
