import { lateWords } from '../../model/late-words.ts';
import { languageInWords } from '../../model/language-name.ts';
import { words } from '../../model/words.ts';
import { choose, chosenHere } from '../ui/choice.ts';
import { mark, scrollGently } from '../ui/ranges.ts';
import { READING_LINE } from '../ui/reading-line.ts';
import { blocksOf, type Sentence, sentencesIn } from './sentences.ts';
import { firstVoice, primaryOf, voicesFor } from './voices.ts';

/** The speeds that can be chosen, as factors of the voice's own. */
export const RATES = [0.5, 0.75, 1, 1.25, 1.5, 1.75, 2, 2.5, 3] as const;

const RATE_KEY = 'lectern:speech-rate';
const VOICE_KEY = 'lectern:voice:';

/** Browsers tell late of their voices, and some never tell that they have none. */
const VOICES_MS = 3000;

/** How long the page is on its way to a sentence at most: until then that may be out of sight. */
const FOLLOWING_MS = 1000;

interface Place {
  readonly block: number;
  readonly sentence: number;
}

/**
 * Reads a text aloud, sentence by sentence, with the voices of the browser (Web Speech API). A browser's own pause is
 * of no use, as Chrome on Android does not know it: a sentence that was stopped is begun again.
 */
export class Speaker {
  readonly #text: Element;
  readonly #lang: string;
  readonly #synthesis = speechSynthesis;
  #blocks: readonly Element[];
  #at: Place = { block: 0, sentence: 0 };
  #known: { readonly block: Element; readonly sentences: readonly Sentence[] } | undefined;
  /** A browser forgets to tell of an utterance that nobody holds. */
  #utterance: SpeechSynthesisUtterance | undefined;
  #marked: Range | undefined;
  #followingUntil = 0;
  #isSpeaking = $state(false);
  #problem = $state<string>();
  #rate = $state(1);
  #voices = $state.raw<readonly SpeechSynthesisVoice[]>([]);
  #chosen = $state<string>();
  readonly #voice = $derived(firstVoice(this.#voices, this.#chosen));

  /** @param text the article's, as it stands on the page */
  constructor(text: Element) {
    this.#text = text;
    this.#lang = text.closest('[lang]')?.getAttribute('lang') ?? words.lang;
    this.#blocks = blocksOf(text);
    this.#at = this.#placeToBegin();
    const rate = Number(chosenHere(RATE_KEY));
    this.#rate = RATES.find((one) => one === rate) ?? 1;
    this.#chosen = chosenHere(this.#voiceKey);
  }

  get isSpeaking(): boolean {
    return this.#isSpeaking;
  }

  /** Why nothing is heard. */
  get problem(): string | undefined {
    return this.#problem;
  }

  get rate(): number {
    return this.#rate;
  }

  get voices(): readonly SpeechSynthesisVoice[] {
    return this.#voices;
  }

  get voice(): SpeechSynthesisVoice | undefined {
    return this.#voice;
  }

  get #voiceKey(): string {
    return VOICE_KEY + primaryOf(this.#lang);
  }

  /** Begins once the voices are known. */
  start(signal: AbortSignal): void {
    const look = (): void => this.#takeVoices();
    const none = setTimeout(() => {
      if (this.#voices.length === 0)
        this.#problem = lateWords.speech.noVoice(languageInWords(this.#lang));
    }, VOICES_MS);
    this.#synthesis.addEventListener('voiceschanged', look, { signal });
    addEventListener('pagehide', () => this.pause(), { signal });
    signal.addEventListener('abort', () => {
      clearTimeout(none);
      this.pause();
      this.#mark(undefined);
    });
    look();
  }

  #takeVoices(): void {
    const before = this.#voice;
    this.#voices = voicesFor(this.#lang, this.#synthesis.getVoices());
    if (this.#voices.length === 0) return;
    this.#problem = this.#voice === undefined ? lateWords.speech.onlyRemote : undefined;
    if (before === undefined && this.#voice !== undefined) this.play();
  }

  play(): void {
    if (this.#voice === undefined) return;
    this.#problem = undefined;
    this.#isSpeaking = true;
    this.#speak();
  }

  pause(): void {
    this.#isSpeaking = false;
    this.#silence();
  }

  toggle(): void {
    if (this.#isSpeaking) this.pause();
    else this.play();
  }

  next(): void {
    this.#go(1);
  }

  previous(): void {
    this.#go(-1);
  }

  setRate(rate: number): void {
    this.#rate = rate;
    choose(RATE_KEY, rate === 1 ? undefined : String(rate));
    if (this.#isSpeaking) this.#speak();
  }

  setVoice(voiceURI: string): void {
    this.#chosen = voiceURI;
    choose(this.#voiceKey, voiceURI);
    this.play();
  }

  /** The block that is read, for who goes on reading there. */
  get block(): Element | undefined {
    return this.#blocks[this.#at.block];
  }

  #silence(): void {
    this.#utterance = undefined;
    this.#synthesis.cancel();
  }

  #go(steps: 1 | -1): void {
    const place = this.#beside(this.#at, steps);
    if (place === undefined) {
      if (steps === 1) this.#end();
      return;
    }
    this.#at = place;
    if (this.#isSpeaking) this.#speak();
    else this.#show();
  }

  /** Who goes on after the end begins anew. */
  #end(): void {
    this.pause();
    this.#mark(undefined);
    this.#at = { block: 0, sentence: 0 };
  }

  #speak(): void {
    this.#silence();
    const sentence = this.#show();
    if (sentence === undefined) {
      this.#end();
      return;
    }
    const utterance = new SpeechSynthesisUtterance(sentence.text);
    utterance.lang = sentence.lang || this.#lang;
    utterance.voice = this.#voiceFor(utterance.lang) ?? null;
    utterance.rate = this.#rate;
    utterance.addEventListener('end', () => {
      if (utterance === this.#utterance) this.#go(1);
    });
    utterance.addEventListener('error', ({ error }) => {
      if (utterance !== this.#utterance || error === 'canceled' || error === 'interrupted') return;
      this.pause();
      this.#problem = lateWords.speech.failed;
    });
    this.#utterance = utterance;
    this.#synthesis.speak(utterance);
  }

  /** For words in another language than the article's, a voice that is on the device; else the article's. */
  #voiceFor(lang: string): SpeechSynthesisVoice | undefined {
    if (primaryOf(lang) === primaryOf(this.#lang)) return this.#voice;
    return firstVoice(voicesFor(lang, this.#synthesis.getVoices()), undefined) ?? this.#voice;
  }

  /** Marks the sentence that is read, and follows it for a reader who has kept it in sight. */
  #show(): Sentence | undefined {
    const sentence = this.#sentenceAt(this.#at);
    if (sentence === undefined) return undefined;
    const isFollowed =
      this.#marked === undefined || Date.now() < this.#followingUntil || isInSight(this.#marked);
    this.#mark(sentence.range);
    if (isFollowed && follow(sentence.range)) this.#followingUntil = Date.now() + FOLLOWING_MS;
    return sentence;
  }

  #mark(range: Range | undefined): void {
    this.#marked = range;
    mark('spoken', range === undefined ? [] : [range]);
  }

  #sentenceAt({ block, sentence }: Place): Sentence | undefined {
    const element = this.#blocks[block];
    return element && this.#sentencesOf(element)[sentence];
  }

  #sentencesOf(block: Element): readonly Sentence[] {
    if (this.#known?.block !== block) this.#known = { block, sentences: sentencesIn(block) };
    return this.#known.sentences;
  }

  #beside({ block, sentence }: Place, steps: 1 | -1): Place | undefined {
    // Another edition of the text has taken the place of this one: it is gone on with as far down.
    if (this.#text.isConnected && this.#blocks[block]?.isConnected === false) {
      this.#blocks = blocksOf(this.#text);
    }
    if (this.#sentenceAt({ block, sentence: sentence + steps }) !== undefined) {
      return { block, sentence: sentence + steps };
    }
    for (let nth = block + steps; ; nth += steps) {
      const element = this.#blocks[nth];
      if (element === undefined) return undefined;
      const count = this.#sentencesOf(element).length;
      if (count > 0) return { block: nth, sentence: steps === 1 ? 0 : count - 1 };
    }
  }

  /** At the words that are selected, else where one reads, else at the beginning. */
  #placeToBegin(): Place {
    const selection = getSelection();
    const selected = selection?.isCollapsed === false ? selection.getRangeAt(0) : undefined;
    const isMeant = selected !== undefined && this.#text.contains(selected.startContainer);
    const isAbove = (range: Range): boolean =>
      isMeant
        ? range.compareBoundaryPoints(Range.START_TO_END, selected) <= 0
        : rectOf(range).bottom <= READING_LINE;
    if (!isMeant && this.#text.getBoundingClientRect().top > READING_LINE) {
      return { block: 0, sentence: 0 };
    }
    for (const [block, element] of this.#blocks.entries()) {
      const whole = document.createRange();
      whole.selectNodeContents(element);
      if (isAbove(whole)) continue;
      const sentence = this.#sentencesOf(element).findIndex(({ range }) => !isAbove(range));
      if (sentence >= 0) return { block, sentence };
    }
    return { block: 0, sentence: 0 };
  }
}

function rectOf(range: Range): DOMRect {
  return range.getBoundingClientRect();
}

function isInSight(range: Range): boolean {
  const { top, bottom } = rectOf(range);
  return bottom > 0 && top < innerHeight;
}

/** Gives whether the page has to move: where the sentence stands well there is nothing to follow. */
function follow(range: Range): boolean {
  const { top, bottom } = rectOf(range);
  if (top >= READING_LINE && bottom <= innerHeight * 0.75) return false;
  scrollGently(top - innerHeight / 4);
  return true;
}
