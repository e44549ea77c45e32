import type { Expander } from './expander.ts';
import { includedText } from './includes.ts';
import type { LiquidValues } from './liquid-value.ts';
import { isPart } from './pairs.ts';
import type { TagToken } from './token.ts';

const CHOICES = new Set(['if', 'unless', 'case', 'ifchanged']);
const LOOPS = new Set(['for', 'tablerow']);
const SILENT = new Set(['else', 'elsif', 'elif', 'elseif', 'when', 'break', 'continue', 'cycle']);
const DROPPED = new Set(['increment', 'decrement', 'extends', 'import', 'from', 'layout', '#', '']);
const ASSIGNED = /^\s*([\w.-]+)\s*=\s*([^]*)$/;

/**
 * What the tags of Liquid and Nunjucks make that steer others, `undefined` for all other tags. A post is read
 * without the site that it was written for: of several ways the first is taken, and lists are not known.
 */
export function controlled(token: TagToken, index: number, expander: Expander): string | undefined {
  const { name, args, start } = token;
  const text = typeof args === 'string' ? args : args.text;
  const close = expander.closeOf(index);
  if (CHOICES.has(name))
    return close === undefined ? '' : firstBranch(token, index, close, expander);
  if (LOOPS.has(name)) {
    expander.host.unknown('loop', `{% ${name} … %}`, start);
    return '';
  }
  const { values } = expander;
  // Nunjucks has one name for both.
  if (name === 'capture' || (name === 'set' && close !== undefined)) {
    const inner = close === undefined ? '' : expander.expand(index + 1, close);
    values.capture(text.trim().replace(/^["']|["']$/g, ''), inner.trim());
    return '';
  }
  if (name === 'assign' || name === 'set') {
    assign(text, values);
    return '';
  }
  if (/^(?:include|include_?cached|include_relative|render|partial)$/.test(name)) {
    return includedText(token, expander);
  }
  return SILENT.has(name) || DROPPED.has(name) ? '' : undefined;
}

function firstBranch(token: TagToken, index: number, close: number, expander: Expander): string {
  const parts = partsBetween(index, close, expander);
  // What stands in a case before its first when is blank.
  const [first, second] = token.name === 'case' ? parts : [index, ...parts];
  return first === undefined ? '' : expander.expand(first + 1, second ?? close);
}

/** The else and when of a choice itself, and not those of choices within it. */
function partsBetween(index: number, close: number, expander: Expander): number[] {
  const parts: number[] = [];
  for (let at = index + 1; at < close; at += 1) {
    if (isPart(expander.tokens[at])) parts.push(at);
    at = expander.closeOf(at) ?? at;
  }
  return parts;
}

function assign(text: string, values: LiquidValues): void {
  const [, name, expression = ''] = ASSIGNED.exec(text) ?? [];
  if (name !== undefined) values.assign(name, values.valueOf(expression.trim()));
}
