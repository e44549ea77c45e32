import type { OutputToken, Tag } from './token.ts';

const TAG = /\{%[-~]?\s*([\w-]+|#)?/y;
const TAG_STOP = /\{%|[-~]?%\}/g;
const OUTPUT_STOP = /\{\{|[-~]?\}\}/g;
/** Tags whose condition may stand in brackets. */
const STEERING = /^(?:if|els?e?if|unless|case|when|for|set|assign)$/;
const CALL = /^\s*\(([^]*)\)\s*$/;
const CALL_OUTPUT = /^([A-Za-z_][\w.-]*(?:::\w+)*)\s*\(([^]*)\)$/;

/** `{% name … %}` of Liquid, Nunjucks and Twig, or `{% name(…) %}` of Zola. */
export function liquidTagAt(text: string, start: number): Tag | undefined {
  TAG.lastIndex = start;
  const [opening, name = ''] = TAG.exec(text) ?? [];
  if (opening === undefined) return undefined;
  const from = start + opening.length;
  TAG_STOP.lastIndex = from;
  const stop = TAG_STOP.exec(text);
  if (stop === null || stop[0] === '{%') return undefined;
  const args = text.slice(from, stop.index);
  const end = TAG_STOP.lastIndex;
  const call = CALL.exec(args)?.[1];
  if (call !== undefined && !STEERING.test(name)) {
    return { dialect: 'zola', form: 'open', name, args: call, start, end };
  }
  if (name === 'end') return { dialect: 'zola', form: 'close', name, args: '', start, end };
  const closes = /^end_?-?(.+)$/.exec(name)?.[1];
  return closes === undefined
    ? { dialect: 'liquid', form: 'open', name, args, start, end }
    : { dialect: 'liquid', form: 'close', name: closes, args, start, end };
}

/** `{{ … }}`: a value, or a call as Zola has it. */
export function outputAt(text: string, start: number): Tag | OutputToken | undefined {
  OUTPUT_STOP.lastIndex = start + 2;
  const stop = OUTPUT_STOP.exec(text);
  if (stop === null || stop[0] === '{{') return undefined;
  const end = OUTPUT_STOP.lastIndex;
  const expression = text
    .slice(start + 2, stop.index)
    .replace(/^[-~]/, '')
    .trim();
  const [call, name = '', args = ''] = CALL_OUTPUT.exec(expression) ?? [];
  return call === undefined
    ? { kind: 'output', expression, start, end }
    : { dialect: 'zola', form: 'single', name, args, start, end };
}
