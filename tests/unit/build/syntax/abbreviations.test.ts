import { describe, expect, it } from 'vitest';
import { html } from '../a-rendering.ts';

describe('build/syntax/abbreviations', () => {
  it('says what a short form stands for, wherever it is defined', () => {
    expect(html('HTML & CSS.\n\n*[HTML]: Hyper "Text"\n*[CSS]: Style <b>\n')).toBe(
      '<p><abbr title="Hyper &quot;Text&quot;">HTML</abbr> &amp; <abbr title="Style &lt;b&gt;">CSS</abbr>.</p>\n',
    );
  });

  it('takes the longest, and whole words only', () => {
    expect(html('HTML XHTML HTML5 HTML 5\n\n*[HTML]: a\n*[HTML 5]: b\n')).toBe(
      '<p><abbr title="a">HTML</abbr> XHTML HTML5 <abbr title="b">HTML 5</abbr></p>\n',
    );
  });

  it('leaves code and addresses alone', () => {
    expect(html('`HTML` [x](/HTML)\n\n*[HTML]: a\n')).toBe(
      '<p><code>HTML</code> <a href="/HTML">x</a></p>\n',
    );
  });

  it('leaves emphasis that begins with a bracket', () => {
    expect(html('*[a](/b): c*')).toBe('<p><em><a href="/b">a</a>: c</em></p>\n');
  });

  it('forgets those of another post', () => {
    html('*[HTML]: a');
    expect(html('HTML\n\n*[CSS]: b')).toBe('<p>HTML</p>\n');
  });
});
