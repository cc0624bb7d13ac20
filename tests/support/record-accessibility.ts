import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { audit, axeVersion } from './audit.ts';
import { startBrowser } from './browser.ts';
import { builtPages } from './pages.ts';
import { project, runBuild } from './run-build.ts';
import { serve } from './server.ts';

/**
 * `npm run accessibility:record`: builds the site, runs axe on every page and writes what the
 * accessibility statement says of it to src/config/accessibility.json. Prints each violation.
 */
const folder = join(project, '.build/accessibility');
const { status, output } = runBuild({ BASE_PATH: '/', OUT_DIR: folder });
if (status !== 0) throw new Error(output);
const paths = builtPages({ folder, base: '/' }).map(({ path }) => path);
const server = await serve(folder);
const browser = await startBrowser();
const found = await audit(browser, server.origin, paths);
const record = {
  date: new Date().toISOString().slice(0, 10),
  pages: paths.length,
  violations: found.length,
  axe: axeVersion,
  chromium: browser.version(),
};
await browser.close();
await server.close();
writeFileSync(join(project, 'src/config/accessibility.json'), `${JSON.stringify(record, undefined, 2)}\n`);
console.log([...found, JSON.stringify(record)].join('\n'));
