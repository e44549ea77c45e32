import type { WantedState } from './wanted.ts';
import { sizeInWords, words } from './words.ts';

type Failure = Exclude<WantedState, 'waiting' | 'saved'>;

const WHY: Readonly<Record<Failure, string>> = {
  offline: 'did not come, though the network was there. Try again later.',
  'not-found': 'not published any more.',
  damaged: 'did not arrive as published, so not kept. Try again later.',
  'storage-full': 'found no space. Remove something from the library, then try again.',
  'storage-blocked': 'refused by this browser. Allow this site to keep data, then try again.',
};

function savedOf(done: number, total: number): string {
  return `${done} of ${words.articles(total)} ${done === 1 ? 'is' : 'are'} saved`;
}

/** What is said of saving many articles at once. */
export const savingWords = {
  heading: 'Take along',
  hint: 'All articles with their pictures, to be read without a network.',
  /** Whether a browser says how much room it gives is up to it. */
  size: (count: number, bytes: number, room: number | undefined) =>
    `${words.articles(count)}, at most ${sizeInWords(bytes)}.${
      room === undefined ? '' : ` This browser has room for ${sizeInWords(room)}.`
    }`,
  tooLarge: 'That may be more than there is room for. What fits is saved.',
  sizeUnknown: 'How much that is can be seen when the network is there.',
  everything: 'Save everything',
  saveList: 'Save these articles offline',
  begun: (count: number) => `Saving ${words.articles(count)}. The library shows how far it is.`,
  nothing: 'All of these are saved already.',
  saving: (done: number, total: number) => `Saving ${done} of ${total}`,
  away: (done: number, total: number) =>
    `The network does not answer. ${savedOf(done, total)}; the rest follows when it is back.`,
  paused: (done: number, total: number) => `Paused: ${savedOf(done, total)}.`,
  stuck: (code: 'storage-full' | 'storage-blocked', done: number, total: number) =>
    code === 'storage-full'
      ? `Could not save all: this device has no space left. ${savedOf(done, total)}. Remove something from the library or the device, then go on.`
      : `Could not save: this browser does not let the site keep anything. ${savedOf(done, total)}. Allow it in the browser’s settings, then go on.`,
  done: (done: number, total: number) =>
    done === total ? `Done: ${words.articles(total)} saved.` : `Done: ${savedOf(done, total)}.`,
  failed: (count: number, why: Failure) => `Could not save ${count}: ${WHY[why]}`,
  stopped: (done: number, total: number) => `Stopped: ${savedOf(done, total)}.`,
  pause: 'Pause',
  resume: 'Go on',
  stop: 'Stop',
  retry: words.retry,
  close: words.close,
} as const;
