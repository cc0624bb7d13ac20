/** A value as Pagefind's index files hold it: numbers, texts and lists of these. */
export type Value = number | string | readonly Value[];

/**
 * Reads the part of CBOR (RFC 8949) that Pagefind writes into its lists of filters.
 * @throws Error at any other kind of value and at bytes after the end
 */
export function decode(bytes: Uint8Array): Value {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  const head = (): { major: number; count: number } => {
    const first = view.getUint8(at++);
    const [major, info] = [first >> 5, first & 31];
    if (info < 24) return { major, count: info };
    const place = at;
    at += 2 ** (info - 24);
    if (info === 24) return { major, count: view.getUint8(place) };
    if (info === 25) return { major, count: view.getUint16(place) };
    if (info === 26) return { major, count: view.getUint32(place) };
    throw new Error(`CBOR: unexpected length at byte ${place - 1}`);
  };
  const value = (): Value => {
    const { major, count } = head();
    if (major === 0) return count;
    if (major === 3) return new TextDecoder().decode(bytes.subarray(at, (at += count)));
    if (major === 4) return Array.from({ length: count }, value);
    throw new Error(`CBOR: unexpected kind ${major} before byte ${at}`);
  };
  const result = value();
  if (at !== bytes.length) throw new Error(`CBOR: ${bytes.length - at} bytes too many`);
  return result;
}

/** Writes a value as CBOR, each number in its shortest form. */
export function encode(value: Value): Uint8Array {
  if (typeof value === 'number') return head(0, value);
  if (typeof value === 'string') {
    const text = new TextEncoder().encode(value);
    return Buffer.concat([head(3, text.length), text]);
  }
  return Buffer.concat([head(4, value.length), ...value.map(encode)]);
}

function head(major: number, count: number): Uint8Array {
  if (count < 24) return Uint8Array.of((major << 5) | count);
  const power = count < 0x100 ? 0 : count < 0x10000 ? 1 : 2;
  const bytes = Buffer.alloc(1 + 2 ** power);
  bytes.writeUInt8((major << 5) | (24 + power));
  bytes.writeUIntBE(count, 1, 2 ** power);
  return bytes;
}
