/** What is said of reading aloud. */
export const speechWords = {
  controls: 'Reading aloud',
  play: 'Go on reading aloud',
  pause: 'Pause',
  previous: 'Sentence before',
  next: 'Next sentence',
  rate: 'Speed',
  rateOf: (rate: number) => `${rate}×`,
  voice: 'Voice',
  chooseVoice: 'Choose a voice',
  /** Of a voice that is not on the device. */
  remote: (name: string) => `${name} (over the network)`,
  onlyRemote:
    'Only voices over the network speak this language here: the text goes to those who offer them. Choose one to listen.',
  noVoice: (language: string) =>
    `This device has no voice for ${language}. Add one in its settings, under speech or accessibility, then try again.`,
  failed: 'The voice has stopped. Choose another one, or go on.',
} as const;
