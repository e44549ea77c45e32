import type { KeptBecause } from '../../model/device.ts';

/** How far an article is on its way to this device. */
export type SaveState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'saving'; readonly done: number; readonly total: number }
  | { readonly kind: 'saved'; readonly bytes: number; readonly because: KeptBecause }
  | { readonly kind: 'failed' };
