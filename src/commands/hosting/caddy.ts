import { compressibleEndings, endingsByType } from '../../config/hosting/media-types.ts';
import { caching, errorPage, hashedFolders, securityHeaders, strictTransport } from '../../config/hosting/rules.ts';
import { note, type HostConfig } from '../../integrations/hosting/site.ts';

/**
 * Caddyfile for Caddy 2.5 and newer. Without a certificate Caddy asks for one itself, unless the site
 * is to be plain HTTP behind a proxy.
 */
export function caddyConfig({ host, root, base, ports, tls }: HostConfig, { plain }: { plain: boolean }): string {
  const port = (number: number, usual: number) => (number === usual ? '' : `:${number}`);
  const address = plain ? `http://${host}${port(ports.http, 80)}` : `https://${host}${port(ports.https, 443)}`;
  const hashed = hashedFolders.map((folder) => `${base}${folder}/*`).join(' ');
  const headers = Object.entries(securityHeaders);
  if (!plain) headers.push([...strictTransport]);
  const files = ['file_server {', '\tprecompressed br gzip', '}'];
  return [
    note('npm run hosting -- caddy'),
    `${address} {`,
    ...(tls ? [`\ttls ${tls.certificate} ${tls.key}`] : []),
    `\troot * ${root}`,
    '\theader {',
    ...headers.map(([name, value]) => `\t\t${name} "${value}"`),
    '\t}',
    `\t@hashed path ${hashed}`,
    `\theader @hashed Cache-Control "${caching.hashed}"`,
    `\t@other not path ${hashed}`,
    `\theader @other Cache-Control "${caching.other}"`,
    ...[...endingsByType()].flatMap(([type, endings]) => [
      `\t@${endings[0]} path ${endings.map((name) => `*.${name}`).join(' ')}`,
      `\theader @${endings[0]} Content-Type "${type}"`,
    ]),
    `\t@folder path */`,
    '\theader @folder Content-Type "text/html; charset=utf-8"',
    '\t# Caches between here and the reader must know even when they asked for the plain file.',
    `\t@compressible path */ ${compressibleEndings.map((name) => `*.${name}`).join(' ')}`,
    '\theader @compressible {',
    '\t\tVary Accept-Encoding',
    '\t\tdefer',
    '\t}',
    ...files.map((line) => `\t${line}`),
    '\thandle_errors {',
    `\t\trewrite * ${base}${errorPage}`,
    '\t\theader Content-Type "text/html; charset=utf-8"',
    `\t\theader Cache-Control "${caching.other}"`,
    ...files.map((line) => `\t\t${line}`),
    '\t}',
    '}',
    '',
  ].join('\n');
}
