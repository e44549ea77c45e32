import { describe, expect, it } from 'vitest';
import { minutesOf } from '../../../src/model/reading-time.ts';

describe('model/reading-time', () => {
  it('takes at least a minute, even for nothing', () => {
    expect(minutesOf('')).toBe(1);
    expect(minutesOf('… — !')).toBe(1);
    expect(minutesOf('A word.')).toBe(1);
  });

  it('reads 238 English words in a minute', () => {
    expect(minutesOf('word '.repeat(238 * 5))).toBe(5);
    expect(minutesOf("don't half-read ".repeat(238))).toBe(2);
  });

  it('reads 500 Japanese or Chinese signs in a minute', () => {
    expect(minutesOf('読書の時間'.repeat(300))).toBe(3);
    expect(minutesOf('阅读'.repeat(750))).toBe(3);
  });

  it('counts the long vowel of katakana as a sign and not as a word', () => {
    expect(minutesOf('コーヒー'.repeat(375))).toBe(3);
  });

  it('adds up what is written in two scripts', () => {
    expect(minutesOf('word '.repeat(238 * 2) + '字'.repeat(1000))).toBe(4);
  });

  it.each([
    ['Korean', '읽는 시간 '],
    ['Arabic', 'وقت القراءة '],
    ['Greek', 'χρόνος ανάγνωσης '],
    ['Hindi', 'पढ़ने का '],
  ])('counts words in %s', (_, twoWords) => {
    expect(minutesOf(twoWords.repeat(238))).toBe(2);
  });
});
