import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HostConfig } from '../../../src/integrations/hosting/site.ts';

/** How to run a web server in the foreground. */
export type Command = { program: string; args: string[]; env?: Record<string, string> };

/** A kind of web server that the site must work on. */
export type Host = {
  name: string;
  /** Writes the configuration that Debian installs, changed only in folder and port. */
  usual: (folder: string, site: HostConfig) => Command;
  /** Writes the same with our example for this site. */
  example?: (folder: string, site: HostConfig) => Command;
  /** Encodings that our example answers in, best first. */
  encodings: readonly string[];
  /** Whether our example sends the copies that the build compressed. */
  precompressed: boolean;
};

/** Reads a file and replaces parts of it. @throws Error if one of them does not occur, so that no test passes unnoticed */
export function changed(text: string, replacements: readonly (readonly [RegExp | string, string])[]): string {
  return replacements.reduce((result, [part, by]) => {
    if (typeof part === 'string' ? !result.includes(part) : !part.test(result))
      throw new Error(`no ${part} in\n${result}`);
    return result.replaceAll(
      typeof part === 'string' ? part : new RegExp(part, `${part.flags.replace('g', '')}g`),
      () => by,
    );
  }, text);
}

/** Writes a file below a folder. Returns its path. */
export function put(folder: string, name: string, text: string): string {
  const file = join(folder, name);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, text);
  return file;
}

export const read = (file: string) => readFileSync(file, 'utf8');
