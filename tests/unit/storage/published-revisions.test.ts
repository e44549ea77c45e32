import { beforeEach, describe, expect, it } from 'vitest';
import { Publication } from '../../../src/storage/publication.ts';
import { publishedRevisions } from '../../../src/storage/published-revisions.ts';
import { anArticle } from './an-article.ts';
import { FakeHost, revisionsOf } from './fake-host.ts';

/** Changed at the beginning of the log, on its second page, and at its end. */
const LOG = ['/a-title/', ...Array.from({ length: 250 }, (_, nth) => `/post-${nth % 9}/`)];

let host: FakeHost;

function find(address: string) {
  return publishedRevisions(new Publication('/', { fetch: host.fetch }), address);
}

describe('storage/published-revisions', () => {
  beforeEach(() => {
    host = new FakeHost();
    host.deploy([anArticle()]);
  });

  it('finds the revisions of one article among many, by as many pages as they lie on', async () => {
    const revisions = revisionsOf([...LOG, '/a-title/']);
    host.vouch({ revisions });
    host.requests.length = 0;
    expect(await find('/a-title/')).toEqual([revisions[0], revisions[251]]);
    // The manifest, the log, what leads from addresses, and two pages.
    expect(host.requests).toHaveLength(5);
    expect(await find('/post-3/')).toHaveLength(28);
  });

  it('knows nothing of an article that is not in the log, or of a site without one', async () => {
    host.vouch({ revisions: revisionsOf(LOG) });
    expect(await find('/none/')).toEqual([]);
    host.vouch({ revisions: [] });
    expect(await find('/none/')).toEqual([]);
    host.deploy([anArticle()]);
    expect(await find('/a-title/')).toBeUndefined();
  });
});
