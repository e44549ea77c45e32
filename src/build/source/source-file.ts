import { readFileSync, statSync } from 'node:fs';
import { ContentError, type Place, type Position, type WarningKind } from './content-error.ts';
import { detached } from './detached.ts';
import { LARGEST, tooLarge } from './limits.ts';

interface ProblemDetails {
  readonly offset?: number | undefined;
  readonly hint?: string | undefined;
  readonly kind?: WarningKind | undefined;
}

/** A text file of the publisher's, which knows where in it things are. */
export class SourceFile {
  /** As the publisher knows it, for messages: `content/x.md`. */
  readonly name: string;
  readonly text: string;
  #lineStarts: number[] | undefined;

  constructor(name: string, text: string) {
    this.name = name;
    this.text = text;
  }

  /** Line and column of an offset into the text. */
  positionAt(offset: number): Position {
    const starts = this.#starts();
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  }

  #starts(): number[] {
    if (this.#lineStarts === undefined) {
      this.#lineStarts = [0];
      for (let at = this.text.indexOf('\n'); at !== -1; at = this.text.indexOf('\n', at + 1)) {
        this.#lineStarts.push(at + 1);
      }
    }
    return this.#lineStarts;
  }

  /** An offset as a message shows it; of nothing, where it is not known. */
  placeAt(offset: number | undefined): Place {
    if (offset === undefined) return {};
    const position = this.positionAt(offset);
    const start = this.#starts()[position.line - 1] ?? 0;
    const end = this.text.indexOf('\n', start);
    return { position, source: detached(this.text.slice(start, end === -1 ? undefined : end)) };
  }

  /** A problem at an offset, or with the file as a whole. */
  problem(
    severity: 'error' | 'warning',
    message: string,
    { offset, hint, kind }: ProblemDetails = {},
  ): ContentError {
    return new ContentError(severity, this.name, message, { ...this.placeAt(offset), hint, kind });
  }
}

/**
 * Reads a file as UTF-8, with line ends made `\n` and without a byte order mark.
 * @throws ContentError where it cannot be read, is larger than a text, or is not UTF-8.
 */
export function readSource(path: string, name: string): SourceFile {
  let bytes: Buffer | undefined;
  try {
    if (statSync(path).size <= LARGEST) bytes = readFileSync(path);
  } catch (error) {
    throw unreadable(name, error);
  }
  if (bytes === undefined) throw tooLarge(new SourceFile(name, ''), 'is');
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw notUtf8(name, bytes);
  }
  return new SourceFile(name, text.replace(/\r\n?/g, '\n'));
}

/** What is told of a file or a folder that the system does not give. */
export function unreadable(name: string, error: unknown): ContentError {
  const reason = error instanceof Error ? error.message.split(',')[0] : String(error);
  return new ContentError('error', name, `cannot be read (${reason})`, {
    hint: 'See that it exists and that you may read it.',
  });
}

function notUtf8(name: string, bytes: Buffer): ContentError {
  const readable = readablePart(bytes);
  const lines = readable.split(/\r\n?|\n/);
  const [rest = ''] = bytes.toString('utf8', Buffer.byteLength(readable)).split(/[\r\n]/, 1);
  const line = lines.at(-1) ?? '';
  return new ContentError('error', name, 'is not UTF-8', {
    position: { line: lines.length, column: line.length + 1 },
    source: line + rest,
    hint: 'Save the file as UTF-8: in most editors under "Save with encoding".',
  });
}

/** The text before the first byte that cannot be read. */
function readablePart(bytes: Buffer): string {
  let [good, bad] = [0, bytes.length];
  let text = '';
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    try {
      // What is cut within a sign is waited for, not refused.
      const decoder = new TextDecoder('utf-8', { fatal: true });
      text = decoder.decode(bytes.subarray(0, middle), { stream: true });
      good = middle;
    } catch {
      bad = middle;
    }
  }
  return text;
}
