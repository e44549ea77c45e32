import { describe, expect, it, vi } from 'vitest';
import { BuildReport } from '../../../src/build/build-report.ts';
import { editionOf } from '../../../src/build/edition.ts';
import { aListed } from '../../build/an-article.ts';
import { readSite } from './a-build.ts';
import { aSite, type Files } from './a-folder.ts';

/** What a publisher is told of a build of a folder. */
async function told(files: Files, { articles = 2, count = 9 } = {}): Promise<string> {
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  const content = await readSite(await aSite(files));
  const edition = editionOf(
    Array.from({ length: articles }, (_, n) => aListed({ address: `/${n}/` })),
    [],
  );
  new BuildReport().print(content, edition, content.problems, 'dist', { count, bytes: 1_234_567 });
  const said = log.mock.calls.join('\n');
  log.mockRestore();
  return said;
}

const SITE = { 'site.yaml': 'url: https://example.com' };

describe('build/build-report', () => {
  it('says what was built, and where it lies', async () => {
    expect(await told(SITE)).toMatch(/^\n {2}2 articles, 9 files, 1\.2 MB in \d+\.\d s → dist\n$/);
  });

  it('counts one as one', async () => {
    expect(await told(SITE, { articles: 1, count: 1 })).toContain('  1 article, 1 file, 1.2 MB');
  });

  it('names the files that were left out', async () => {
    const draft = '---\ndraft: true\n---\n';
    const said = await told({
      ...SITE,
      'b.md': draft,
      'a.md': draft,
      'later.md': '---\ndate: 2027-01-01\n---\n',
    });
    expect(said).toContain('\n  Left out: 2 drafts\n    content/a.md\n    content/b.md\n');
    expect(said).toContain('\n  Left out: 1 dated in the future\n    content/later.md\n');
  });

  it('names the first of many, and counts the others', async () => {
    const drafts = Array.from({ length: 8 }, (_, n) => [`p${n}.md`, '---\ndraft: true\n---\n']);
    expect(await told({ ...SITE, ...(Object.fromEntries(drafts) as Files) })).toContain(
      '  Left out: 8 drafts\n    content/p0.md\n    content/p1.md\n    content/p2.md\n    content/p3.md\n    content/p4.md\n    and 3 more\n',
    );
  });

  it('says what is missing without an address of the site', async () => {
    expect(await told({ 'site.yaml': 'title: x' })).toContain(
      '\n  content/site.yaml has no "url", so pages carry no canonical address and no preview picture.\n',
    );
    expect(await told(SITE)).not.toContain('canonical');
  });

  it('says that there are no settings, and what to write', async () => {
    expect(await told({})).toContain(
      `
  There is no content/site.yaml, so the site is called "Articles" and pages carry no canonical address and no preview picture.
  Write the file with two lines: title: "…" and url: https://…
`,
    );
  });
});
