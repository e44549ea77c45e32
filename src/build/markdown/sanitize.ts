import { purifierWith } from '../../model/purify-config.ts';

let purifier: Promise<(html: string) => string> | undefined;

/** Loaded by the first post that needs it: jsdom takes a third of a second to start. */
async function load(): Promise<(html: string) => string> {
  const [{ JSDOM }, { default: createPurifier }] = await Promise.all([
    import('jsdom'),
    import('dompurify'),
  ]);
  return purifierWith(createPurifier(new JSDOM('').window));
}

/** Takes out of HTML what the policy does not allow. */
export function sanitizer(): Promise<(html: string) => string> {
  return (purifier ??= load());
}
