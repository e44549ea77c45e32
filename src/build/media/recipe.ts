import type { WebpOptions } from 'sharp';
import { VARIANT_WIDTHS } from '../../model/variant.ts';

/**
 * WebP, which all browsers know that the reader runs in. AVIF took five times as long at the same fidelity
 * and saved nothing. More effort takes twice as long for 4 % fewer bytes.
 */
export const PHOTOGRAPH: WebpOptions = { quality: 75, effort: 2 };

/** Diagrams and screenshots have edges and letters, which the other one blurs and needs more bytes for. */
export const DRAWING: WebpOptions = { nearLossless: true, quality: 60, effort: 2 };

/** Another one for whatever changes in how copies are made, so that old copies are not taken for new ones. */
export const RECIPE = JSON.stringify([VARIANT_WIDTHS, PHOTOGRAPH, DRAWING]);
