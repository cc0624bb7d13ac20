import type { AstroIntegration } from 'astro';
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { builtPages } from '../pages/built-pages.ts';
import { drawPreview } from './drawing.ts';
import { undrawable } from './fonts.ts';
import { writeIcons } from './icons.ts';
import { readIdentity } from './identity.ts';
import { previewFile, previewTexts, takePreview, type Preview } from '../../views/preview.ts';

/** Sixteen colours are enough for text in few colours, and halve the file; without dithering, letters stay clean. */
const format = { palette: true, colours: 16, dither: 0, effort: 1 } as const;

/**
 * Draws, after the build, the preview picture of each page that asks for one, beside the page, and the
 * icons of the site. Equal pages give equal bytes.
 */
export function pictures(): AstroIntegration {
  return {
    name: 'pictures',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const identity = readIdentity();
        const queue = builtPages(root).flatMap((page) => {
          const { html, preview } = takePreview(readFileSync(join(root, page), 'utf8'));
          if (!preview) return [];
          writeFileSync(join(root, page), html);
          return [{ page, preview }];
        });
        const count = queue.length;
        const draw = async ({ page, preview }: { page: string; preview: Preview }) => {
          const left = undrawable(previewTexts(preview));
          if (left.length > 0)
            logger.warn(`${page}: no letter forms for ${left.join(' ')}; its picture leaves them out`);
          const image = sharp(Buffer.from(drawPreview(preview, identity)))
            .removeAlpha()
            .png(format);
          await image.toFile(join(root, dirname(page), previewFile));
        };
        const worker = async () => {
          for (let next = queue.shift(); next; next = queue.shift()) await draw(next);
        };
        await Promise.all(Array.from({ length: availableParallelism() }, worker));
        await writeIcons(root, identity);
        logger.info(`${count} previews drawn`);
      },
    },
  };
}
