import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { auditPage, axeVersion, pageWithAxe } from './audit.ts';
import { startBrowser } from './browser.ts';
import { builtOnce } from './built-once.ts';
import { builtPages } from './pages.ts';
import { project } from './run-build.ts';
import { serve } from './server.ts';

/**
 * `npm run accessibility:record`: builds the site, runs axe on every page and writes what the
 * accessibility statement says of it to src/config/accessibility.json. Prints each violation.
 */
const site = builtOnce();
const paths = builtPages(site).map(({ path }) => path);
const server = await serve(site.folder);
const browser = await startBrowser();
const page = await pageWithAxe(browser);
const found: string[] = [];
for (const path of paths) found.push(...(await auditPage(page, server.origin + path)).map((text) => `${path} ${text}`));
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
