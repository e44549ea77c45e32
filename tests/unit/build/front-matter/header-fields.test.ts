import { describe, expect, it } from 'vitest';
import { headerOf } from '../../../../src/build/front-matter/header-fields.ts';
import { SourceFile } from '../../../../src/build/source/source-file.ts';
import { build } from '../a-build.ts';

function read(text: string): Record<string, string> | undefined {
  const header = headerOf(new SourceFile('x.md', text));
  if (header === undefined) return undefined;
  const fields = [...header.fields].map(([name, { value }]) => [name, value]);
  return Object.fromEntries([...fields, ['text', text.slice(header.end)]]) as Record<
    string,
    string
  >;
}

describe('build/front-matter/header-fields', () => {
  it.each([
    [
      'Title: A: a lamp\nDate: 2010-12-03 10:20\nSummary: Two\n    lines\n\nText: b.',
      { title: 'A: a lamp', date: '2010-12-03 10:20', summary: 'Two lines', text: '\nText: b.' },
    ],
    ['\ntitle:  A\nslug:\n\nText.', { title: 'A', slug: '', text: '\nText.' }],
    ['Title: A', { title: 'A', text: '' }],
    ['<!--\n.. title: A\n.. slug: a\n\n-->\n\nText.', { title: 'A', slug: 'a', text: '\n\nText.' }],
    ['.. title: A\n.. tags: b, c\n\nText.', { title: 'A', tags: 'b, c', text: '\nText.' }],
  ])('reads %j', (text, fields) => {
    expect(read(text)).toEqual(fields);
  });

  it.each([
    'Text: it begins so.\n',
    'Date: 2010-12-03\n\nText.',
    'Title: A\nand this is a paragraph.',
    '<!-- .. title: A -->\n',
    '<!--\nA comment\n-->\n',
    '',
  ])('finds none in %j', (text) => {
    expect(read(text)).toBeUndefined();
  });

  it('gives a post all that its header says, and tells where something in it is wrong', async () => {
    const { articles } = await build({
      'a.md':
        'Title: A lamp\nDate: 2010-12-03 10:20\nTags: oil, light\nAuthors: Ada, Bob\n\nText.\n',
    });
    expect(articles[0]).toMatchObject({
      title: 'A lamp',
      date: '2010-12-03T10:20:00Z',
      tags: ['oil', 'light'],
      authors: ['Ada', 'Bob'],
      html: '<p>Text.</p>\n',
    });
    const { report } = await build({ 'a.md': 'Title: A\nDate: some day\n\nText.\n' });
    expect(report).toContain('content/a.md:2:6 error: "date" must be a date, got "some day"');
  });
});
