import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { isCompressible } from '../../config/hosting/media-types.ts';
import type { Store } from '../cache/store.ts';

/**
 * Brotli over a sixth of the pages, 2.0 MB: level 11 takes 29 ms a page and leaves 540 kB, 10 takes 15 ms and
 * leaves 547 kB, 9 takes 1.2 ms and leaves 585 kB, 5 takes 0.6 ms and leaves 591 kB.
 */
const levels = { br: 9, gz: 9 } as const;

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** A compressed copy that a server can send instead of a file, by the ending to add to its name. */
type Copy = { ending: '.br' | '.gz'; bytes: Uint8Array };

/** Gives the compressed copies of a file. @param hash SHA-256 of its bytes, hexadecimal */
export type Copier = (file: string, bytes: Uint8Array, hash: string) => Promise<Copy[]>;

/**
 * Makes the compressed copies of files, on threads of Node's own, or takes them from earlier builds; none
 * where they would save nothing. Whoever asks again for the copies of the same bytes gets the same ones.
 */
export function copier(store: Store): Copier {
  const code = `${JSON.stringify(levels)} ${process.versions.brotli} ${process.versions.zlib}`;
  const asked = new Map<string, Promise<Copy[]>>();
  const make = async (bytes: Uint8Array, hash: string) => {
    const key = `${code} ${hash}`;
    const params = {
      [constants.BROTLI_PARAM_QUALITY]: levels.br,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      [constants.BROTLI_PARAM_LGWIN]: windowFor(bytes.length),
    };
    // Both in one file: to create one costs more than to compress a page.
    const packed = await store.make('copies', key, async () => {
      const [br, gz] = await Promise.all([brotli(bytes, { params }), zip(bytes, { level: levels.gz })]);
      const length = Buffer.alloc(4);
      length.writeUInt32BE(br.length);
      return Buffer.concat([length, br, gz]);
    });
    const end = 4 + Buffer.from(packed.subarray(0, 4)).readUInt32BE();
    const [br, gz] = [packed.subarray(4, end), packed.subarray(end)];
    const copies: Copy[] = [
      { ending: '.br', bytes: br },
      { ending: '.gz', bytes: gz },
    ];
    return copies.filter((copy) => copy.bytes.length < bytes.length);
  };
  return (file, bytes, hash) => {
    if (!isCompressible(file)) return Promise.resolve([]);
    const copies = asked.get(hash) ?? make(bytes, hash);
    asked.set(hash, copies);
    return copies;
  };
}

/**
 * Bits of the smallest window that holds a file. Without it Brotli clears tables for the largest one,
 * which takes fifty times as long as the work.
 */
function windowFor(size: number): number {
  const { BROTLI_MIN_WINDOW_BITS: least, BROTLI_MAX_WINDOW_BITS: most } = constants;
  return Math.min(most, Math.max(least, Math.ceil(Math.log2(size + 1))));
}
