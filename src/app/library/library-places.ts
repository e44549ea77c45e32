/** The ids of the lists of the library, by which links lead to them. */
export const BOOKMARKS_ID = 'Bookmarks';
export const DEVICE_ID = 'On-this-device';
export const HIGHLIGHTS_ID = 'Highlights';
export const HISTORY_ID = 'History';
export const TAKE_ALONG_ID = 'Take-along';
export const BACKUP_ID = 'Export-and-import';
export const INSTALL_ID = 'Install';
export const KEPT_ID = 'Kept';
