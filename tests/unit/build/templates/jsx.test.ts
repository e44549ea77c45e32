import { describe, expect, it } from 'vitest';
import { expanded, expandedMdx, expansionOf } from './an-expansion.ts';

describe('build/templates/jsx', () => {
  it.each([
    ['a component with attributes', 'a <Kbd x="y">b</Kbd>', 'a <kbd>b</kbd>'],
    ['one that ends itself', 'a <Kbd text={"b"} />', 'a <kbd>b</kbd>'],
    ['one on lines of its own', '<Tip>\n\n*b*\n\n</Tip>', '::: tip\n*b*\n:::'],
    ['braces in an element', '<p style={{ margin: 0 }} className="c">b</p>', '<p class="c">b</p>'],
    ['a picture', '<Image src="./a.png" alt="A" />', '![A](<./a.png>)'],
    ['a comment', 'a {/* {b} */}c', 'a c'],
    ['an id within a comment', '## A {/* #b */}', '## A {#b}'],
  ])('reads in Markdown %s', (_, text, shown) => {
    expect(expanded(text)).toBe(shown);
  });

  it.each([
    ['values', 'a {"b"} {`c`} {1} {" "}d', 'a b c 1  d'],
    ['a value that is not HTML', '{"<b>"}', '&lt;b&gt;'],
    ['the title of the post', '{frontMatter.title}', 'T'],
    ['any element', '<b className="c">d</b> <br/>', '<b class="c">d</b> <br>'],
    ['Markdown in an element', '<div>\n  *a*\n</div>', '<div>\n*a*\n</div>'],
    ['what code is about', '`{a}` and \\{b\\}', '`{a}` and \\{b\\}'],
    ['an id', '## A {#b}', '## A {#b}'],
    ['a component with an arrow', '<Odd f={(a) => <b>{a}</b>}>c</Odd>', 'c'],
    ['code in braces', '<CodeBlock language="js">{`a\n  {b}`}</CodeBlock>', '```js\na\n  {b}\n```'],
    ['an apostrophe in an expression', "a{b && <p>It's</p>} c", 'a c'],
    ['text after an unclosed brace', 'a { b', 'a { b'],
  ])('reads in MDX %s', (_, text, shown) => {
    expect(expandedMdx(text, { variables: { 'page.title': 'T' } })).toBe(shown);
  });

  it('leaves out an expression that only a program could tell, and says so', () => {
    expect(expansionOf('a {b.c} d', { isMdx: true })).toEqual({
      text: 'a  d',
      unknown: [['expression', '{b.c}', 2]],
    });
  });

  it('takes components from under each other, with their indentation', () => {
    const text = `<Tabs>
  <TabItem label="A">

    text

    \`\`\`js
    const a = { b };
    \`\`\`

  </TabItem>
</Tabs>`;
    expect(expandedMdx(text)).toBe('**A**\ntext\n```js\nconst a = { b };\n```');
  });
});

describe('build/templates/javascript', () => {
  it.each([
    "import A from './a'",
    'import "./a.css";',
    'import { a,\n  b } from \'c\'\nimport D, { e } from "f"',
    'export const meta = {\n  a: "}",\n\n  b: [1],\n}',
    'export default function Layout({ children }) {\n  return <p>{children}</p>\n}',
  ])('takes away %j', (statements) => {
    expect(expanded(`${statements}\n\ntext`)).toBe('text');
    expect(expandedMdx(`${statements}\n\ntext`)).toBe('text');
  });

  it('finds the picture that was imported', () => {
    const text = 'import hero from \'./hero.png\'\n\n<Image src={hero.src} alt="A" />';
    expect(expandedMdx(text)).toBe('![A](<./hero.png>)');
    expect(expandedMdx('<img src={require("./a.png").default} />')).toBe('<img src="./a.png">');
  });
});

describe('build/templates/javascript: what a post exports', () => {
  it.each([
    ['export const year = 2026;', '{year}', '2026'],
    ["export const name: string = 'A & b'", '{name}', 'A &amp; b'],
    ['export const a = 1\nexport const b = a;', '{b}', '1'],
    ['export const path = "./a.png";', '<img src={path} />', '<img src="./a.png">'],
    ['export const year = now();', 'x{year}', 'x'],
  ])('knows of %s what %s is', (statements, written, shown) => {
    expect(expandedMdx(`${statements}\n\n${written}`)).toBe(shown);
  });
});

describe('build/templates/lexer', () => {
  it('takes away scripts and styles, which no article can hold', () => {
    expect(expanded('<script setup>\nimport a from "b"\n</script>\n\ntext')).toBe('text');
    expect(expanded('text\n\n<style scoped>\n.a { b: c }\n</style>')).toBe('text');
  });

  it('reads the outputs of Vue where the post has a script, and not within v-pre', () => {
    const text =
      '<script setup>\n</script>\n\n{{ a }}b <i v-pre>{{ c }}</i>\n\n::: v-pre\n{{ d.e }}\n:::\n';
    expect(expanded(text)).toBe('b <i v-pre>{{ c }}</i>\n{{ d.e }}');
  });
});
