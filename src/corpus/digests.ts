import { createHash } from 'node:crypto';
import type { RawFile } from './read.ts';

/**
 * Names of the parts of the content that a page can depend on. A text depends on all texts of its entry,
 * because its state of translation does.
 */
export const part = {
  facts: (collection: string) => `facts ${collection}`,
  text: (folder: string) => `text ${folder}`,
  records: (list: string) => `records ${list}`,
  settings: 'settings',
  now: 'now',
  today: 'today',
} as const;

/** SHA-256 in hexadecimal, of several pieces one after the other. */
export function digest(...pieces: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const piece of pieces) hash.update(piece).update('\0');
  return hash.digest('hex');
}

/** A digest of each part of the content: it changes when anything does that a page could read there. */
export function contentDigests(files: readonly RawFile[], now: string, today: string): Map<string, string> {
  const groups = Map.groupBy(files, ({ path }) => partOf(path));
  const digests = new Map([...groups].map(([name, members]) => [name, digestOf(members)]));
  return digests.set(part.now, now).set(part.today, today);
}

/** The part that a file belongs to; pictures and handbooks go by their own path. */
function partOf(path: string): string {
  const [first = '', second = '', third = ''] = path.split('/');
  if (path === 'settings.yaml') return part.settings;
  if (first === 'data') return part.records(second.replace(/\.yaml$/, ''));
  if (third === 'facts.yaml') return part.facts(first);
  if (third.startsWith('text.')) return part.text(`${first}/${second}`);
  return path;
}

const digestOf = (files: readonly RawFile[]) => digest(...files.flatMap(({ path, bytes }) => [path, bytes]));
