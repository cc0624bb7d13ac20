import { parentPort } from 'node:worker_threads';
import sharp from 'sharp';
import type { Preview } from '../../views/link-preview.ts';
import { drawPreview } from './draw-preview.ts';
import { readIdentity } from './identity.ts';

/** Sixteen colours are enough for text in few colours, and halve the file; without dithering, letters stay clean. */
const format = { palette: true, colours: 16, dither: 0, effort: 1 } as const;

/** What a thread is asked to draw, and what it answers. */
export type Order = { number: number; preview: Preview };
export type Answer = { number: number; image: Uint8Array } | { number: number; error: string };

const identity = readIdentity();

parentPort?.on('message', ({ number, preview }: Order) => {
  const image = sharp(Buffer.from(drawPreview(preview, identity)))
    .removeAlpha()
    .png(format)
    .toBuffer();
  image.then(
    (bytes) => parentPort?.postMessage({ number, image: new Uint8Array(bytes) } satisfies Answer),
    (error: Error) => parentPort?.postMessage({ number, error: error.message } satisfies Answer),
  );
});
