import { expect, it } from 'vitest';
import { keyNames } from '../../../../src/app/keys/key-names.ts';

it('app/keys/key-names writes keys as they stand on a keyboard', () => {
  expect(keyNames('j', false)).toEqual(['j']);
  expect(keyNames('g a', false)).toEqual(['g', 'a']);
  expect(keyNames('Mod+k', false)).toEqual(['Ctrl', 'K']);
  expect(keyNames('Mod+k', true)).toEqual(['⌘', 'K']);
  expect(keyNames('+', false)).toEqual(['+']);
  expect(keyNames('Escape', false)).toEqual(['Esc']);
});
