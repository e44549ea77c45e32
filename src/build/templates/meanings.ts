import { CODE_NAMES } from './bracket-tag.ts';
import { button, card, details, notice, quote, tab, tabs } from './boxes.ts';
import {
  abbreviation,
  codeblock,
  fencedAs,
  highlight,
  keys,
  math,
  rawHtml,
} from './code-blocks.ts';
import { embed, embeddedFilm, embedOf } from './embeds.ts';
import { audio, figure, gallery, video } from './pictures.ts';
import * as hexo from './hexo.ts';
import { document, linkTo, parameter, reference } from './references.ts';
import { includeCode, snippet } from './snippets.ts';
import type { Dialect } from './token.ts';
import { asWritten, type Meaning, NOTHING } from './use.ts';
import * as wordpress from './wordpress.ts';

const nothing: Meaning = () => NOTHING;

/** The first of several that makes sense of what was given. */
function either(...meanings: readonly Meaning[]): Meaning {
  return (use) => {
    for (const meaning of meanings) {
      const made = meaning(use);
      if (made !== undefined) return made;
    }
    return undefined;
  };
}

/** Meanings by the names that generators and their themes have for them, normalized as {@link meaningOf} does. */
const MEANINGS: readonly (readonly [names: string, meaning: Meaning])[] = [
  [
    'figure img image staticimage imgproc picture photo imagefigure postimage responsiveimage lazyimage imagecaption',
    figure,
  ],
  [
    'assetimg themedimage zoomimage optimizedimage cldimage nextimage fig imgcap bundleimage fullimage fi',
    figure,
  ],
  [
    'gallery slider carousel imagegallery galleries lightgallery photos swiper gallerycontainer',
    gallery,
  ],
  [
    'video localvideo videoplayer html5video html5player html5video mp4 selfhostedvideo',
    either(embeddedFilm, video),
  ],
  ['audio audioplayer music mp3 podcast', audio],
  [
    'youtube youtubelite youtubeembed liteyoutube youtubevideo youtubenocookie yt',
    embedOf('youtube'),
  ],
  ['vimeo vimeosimple vimeoembed', embedOf('vimeo')],
  ['gist githubgist', embedOf('gist')],
  ['tweet tweetsimple x xsimple twitter twittersimple statictweet twitterembed', embedOf('x')],
  ['instagram instagramsimple', embedOf('instagram')],
  ['codepen', embedOf('codepen')],
  ['spotify', embedOf('spotify')],
  ['asciinema asciicast', embedOf('asciinema')],
  ['bilibili', embedOf('bilibili')],
  ['jsfiddle', embedOf('jsfiddle')],
  ['twitch', embedOf('twitch')],
  ['embed oembed iframe codesandbox stackblitz linkpreview mastodon bluesky soundcloud', embed],
  ['highlight code prism', highlight],
  ['codeblock', codeblock],
  ['mermaid', fencedAs('mermaid')],
  ['katex math latex inlinemath mathjax', math],
  ['rawhtml html unsafe rawcontent', rawHtml],
  ['verbatim', rawHtml],
  ['kbd key keys', keys],
  ['abbr abbreviation', abbreviation],
  ['ref', reference('ref')],
  ['relref', reference('relref')],
  ['posturl postpath', reference('post_url')],
  ['link postlink assetlink', linkTo],
  ['assetpath', reference('file')],
  ['param', parameter],
  ['pdf embedpdf pdfviewer', document],
  [
    'details expand accordion accordionitem collapse collapsible spoiler toggle folding fold',
    details,
  ],
  ['hidetoggle hideblock disclosure summarydetails foldable dropdown', details],
  [
    'notice alert admonition callout hint note tip info warning danger caution important success',
    notice,
  ],
  ['error attention infobox panel banner message box aside noticebox warn highlightbox', notice],
  ['tabs subtabs subsubtabs tabset tabgroup tabbedcontent contenttabs tabpane', tabs],
  ['tab tabitem tabpanel tabcontent', tab],
  ['quote blockquote epigraph pullquote centerquote cq citation', quote],
  ['button btn buttonlink cta linkbutton', button],
  ['card linkcard herocard carditem', card],
  ['lead center align left right columns column cols col row grid div section block', asWritten],
  [
    'steps step cards cardgroup cardgrid accordiongroup accordions filetree fragment p span',
    asWritten,
  ],
  [
    'buttons buttongroup markdown md small large big timeline container wrapper flex codegroup grouppicture gp fancybox',
    asWritten,
  ],
  ['toc tableofcontents icon fontawesome fa faicon materialicon', nothing],
  ['comment adsense ads clear clearfix pagebreak more', nothing],
];

const BY_NAME = new Map(
  MEANINGS.flatMap(([names, meaning]) => names.split(' ').map((name) => [name, meaning] as const)),
);

/** Names that mean something else in one dialect. */
const BY_DIALECT: Partial<Record<Dialect, Readonly<Record<string, Meaning>>>> = {
  liquid: {
    code: codeblock,
    includecode: includeCode,
    caniuse: hexo.caniuse,
    pullquote: hexo.pullquote,
    timeline: tabs,
    btn: either(hexo.button, button),
    checkbox: hexo.checkbox,
    label: hexo.label,
    radio: hexo.checkbox,
  },
  vitepress: { snippet },
  // Quarto's.
  hugo: { meta: parameter },
  wordpress: {
    caption: wordpress.caption,
    wpcaption: wordpress.caption,
    embed: wordpress.givenWithin(embed),
    gist: wordpress.givenWithin(embedOf('gist')),
    vimeo: wordpress.givenWithin(embedOf('vimeo')),
    youtube: wordpress.givenWithin(embedOf('youtube')),
    ...Object.fromEntries(CODE_NAMES.map((name) => [name, wordpress.code])),
  },
  jsx: { link: linkTo, a: linkTo },
};

/** A name as it is looked up: without folders, endings, case and signs. */
export function normalized(name: string): string {
  return name
    .replace(/\.(?:html?|md|liquid|njk)$/i, '')
    .replace(/^.*[/.]/, '')
    .replace(/[-_]/g, '')
    .toLowerCase();
}

export function meaningOf(dialect: Dialect, name: string): Meaning | undefined {
  return BY_DIALECT[dialect]?.[name] ?? BY_NAME.get(name);
}
