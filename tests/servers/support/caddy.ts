import { caddyConfig } from '../../../src/commands/hosting/caddy.ts';
import type { HostConfig } from '../../../src/integrations/hosting/site.ts';
import { changed, put, read, type Command, type Host } from './host.ts';

/** No port for administration, none but on this machine. */
function run(folder: string, { ports }: HostConfig, file: string): Command {
  const options = [
    '{',
    'admin off',
    'default_bind 127.0.0.1',
    `http_port ${ports.http}`,
    `https_port ${ports.https}`,
    '}',
  ];
  return {
    program: '/usr/bin/caddy',
    args: ['run', '--adapter', 'caddyfile', '--config', put(folder, 'Caddyfile', `${options.join('\n')}\n${file}`)],
    env: { HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
  };
}

export const caddy: Host = {
  name: 'Caddy',
  encodings: ['br', 'gzip'],
  precompressed: true,
  usual: (folder, site) =>
    run(
      folder,
      site,
      changed(read('/etc/caddy/Caddyfile'), [
        [/^:80/m, `:${site.ports.http}`],
        ['/usr/share/caddy', site.root],
      ]),
    ),
  example: (folder, site) => run(folder, site, caddyConfig(site, { plain: !site.tls })),
};
