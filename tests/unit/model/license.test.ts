import { describe, expect, it } from 'vitest';
import { licenseOf } from '../../../src/model/license.ts';

describe('model/license', () => {
  it.each([
    ['CC-BY-4.0', 'CC BY 4.0', 'https://creativecommons.org/licenses/by/4.0/'],
    ['cc by-nc-sa 3.0', 'CC BY-NC-SA 3.0', 'https://creativecommons.org/licenses/by-nc-sa/3.0/'],
    ['CC BY-ND', 'CC BY-ND 4.0', 'https://creativecommons.org/licenses/by-nd/4.0/'],
    ['CC0-1.0', 'CC0 1.0', 'https://creativecommons.org/publicdomain/zero/1.0/'],
    ['CC0', 'CC0 1.0', 'https://creativecommons.org/publicdomain/zero/1.0/'],
    [
      'http://creativecommons.org/licenses/by-sa/2.5/ch/',
      'CC BY-SA 2.5',
      'http://creativecommons.org/licenses/by-sa/2.5/ch/',
    ],
    ['https://example.org/terms#2', 'example.org', 'https://example.org/terms#2'],
    ['All rights reserved', 'All rights reserved', undefined],
    ['CC BY-XX', 'CC BY-XX', undefined],
    ['javascript:alert(1)', 'javascript:alert(1)', undefined],
    ['https://good@evil.example/', 'https://good@evil.example/', undefined],
    ['https:// example', 'https:// example', undefined],
  ])('reads %s', (written, name, href) => {
    expect(licenseOf(written)).toEqual({ name, ...(href && { href }) });
  });
});
