import { buildAndServe } from '../preview/show.ts';

/** `npm start`: builds the site as readers get it and serves it; `dist/` stays as it is. */
process.exitCode = buildAndServe('.build/start');
