import { describe, expect, it } from 'vitest';
import { scriptLanguageOf } from '../../../../src/build/site/script-language.ts';

describe('build/site/script-language', () => {
  it.each([
    ['he', 'הרכבת', 'מי ששותק בקרון שומע את הגשם.'],
    ['ar', 'القطار', 'من يصمت في العربة يسمع المطر.'],
    ['fa', 'قطار شب', 'هر که در واگن خاموش است صدای باران را می‌شنود.'],
    ['ur', 'رات کی گاڑی', 'جو ڈبے میں چپ ہے وہ بارش سنتا ہے۔'],
    ['ja', '夜汽車', '黙っている人には雨の音が聞こえる。'],
    ['zh', '夜车', '沉默的人听见雨声。'],
    ['ko', '밤 기차', '침묵하는 사람은 빗소리를 듣는다.'],
    ['el', 'Το τρένο', 'Όποιος σωπαίνει ακούει τη βροχή.'],
    ['th', 'รถไฟ', 'คนที่เงียบจะได้ยินเสียงฝน'],
  ])('finds %s', (language, title, text) => {
    expect(scriptLanguageOf(title, text)).toBe(language);
  });

  it.each([
    ['The train', 'Whoever keeps silent hears the rain, or 雨 and גשם.'],
    ['Поезд', 'Кто молчит, тот слышит дождь.'],
    ['', ''],
    ['αβγ', 'The three sides of a triangle are called after these letters.'],
  ])('leaves a text open that others may have written, such as %j', (title, text) => {
    expect(scriptLanguageOf(title, text)).toBeUndefined();
  });

  it('looks at sentences, and not at code, tags and addresses between them', () => {
    const code = '```sh\nnpm install && npm run everything-there-is\n```';
    const text = `גשם <em class="a-long-name">יורד</em> [שם](https://example.com/a/long/path).\n\n${code}`;
    expect(scriptLanguageOf('', text)).toBe('he');
  });

  it('takes a letter of another language for a word from there', () => {
    const word = 'پروژه';
    expect(scriptLanguageOf('', `${'من يصمت في العربة يسمع المطر. '.repeat(5)}${word}`)).toBe('ar');
  });

  it('reads a long text in no time', () => {
    const start = performance.now();
    scriptLanguageOf('雨', '<`{{'.repeat(1_000_000));
    expect(performance.now() - start).toBeLessThan(200);
  });
});
