import { beforeEach, describe, expect, it, vi } from 'vitest';
import { prefetch } from '../../../src/app/prefetch.ts';

let isKnown: boolean;

beforeEach(() => {
  isKnown = true;
  vi.spyOn(DOMTokenList.prototype, 'supports').mockImplementation(() => isKnown);
});

const links = () => [...document.querySelectorAll('link[rel=prefetch]')];
const end = (type: 'load' | 'error') => links()[0]?.dispatchEvent(new Event(type));

describe('app/prefetch', () => {
  it('asks the browser once, says when it is done and leaves nothing behind', () => {
    const ondone = vi.fn();
    prefetch('/a.json', ondone);
    prefetch('/a.json', ondone);
    expect(links().map((link) => link.getAttribute('href'))).toEqual(['/a.json']);
    end('load');
    expect(ondone).toHaveBeenCalledOnce();
    expect(links()).toEqual([]);
    prefetch('/a.json', ondone);
    expect(links()).toEqual([]);
  });

  it('asks again for what did not come', () => {
    const ondone = vi.fn();
    prefetch('/b.json', ondone);
    end('error');
    expect(links()).toEqual([]);
    prefetch('/b.json', ondone);
    expect(links()).toHaveLength(1);
    end('load');
    expect(ondone).toHaveBeenCalledOnce();
  });

  it('forgets what it asked for long ago', () => {
    for (let n = 0; n <= 200; n += 1) {
      prefetch(`/many-${n}.json`, () => undefined);
      end('load');
    }
    prefetch('/many-0.json', () => undefined);
    expect(links()).toHaveLength(1);
    end('load');
  });

  it('does nothing in a browser that does not know it', () => {
    isKnown = false;
    prefetch('/c.json', () => undefined);
    expect(links()).toEqual([]);
  });
});
