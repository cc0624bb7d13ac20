import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { isCompressible } from '../../config/hosting/media-types.ts';

/**
 * The compressed copies of a file that a server can send instead, by the ending to add to its name;
 * none if they would save nothing.
 * @param file path, of which only the ending counts
 */
export function compressedCopies(file: string, bytes: Uint8Array): { ending: string; bytes: Uint8Array }[] {
  if (!isCompressible(file)) return [];
  const text = { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } };
  return [
    { ending: '.br', bytes: brotliCompressSync(bytes, text) },
    { ending: '.gz', bytes: gzipSync(bytes, { level: 9 }) },
  ].filter((copy) => copy.bytes.length < bytes.length);
}
