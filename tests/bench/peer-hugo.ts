import { execFileSync } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Corpus } from './corpus.ts';
import { type Cost, weigh } from './machine.ts';
import { PEER_CSS } from './peer-style.ts';
import { BENCH_DIR, ToolError } from './tools.ts';

const FILES: Readonly<Record<string, string>> = {
  'hugo.toml': `baseURL = "https://example.org/"
title = "Bench"
disableKinds = ["RSS"]
[taxonomies]
  tag = "tags"
  category = "categories"
  author = "authors"
`,
  'layouts/_default/baseof.html': `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{ .Title }}</title>
<meta name="description" content="{{ .Description }}">
<link rel="canonical" href="{{ .Permalink }}">
<style>${PEER_CSS}</style>
</head>
<body><header><a href="/">Bench</a></header><main>{{ block "main" . }}{{ end }}</main></body>
</html>`,
  'layouts/_default/list.html': `{{ define "main" }}<h1>{{ .Title }}</h1>
{{ $page := .Paginate .RegularPagesRecursive 20 }}
{{ range $page.Pages }}<section><h2><a href="{{ .RelPermalink }}">{{ .Title }}</a></h2>
<p>{{ .Description }}</p><small>{{ .Date.Format "2 January 2006" }}</small></section>{{ end }}
<nav>{{ with $page.Prev }}<a href="{{ .URL }}">Newer</a>{{ end }}
{{ with $page.Next }}<a href="{{ .URL }}">Older</a>{{ end }}</nav>{{ end }}`,
  'layouts/_default/single.html': `{{ define "main" }}<article><h1>{{ .Title }}</h1>
<small>{{ .Date.Format "2 January 2006" }}</small>{{ .Content }}</article>{{ end }}`,
};

/** What the fastest generator takes for the same articles, lists and pages of tags, categories and authors. */
export async function buildWithHugo({ content, assets }: Corpus): Promise<Cost> {
  try {
    execFileSync('hugo', ['version'], { stdio: 'ignore' });
  } catch (cause) {
    throw new ToolError('Hugo is not installed', { cause });
  }
  const home = join(BENCH_DIR, 'peers/hugo');
  await rm(home, { recursive: true, force: true });
  for (const [file, text] of Object.entries(FILES)) {
    await mkdir(dirname(join(home, file)), { recursive: true });
    await writeFile(join(home, file), text);
  }
  const env = { HUGO_CONTENTDIR: content, HUGO_STATICDIR: assets };
  return weigh('hugo', ['--minify', '--cacheDir', join(home, 'cache')], { cwd: home, env });
}
