/** Entries on one page of a list, so that the page stays within the byte budget. */
export const pageSize = { news: 10, sources: 40, figures: 40 } as const;

/** Folder of the search bundles in the built site; one folder per locale below it. */
export const searchFolder = 'search';

/** Name of the web app manifest in the folder of each language. */
export const manifestFile = 'manifest.webmanifest';
