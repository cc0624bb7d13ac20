import { nginxConfig } from '../../../src/commands/hosting/nginx.ts';
import type { HostConfig } from '../../../src/integrations/hosting/site.ts';
import { changed, put, read, type Command, type Host } from './host.ts';

/** Debian's main file around one file of server blocks. */
function run(folder: string, servers: string): Command {
  const main = changed(read('/etc/nginx/nginx.conf'), [
    ['/run/nginx.pid', `${folder}/nginx.pid`],
    ['/var/log/nginx/', `${folder}/`],
    ['/etc/nginx/conf.d/*.conf', `${folder}/none/*.conf`],
    ['/etc/nginx/sites-enabled/*', put(folder, 'site.conf', servers)],
  ]);
  return { program: '/usr/sbin/nginx', args: ['-c', put(folder, 'nginx.conf', main), '-g', 'daemon off;'] };
}

const local = (port: number): [string, string][] => [
  [`listen ${port}`, `listen 127.0.0.1:${port}`],
  [`listen [::]:${port}`, `listen [::1]:${port}`],
];

export const nginx: Host = {
  name: 'nginx',
  encodings: ['gzip'],
  precompressed: true,
  usual: (folder, { root, ports }) =>
    run(
      folder,
      changed(read('/etc/nginx/sites-available/default'), [
        ['listen 80 ', `listen 127.0.0.1:${ports.http} `],
        ['listen [::]:80 ', `listen [::1]:${ports.http} `],
        ['/var/www/html', root],
      ]),
    ),
  example: (folder: string, site: HostConfig) =>
    run(
      folder,
      changed(
        nginxConfig(site),
        site.tls ? [...local(site.ports.http), ...local(site.ports.https)] : local(site.ports.http),
      ),
    ),
};
