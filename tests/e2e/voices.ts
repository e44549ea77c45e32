import type { Page } from '@playwright/test';

interface Said {
  readonly text: string;
  readonly rate: number;
  readonly voice: string | undefined;
}

declare global {
  interface Window {
    /** What the voices were given to say. */
    said?: Said[];
    /** Has the voice come to the end of what it says. */
    endSentence?: () => void;
  }
}

interface GivenVoice {
  readonly name: string;
  readonly lang: string;
  readonly localService: boolean;
}

export const ANN: GivenVoice = { name: 'Ann', lang: 'en-GB', localService: true };
export const BEN: GivenVoice = { name: 'Ben', lang: 'en-US', localService: true };
export const CLOUD: GivenVoice = { name: 'Cloud', lang: 'en-US', localService: false };

/** Gives the browser voices: a machine for tests has none, and nobody would hear them. */
export function giveVoices(page: Page, ...voices: readonly GivenVoice[]): Promise<unknown> {
  return page.addInitScript((given) => {
    const said: Said[] = [];
    let speaking: EventTarget | undefined;
    class Utterance extends EventTarget {
      readonly text: string;
      voice: GivenVoice | null = null;
      lang = '';
      rate = 1;
      constructor(text: string) {
        super();
        this.text = text;
      }
    }
    const known = given.map((voice) => ({ ...voice, voiceURI: voice.name, default: false }));
    const synthesis = Object.assign(new EventTarget(), {
      getVoices: () => known,
      cancel: () => (speaking = undefined),
      speak: (utterance: Utterance) => {
        said.push({ text: utterance.text, rate: utterance.rate, voice: utterance.voice?.name });
        speaking = utterance;
      },
    });
    Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
    Object.assign(window, {
      said,
      SpeechSynthesisUtterance: Utterance,
      endSentence: () => speaking?.dispatchEvent(new Event('end')),
    });
  }, voices);
}
