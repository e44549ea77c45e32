import { describe, expect, it } from 'vitest';
import { firstVoice, type Voice, voicesFor } from '../../../../src/app/speech/voices.ts';

function voice(name: string, lang: string, more: Partial<Voice> = {}): Voice {
  return { name, lang, localService: true, default: false, voiceURI: name, ...more };
}

const REMOTE = { localService: false };

describe('app/speech/voices', () => {
  it('offers those of the language, with those of the device and of the very tag first', () => {
    const voices = [
      voice('Cloud', 'en-GB', REMOTE),
      voice('Ann', 'en_US'),
      voice('Ben', 'en-GB'),
      voice('Carl', 'de-DE'),
      voice('Dora', 'en-GB', { default: true }),
    ];
    const names = voicesFor('en-GB', voices).map(({ name }) => name);
    expect(names).toEqual(['Dora', 'Ben', 'Ann', 'Cloud']);
  });

  it('takes what was chosen, else one of the device, and never one of the network by itself', () => {
    const cloud = voice('Cloud', 'en', REMOTE);
    const ann = voice('Ann', 'en');
    expect(firstVoice([cloud, ann], undefined)).toBe(ann);
    expect(firstVoice([ann, cloud], 'Cloud')).toBe(cloud);
    expect(firstVoice([cloud], undefined)).toBe(undefined);
    expect(firstVoice([ann], 'gone')).toBe(ann);
  });
});
