import { describe, expect, it } from 'vitest';
import { SourceFile } from '../../../../src/build/source/source-file.ts';
import { UnknownTags } from '../../../../src/build/templates/unknown-tags.ts';

const FILE = new SourceFile('content/x.md', 'one\ntwo {{< foo >}}\n{{< foo >}} {{ a.b }}\n');

describe('build/templates/unknown-tags', () => {
  it('tells of a name once, with how often and where it stands first', () => {
    const tags = new UnknownTags();
    tags.note('tag', '{{< foo >}}', FILE, 8);
    tags.note('tag', '{{< foo >}}', FILE, 20);
    tags.note('output', '{{ a.b }}', FILE, 32);
    expect(tags.warnings().map(({ place, message }) => `${place}: ${message}`)).toEqual([
      'content/x.md:2:5: {{< foo >}} is not known (2 times, here first): its inner text was kept',
      'content/x.md:3:13: {{ a.b }} is not known (once): it was left out',
    ]);
  });

  it('adds up what several have gathered', () => {
    const [one, other] = [new UnknownTags(), new UnknownTags()];
    one.note('tag', '{{< foo >}}', FILE, 8);
    other.note('tag', '{{< foo >}}', FILE, 20);
    for (const tag of structuredClone(other.all)) one.add(tag);
    expect(one.warnings().map(({ message }) => message)).toEqual([
      '{{< foo >}} is not known (2 times, here first): its inner text was kept',
    ]);
  });
});
