import { endingsByType } from './media-types.ts';
import { caching, hashedFolders, type Place } from './rules.ts';
import { note } from './site.ts';

const quote = (text: string) => `'${text}'`;
/** What only other hosts read; a bucket does not choose between copies. */
const left = ['*.br', '*.gz', '/_headers', '/.htaccess'];

/**
 * Shell script that puts the build into an S3-compatible bucket with rclone, with media types and
 * caching: first files with hashed names, then the others, pages last, and only then removes what is
 * gone; so no page ever names a file that is not there yet.
 * @param bucket rclone's name of it, `remote:name`
 */
export function bucketScript({ base, bucket }: Place & { bucket: string }): string {
  const hashed = hashedFolders.map((folder) => `/${folder}/**`);
  const upload = (control: string, type: string, filters: readonly string[]) =>
    [
      'rclone copy --checksum',
      `--header-upload ${quote(`Cache-Control: ${control}`)}`,
      `--header-upload ${quote(`Content-Type: ${type}`)}`,
      ...filters.map((filter) => `--filter ${quote(filter)}`),
      '"$from" "$to"',
    ].join(' ');
  const kinds = [...endingsByType()].sort(
    ([a], [b]) => Number(a.startsWith('text/html')) - Number(b.startsWith('text/html')),
  );
  return [
    '#!/bin/sh',
    note('npm run hosting -- bucket'),
    'set -eu',
    'from="${1:-dist}"',
    `to=${quote(`${bucket}${base}`.replace(/\/$/, ''))}`,
    ...kinds.map(([type, endings]) =>
      upload(caching.hashed, type, [
        ...left.map((name) => `- ${name}`),
        ...hashed.flatMap((folder) => endings.map((name) => `+ ${folder.replace('**', `**.${name}`)}`)),
        '- *',
      ]),
    ),
    ...kinds.map(([type, endings]) =>
      upload(caching.other, type, [
        ...[...left, ...hashed].map((name) => `- ${name}`),
        ...endings.map((name) => `+ *.${name}`),
        '- *',
      ]),
    ),
    `rclone sync --checksum --header-upload ${quote(`Cache-Control: ${caching.other}`)} ${left.map((name) => `--exclude ${quote(name)}`).join(' ')} "$from" "$to"`,
    '',
  ].join('\n');
}
