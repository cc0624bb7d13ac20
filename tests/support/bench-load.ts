import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nginx } from '../servers/support/nginx.ts';
import { documentRoot, runHost } from '../servers/support/run-host.ts';
import { project } from './run-build.ts';

/**
 * `npm run bench:load [seconds]`: how many requests nginx answers with our example for the start page
 * and a page of an event, beside nginx as installed with a file of the same size. Measured on this
 * machine alone, by Debian's wrk (32 connections, one thread), so client and server share its cores.
 */
const seconds = Number(process.argv[2] ?? 60);
const pages = ['de/', 'de/veranstaltungen/metalloobrabotka-2018/'];
const build = join(project, 'dist');
for (const [needed, remedy] of [
  [join(build, 'SHA256SUMS'), 'npm run build'],
  ['/usr/bin/wrk', 'apt-get install wrk'],
  ['/usr/sbin/nginx', 'apt-get install nginx'],
] as const)
  if (!existsSync(needed)) throw new Error(`${needed} is missing: ${remedy}`);

function load(name: string, url: URL): void {
  const output = execFileSync(
    'wrk',
    [
      '--threads=1',
      '--connections=32',
      `--duration=${seconds}s`,
      '--latency',
      '--header=Accept-Encoding: gzip',
      url.href,
    ],
    { encoding: 'utf8' },
  );
  const find = (pattern: RegExp) => pattern.exec(output)?.[1] ?? '?';
  const errors = [...output.matchAll(/Socket errors: .*|Non-2xx.*/g)].join(', ') || '0';
  console.log(
    `${name}: ${find(/Requests\/sec:\s*(\S+)/)} requests/s, 99 % within ${find(/99%\s+(\S+)/)}, ${find(/(\d+) requests in/)} requests, errors: ${errors}`,
  );
}

const files = documentRoot({ folder: build, base: '/' });
const sizes = pages.map((page) => statSync(join(build, page, 'index.html.gz')).size);
for (const size of sizes) writeFileSync(join(files.root, `${size}.bin`), Buffer.alloc(size, 1));
console.log(`load of this machine before: ${readFileSync('/proc/loadavg', 'utf8').trim()}`);
for (const [way, name] of [
  ['example', 'our example'],
  ['usual', 'plain nginx'],
] as const) {
  const server = await runHost(nginx, way, { root: files.root, base: '/' });
  for (const [index, page] of pages.entries()) {
    const path = way === 'example' ? page : `${sizes[index]}.bin`;
    load(`${name}, /${path}, ${sizes[index]} bytes`, new URL(path, server.url));
  }
  await server.stop();
}
files.remove();
