/**
 * An ICO file with one square PNG in it (the form that all browsers since 2007 read): a header of 6
 * bytes, one entry of 16, the picture.
 * @param size edge in pixels, below 256
 */
export function icoFile(png: Uint8Array, size: number): Uint8Array {
  const header = new DataView(new ArrayBuffer(22));
  header.setUint16(2, 1, true); // kind: icon
  header.setUint16(4, 1, true); // pictures
  header.setUint8(6, size);
  header.setUint8(7, size);
  header.setUint16(10, 1, true); // planes
  header.setUint16(12, 32, true); // bits per pixel
  header.setUint32(14, png.length, true);
  header.setUint32(18, 22, true); // where the picture begins
  return Buffer.concat([new Uint8Array(header.buffer), png]);
}
