import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Identity } from './draw-preview.ts';
import { icoFile } from './ico.ts';
import { ico, icons } from '../../config/icons.ts';

/** Writes all icons into the folder of a build. */
export async function writeIcons(folder: string, { colours, mark }: Identity): Promise<void> {
  const render = (size: number, share: number, paper?: string) => {
    const inset = (size * (1 - share)) / 2;
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}">${
      paper ? `<rect width="100%" height="100%" fill="${paper}"/>` : ''
    }<svg x="${inset}" y="${inset}" width="${size * share}" height="${size * share}" viewBox="2 2 28 28">${mark}</svg></svg>`;
    const image = sharp(Buffer.from(svg));
    return (paper ? image.removeAlpha() : image).png({ compressionLevel: 9 }).toBuffer();
  };
  for (const [name, { size, share }] of Object.entries(icons))
    writeFileSync(join(folder, name), await render(size, share, colours.paper));
  // 28 of 32 units, as in the SVG, so that the edges lie on pixels.
  writeFileSync(join(folder, ico.name), icoFile(await render(ico.size, 28 / 32), ico.size));
}
