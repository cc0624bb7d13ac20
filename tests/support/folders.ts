import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** All files of a folder with their bytes, by path with forward slashes, sorted. */
export function contents(folder: string): Map<string, Buffer> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return new Map(files.map((file) => [relative(folder, file).split(sep).join('/'), readFileSync(file)]));
}

/**
 * Says in which files two builds differ, and at which place first, with what stands around it.
 * @example differences(a, b) // ['de/index.html, byte 512: …builtOn 2… ≠ …builtOn 3…', 'only in the second: x.css']
 */
export function differences(first: ReadonlyMap<string, Buffer>, second: ReadonlyMap<string, Buffer>): string[] {
  const missing = [...second.keys()].filter((path) => !first.has(path)).map((path) => `only in the second: ${path}`);
  const changed = [...first].flatMap(([path, bytes]) => {
    const other = second.get(path);
    if (!other) return [`only in the first: ${path}`];
    if (bytes.equals(other)) return [];
    let place = 0;
    while (bytes[place] === other[place]) place++;
    const around = (text: Buffer) =>
      JSON.stringify(text.subarray(Math.max(0, place - 40), place + 40).toString('utf8'));
    return [`${path}, byte ${place}: ${around(bytes)} ≠ ${around(other)}`];
  });
  return [...missing, ...changed];
}
