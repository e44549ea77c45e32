import { describe, expect, it } from 'vitest';
import { movedBy, WHOLE, zoomedAt } from '../../../../src/app/article-tools/zoom.ts';

const FRAME = { width: 400, height: 200 };

describe('app/article-tools/zoom', () => {
  it('keeps in its place what lies under the pointer', () => {
    const point = { x: 50, y: -20 };
    const { scale, x, y } = zoomedAt(WHOLE, 2, point, FRAME);
    expect(scale).toBe(2);
    // What was `point` from the middle of the picture is now this far from the frame's.
    expect([point.x * scale + x, point.y * scale + y]).toEqual([50, -20]);
  });

  it('shows the whole picture in the middle again, however it was moved', () => {
    const moved = movedBy(zoomedAt(WHOLE, 4, { x: 90, y: 10 }, FRAME), 30, 30, FRAME);
    expect(zoomedAt(moved, 0.01, { x: 120, y: 40 }, FRAME)).toEqual(WHOLE);
  });

  it('moves no further than the picture reaches, and a whole one not at all', () => {
    expect(movedBy({ scale: 2, x: 0, y: 0 }, 1000, -1000, FRAME)).toEqual({
      scale: 2,
      x: 200,
      y: -100,
    });
    expect(movedBy(WHOLE, 10, 10, FRAME)).toEqual(WHOLE);
  });

  it('zooms so far and no further', () => {
    expect(zoomedAt(WHOLE, 1000, { x: 0, y: 0 }, FRAME).scale).toBe(8);
  });
});
