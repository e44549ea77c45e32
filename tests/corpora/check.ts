import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { readContent } from '../../src/build/content.ts';
import { faultsOf } from './faults.ts';

/** The part of a page that shows its article. */
const MAIN = /<main\b[^>]*>[^]*<\/main>/;

async function pageOf(address: string, site: string): Promise<string | undefined> {
  try {
    const html = await readFile(path.join(site, decodeURI(address), 'index.html'), 'utf8');
    return MAIN.exec(html)?.[0];
  } catch {
    return undefined;
  }
}

/** Compares the pages of a built site with the posts that they were made of; how many lack anything. */
async function check(folder: string, site: string): Promise<number> {
  const paths = { content: path.resolve(folder), public: '', out: path.resolve(site) };
  const { posts } = await readContent({ paths, withHeld: false });
  let count = 0;
  for (const { file, name, address } of posts) {
    const page = await pageOf(address, site);
    const faults =
      page === undefined
        ? [`has no page at ${address}`]
        : faultsOf(await readFile(file, 'utf8'), page);
    for (const fault of faults) console.log(`${name} ${fault}`);
    if (faults.length > 0) count += 1;
  }
  console.log(`${posts.length} posts, ${count} with faults`);
  return count;
}

const [content, site] = process.argv.slice(2);
if (content === undefined || site === undefined) {
  console.error('Name two folders: that of the posts, and that of the built site.');
  process.exitCode = 2;
} else if ((await check(content, site)) > 0) {
  process.exitCode = 1;
}
