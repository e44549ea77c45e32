/** The ids of the two lists of the library, by which a link leads to them. */
export const BOOKMARKS_ID = 'Bookmarks';
export const DEVICE_ID = 'On-this-device';
