import { compressibleEndings, defaultType, mediaType, mediaTypes } from '../../config/hosting/media-types.ts';
import { caching, errorPage, hashedPattern, securityHeaders, strictTransport } from '../../config/hosting/rules.ts';
import { note, type HostConfig } from '../../integrations/hosting/site.ts';

const list = (entries: readonly (readonly [string, string])[], indent = '') =>
  entries.map(([name, value]) => `${indent}    "${name}" => "${value}",`);

/** A whole lighttpd.conf for lighttpd 1.4.60 and newer, with the package lighttpd-mod-deflate. */
export function lighttpdConfig({ host, root, base, ports, tls }: HostConfig): string {
  const types = [...new Set(compressibleEndings.map((name) => mediaType(`.${name}`).replace(/;.*/, '')))];
  return [
    note('npm run hosting -- lighttpd'),
    'server.modules = ( "mod_indexfile", "mod_redirect", "mod_setenv", "mod_deflate", "mod_staticfile" )',
    `server.port = ${ports.http}`,
    `server.document-root = "${root}"`,
    'server.username = "www-data"',
    'server.groupname = "www-data"',
    'server.errorlog = "/var/log/lighttpd/error.log"',
    'server.pid-file = "/run/lighttpd.pid"',
    'index-file.names = ( "index.html" )',
    `server.error-handler = "${base}${errorPage}"`,
    '',
    'mimetype.assign = (',
    ...list([...Object.entries(mediaTypes).map(([name, { type }]) => [`.${name}`, type] as const), ['', defaultType]]),
    ')',
    '',
    '# lighttpd does not look for the .br and .gz of the build; it compresses once and keeps the result.',
    'deflate.mimetypes = (',
    ...types.map((type) => `    "${type}",`),
    ')',
    'deflate.min-compress-size = 0',
    'deflate.allowed-encodings = ( "br", "gzip" )',
    'deflate.cache-dir = "/var/cache/lighttpd/compress"',
    '',
    '# Two lists, because a condition replaces a list as a whole.',
    'setenv.add-response-header = (',
    ...list(Object.entries(securityHeaders)),
    ')',
    `setenv.set-response-header = ( "Cache-Control" => "${caching.other}", "Vary" => "Accept-Encoding" )`,
    `$HTTP["url"] =~ "^${base.slice(0, -1)}${hashedPattern}" {`,
    `    setenv.set-response-header = ( "Cache-Control" => "${caching.hashed}" )`,
    '}',
    ...(tls
      ? [
          '',
          'server.modules += ( "mod_openssl" )',
          `$SERVER["socket"] == ":${ports.https}" {`,
          '    ssl.engine = "enable"',
          `    ssl.pemfile = "${tls.certificate}"`,
          `    ssl.privkey = "${tls.key}"`,
          '}',
          '$HTTP["scheme"] == "http" {',
          `    url.redirect = ( "" => "https://${host}${ports.https === 443 ? '' : `:${ports.https}`}\${url.path}\${qsa}" )`,
          '} else {',
          `    setenv.add-response-header += ( "${strictTransport[0]}" => "${strictTransport[1]}" )`,
          '}',
        ]
      : []),
    '',
  ].join('\n');
}
