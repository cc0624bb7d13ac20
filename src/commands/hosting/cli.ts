import { parseArgs } from 'node:util';
import { basePath, siteUrl } from '../../corpus/settings.ts';
import { apacheConfig } from '../../integrations/hosting/apache.ts';
import { bucketScript } from './bucket.ts';
import { caddyConfig } from './caddy.ts';
import { lighttpdConfig } from './lighttpd.ts';
import { nginxConfig } from './nginx.ts';
import type { HostConfig } from '../../integrations/hosting/site.ts';

/**
 * `npm run hosting -- nginx|apache|caddy|lighttpd|bucket`: prints a configuration for that host.
 * `--host` (name), `--root` (folder that the host shows at `/`), `--base` (path of the site in it),
 * `--certificate` and `--key` (PEM files; Caddy gets its own without them), `--plain` (Caddy without
 * TLS, behind a proxy), `--bucket` (rclone's name of the bucket, `remote:name`). Host and base are
 * those of the settings unless said otherwise.
 */
const usage =
  'npm run hosting -- nginx|apache|caddy|lighttpd|bucket [--host=…] [--root=…] [--base=/…/] [--certificate=… --key=…] [--plain] [--bucket=remote:name]';
const text = { type: 'string' } as const;
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    host: text,
    root: text,
    base: text,
    certificate: text,
    key: text,
    bucket: text,
    plain: { type: 'boolean' },
  },
});
const { certificate, key, plain = false, bucket = 'remote:bucket' } = values;
const site: HostConfig = {
  host: values.host ?? new URL(siteUrl()).hostname,
  root: values.root ?? '/srv/www',
  base: values.base ?? basePath(),
  ports: { http: 80, https: 443 },
  tls: certificate && key ? { certificate, key } : undefined,
};
const writers: Record<string, () => string> = {
  nginx: () => nginxConfig(site),
  apache: () => apacheConfig(site),
  caddy: () => caddyConfig(site, { plain }),
  lighttpd: () => lighttpdConfig(site),
  bucket: () => bucketScript({ base: site.base, bucket }),
};
const writer = writers[positionals[0] ?? ''];
if (!writer || (certificate === undefined) !== (key === undefined) || !/^\/(?:[^/]+\/)*$/.test(site.base)) {
  console.error(usage);
  process.exitCode = 2;
} else process.stdout.write(writer());
