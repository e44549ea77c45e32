/** How a picture is shown in a frame: how many times its whole size, and how far its middle is from the frame's, in pixels. */
export interface Zoom {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The whole picture in the middle. */
export const WHOLE: Zoom = { scale: 1, x: 0, y: 0 };

const MOST = 8;

/** Where a point of the window lies, from the middle of the frame. */
export function fromMiddle(frame: Element, x: number, y: number): Point {
  const { left, top, width, height } = frame.getBoundingClientRect();
  return { x: x - left - width / 2, y: y - top - height / 2 };
}

/**
 * Zooms by a factor so that what lies at a point stays there.
 * @param point from the middle of the frame
 */
export function zoomedAt({ scale, x, y }: Zoom, factor: number, point: Point, frame: Size): Zoom {
  const next = Math.min(MOST, Math.max(1, scale * factor));
  const by = next / scale;
  const moved = { scale: next, x: point.x - (point.x - x) * by, y: point.y - (point.y - y) * by };
  return kept(moved, frame);
}

export function movedBy({ scale, x, y }: Zoom, dx: number, dy: number, frame: Size): Zoom {
  return kept({ scale, x: x + dx, y: y + dy }, frame);
}

/** No further than the frame's edge has something of the picture's box to show. */
function kept({ scale, x, y }: Zoom, { width, height }: Size): Zoom {
  const within = (value: number, length: number): number => {
    const most = ((scale - 1) * length) / 2;
    return Math.min(most, Math.max(-most, value));
  };
  return { scale, x: within(x, width), y: within(y, height) };
}
