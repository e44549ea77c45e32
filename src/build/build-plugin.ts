import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin, Rolldown, ViteBuilder } from 'vite';
import type { PrintPage } from '../model/page.ts';
import { HASHED_FOLDER } from '../model/hash.ts';
import { hrefOf } from '../model/route.ts';
import { BuildReport } from './build-report.ts';
import { ClientBundle } from './client-bundle.ts';
import { type Content, readContent } from './content.ts';
import { ContentError, ContentFailure } from './content-error.ts';
import { type DataFile, hashOf } from './edition.ts';
import { headOf, SHARE_IMAGE } from './head.ts';
import { Links } from './links.ts';
import { Media } from './media.ts';
import { shownPath } from './paths.ts';
import { fileOf, printedPages } from './printed-pages.ts';
import { renderContent, type RenderedContent } from './rendered-content.ts';
import type { Setup } from './setup.ts';
import { checkReplaceable, replaceWith } from './staging.ts';
import { ICONS, Template } from './template.ts';
import { Writer } from './writer.ts';

const PRECACHE = 'virtual:lectern/precache';

interface PrecacheEntry {
  readonly url: string;
  /** `null` where the name changes with the content. */
  readonly revision: string | null;
}

/** `build`: everything is made in a folder of its own, and takes the place of the old at the very end. */
export function buildPlugin(setup: () => Setup): Plugin {
  let precache: readonly PrecacheEntry[] = [];
  return {
    name: 'lectern:build',
    apply: 'build',
    config(config) {
      const { root, staging, printer } = setup();
      // How long each plugin took is no news to a publisher.
      const checks = { pluginTimings: false };
      const emptyOutDir = config.build?.emptyOutDir === true;
      return {
        builder: {
          // Each environment would get plugin instances of its own, and the worker no precache list.
          sharedConfigBuild: true,
          sharedPlugins: true,
          buildApp: async (builder) => {
            try {
              await buildApp(builder, setup(), emptyOutDir, (entries) => (precache = entries));
            } finally {
              await rm(staging, { recursive: true, force: true });
              await rm(printer, { recursive: true, force: true });
            }
          },
        },
        build: {
          assetsDir: `${HASHED_FOLDER}/assets`,
          emptyOutDir: false,
          reportCompressedSize: false,
        },
        environments: {
          client: {
            build: {
              // Every browser that runs this app knows modulepreload.
              modulePreload: { polyfill: false },
              rolldownOptions: {
                checks,
                input: path.join(root, 'index.html'),
                // What two pages use is one file, and not one for each pair of them.
                output: { codeSplitting: { groups: [{ name: 'shared', minShareCount: 2 }] } },
              },
            },
          },
          print: {
            consumer: 'server',
            resolve: { noExternal: true },
            build: {
              ssr: true,
              outDir: printer,
              copyPublicDir: false,
              rolldownOptions: {
                checks,
                input: path.join(root, 'src/app/print.ts'),
                output: { entryFileNames: 'print.mjs' },
              },
            },
          },
          worker: {
            consumer: 'client',
            build: {
              outDir: staging,
              copyPublicDir: false,
              rolldownOptions: {
                checks,
                input: path.join(root, 'src/worker/worker.ts'),
                output: { entryFileNames: 'sw.js', format: 'iife' },
              },
            },
          },
        },
      };
    },
    resolveId: (id) => (id === PRECACHE ? `\0${PRECACHE}` : undefined),
    load: (id) =>
      id === `\0${PRECACHE}` ? `export const precache = ${JSON.stringify(precache)};` : undefined,
  };
}

async function buildApp(
  builder: ViteBuilder,
  setup: Setup,
  emptyOutDir: boolean,
  setPrecache: (entries: readonly PrecacheEntry[]) => void,
): Promise<void> {
  const { paths, base, staging, printer } = setup;
  const report = new BuildReport();
  if (!emptyOutDir) await checkReplaceable(paths.out);
  const content = await readContent({ paths, withHeld: false });
  const media = new Media(paths, base);
  const writer = new Writer(staging);
  const rendered = await writeArticles(content, media, setup, writer);
  const { edition, problems } = rendered;
  stopOnErrors(problems);

  const client = new ClientBundle(await bundle(builder, 'client'), base);
  await bundle(builder, 'print');
  const { print } = (await import(pathToFileURL(path.join(printer, 'print.mjs')).href)) as {
    print: PrintPage;
  };

  for (const file of edition.files) await writer.write(file.path, file.content);
  for (const [name, file] of media.used) await writer.copy(file, name);
  const shell = await printPages(rendered, content, setup, client, print, writer);
  await writer.done();

  await client.removeInlined(staging);
  setPrecache([
    { url: `${base}shell.html`, revision: hashOf(shell) },
    ...client.kept.map((name) => ({ url: base + name, revision: null })),
  ]);
  await bundle(builder, 'worker');
  await replaceWith(staging, paths.out);
  report.print(content, edition, problems, shownPath(paths.out), writer.written);
}

/** @throws ContentFailure with all that was found, where anything of it is an error. */
function stopOnErrors(problems: readonly ContentError[]): void {
  if (problems.some(({ severity }) => severity === 'error')) throw new ContentFailure(problems);
}

/** Renders the posts and writes their files. What is wrong with any of them is told with all the rest. */
async function writeArticles(
  content: Content,
  media: Media,
  { paths, base, staging }: Setup,
  writer: Writer,
): Promise<RenderedContent> {
  const links = new Links(content.posts, content.held, media, base);
  const files = {
    write: (file: DataFile) => writer.write(file.path, file.content),
    read: async (name: string) => {
      await writer.done();
      return readFile(path.join(staging, name), 'utf8');
    },
  };
  const rendered = await renderContent(content, { links, media, base, files });
  await writer.done();
  const problems = inTheWay([...links.addresses].map(fileOf), paths.public);
  return { ...rendered, problems: [...rendered.problems, ...problems] };
}

/** Files whose names do not change, beside the pages. */
const FIXED = ['manifest.json', 'sw.js', '404.html', 'shell.html', HASHED_FOLDER];

/** Files of the publisher's that stand where Lectern writes its own. */
function inTheWay(files: readonly string[], folder: string): ContentError[] {
  return [...files, ...FIXED]
    .filter((file) => existsSync(path.join(folder, file)))
    .map(
      (file) =>
        new ContentError(
          'error',
          shownPath(path.join(folder, file)),
          'stands where Lectern writes',
          {
            hint: 'Give the file another name.',
          },
        ),
    );
}

async function bundle(builder: ViteBuilder, name: string): Promise<Rolldown.RolldownOutput> {
  const environment = builder.environments[name];
  if (environment === undefined) throw new Error(`Vite has no environment "${name}"`);
  return (await builder.build(environment)) as Rolldown.RolldownOutput;
}

/** Prints all pages, and gives back the one that answers without a network. */
async function printPages(
  { edition, site }: RenderedContent,
  { config }: Content,
  { paths, base, staging }: Setup,
  client: ClientBundle,
  print: PrintPage,
  writer: Writer,
): Promise<string> {
  const icon = ICONS.find((name) => existsSync(path.join(paths.public, name)));
  const template = new Template(await client.html(staging), site, base, icon);
  const hasShareImage = existsSync(path.join(paths.public, SHARE_IMAGE));
  const options = { site, url: config.url, base, hasShareImage };
  let shell = '';
  for await (const printed of printedPages(edition, staging)) {
    const data = { site, page: printed.page };
    const href = printed.address === undefined ? '' : hrefOf(printed.address, base);
    const body = print(data, href, printed.html);
    const head = headOf(printed, options) + client.headOf(printed.page.kind);
    const text = template.page(head, body, data, client.loaderOf(printed.page.kind));
    if (printed.page.kind === 'shell') shell = text;
    await writer.write(printed.file, text);
  }
  return shell;
}
