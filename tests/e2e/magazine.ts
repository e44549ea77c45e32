import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

export const FIXTURES = fileURLToPath(new URL('../fixtures', import.meta.url));

/** A post as its front matter has it, read by the tests themselves. */
export interface FrontMatter {
  readonly title: string;
  readonly date: string;
  readonly categories: readonly string[];
  readonly tags: readonly string[];
  readonly authors: readonly string[];
}

/** The publication that most tests read. */
export interface Magazine {
  readonly content: string;
  readonly public: string;
  /** What is published of it, newest first. */
  readonly posts: readonly FrontMatter[];
}

const CATEGORIES = ['Essays', 'Letters', 'Craft', 'Field notes'];
const TAGS = [
  'books',
  'light',
  'paper',
  'ink',
  'type',
  'maps',
  'rivers',
  'clocks',
  'gardens',
  'letters',
  'C++',
];
const AUTHORS = ['Ada Lind', 'Bo Renn', 'Caro Vey'];

/** Posts beside those written by hand, so that the list has several pages. */
const NOTEBOOKS = 40;

function two(number: number): string {
  return String(number).padStart(2, '0');
}

/** The strides have no common factor with the lengths, so that all sorts of combinations occur. */
function notebook(number: number): FrontMatter {
  const at = (list: readonly string[], index: number): string => list[index % list.length]!;
  return {
    title: `Notebook ${number}`,
    date: `${2019 + (number % 7)}-${two(1 + (number % 5))}-${two(1 + ((number * 3) % 28))}`,
    categories: [at(CATEGORIES, number), ...(number % 6 === 0 ? [at(CATEGORIES, number + 1)] : [])],
    tags: [at(TAGS, number), at(TAGS, number * 3 + 1)].filter(
      (tag, i, all) => all.indexOf(tag) === i,
    ),
    authors: [at(AUTHORS, number * 2)],
  };
}

export function postOf(front: object, text: string): string {
  const lines = Object.entries(front).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return `---\n${lines.join('\n')}\n---\n\n${text}\n`;
}

/** Lays posts out in a content folder, which it names. */
export async function writePosts(
  folder: string,
  posts: Readonly<Record<string, string>>,
): Promise<string> {
  const content = join(folder, 'content');
  await mkdir(content, { recursive: true });
  for (const [name, text] of Object.entries(posts)) await writeFile(join(content, name), text);
  return content;
}

/** Lays the magazine out in a folder. */
export async function writeMagazine(folder: string): Promise<Magazine> {
  const content = join(folder, 'content');
  const publicFolder = join(folder, 'public');
  await cp(join(FIXTURES, 'magazine/content'), content, { recursive: true });
  await cp(join(FIXTURES, 'magazine/public'), publicFolder, { recursive: true });
  await mkdir(join(content, 'notebooks'));
  for (let number = 1; number <= NOTEBOOKS; number += 1) {
    const text = `Page one of notebook ${number}. The rest of it is blank.`;
    const file = join(content, 'notebooks', `notebook-${number}.md`);
    await writeFile(file, postOf(notebook(number), text));
  }
  return { content, public: publicFolder, posts: await publishedIn(content) };
}

async function publishedIn(content: string): Promise<FrontMatter[]> {
  const posts: FrontMatter[] = [];
  for (const name of await readdir(content, { recursive: true })) {
    if (!name.endsWith('.md') || name.startsWith('_')) continue;
    const [, yaml = ''] = (await readFile(join(content, name), 'utf8')).split(/^---$/m);
    const { draft, ...front } = parse(yaml) as FrontMatter & { readonly draft?: boolean };
    if (draft !== true && !front.date.startsWith('2999')) posts.push(front);
  }
  return posts.sort((a, b) => (a.date < b.date ? 1 : -1));
}
