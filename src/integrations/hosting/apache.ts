import { compressibleEndings, mediaType, mediaTypes } from '../../config/hosting/media-types.ts';
import {
  caching,
  errorPage,
  hashedPattern,
  securityHeaders,
  strictTransport,
  type HostFolder,
} from '../../config/hosting/rules.ts';
import { note, type HostConfig } from './site.ts';

const encodings = [
  ['br', 'br'],
  ['gzip', 'gz'],
] as const;

/**
 * The file `.htaccess` for Apache 2.4 with `AllowOverride FileInfo`; it lies in the built folder. What
 * needs a module that the host may lack is left out there instead of failing.
 */
export function accessFile({ base }: HostFolder): string {
  return [
    note('npm run build'),
    '',
    `ErrorDocument 404 ${base}${errorPage}`,
    'AddDefaultCharset utf-8',
    ...Object.entries(mediaTypes).map(([name, { type }]) => `AddType "${type}" .${name}`),
    '',
    '<IfModule mod_rewrite.c>',
    '  RewriteEngine On',
    '  # A folder without a page is no page either.',
    '  RewriteCond %{REQUEST_FILENAME} -d',
    '  RewriteCond %{REQUEST_FILENAME}/index.html !-f',
    '  RewriteRule ^ - [R=404,L]',
    '  # The build wrote .br and .gz beside each text file.',
    ...encodings.flatMap(([name, ending]) => [
      `  RewriteCond %{HTTP:Accept-Encoding} \\b${name}\\b`,
      `  RewriteCond %{REQUEST_FILENAME}.${ending} -f`,
      `  RewriteRule ^(.+)$ $1.${ending} [L]`,
    ]),
    '</IfModule>',
    '# Breton is not meant.',
    'RemoveLanguage .br',
    'AddEncoding br .br',
    'AddEncoding gzip .gz',
    ...compressibleEndings.flatMap((name) => [
      `<FilesMatch "\\.${name}\\.(?:br|gz)$">`,
      `  ForceType "${mediaType(`.${name}`)}"`,
      '</FilesMatch>',
    ]),
    '',
    '<IfModule mod_headers.c>',
    ...Object.entries(securityHeaders).map(([name, value]) => `  Header always set ${name} "${value}"`),
    ...(base === '/'
      ? [`  Header always set ${strictTransport[0]} "${strictTransport[1]}" "expr=%{HTTPS} == 'on'"`]
      : ['  # Strict-Transport-Security concerns the whole host; whoever runs it decides.']),
    `  Header set Cache-Control "${caching.other}"`,
    `  Header set Cache-Control "${caching.hashed}" "expr=%{REQUEST_STATUS} -in {'200', '206', '304'} && %{REQUEST_URI} =~ m#${hashedPattern}#"`,
    `  <FilesMatch "\\.(?:${compressibleEndings.join('|')})(?:\\.br|\\.gz)?$">`,
    '    Header merge Vary Accept-Encoding',
    '  </FilesMatch>',
    '</IfModule>',
    '',
  ].join('\n');
}

/** Virtual hosts for Apache 2.4; all but the place of the files is in `.htaccess`. */
export function apacheConfig({ host, root, ports, tls }: HostConfig): string {
  const open = (port: number) => [`<VirtualHost *:${port}>`, `    ServerName ${host}`];
  const site = [
    `    DocumentRoot ${root}`,
    `    <Directory ${root}>`,
    '        Require all granted',
    '        Options FollowSymLinks',
    '        # Everything else stands in the .htaccess of the build.',
    '        AllowOverride FileInfo',
    '    </Directory>',
    '</VirtualHost>',
  ];
  return [
    note('npm run hosting -- apache'),
    '# Needs the modules headers and rewrite (Debian: a2enmod headers rewrite).',
    ...(tls
      ? [
          '# And ssl (a2enmod ssl).',
          ...open(ports.http),
          `    Redirect permanent / https://${host}${ports.https === 443 ? '' : `:${ports.https}`}/`,
          '</VirtualHost>',
          ...open(ports.https),
          '    SSLEngine on',
          `    SSLCertificateFile ${tls.certificate}`,
          `    SSLCertificateKeyFile ${tls.key}`,
        ]
      : open(ports.http)),
    ...site,
    '',
  ].join('\n');
}
