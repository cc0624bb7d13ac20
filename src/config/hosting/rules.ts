import { localeCodes } from '../locales.ts';
import { searchFolder } from '../site.ts';

/**
 * What a host should send besides the files: the one source of `_headers`, `.htaccess`, the examples
 * for each server and the check of a deployed copy.
 */

/** A folder of the site as a host shows it. */
export type HostFolder = {
  /** Path of the site on its host, with slashes at both ends. */
  base: string;
};

/** Sent with every answer, errors too. The policy stands beside that of each page and adds what a meta tag cannot say. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': "frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** Only over TLS (RFC 6797, 7.2). For this host alone: nobody knows what its subdomains serve. */
export const strictTransport = ['Strict-Transport-Security', 'max-age=31536000'] as const;

/** `Cache-Control` of files whose name changes with their content, and of all others. */
export const caching = { hashed: 'public, max-age=31536000, immutable', other: 'no-cache' } as const;

/** Folders, from the root of the site, in which every file has a hash of its content in its name. */
export const hashedFolders: readonly string[] = [
  '_astro',
  ...localeCodes.flatMap((locale) =>
    ['filter', 'fragment', 'index'].map((part) => `${searchFolder}/${locale}/${part}`),
  ),
];

/** Regular expression for the part of a path that leads into one of the folders with hashed names. */
export const hashedPattern = `/(?:_astro|${searchFolder}/(?:${localeCodes.join('|')})/(?:filter|fragment|index))/`;

/** The page for addresses that do not exist, from the root of the site. */
export const errorPage = '404.html';

/** `Cache-Control` that a file should have. @param file path from the root of the site */
export function cacheControl(file: string): string {
  return hashedFolders.some((folder) => file.startsWith(`${folder}/`)) ? caching.hashed : caching.other;
}
