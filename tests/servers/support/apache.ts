import { cpSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { apacheConfig } from '../../../src/integrations/hosting/apache.ts';
import type { HostConfig } from '../../../src/integrations/hosting/site.ts';
import { changed, put, read, type Command, type Host } from './host.ts';

/** Debian's whole tree with one file of virtual hosts and some more modules. */
function run(folder: string, { root, ports, tls }: HostConfig, hosts: string, modules: readonly string[]): Command {
  cpSync('/etc/apache2', folder, { recursive: true, verbatimSymlinks: true });
  for (const name of modules) symlinkSync(`../mods-available/${name}.load`, join(folder, `mods-enabled/${name}.load`));
  rmSync(join(folder, 'sites-enabled'), { recursive: true });
  put(folder, 'sites-enabled/site.conf', hosts);
  const listen = [ports.http, ...(tls ? [ports.https] : [])];
  put(folder, 'ports.conf', listen.map((port) => `Listen 127.0.0.1:${port}\n`).join(''));
  const main = changed(read('/etc/apache2/apache2.conf'), [['<Directory /var/www/>', `<Directory ${root}>`]]);
  return {
    program: '/usr/sbin/apache2',
    args: ['-d', folder, '-f', put(folder, 'apache2.conf', `ServerName localhost\n${main}`), '-DFOREGROUND'],
    env: {
      APACHE_RUN_USER: 'www-data',
      APACHE_RUN_GROUP: 'www-data',
      APACHE_PID_FILE: join(folder, 'apache2.pid'),
      APACHE_RUN_DIR: folder,
      APACHE_LOCK_DIR: folder,
      APACHE_LOG_DIR: folder,
    },
  };
}

export const apache: Host = {
  name: 'Apache',
  encodings: ['br', 'gzip'],
  precompressed: true,
  usual: (folder, site) =>
    run(
      folder,
      site,
      changed(read('/etc/apache2/sites-available/000-default.conf'), [
        ['*:80', `*:${site.ports.http}`],
        ['/var/www/html', site.root],
      ]),
      [],
    ),
  example: (folder, site) =>
    run(folder, site, apacheConfig(site), ['headers', 'rewrite', ...(site.tls ? ['ssl', 'socache_shmcb'] : [])]),
};
