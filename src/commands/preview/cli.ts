import { buildAndServe } from './show.ts';

/** `npm run preview`: builds the site with its drafts into `preview/` and serves it. */
process.exitCode = buildAndServe('preview', '--drafts');
