import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { shippedPackages, type ShippedPackage } from '../../config/parts.ts';
import { copyrightLines, licenceText } from './licence.ts';
import { lookUp, readLock, type LockedPackage } from './lock.ts';
import { present } from '../../domain/present.ts';

/** A part of the built site that was made elsewhere, or the site's own program. */
export type Part = {
  version: string;
  licence: string;
  homepage?: string | undefined;
  copyright: string[];
  text: string;
};

/** The packages in package-lock.json of the project, the folder that the build runs in. */
export function lockedPackages(): LockedPackage[] {
  return readLock(readFileSync('package-lock.json', 'utf8'));
}

/** All packages of which something reaches the reader, in the order of the list. @throws Error if one has no licence */
export function shippedParts(): (Part & { name: ShippedPackage })[] {
  const packages = new Map(lockedPackages().map((locked) => [locked.path, locked]));
  return shippedPackages.map((name) => {
    const locked = lookUp(packages, '', name);
    if (!locked?.licence) throw new Error(`package-lock.json names no licence of ${name}`);
    return { name, ...withText(locked.path, locked.version, locked.licence) };
  });
}

/** The project's own program. */
export function ownPart(): Part & { name: string } {
  const own = manifest('.');
  const field = (name: string) => present(own[name], `${name} in package.json`);
  return { name: field('name'), ...withText('.', field('version'), field('license')) };
}

function withText(folder: string, version: string, licence: string): Part {
  const text = licenceText(folder);
  return { version, licence, homepage: manifest(folder).homepage, text, copyright: copyrightLines(text) };
}

function manifest(folder: string) {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Partial<Record<string, string>>;
}

/** The full texts of all licences, one after the other, each below the name of its part. */
export function allTexts(parts: readonly (Part & { name: string })[]): string {
  const line = '='.repeat(72);
  return parts
    .map(({ name, version, licence, text }) => `${line}\n${name} ${version} (${licence})\n${line}\n\n${text}\n`)
    .join('\n');
}
