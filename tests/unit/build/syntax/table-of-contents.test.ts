import { describe, expect, it } from 'vitest';
import { html } from '../a-rendering.ts';

const LIST =
  '<ul class="toc"><li><a href="#a">A</a><ul><li><a href="#b">B</a></li></ul></li><li><a href="#c">C &amp; D</a></li></ul>\n';
const HEADINGS = '\n\n## A\n\n### B\n\n## C & D {#c}\n';

describe('build/syntax/table-of-contents', () => {
  it.each([
    '* TOC\n{:toc}',
    '1. Contents\n{: .x toc }',
    '{: class="y"}\n- TOC\n{:toc}',
    '[[toc]]',
    '[TOC]',
    '[[_TOC_]]',
    '${toc}',
  ])('puts the list of all headings in the place of %j', (mark) => {
    expect(html(mark + HEADINGS).startsWith(LIST)).toBe(true);
  });

  it('leaves out headings that ask for it', () => {
    expect(html('## Contents\n{:.no_toc}\n\n* TOC\n{:toc}' + HEADINGS)).toContain(LIST);
  });

  it('shows nothing where there are no headings', () => {
    expect(html('[[toc]]\n\na')).toBe('<p>a</p>\n');
  });

  it('leaves the words within a sentence or code', () => {
    expect(html('See [[toc]] and `[toc]`.')).toBe('<p>See [[toc]] and <code>[toc]</code>.</p>\n');
  });
});
