/** What is needed of a voice of the browser. */
export type Voice = Pick<
  SpeechSynthesisVoice,
  'name' | 'lang' | 'localService' | 'default' | 'voiceURI'
>;

/** The voices for a language; those that are on the device, and then the one that the device prefers, come first. */
export function voicesFor<V extends Voice>(lang: string, voices: readonly V[]): V[] {
  const rank = (voice: V): number =>
    (voice.localService ? 0 : 4) + (sameTag(voice.lang, lang) ? 0 : 2) + (voice.default ? 0 : 1);
  return voices
    .filter((voice) => primaryOf(voice.lang) === primaryOf(lang))
    .sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name));
}

/** The voice that speaks where nobody has chosen one: a text goes to others only where that was chosen. */
export function firstVoice<V extends Voice>(
  voices: readonly V[],
  chosen: string | undefined,
): V | undefined {
  return (
    voices.find(({ voiceURI }) => voiceURI === chosen) ??
    voices.find(({ localService }) => localService)
  );
}

export function primaryOf(lang: string): string {
  // Android writes en_US.
  return lang.toLowerCase().split(/[-_]/)[0] ?? '';
}

function sameTag(a: string, b: string): boolean {
  return a.toLowerCase().replace('_', '-') === b.toLowerCase();
}
