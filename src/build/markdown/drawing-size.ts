/** Pixels in a unit of CSS; those of fonts at the size that browsers begin with. */
const PIXELS: Readonly<Record<string, number>> = {
  '': 1,
  px: 1,
  pt: 4 / 3,
  pc: 16,
  in: 96,
  cm: 96 / 2.54,
  mm: 96 / 25.4,
  q: 96 / 101.6,
  em: 16,
  rem: 16,
  ex: 8,
  ch: 8,
};

const LENGTH = /^\+?(\d{1,9}(?:\.\d*)?|\.\d+)([a-z]*)$/i;

/** What a browser gives to a replaced element without a size: https://drafts.csswg.org/css2/#inline-replaced-width */
const DEFAULT = { width: 300, height: 150 };

export interface DrawingSize {
  /** In whole pixels; 0 where nothing is shown. */
  readonly width: number;
  readonly height: number;
  /** What of the drawing is shown. */
  readonly viewBox: string;
}

/** The size of a drawing by its own attributes: one that depends on the page around it is that of its view. */
export function sizeOf(svg: Element): DrawingSize {
  const style = svg.getAttribute('style') ?? '';
  const [x, y, across = 0, down = 0] = boxOf(svg.getAttribute('viewBox') ?? '') ?? [];
  const hasBox = across > 0 && down > 0;
  const given = {
    width: pixelsOf(declared(style, 'width') ?? svg.getAttribute('width')),
    height: pixelsOf(declared(style, 'height') ?? svg.getAttribute('height')),
  };
  const natural = hasBox ? { width: across, height: down } : DEFAULT;
  const ratio = natural.width / natural.height;
  const width =
    given.width ?? (hasBox && given.height !== undefined ? given.height * ratio : undefined);
  const height =
    given.height ?? (hasBox && given.width !== undefined ? given.width / ratio : undefined);
  const shown = { width: whole(width ?? natural.width), height: whole(height ?? natural.height) };
  const viewBox = hasBox ? [x, y, across, down] : [0, 0, shown.width, shown.height];
  return { ...shown, viewBox: viewBox.join(' ') };
}

function whole(pixels: number): number {
  return pixels === 0 ? 0 : Math.max(1, Math.round(pixels));
}

function boxOf(written: string): readonly number[] | undefined {
  const box = written
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  return box.length === 4 && box.every(Number.isFinite) ? box : undefined;
}

function pixelsOf(length: string | null | undefined): number | undefined {
  const [, number, unit = ''] = LENGTH.exec(length?.trim() ?? '') ?? [];
  const pixels = PIXELS[unit.toLowerCase()];
  return number === undefined || pixels === undefined ? undefined : Number(number) * pixels;
}

/** The value of a property in a style attribute. */
export function declared(style: string, property: string): string | undefined {
  const declaration = style
    .split(';')
    .map((one) => one.split(':'))
    .find(([name = '']) => name.trim().toLowerCase() === property);
  return declaration?.[1]?.replace(/!.*/s, '').trim();
}
