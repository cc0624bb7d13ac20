import { basename, extname } from 'node:path/posix';
import { imageSize } from 'image-size';
import { entryCollections } from '../schemas/entries.ts';
import { limits } from './limits.ts';
import { isWhole } from './picture-form.ts';

/** A picture in an entry's folder; `width` and `height` in pixels, undefined if the file cannot be shown. */
export type Picture = { name: string; file: string; bytes: number; width?: number; height?: number };

const place = new RegExp(`^(?:${entryCollections.join('|')})/[^/]+/[^/]+\\.(?:jpe?g|png|webp|avif|svg)$`, 's');
const plainName = /^[A-Za-z0-9][\w.-]*$/;
const formats: Record<string, string> = { jpg: 'jpg', jpeg: 'jpg', png: 'png', webp: 'webp', avif: 'avif' };

export const isPicture = (path: string) => place.test(path);

/** The code of what is wrong with a picture's name, whatever the file holds. */
export function namingProblem(name: string): 'bad-file-name' | 'picture-svg' | undefined {
  if (!plainName.test(name)) return 'bad-file-name';
  return name.endsWith('.svg') ? 'picture-svg' : undefined;
}

/** Reads the size out of a picture that is what its name says and is whole. */
export function readPicture(file: string, bytes: Uint8Array): Picture {
  const name = basename(file);
  return { name, file, bytes: bytes.length, ...pixels(name, bytes) };
}

function pixels(name: string, bytes: Uint8Array): { width: number; height: number } | undefined {
  try {
    const { width, height, type } = imageSize(bytes);
    const format = formats[extname(name).slice(1)];
    if (type !== format) return undefined;
    const tooLarge = width > limits.picture.width || height > limits.picture.height;
    return tooLarge || isWhole(format, bytes, { width, height }) ? { width, height } : undefined;
  } catch {
    return undefined;
  }
}
