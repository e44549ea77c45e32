import { cp, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { buildAt } from './a-build.ts';
import { aFolder } from './a-folder.ts';

describe('README', () => {
  it('shows a post that can be put beside the sample articles as it stands', async () => {
    const readme = await readFile('README.md', 'utf8');
    const [, post = ''] = /```markdown\n(.*?)```/s.exec(readme) ?? [];
    const [, name = ''] = /`(content\/[\w-]+\.md)`/.exec(readme) ?? [];
    const root = await aFolder();
    vi.stubEnv('INIT_CWD', root);
    await cp('content', path.join(root, 'content'), { recursive: true });
    await writeFile(path.join(root, name), post);
    const { articles, problems } = await buildAt({
      content: path.join(root, 'content'),
      public: path.resolve('public'),
      out: path.join(root, 'dist'),
    });
    vi.unstubAllEnvs();
    expect(problems.filter(({ file }) => file === name)).toEqual([]);
    expect(articles.find(({ address }) => address === '/the-night-train/')).toMatchObject({
      title: 'The night train',
      image: { width: expect.any(Number) as number },
    });
  });
});
