import { describe, expect, it } from 'vitest';
import type { Action } from '../../../../src/app/keys/action.ts';
import { KeyPresses } from '../../../../src/app/keys/key-presses.ts';

/** Actions that note their ids when they are done. */
function actionsThatTell(...given: Partial<Action>[]) {
  const done: string[] = [];
  const actions = given.map((action): Action => {
    const { id = action.keys?.join() ?? '' } = action;
    return { id, title: id, group: 'list', keys: [], run: () => done.push(id), ...action };
  });
  return { presses: new KeyPresses(actions), done };
}

const at = (timeStamp: number, repeat = false) => ({ timeStamp, repeat });

describe('app/keys/key-presses', () => {
  it('does what a key means, and takes the press', () => {
    const { presses, done } = actionsThatTell(
      { keys: ['j'] },
      { keys: ['/', 'Mod+k'], id: 'find' },
    );
    expect(presses.press('j', at(0))).toBe(true);
    expect(presses.press('Mod+k', at(1))).toBe(true);
    expect(presses.press('x', at(2))).toBe(false);
    expect(done).toEqual(['j', 'find']);
  });

  it('does the first of two with the same key that applies', () => {
    let isArticle = false;
    const { presses, done } = actionsThatTell(
      { id: 'card', keys: ['j'], applies: () => !isArticle },
      { id: 'older', keys: ['j'], applies: () => isArticle },
    );
    presses.press('j', at(0));
    isArticle = true;
    presses.press('j', at(1));
    expect(done).toEqual(['card', 'older']);
  });

  it('leaves a key alone whose action does not apply', () => {
    const { presses, done } = actionsThatTell({ keys: ['o'], applies: () => false });
    expect(presses.press('o', at(0))).toBe(false);
    expect(done).toEqual([]);
  });

  it('waits a second for the other key of two', () => {
    const { presses, done } = actionsThatTell({ keys: ['g s'], id: 'saved' }, { keys: ['s'] });
    presses.press('g', at(0));
    presses.press('s', at(900));
    expect(done).toEqual(['saved']);
    presses.press('g', at(2000));
    presses.press('s', at(3100));
    expect(done).toEqual(['saved', 's']);
  });

  it('does nothing where two keys mean nothing together', () => {
    const { presses, done } = actionsThatTell({ keys: ['g a'] }, { keys: ['j'] });
    presses.press('g', at(0));
    expect(presses.press('j', at(10))).toBe(false);
    presses.press('j', at(20));
    expect(done).toEqual(['j']);
  });

  it('does it again for a key that is held down only where that was meant', () => {
    const { presses, done } = actionsThatTell({ keys: ['j'], repeats: true }, { keys: ['s'] });
    expect(presses.press('j', at(0, true))).toBe(true);
    expect(presses.press('s', at(1, true))).toBe(true);
    expect(done).toEqual(['j']);
  });
});
