import { compressibleEndings, defaultType, endingsByType, mediaType } from '../../config/hosting/media-types.ts';
import { caching, errorPage, hashedPattern, securityHeaders, strictTransport } from '../../config/hosting/rules.ts';
import { note, type HostConfig } from '../../integrations/hosting/site.ts';

const bare = (type: string) => type.replace(/;.*/, '');

/** Server blocks for nginx 1.18 and newer, to be included in its `http` block (Debian: sites-enabled). */
export function nginxConfig({ host, root, base, ports, tls }: HostConfig): string {
  const headers = Object.entries(securityHeaders);
  if (tls) headers.push([...strictTransport]);
  const charsetTypes = compressibleEndings
    .map((name) => mediaType(`.${name}`))
    .filter((type) => type.includes('charset'))
    .map(bare)
    // nginx always treats HTML so and warns if it is named.
    .filter((type) => type !== 'text/html');
  const listen = (port: number, words = '') => [`    listen ${port}${words};`, `    listen [::]:${port}${words};`];
  return [
    note('npm run hosting -- nginx'),
    ...(tls
      ? []
      : ['# Plain HTTP, for a machine behind a proxy that ends TLS. The proxy then sends Strict-Transport-Security.']),
    '',
    '# Errors are never kept, whatever their address.',
    'map "$status:$uri" $site_cache_control {',
    `    default "${caching.other}";`,
    `    "~^(?:200|206|304):${base.slice(0, -1)}${hashedPattern}" "${caching.hashed}";`,
    '}',
    '',
    ...(tls
      ? [
          'server {',
          ...listen(ports.http),
          `    server_name ${host};`,
          `    return 301 https://$host${ports.https === 443 ? '' : `:${ports.https}`}$request_uri;`,
          '}',
          '',
        ]
      : []),
    'server {',
    ...(tls ? listen(ports.https, ' ssl http2') : listen(ports.http)),
    `    server_name ${host};`,
    ...(tls ? [`    ssl_certificate ${tls.certificate};`, `    ssl_certificate_key ${tls.key};`] : []),
    `    root ${root};`,
    '    index index.html;',
    '    absolute_redirect off;',
    '',
    `    error_page 404 ${base}${errorPage};`,
    '    # A folder without a page is no page either.',
    `    error_page 403 =404 ${base}${errorPage};`,
    '',
    '    types {',
    ...[...endingsByType()].map(([type, endings]) => `        ${bare(type)} ${endings.join(' ')};`),
    '    }',
    `    default_type ${defaultType};`,
    '    charset utf-8;',
    `    charset_types ${charsetTypes.join(' ')};`,
    '',
    '    # The build wrote .gz beside each text file. With the package libnginx-mod-http-brotli-static',
    '    # also: brotli_static on;',
    '    gzip_static on;',
    '    gzip_vary on;',
    '    gzip_proxied any;',
    '',
    ...headers.map(([name, value]) => `    add_header ${name} "${value}" always;`),
    '    add_header Cache-Control $site_cache_control always;',
    '}',
    '',
  ].join('\n');
}
