import { defaultType, endingsByType, mediaTypes } from '../../config/hosting/media-types.ts';
import { caching, hashedFolders, type HostFolder } from '../../config/hosting/rules.ts';
import { note } from '../../integrations/hosting/site.ts';

const quote = (text: string) => `'${text}'`;
/** What only other hosts read; a bucket does not choose between copies. */
const left = ['*.br', '*.gz', '/_headers', '/.htaccess'];

/**
 * Shell script that puts the build into an S3-compatible bucket with rclone, with media types and
 * caching: first files with hashed names, then the others, pages last, and only then removes what is
 * gone; so no page ever names a file that is not there yet.
 * @param bucket rclone's name of it, `remote:name`
 */
export function bucketScript({ base, bucket }: HostFolder & { bucket: string }): string {
  const hashed = hashedFolders.map((folder) => `/${folder}/**`);
  const without = (names: readonly string[]) => names.map((name) => `- ${name}`);
  const filter = (rule: string) => `--filter ${quote(rule)}`;
  const upload = (control: string, type: string, filters: readonly string[]) =>
    [
      'rclone copy --fast-list --checksum',
      `--header-upload ${quote(`Cache-Control: ${control}`)}`,
      `--header-upload ${quote(`Content-Type: ${type}`)}`,
      ...filters.map(filter),
      '"$from" "$to"',
    ].join(' ');
  const kinds = [...endingsByType()].sort(
    ([a], [b]) => Number(a.startsWith('text/html')) - Number(b.startsWith('text/html')),
  );
  const passes = [
    ...kinds.map(([type, endings]) =>
      upload(caching.hashed, type, [
        ...without(left),
        ...hashed.flatMap((folder) => endings.map((name) => `+ ${folder}.${name}`)),
        '- *',
      ]),
    ),
    upload(
      caching.other,
      defaultType,
      without([...left, ...hashed, ...Object.keys(mediaTypes).map((name) => `*.${name}`)]),
    ),
    ...kinds.map(([type, endings]) =>
      upload(caching.other, type, [...without([...left, ...hashed]), ...endings.map((name) => `+ *.${name}`), '- *']),
    ),
  ];
  return [
    '#!/bin/sh',
    note('npm run hosting -- bucket'),
    '# Files that are there already are not sent again, even if only their headers would change.',
    'set -eu',
    'from="${1:-dist}"',
    `to=${quote(`${bucket}${base}`.replace(/\/$/, ''))}`,
    ...passes,
    '# Only removes.',
    `rclone sync --fast-list --ignore-existing ${without(left).map(filter).join(' ')} "$from" "$to"`,
    '',
  ].join('\n');
}
