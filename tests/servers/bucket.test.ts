import S3rver from '@20minutes/s3rver';
import { execFile } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { inspect } from '../../src/commands/deploy-check/inspect.ts';
import { bucketScript } from '../../src/commands/hosting/bucket.ts';
import { startBrowser } from '../support/browser.ts';
import { ask } from './support/ask.ts';
import { put, read } from './support/host.ts';
import { temporary } from './support/run-host.ts';
import { firstHit } from './support/search.ts';

const site = inject('below');
/** The server shows a bucket at its name, so the name stands for the path of the site. */
const bucket = site.base.slice(1, -1);
const website =
  '<WebsiteConfiguration><IndexDocument><Suffix>index.html</Suffix></IndexDocument><ErrorDocument><Key>404.html</Key></ErrorDocument></WebsiteConfiguration>';

describe.skipIf(inject('serversMissing').length > 0)('in an S3-compatible bucket', () => {
  let folder: string;
  let build: string;
  let server: S3rver;
  let browser: Browser;
  let root: URL;
  const upload = async () => {
    await promisify(execFile)('sh', [join(folder, 'upload.sh'), build], {
      env: {
        PATH: process.env.PATH,
        HOME: folder,
        RCLONE_CONFIG: join(folder, 'none.conf'),
        RCLONE_CONFIG_REMOTE_TYPE: 's3',
        RCLONE_CONFIG_REMOTE_PROVIDER: 'Other',
        RCLONE_CONFIG_REMOTE_ENDPOINT: root.origin,
        RCLONE_CONFIG_REMOTE_ACCESS_KEY_ID: 'S3RVER',
        RCLONE_CONFIG_REMOTE_SECRET_ACCESS_KEY: 'S3RVER',
      },
    });
  };

  beforeAll(async () => {
    browser = await startBrowser();
    folder = temporary('bucket-');
    build = join(folder, 'dist');
    cpSync(site.folder, build, { recursive: true });
    put(folder, 'upload.sh', bucketScript({ base: '/', bucket: `remote:${bucket}` }));
    server = new S3rver({
      port: 0,
      address: '127.0.0.1',
      directory: join(folder, 'data'),
      silent: true,
      configureBuckets: [{ name: bucket, configs: [website] }],
    });
    const { port } = await server.run();
    root = new URL(`http://127.0.0.1:${port}${site.base}`);
    await upload();
  }, 600_000);
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    rmSync(folder, { recursive: true });
  });

  it('is there as built, with types and caching; the rest a bucket cannot do', async () => {
    const { checked, discrepancies } = await inspect(root, {
      checksums: read(join(build, 'SHA256SUMS')),
      base: site.base,
    });
    expect(checked).toBeGreaterThan(500);
    const others = discrepancies.filter(
      ({ code, values }) => code !== 'uncompressed' && !(code === 'no-header' && values?.name !== 'Cache-Control'),
    );
    expect(others).toEqual([]);
  });

  it('holds nothing that only other hosts read', async () => {
    for (const path of ['_headers', '.htaccess', 'index.html.gz', 'index.html.br'])
      expect((await ask(new URL(path, root))).status, path).toBe(404);
  });

  it('can be searched', async () => {
    expect(await firstHit(browser, root, 'ru')).toEqual({
      path: expect.stringContaining('metalloobrabotka-2018'),
      noise: [],
    });
  });

  it('loses what the next build no longer has', async () => {
    rmSync(join(build, 'de/suche'), { recursive: true });
    await upload();
    expect((await ask(new URL('de/suche/index.html', root))).status).toBe(404);
    expect((await ask(new URL('de/', root))).status).toBe(200);
  }, 600_000);
});
