import { between, pick, pickByRank, pickSome, type Random, randomFrom } from './random.ts';
import { vocabularyOf } from './vocabulary.ts';

/** A made-up post. The post at an index is the same whatever the size of the corpus. */
export interface Post {
  readonly slug: string;
  readonly markdown: string;
}

export const PICTURES = Array.from({ length: 12 }, (_, index) => `/images/posts/${index}.jpg`);

const WORDS = vocabularyOf(5300, 7);
const RARE_WORDS = WORDS.slice(400);
const TAGS = RARE_WORDS.slice(0, 200);
const CATEGORIES = 'Engineering Design Travel Food Science Books Music Health History'.split(' ');
const AUTHORS = Array.from({ length: 20 }, (_, index) =>
  [TAGS[index], RARE_WORDS[300 + index]].map((name = '') => capital(name)).join(' '),
);

/** How much of a text are the words that its subject brings, and how many those are. */
const TOPIC_SHARE = 0.2;
const TOPIC_SIZE = 30;

/** Links lead only to posts that the smallest corpus has too. */
const LINKED_POSTS = 100;

const NEWEST = Date.UTC(2025, 5, 30, 9);
const HOURS_BETWEEN_POSTS = 12;

type Snippet = (w: readonly string[], n: number) => string;

const SNIPPETS: Readonly<Record<string, Snippet>> = {
  ts: ([a, b, c, d], n) =>
    `import { ${a} } from './${b}.ts';\n\nexport function ${c}(${d}: readonly number[]): number {\n  const limit = ${n};\n  let total = 0;\n  for (const item of ${d}) {\n    if (item > limit) total += ${a}(item); // ${b} only\n  }\n  return total;\n}`,
  python: ([a, b, c, d], n) =>
    `from ${a} import ${b}\n\nclass ${capital(c ?? '')}:\n    def __init__(self, ${d}=${n}):\n        self.${d} = ${d}\n\n    def ${b}(self, items):\n        return [${b}(item) for item in items if item.${a} < self.${d}]`,
  sh: ([a, b, c, d], n) =>
    `for ${a} in ${b}/*.txt; do\n  sort -u "$${a}" | head -${n} > "${c}-$${a}"\ndone\ntar czf ${d}.tar.gz ${c}-*`,
  css: ([a, b, c, d], n) =>
    `.${a} > .${b} {\n  --${c}: ${n}px;\n  display: grid;\n  gap: calc(var(--${c}) * 2);\n}\n\n.${d}:hover {\n  color: #a03c12;\n}`,
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function repeat(count: number, make: () => string): string[] {
  return Array.from({ length: count }, make);
}

function slugAt(index: number): string {
  const random = randomFrom(index + 1);
  return [...repeat(3, () => pick(random, RARE_WORDS)), index].join('-');
}

/** Writes the paragraphs of one post, and counts their words. */
class Prose {
  count = 0;
  readonly #random: Random;
  readonly #topic: readonly string[];

  constructor(random: Random) {
    this.#random = random;
    this.#topic = pickSome(TOPIC_SIZE, () => pick(random, RARE_WORDS));
  }

  topic = (): string => pickByRank(this.#random, this.#topic, 4);

  words(count: number): string[] {
    return repeat(count, () =>
      this.#random() < TOPIC_SHARE ? this.topic() : pickByRank(this.#random, WORDS, 2.7),
    );
  }

  sentence = (): string => {
    const words = this.words(between(this.#random, 6, 24));
    this.count += words.length;
    const at = between(this.#random, 1, words.length - 2);
    words[at] = this.#marked(words[at] ?? '');
    if (words.length > 12) words[4] = `${words[4] ?? ''},`;
    return `${capital(words.join(' '))}.`;
  };

  paragraph = (): string => repeat(between(this.#random, 2, 6), this.sentence).join(' ');

  heading(level: number): string {
    const words = this.words(between(this.#random, 3, 6)).join(' ');
    return `${'#'.repeat(level)} ${capital(words)}`;
  }

  list(marker: string): string {
    return repeat(between(this.#random, 3, 6), () => `${marker} ${this.sentence()}`).join('\n');
  }

  table(): string {
    const columns = between(this.#random, 2, 4);
    const row = (): string => `| ${repeat(columns, this.topic).join(' | ')} |`;
    const rule = `|${' --- |'.repeat(columns)}`;
    return [row(), rule, ...repeat(between(this.#random, 3, 7), row)].join('\n');
  }

  code(): string {
    const language = pick(this.#random, Object.keys(SNIPPETS));
    const names = pickSome(4, this.topic);
    const code = SNIPPETS[language]?.(names, between(this.#random, 2, 99)) ?? '';
    return `\`\`\`${language}\n${code}\n\`\`\``;
  }

  #marked(word: string): string {
    const chance = this.#random();
    if (chance < 0.08) return `**${word}**`;
    if (chance < 0.12) return `*${word}*`;
    if (chance < 0.15) return `\`${word}\``;
    if (chance < 0.17) return `[${word}](https://example.org/${this.topic()}/)`;
    if (chance > 0.185) return word;
    return `[${word}](/posts/${slugAt(between(this.#random, 0, LINKED_POSTS - 1))}/)`;
  }
}

function bodyOf(prose: Prose, random: Random): string {
  const length = between(random, 600, 1500);
  let pictures = between(random, 1, 2);
  let tables = random() < 0.15 ? 1 : 0;
  let snippets = random() < 0.3 ? between(random, 1, 3) : 0;
  const blocks = [prose.paragraph(), prose.paragraph()];
  for (let section = 0; prose.count < length; section++) {
    blocks.push(prose.heading(section % 3 === 2 ? 3 : 2));
    blocks.push(...repeat(between(random, 1, 3), prose.paragraph));
    if (random() < 0.35) blocks.push(prose.list('-'));
    else if (random() < 0.1) blocks.push(prose.list('1.'));
    if (random() < 0.1) blocks.push(`> ${prose.sentence()}`);
    if (section === 0) continue;
    if (pictures-- > 0) blocks.push(`![${prose.words(4).join(' ')}](${pick(random, PICTURES)})`);
    if (snippets-- > 0) blocks.push(prose.code());
    if (tables-- > 0) blocks.push(prose.table());
  }
  return blocks.join('\n\n');
}

export function postAt(index: number): Post {
  const random = randomFrom(index * 7919 + 13);
  const prose = new Prose(random);
  const date = new Date(NEWEST - index * HOURS_BETWEEN_POSTS * 3600e3);
  const markdown = `---
title: "${capital(prose.words(between(random, 4, 8)).join(' '))}"
description: "${prose.sentence().replace(/[*`]|\]\(.*?\)|\[/g, '')}"
date: ${date.toISOString()}
image: ${pick(random, PICTURES)}
categories: [${pickSome(random() < 0.75 ? 1 : 2, () => pickByRank(random, CATEGORIES, 3)).join(', ')}]
authors: [${pickSome(random() < 0.85 ? 1 : 2, () => pick(random, AUTHORS)).join(', ')}]
tags: [${pickSome(between(random, 2, 5), () => pickByRank(random, TAGS)).join(', ')}]
draft: false
---

${bodyOf(prose, random)}
`;
  return { slug: slugAt(index), markdown };
}
