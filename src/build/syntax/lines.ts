/** The line that begins at an offset, without its end. */
export function lineAt(text: string, start: number): string {
  const end = text.indexOf('\n', start);
  return end === -1 ? text.slice(start) : text.slice(start, end);
}

/** Takes as much indentation from each line as it has, up to a number of columns. A tab is all of it. */
export function dedent(text: string, columns: number): string {
  return text.replace(new RegExp(`^(?: {1,${columns}}|\\t)`, 'gm'), '');
}

const INDENTED = /^(?: {4}|\t)/;

/** Where the lines end that are indented from an offset on, with the empty ones between them. */
export function indentedEnd(source: string, start: number): number {
  let end = start;
  for (let position = start; position < source.length;) {
    const line = lineAt(source, position);
    position += line.length + 1;
    if (INDENTED.test(line)) end = Math.min(position, source.length);
    else if (line.trim() !== '') break;
  }
  return end;
}

/** Takes the indentation away that all lines share. */
export function withoutIndent(text: string): string {
  let shared = Infinity;
  for (const [, indent = ''] of text.matchAll(/^([ \t]*)\S/gm)) {
    shared = Math.min(shared, indent.length);
  }
  if (shared === 0 || shared === Infinity) return text;
  return text.replace(new RegExp(`^[ \\t]{1,${shared}}`, 'gm'), '');
}

const FENCE = /^ {0,3}(`{3,}|~{3,})/;

/** Tells which lines stand within fenced code. */
export class FenceWatch {
  #fence = '';

  /** Whether a line opens, closes or is code. */
  isCode(line: string): boolean {
    const [, marks = ''] = FENCE.exec(line) ?? [];
    if (this.#fence === '') {
      this.#fence = marks;
      return marks !== '';
    }
    const isEnd = marks.startsWith(this.#fence) && line.trim() === marks;
    if (isEnd) this.#fence = '';
    return true;
  }
}
