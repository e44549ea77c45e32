import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { Template } from '../../../../src/build/pages/template.ts';
import { type PageData, parsePageData } from '../../../../src/model/page.ts';
import { aSite } from '../../../build/a-site.ts';
import { aListed } from '../../../build/an-article.ts';

const INDEX = readFileSync(new URL('../../../../index.html', import.meta.url), 'utf8');

const site = aSite();
const shell: PageData = { site, page: { kind: 'shell' } };

function aTemplate(given: Partial<PageData['site']> = {}, base = '/', icon?: string): Template {
  return new Template(INDEX, aSite(given), base, icon);
}

function dom(html: string): Document {
  return new JSDOM(html).window.document;
}

describe('build/pages/template', () => {
  it('fills the page of the project', () => {
    const html = aTemplate().page('<title>A</title>', '<p>Body</p>', shell);
    const document = dom(html);
    expect(document.title).toBe('A');
    expect(document.querySelector('[data-app]')?.innerHTML).toBe('<p>Body</p>');
    expect(html).not.toContain('<!--');
    expect(html.startsWith('<!doctype html>')).toBe(true);
  });

  it.each(['$&', '$1', '$$', "$'", '$`', '$<app>'])(
    'leaves %s in an article what it is',
    (text) => {
      const html = aTemplate().page(`<title>${text}</title>`, `<p>A ${text} B</p>`, shell);
      expect(html).toContain(`<p>A ${text} B</p>`);
      expect(html).toContain(`<title>${text}</title>`);
      expect(html.match(/<script type="application\/json"/g)).toHaveLength(1);
    },
  );

  it('gives the app what the page shows, whatever is in it', () => {
    const title = `</script><!--<script>$&\u2028"'\\`;
    const article = aListed({ title, description: title });
    const data: PageData = {
      site,
      page: { kind: 'article', article, outline: [], neighbours: {} },
    };
    const document = dom(aTemplate().page('', '<p>x</p>', data));
    const text = document.querySelector('script[data-page]')!.textContent;
    expect(parsePageData(JSON.parse(text))).toEqual(data);
  });

  it('takes no name that a heading could have', () => {
    for (const element of dom(INDEX).querySelectorAll('[id]')) {
      expect(element.id).not.toBe(element.id.toLowerCase());
    }
  });

  it('says the language and the direction of the site', () => {
    const { documentElement } = dom(aTemplate({ language: 'fa', dir: 'rtl' }).page('', '', shell));
    expect([documentElement.lang, documentElement.dir]).toEqual(['fa', 'rtl']);
  });

  it('is not broken out of by a language', () => {
    const { documentElement } = dom(aTemplate({ language: '"><script>' }).page('', '', shell));
    expect(documentElement.lang).toBe('"><script>');
  });

  it('names the publisher’s icon, and asks for none where there is none', () => {
    const icon = (html: string) => dom(html).querySelector('link[rel=icon]')?.getAttribute('href');
    expect(icon(aTemplate({}, '/base/', 'favicon.svg').page('', '', shell))).toBe(
      '/base/favicon.svg',
    );
    expect(icon(aTemplate().page('', '', shell))).toBe('data:,');
  });

  it('makes one page after another from the same template', () => {
    const template = aTemplate();
    template.page('<title>A</title>', 'A', shell);
    expect(
      dom(template.page('<title>B</title>', 'B', shell)).querySelector('[data-app]')?.textContent,
    ).toBe('B');
  });
});
