import { fromMiddle, type Point } from './zoom.ts';

interface Gestures {
  /** @param point where, from the middle of the frame */
  readonly onzoom: (factor: number, point: Point) => void;
  readonly onmove: (dx: number, dy: number) => void;
  /** A finger has crossed the frame to one side: 1 asks for what comes next in it, -1 for what was before. */
  readonly onswipe: (step: 1 | -1) => void;
}

interface Finger {
  readonly startX: number;
  readonly x: number;
  readonly y: number;
}

const WHEEL_SPEED = 0.002;
/** Pixels. */
const SWIPE = 60;

/** Tells of wheel, drag, pinch and swipe in a frame. Gives what ends that. */
export function listenForGestures(frame: HTMLElement, gestures: Gestures): () => void {
  const fingers = new Map<number, Finger>();
  let hasPinched = false;
  const ending = new AbortController();
  const { signal } = ending;

  function onWheel(event: WheelEvent): void {
    event.preventDefault();
    const point = fromMiddle(frame, event.clientX, event.clientY);
    gestures.onzoom(Math.exp(-event.deltaY * WHEEL_SPEED), point);
  }

  function onDown({ pointerId, clientX: x, clientY: y, button }: PointerEvent): void {
    if (button !== 0) return;
    fingers.set(pointerId, { startX: x, x, y });
    if (fingers.size > 1) hasPinched = true;
  }

  function onMove({ pointerId, clientX: x, clientY: y }: PointerEvent): void {
    const before = fingers.get(pointerId);
    if (before === undefined) return;
    const now = { ...before, x, y };
    fingers.set(pointerId, now);
    const other = [...fingers].find(([id]) => id !== pointerId)?.[1];
    if (other === undefined) {
      gestures.onmove(x - before.x, y - before.y);
      return;
    }
    const wasApart = Math.hypot(before.x - other.x, before.y - other.y);
    const isApart = Math.hypot(x - other.x, y - other.y);
    if (wasApart === 0) return;
    gestures.onzoom(isApart / wasApart, fromMiddle(frame, (x + other.x) / 2, (y + other.y) / 2));
  }

  function onUp({ pointerId, pointerType, type }: PointerEvent): void {
    const finger = fingers.get(pointerId);
    fingers.delete(pointerId);
    if (finger === undefined || fingers.size > 0) return;
    const across = finger.x - finger.startX;
    const isSwipe = pointerType === 'touch' && type === 'pointerup' && !hasPinched;
    if (isSwipe && Math.abs(across) > SWIPE) gestures.onswipe(across < 0 ? 1 : -1);
    hasPinched = false;
  }

  frame.addEventListener('wheel', onWheel, { passive: false, signal });
  frame.addEventListener('pointerdown', onDown, { signal });
  frame.addEventListener('pointermove', onMove, { signal });
  for (const type of ['pointerup', 'pointercancel', 'pointerleave'] as const) {
    frame.addEventListener(type, onUp, { signal });
  }
  return () => ending.abort();
}
