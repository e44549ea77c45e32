import type { BackupFault } from './backup.ts';

const KINDS = {
  bookmarks: ['bookmark', 'bookmarks'],
  highlights: ['highlight', 'highlights'],
  history: ['article you read', 'articles you read'],
  lists: ['smart list', 'smart lists'],
  choices: ['choice', 'choices'],
} as const;
export type BackupKind = keyof typeof KINDS;

function many(count: number, kind: BackupKind): string {
  return `${count} ${KINDS[kind][count === 1 ? 0 : 1]}`;
}

const FAULTS: Readonly<Record<BackupFault | 'too-large', string>> = {
  'other-format':
    'This file is neither a backup nor annotations nor the bookmarks of a browser. Nothing was changed.',
  newer:
    'This backup comes from a newer version of the site. Load the page again and choose it once more. Nothing was changed.',
  damaged: 'This backup is damaged, so nothing of it was taken. Nothing was changed.',
  'too-large': 'This file is larger than any backup. Nothing was changed.',
};

/** What the library says of taking everything along, and of bringing it back. */
export const backupWords = {
  heading: 'Export and import',
  hint: 'Everything you have made here lies in this browser alone. A file of it can be kept elsewhere, and brought to another device.',
  everything: 'Everything, as a backup',
  bookmarks: 'Bookmarks, for a browser',
  markdown: 'Highlights, as Markdown',
  annotations: 'Highlights, as Web Annotations',
  readwise: 'Highlights, for Readwise',
  exportHeading: 'Export',
  importHeading: 'Import a backup, annotations, or the bookmarks of a browser',
  choose: 'Choose a file',
  preview: (name: string) => `What ${name} would bring`,
  added: (count: number, kind: BackupKind) => `${many(count, kind)}, new here`,
  changed: (count: number, kind: BackupKind) => `${many(count, kind)}, changed later there`,
  nothingNew: 'All that this file has for this site is here already.',
  unmatched: (count: number) =>
    `${count === 1 ? 'One link leads' : `${count} links lead`} to no article of this site, and ${count === 1 ? 'is' : 'are'} left out.`,
  rules: 'Of what is here and there, the later change holds. Nothing is deleted.',
  merge: 'Import',
  cancel: 'Cancel',
  imported: 'Imported.',
  faults: FAULTS,
} as const;
