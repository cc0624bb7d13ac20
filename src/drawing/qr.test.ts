import { expect, it } from 'vitest';
import { readQrCodes } from '../../tests/support/read-qr.ts';
import { qrPath, type QrPath } from './qr.ts';

/** The modules that a path paints, row by row. */
function paint({ size, path }: QrPath): boolean[][] {
  const rows = Array.from({ length: size }, () => new Array<boolean>(size).fill(false));
  let x = 0;
  let row = rows[0]!;
  for (const [, command, first, y] of path.matchAll(/([Mmh])(\d+)(?: (\d+)(?:\.5)?)?/g)) {
    if (command === 'M') [x, row] = [0, rows[Number(y)]!];
    if (command === 'h') row.fill(true, x, x + Number(first));
    x += Number(first);
  }
  return rows;
}

/** A picture of the modules, each of them some pixels wide. */
function pixels(rows: boolean[][], scale = 3): ImageData {
  const width = rows.length * scale;
  const data = new Uint8ClampedArray(width * width * 4).fill(255);
  for (let pixel = 0; pixel < width * width; pixel++) {
    const dark = rows[Math.floor(pixel / width / scale)]![Math.floor((pixel % width) / scale)];
    if (dark) data.fill(0, pixel * 4, pixel * 4 + 3);
  }
  return { data, width, height: width } as ImageData;
}

it.each([
  'https://example.org/',
  'https://example.org/de/veranstaltungen/unternehmerreise-kursk-2020/',
  'https://www.wirtschaft.landkreis-bautzen.de/sachsen-kursk/ru/otrasli/werkstoffe-technische-textilien/',
  'Саксония — Курск',
])('says “%s” to a reader of QR codes', async (text) => {
  expect(await readQrCodes(pixels(paint(qrPath(text))))).toEqual([text]);
});

it('keeps four light modules on every side', () => {
  const rows = paint(qrPath('https://example.org/'));
  const edge = [0, 1, 2, 3, -1, -2, -3, -4];
  expect(edge.some((at) => rows.at(at)!.some(Boolean) || rows.some((row) => row.at(at)))).toBe(false);
  expect([rows.at(4)![4], rows.at(4)!.at(-5), rows.at(-5)![4]]).toEqual([true, true, true]);
});

it('refuses a text that no code holds', () => {
  expect(() => qrPath('ü'.repeat(2000))).toThrow();
});
