import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { START_GROUND, webManifest } from '../../../../src/build/pages/web-manifest.ts';
import type { Site } from '../../../../src/model/site.ts';
import { aSiteCalled } from '../a-feed.ts';

function manifestOf(site: Partial<Site> = {}, base = '/'): Record<string, unknown> {
  const given = { ...aSiteCalled('The Reader'), ...site };
  const text = webManifest({ site: given, base, icons: [], screenshots: [] });
  return JSON.parse(text) as Record<string, unknown>;
}

describe('build/pages/web-manifest', () => {
  it('keeps the app to the folder where the site lies', () => {
    expect(manifestOf({}, '/blog/')).toMatchObject({
      id: '/blog/',
      start_url: '/blog/',
      scope: '/blog/',
      display: 'standalone',
    });
  });

  it('says what the site says of itself, whatever that is', () => {
    const title = '</script>"\\\u2028';
    const manifest = manifestOf({ title, description: '', language: 'fa', dir: 'rtl' });
    expect(manifest).toMatchObject({ name: title, lang: 'fa', dir: 'rtl' });
    expect(manifest).not.toHaveProperty('description');
  });

  it('leads straight to the library, and where the site’s own ways lead within it', () => {
    const navigation = [
      { title: 'About', href: '/blog/about/' },
      { title: 'Elsewhere', href: 'https://elsewhere.example/blog/' },
      { title: 'Next door', href: '//blog.example/' },
      { title: 'Kept', href: '/blog/library/' },
    ];
    expect(manifestOf({ navigation }, '/blog/')['shortcuts']).toEqual([
      { name: 'Library', url: '/blog/library/' },
      { name: 'About', url: '/blog/about/' },
    ]);
    const many = Array.from({ length: 9 }, (_, nth) => ({ title: `${nth}`, href: `/${nth}/` }));
    expect(manifestOf({ navigation: many })['shortcuts']).toHaveLength(4);
  });

  it('starts on the ground of the light theme', () => {
    const style = readFileSync(new URL('../../../../src/app/app.css', import.meta.url), 'utf8');
    expect(style).toContain(`--ground: light-dark(${START_GROUND},`);
  });
});
