/** Signs that would leave nothing behind, so that `C++`, `C#` and `.NET` do not become one term. */
const SPELLED_OUT: Readonly<Record<string, string>> = {
  '+': ' plus ',
  '#': ' sharp ',
  '&': ' and ',
  '@': ' at ',
  '%': ' percent ',
};

/** Few names stand in a site many times over. */
const known = new Map<string, string>();

/**
 * The part of an address that stands for a name: lower case, words joined by hyphens. Letters, marks and
 * digits of every script stay as they are (NFC), so that a reader can read the address. Names in which
 * nothing of that kind occurs are spelled by their code points.
 */
export function slugOf(name: string): string {
  let slug = known.get(name);
  if (slug === undefined) known.set(name, (slug = slugged(name)));
  return slug;
}

function slugged(name: string): string {
  const words = name
    .toLowerCase()
    .replace(/['’]/g, '')
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}\p{Extended_Pictographic}\u200c]+/gu, '-')
    .replace(/^[-\u200c]+|[-\u200c]+$/g, '');
  if (words !== '' && !/[+#]/.test(name)) return words;
  const spelled = name.replace(/[+#&@%]/g, (sign) => SPELLED_OUT[sign] ?? sign);
  if (spelled !== name) return slugged(spelled);
  return [...name].map((char) => `u${char.codePointAt(0)?.toString(16)}`).join('-');
}
