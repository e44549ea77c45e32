import { dateLanguage } from '../../../src/model/languages.ts';
import { TABLES } from '../../../src/words/tables.ts';
import { lateWords } from '../../../src/model/late-words.ts';
import { describe, expect, it } from 'vitest';
import { sizeInWords } from '../../../src/model/size-in-words.ts';
import { dayInWords, rememberDay, speak, words } from '../../../src/model/words.ts';

describe('model/words', () => {
  it.each([
    [0, '0 KB'],
    [1, '1 KB'],
    [999, '1 KB'],
    [1000, '1 KB'],
    [411_600, '412 KB'],
    [999_499, '999 KB'],
    [999_999, '1.0 MB'],
    [1_240_000, '1.2 MB'],
    [999_949_999, '999.9 MB'],
    [10_737_400_000, '10.7 GB'],
  ])('says %i bytes as %s', (bytes, said) => {
    expect(sizeInWords(bytes)).toBe(said);
  });

  it('says a day as it is said in the language of the interface, with the ways of the site’s country', () => {
    expect(dayInWords('2024-05-12')).toBe('May 12, 2024');
    expect(dayInWords('2024-05-12T23:30:00Z')).toBe('May 12, 2024');
    speak(TABLES.en.first, dateLanguage('en', 'en-GB'));
    expect(dayInWords('2024-05-12')).toBe('12 May 2024');
    speak(TABLES.en.first, dateLanguage('en', 'sv'));
    expect(dayInWords('2024-05-12')).toBe('12 maj 2024');
    speak(TABLES.en.first, dateLanguage('en', 'de'));
    expect(dayInWords('2024-05-12')).toBe('May 12, 2024');
  });

  it('says a day as the page does that says it already, in the same language', () => {
    speak(TABLES.en.first);
    rememberDay('2024-05-13T10:00:00Z', 'en', '13 May');
    rememberDay('2024-05-14T10:00:00Z', 'de', '14. Mai');
    expect(dayInWords('2024-05-13')).toBe('13 May');
    expect(dayInWords('2024-05-14')).toBe('May 14, 2024');
    speak(TABLES.en.first);
    expect(dayInWords('2024-05-13')).toBe('May 13, 2024');
  });

  it('counts articles as a person does', () => {
    expect(words.articles(0)).toBe('0 articles');
    expect(words.articles(1)).toBe('1 article');
    expect(words.articles(12_345)).toBe('12,345 articles');
  });

  it('says how many of all articles a filter leaves', () => {
    expect(words.matches(3, 1200)).toBe('3 of 1,200 articles');
    expect(words.matches(1, 1)).toBe('1 article');
  });

  it('says what can be read without a network', () => {
    expect(lateWords.lists.offline(0, false)).toBe(
      'You are offline, and no article is on this device yet.',
    );
    expect(lateWords.lists.offline(1, false)).toBe(
      'You are offline. This article is on this device.',
    );
    expect(lateWords.lists.offline(12, false)).toBe(
      'You are offline. These 12 articles are on this device.',
    );
    expect(lateWords.lists.offline(1200, false)).toBe(
      'You are offline. These 1,200 articles are on this device.',
    );
  });

  it('says of no device that it is offline which its browser takes to be online', () => {
    const said = (isOnline: boolean): string[] => [
      lateWords.lists.offline(0, isOnline),
      lateWords.lists.offline(2, isOnline),
      lateWords.lists.offlineTerms('tag', 2, isOnline),
      lateWords.library.copyBecause('offline', isOnline),
      words.offlinePage(isOnline),
      words.failed('offline', isOnline),
    ];
    for (const text of said(true)) expect(text).toMatch(/^The network does not answer[.,]/);
    for (const text of said(false)) expect(text).toMatch(/^You are offline[.,]/);
  });

  it('says how large a saved article is', () => {
    expect(lateWords.save.saving(3, 7)).toBe('Saving 3 of 7');
    expect(lateWords.save.checked(412_000)).toBe('412 KB · verified');
  });
});
