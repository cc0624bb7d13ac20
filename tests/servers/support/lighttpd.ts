import { chmodSync, mkdirSync } from 'node:fs';
import { lighttpdConfig } from '../../../src/commands/hosting/lighttpd.ts';
import { changed, put, read, type Command, type Host } from './host.ts';

const files = (folder: string): [string, string][] => [
  ['/var/log/lighttpd/', `${folder}/`],
  ['/run/lighttpd.pid', `${folder}/lighttpd.pid`],
];

function run(folder: string, text: string): Command {
  return { program: '/usr/sbin/lighttpd', args: ['-D', '-f', put(folder, 'lighttpd.conf', text)] };
}

export const lighttpd: Host = {
  name: 'lighttpd',
  encodings: ['br', 'gzip'],
  precompressed: false,
  usual: (folder, { root, ports }) =>
    run(
      folder,
      changed(read('/etc/lighttpd/lighttpd.conf'), [
        ...files(folder),
        ['"/var/www/html"', `"${root}"`],
        [/server\.port +=.*/, `server.port = ${ports.http}\nserver.bind = "127.0.0.1"`],
        ['include_shell "/usr/share/lighttpd/use-ipv6.pl " + server.port', ''],
        ['"/var/cache/lighttpd/uploads"', `"${folder}"`],
        ['/etc/lighttpd/conf-enabled', `${folder}/none`],
      ]),
    ),
  example: (folder, site) => {
    const cache = `${folder}/compress`;
    mkdirSync(cache);
    // The server gives up root's rights before it writes there.
    chmodSync(cache, 0o777);
    return run(
      folder,
      changed(lighttpdConfig(site), [
        ...files(folder),
        ['/var/cache/lighttpd/compress', cache],
        [/^server\.port.*$/m, `server.port = ${site.ports.http}\nserver.bind = "127.0.0.1"`],
        ...(site.tls ? [[`":${site.ports.https}"`, `"127.0.0.1:${site.ports.https}"`] as const] : []),
      ]),
    );
  },
};
