import encodeQR from 'qr';

/** A QR code as one SVG path: `size` is the side of its square in modules, with the quiet zone. */
export type QrPath = { size: number; path: string };

/** Light modules around the code, as ISO/IEC 18004 asks for. */
const quietZone = 4;

/**
 * Draws a text as a QR code (ISO/IEC 18004) of error correction level M, in the smallest version that
 * holds it. The path is to be stroked one module wide: each row is a line through the middle of its
 * modules, which takes half the bytes of filled squares.
 * @throws Error if the text is longer than the largest code holds (2,331 bytes of UTF-8)
 * @example qrPath('https://example.org/').path // 'M4 4.5h7m3 0h1m…'
 */
export function qrPath(text: string): QrPath {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: quietZone });
  return { size: rows.length, path: rows.map(linesOf).join('') };
}

/** The dark runs of a row as moves and lines. */
function linesOf(row: readonly boolean[], y: number): string {
  let path = '';
  let pen = 0;
  for (let x = row.indexOf(true); x >= 0; x = row.indexOf(true, pen)) {
    const end = row.indexOf(false, x);
    path += (path === '' ? `M${x} ${y}.5` : `m${x - pen} 0`) + `h${end - x}`;
    pen = end;
  }
  return path;
}
