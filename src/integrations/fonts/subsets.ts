import fontverter from 'fontverter';
import subsetFont from 'subset-font';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { characters, type Script, type Use } from './characters.ts';

/** The packages that the typefaces come from, and their only weight that a reader loads. */
const typefaces = {
  heading: { name: '@fontsource/pt-serif', files: 'pt-serif-*-700-normal.woff' },
  body: { name: '@fontsource/golos-text', files: 'golos-text-*-400-normal.woff' },
} as const satisfies Record<Use, object>;

/** A file of a typeface as styles/fonts.css names it, and how it is made. */
type Subset = { file: string; make: () => Promise<Uint8Array> };

/** The packages of which something is in the subsets. */
export const fontPackages: readonly string[] = Object.values(typefaces).map(({ name }) => name);

/** All files that the site's fonts consist of. */
export const subsets: readonly Subset[] = (Object.keys(typefaces) as Use[]).flatMap((use) =>
  (Object.keys(characters[use]) as Script[]).map((script) => ({
    file: `${use}-${script}.woff2`,
    make: () => subset(use, script),
  })),
);

/** Screens of today need no hinting; what is vertical or chooses an instance says nothing in these fonts. */
const unused = ['gasp', 'GDEF', 'STAT', 'vhea', 'vmtx'];

async function subset(use: Use, script: Script): Promise<Uint8Array> {
  const { name, files } = typefaces[use];
  const { resolve } = createRequire(import.meta.url);
  const whole = readFileSync(resolve(`${name}/files/${files.replace('*', script)}`));
  const part = await subsetFont(whole, characters[use][script], {
    targetFormat: 'truetype',
    noHinting: true,
    // Marks and local forms have no letters here.
    keepFeatures: ['kern', 'liga', 'lnum', 'tnum'],
    dropTables: unused,
  });
  return fontverter.convert(renamed(part), 'woff2');
}

/** ParaType reserves its names for the fonts as it made them (OFL 1.1, 3); a part of one bears another. */
const otherNames = { 'PT Serif': 'Headings', PTSerif: 'Heading' };

/** The same font with other names of the same length. */
function renamed(font: Buffer): Buffer {
  for (const [name, other] of Object.entries(otherNames)) {
    const from = inNames(name);
    for (let at = font.indexOf(from); at >= 0; at = font.indexOf(from, at)) inNames(other).copy(font, at);
  }
  return font;
}

const inNames = (text: string) => Buffer.from(text, 'utf16le').swap16();
