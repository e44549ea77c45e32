import { describe, expect, it } from 'vitest';
import { splitFrontMatter } from '../../../../src/build/front-matter/front-matter.ts';
import { SourceFile } from '../../../../src/build/source/source-file.ts';

function split(text: string): { format: string; written: string; rest: string } {
  const { format, written, end } = splitFrontMatter(new SourceFile('x.md', text));
  return { format, written, rest: text.slice(end) };
}

describe('build/front-matter/front-matter', () => {
  it.each([
    ['---\ntitle: x\n---\nText.', 'yaml', 'title: x\n', '\nText.'],
    ['--- \t\ntitle: x\n---  \nText.', 'yaml', 'title: x\n', '\nText.'],
    ['---\ntitle: x\n...\nText.', 'yaml', 'title: x\n', '\nText.'],
    ['---\ntitle: x\n---', 'yaml', 'title: x\n', ''],
    ['---\ntitle: "a --- b"\n---\n---\n', 'yaml', 'title: "a --- b"\n', '\n---\n'],
    ['---\n  title: x\n---\n', 'yaml', '  title: x\n', '\n'],
    ['---\n\n# a comment\n"a title": x\n---\n', 'yaml', '\n# a comment\n"a title": x\n', '\n'],
    ['---\n---\nText.', 'yaml', '', '\nText.'],
    ['---\n# nothing\n---\nText.', 'yaml', '# nothing\n', '\nText.'],
    ['\n\n---\ntitle: x\n---\n', 'yaml', 'title: x\n', '\n'],
    ['+++\ntitle = "x"\n+++\nText.', 'toml', 'title = "x"\n', '\nText.'],
    ['---toml\ntitle = "x"\n---\n', 'toml', 'title = "x"\n', '\n'],
    ['---json\n{ "title": "x" }\n---\n', 'json', '{ "title": "x" }\n', '\n'],
    ['---js\n{ title: "x" }\n---\n', 'json', '{ title: "x" }\n', '\n'],
    ['{ "title": "}" }\nText.', 'json', '{ "title": "}" }', '\nText.'],
    ['{\n"a": { "b": "\\"{" }\n}\n\nText.', 'json', '{\n"a": { "b": "\\"{" }\n}', '\n\nText.'],
  ])('cuts %j', (text, format, written, rest) => {
    expect(split(text)).toEqual({ format, written, rest });
  });

  it.each([
    '',
    'Text.',
    '----\ntitle: x\n----\n',
    '---\n\nText.\n\n---\n\nMore.',
    '---\n\n# A heading\n\nText.\n\n---\n',
    '---\nA sentence of several words: it goes on.\n---\n',
    '---\n\n- an item\n\n---\n',
    '---\n\nText.',
    '---ruby\nputs 1\n---\n',
    '+ an item',
    '{% include x %}\nText.',
    '{{< x >}}\nText.',
    '{: .x }\nText.',
    '{ "title": "x" } and more',
    '{ "title": "x"',
  ])('finds none in %j', (text) => {
    expect(split(text)).toEqual({ format: 'none', written: '', rest: text });
  });

  it.each([
    ['---\ntitle: x\n\nText.', '---'],
    ['+++\ntitle = "x"\n\nText.', '+++'],
  ])('says that it is never closed in %j', (text, fence) => {
    expect(() => split(text)).toThrow(
      expect.objectContaining({
        place: 'x.md:1:1',
        message: 'front matter is opened but never closed',
        hint: `End it with a line of ${fence}.`,
      }),
    );
  });

  it('takes no time over what only looks like it', () => {
    for (const start of ['{ "a": ', '---\n\n', '{ "', '\n']) {
      const text = start + '{"\\ # '.repeat(200_000);
      const begun = performance.now();
      split(text);
      expect(performance.now() - begun).toBeLessThan(500);
    }
  });
});
