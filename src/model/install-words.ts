/** What is said of installing the site on a device. */
export const installWords = {
  heading: 'Install',
  hint: 'With an icon of its own it opens like any app, without a network too, and browsers are less likely to clear away what you keep.',
  install: 'Install',
  /** The names that Safari has for them on iPhones and iPads. */
  byHand: 'In this browser: choose “Share”, then “Add to Home Screen”.',
  offered: 'Saved. This site can be installed like an app, too: the library says how.',
} as const;
