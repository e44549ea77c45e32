import { BRACKETED } from './bracket-tag.ts';
import { Expander } from './expander.ts';
import { LONE_EMBED } from './lone-embed.ts';
import { IMPORT } from './snippet-tag.ts';
import type { TemplateHost } from './template-host.ts';

/** What every text has in it that holds a template of any kind. */
const ANY =
  /\{[{%]|\{#-?\s|\{\s*\/\*|=\{|<[A-Z]|<(?:script|style|iframe|[sS][vV][gG])\b|[@%]\[|^(?:import|export)\s/m;
const ANY_OF_MDX = /[{<]|[@%]\[|^(?:import|export)\s/m;

/**
 * Makes Markdown, with HTML in it, of a post in which a generator would first have read templates: shortcodes
 * of Hugo and Zola, tags of Liquid and Nunjucks, components of MDX and of Vue, tags in brackets of WordPress,
 * embeds of Gatsby, files that VitePress takes in. Code stays as it is.
 * @throws RangeError where the text is nested too deeply.
 */
export function expandTemplates(text: string, host: TemplateHost): string {
  const signs = [host.isMdx ? ANY_OF_MDX : ANY, BRACKETED, LONE_EMBED, IMPORT];
  if (!text.includes('v-pre') && !signs.some((sign) => sign.test(text))) return text;
  return new Expander(text, host).markdown();
}
