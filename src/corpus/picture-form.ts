import { crc32, inflateSync } from 'node:zlib';
import { limits } from './limits.ts';

type Size = { width: number; height: number };

/** Samples of a pixel by PNG colour type. */
const samples: Record<number, number> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/** Most bytes that a PNG may unfold into: four samples of 16 bits, twice for the rows of interlaced ones. */
const unfolded = 2 * limits.picture.width * limits.picture.height * 8;

/**
 * True if a file ends where its format says, and a PNG holds as many pixels as it claims. A cut or
 * lying file would stop the build later, without a word on which.
 * See PNG (W3C, third edition) 5.3 and 13.12, JPEG (ITU-T T.81) B.1.1.3, WebP (RFC 9649) 2.4, ISO 14496-12 4.2.
 * @throws RangeError if the file ends within a field
 */
export function isWhole(format: string | undefined, bytes: Uint8Array, size: Size): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  switch (format) {
    case 'png':
      return isWholePng(file, size);
    case 'jpg':
      return file.lastIndexOf(Buffer.from([0xff, 0xd9])) > file.indexOf(Buffer.from([0xff, 0xda]));
    case 'webp':
      return file.readUInt32LE(4) + 8 <= file.length;
    case 'avif':
      return boxesFit(file);
    default:
      return false;
  }
}

function isWholePng(file: Buffer, { width, height }: Size): boolean {
  const data: Buffer[] = [];
  for (let offset = 8; ;) {
    const length = file.readUInt32BE(offset);
    const type = file.toString('latin1', offset + 4, offset + 8);
    const end = offset + 8 + length;
    if (crc32(file.subarray(offset + 4, end)) !== file.readUInt32BE(end)) return false;
    if (type === 'IDAT') data.push(file.subarray(offset + 8, end));
    if (type === 'IEND') break;
    offset = end + 4;
  }
  const [depth, colour, interlaced] = [file.readUInt8(24), file.readUInt8(25), file.readUInt8(28)];
  const row = Math.ceil((width * depth * (samples[colour] ?? 0)) / 8) + 1;
  const pixels = inflateSync(Buffer.concat(data), { maxOutputLength: unfolded }).length;
  return interlaced === 1 ? pixels >= (row - 1) * height : pixels === row * height;
}

/** Boxes follow each other to the end of the file; size 0 reaches to the end, 1 has its size behind the type. */
function boxesFit(file: Buffer): boolean {
  let offset = 0;
  while (offset < file.length) {
    const short = file.readUInt32BE(offset);
    const size = short === 1 ? Number(file.readBigUInt64BE(offset + 8)) : short || file.length - offset;
    if (size < 8) return false;
    offset += size;
  }
  return offset === file.length;
}
