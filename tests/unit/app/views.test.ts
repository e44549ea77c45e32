import { beforeEach, describe, expect, it } from 'vitest';
import { OpenedArticles } from '../../../src/app/opened-articles.ts';
import { PublishedCatalogs } from '../../../src/app/published-catalogs.ts';
import type { View } from '../../../src/app/view.ts';
import { Views } from '../../../src/app/views.ts';
import { Publication } from '../../../src/storage/publication.ts';
import type { SafeHtml } from '../../../src/storage/safe-html.ts';
import { FakeHost } from '../storage/fake-host.ts';
import { anArticle } from '../../build/an-article.ts';
import { FakeDevice } from './a-device.ts';
import { listSources } from './list/a-catalog.ts';

const { signal } = new AbortController();

let host: FakeHost;
let views: Views;

beforeEach(() => {
  host = new FakeHost();
  const { fetch } = host;
  const publication = new Publication('/', { fetch, subtle: undefined });
  const articles = new OpenedArticles({
    publication,
    device: new FakeDevice().open,
    sanitizer: () => Promise.resolve((html) => html as SafeHtml),
    style: () => Promise.resolve(),
    withdraw: () => Promise.resolve(),
  });
  const catalogs = new PublishedCatalogs(publication, () => Promise.reject(new Error('No search')));
  const lists = listSources((instead) => catalogs.catalog(instead === 'fresh'));
  views = new Views({ publication, articles, lists, base: '/' });
});

function publish(count: number): void {
  const articles = Array.from({ length: count }, (_, n) =>
    anArticle({ address: `/${n}/`, title: `Post ${n}` }),
  );
  host.deploy(articles);
}

function openArticle(address: string, before?: View): Promise<View> {
  return views.ofRoute({ kind: 'article', address }, { signal, before });
}

describe('app/views', () => {
  it('knows what stands beside an article that is shown again', async () => {
    publish(3);
    const opened = await openArticle('/1/');
    expect(opened).not.toHaveProperty('neighbours');
    const { neighbours } = await views.neighboursOf('/1/');
    expect(neighbours).toMatchObject({ newer: { title: 'Post 2' }, older: { title: 'Post 0' } });
    const before = { ...opened, neighbours } as View;
    expect(await openArticle('/1/', before)).toMatchObject({ neighbours });
    expect(await openArticle('/0/', before)).not.toHaveProperty('neighbours');
  });

  it('says which page of how many a list is', async () => {
    publish(30);
    const route = { kind: 'term', facet: 'tag', slug: 'reading', page: 2 } as const;
    expect(await views.ofRoute(route, { signal })).toMatchObject({ page: 2, pages: 3 });
    await expect(views.ofRoute({ ...route, page: 4 }, { signal })).rejects.toMatchObject({
      code: 'not-found',
    });
  });
});
