/**
 * True while writing: in the dev server, and in a preview build (`npm run preview`, which sets DRAFTS).
 * Everything else leaves drafts out, so that no list, filter, feed or index can show them by accident.
 */
export const showsDrafts = (watched: boolean): boolean => watched || process.env.DRAFTS === '1';
