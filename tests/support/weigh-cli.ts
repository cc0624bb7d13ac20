import { join } from 'node:path';
import { builtPages } from './pages.ts';
import { project } from './run-build.ts';
import { weighPages } from './weigh.ts';

/** `npm run weigh [folder]`: the ten heaviest pages of a build, `dist/` unless said otherwise, and what weighs in them. */
console.log(weighPages(builtPages({ folder: join(project, process.argv[2] ?? 'dist'), base: '/' })));
