import { describe, expect, it } from 'vitest';
import { directionOf } from '../../../../src/build/site/direction.ts';

describe('build/site/direction', () => {
  it.each(['fa', 'ar', 'he', 'ur', 'yi', 'dv', 'ckb', 'ar-EG', 'az-Arab', 'ff-Adlm', 'nqo'])(
    'runs %s from right to left',
    (language) => {
      expect(directionOf(language)).toBe('rtl');
    },
  );

  it.each(['en', 'de-CH', 'ja', 'zh-Hant', 'az-Latn', 'ar-Latn', 'ru', 'tlh', 'und'])(
    'runs %s from left to right',
    (language) => {
      expect(directionOf(language)).toBe('ltr');
    },
  );
});
