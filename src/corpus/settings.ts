import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { contentRoot } from './read.ts';
import { settings, type Settings } from '../schemas/settings.ts';

/** content/settings.yaml, validated. @throws ZodError naming the field if it is invalid */
export function readSettings(): Settings {
  return settings.parse(parse(readFileSync(join(contentRoot(), 'settings.yaml'), 'utf8')));
}

/** Origin of the site, without a path: SITE_URL, else the settings. */
export function siteUrl(): string {
  return new URL(process.env.SITE_URL ?? readSettings().site.url).origin;
}

/** Base path of the build with slashes at both ends: BASE_PATH, else the path of the site's address. */
export function basePath(): string {
  const path = process.env.BASE_PATH ?? new URL(readSettings().site.url).pathname;
  return `/${path.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
}
