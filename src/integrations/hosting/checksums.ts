import { createHash } from 'node:crypto';

/** Name of the list of checksums, from the root of the site. */
export const checksumFile = 'SHA256SUMS';

/** SHA-256 of some bytes, in hexadecimal. */
export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/**
 * A list that `sha256sum -c` reads: hash, two spaces, path; sorted by path, in code units, so that
 * equal files give equal lists.
 */
export function writeChecksums(hashes: ReadonlyMap<string, string>): string {
  return [...hashes]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, hash]) => `${hash}  ${path}\n`)
    .join('');
}

/** Reads such a list. @throws Error naming the line if one is of another form */
export function readChecksums(list: string): Map<string, string> {
  return new Map(
    list
      .split('\n')
      .filter((line) => line !== '')
      .map((line, index): [string, string] => {
        const [, hash, path] = /^([0-9a-f]{64}) [ *](.+)$/.exec(line) ?? [];
        if (!hash || !path) throw new Error(`${checksumFile}:${index + 1}: ${line}`);
        return [path, hash];
      }),
  );
}
