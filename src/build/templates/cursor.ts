import { containerAt } from './code.ts';
import type { Token } from './token.ts';

/** A place in a text that only moves on, with the tokens of what lies behind it. */
export class Cursor {
  readonly text: string;
  readonly tokens: Token[] = [];
  #at = 0;
  #lineStart = 0;
  /** Where the text begins that is in no token yet. */
  #from = 0;
  #container: string | undefined;

  constructor(text: string) {
    this.text = text;
  }

  get at(): number {
    return this.#at;
  }

  get isAtEnd(): boolean {
    return this.#at >= this.text.length;
  }

  get isAtLineStart(): boolean {
    return this.#at === this.#lineStart;
  }

  /** What stands before the content of the line: quotes, list marks and spaces. */
  get container(): string {
    return (this.#container ??= containerAt(this.text, this.#lineStart));
  }

  /** Whether only the container stands before this place on its line. */
  get isAtContent(): boolean {
    return this.#lineStart + this.container.length === this.#at;
  }

  /** Goes on, and leaves what lies between as it is. */
  moveTo(place: number): void {
    const lineBreak = this.text.slice(this.#at, place).lastIndexOf('\n');
    if (lineBreak !== -1) {
      this.#lineStart = this.#at + lineBreak + 1;
      this.#container = undefined;
    }
    this.#at = place;
  }

  /** Goes on, and puts a token in the place of what lies between. */
  replace(token: Token, place: number): void {
    this.#flush();
    this.tokens.push(token);
    this.moveTo(place);
    this.#from = place;
  }

  /** Goes on, and puts a text in the place of what lies between. */
  show(text: string, place: number): void {
    if (text === this.text.slice(this.#at, place)) this.moveTo(place);
    else this.replace({ kind: 'text', text }, place);
  }

  /** All tokens, when the cursor has no more to look at. */
  finish(): readonly Token[] {
    this.#at = this.text.length;
    this.#flush();
    return this.tokens;
  }

  /** Whether a sticky pattern matches here, or there. */
  matches(pattern: RegExp, place = this.#at): boolean {
    pattern.lastIndex = place;
    return pattern.test(this.text);
  }

  #flush(): void {
    if (this.#at > this.#from) {
      this.tokens.push({ kind: 'text', text: this.text.slice(this.#from, this.#at) });
    }
    this.#from = this.#at;
  }
}
