import type { DataFile } from './articles/edition.ts';
import type { KeptPosts } from './articles/kept-posts.ts';
import { Links } from './articles/links.ts';
import { fileOf } from './articles/printed-pages.ts';
import { filesBeside } from './companions.ts';
import type { Content } from './content.ts';
import { ImageVariants } from './media/image-variants.ts';
import type { Media } from './media/media.ts';
import { Pictures } from './media/pictures.ts';
import { RemoteImages } from './media/remote-images.ts';
import type { Writer } from './output/writer.ts';
import type { Progress } from './progress.ts';
import { renderContent, type RenderedContent } from './rendered-content.ts';
import type { Setup } from './setup.ts';
import { originsOf } from './site/site-origins.ts';
import { obstaclesIn } from './source/obstacles.ts';

/** Renders the posts and writes their files. What is wrong with any of them is told with all the rest. */
export async function writeContent(
  content: Content,
  media: Media,
  { paths, base, imageCache }: Setup,
  writer: Writer,
  progress: Progress,
  kept: KeptPosts,
): Promise<RenderedContent> {
  const { posts, held, config } = content;
  const origins = originsOf(config);
  const links = new Links(posts, held, media, { base, origins, files: filesBeside(config) });
  const remote = config.remoteImages === 'fetch' ? new RemoteImages(imageCache) : undefined;
  const pictures = new Pictures(media, {
    variants: new ImageVariants(imageCache),
    origins,
    remote: config.remoteImages === 'block' ? 'block' : remote,
  });
  const files = {
    write: (file: DataFile) => writer.write(file.path, file.content),
    reuse: (name: string) => writer.reuse(name),
    read: (name: string) => writer.read(name),
  };
  const onadvance = (count: number): void => progress.advance(count, posts.length);
  const rendered = await renderContent(content, {
    links,
    pictures,
    base,
    files,
    kept,
    onadvance,
  });
  const problems = obstaclesIn(paths.public, [...links.addresses].map(fileOf));
  return { ...rendered, problems: [...rendered.problems, ...problems] };
}
