/**
 * The icons beside `favicon.svg`, all made from its sign. `share` is the part of the width that the
 * sign takes: a maskable icon shows for certain only the circle of 80 % (W3C Web Application Manifest,
 * "Icon masks and safe zone"), and a square fits into that with 56 %. With a `purpose` the manifest
 * names it.
 */
export const icons: Record<string, { size: number; share: number; purpose?: 'any' | 'maskable' }> = {
  'apple-touch-icon.png': { size: 180, share: 0.62 },
  'icon-192.png': { size: 192, share: 0.72, purpose: 'any' },
  'icon-512.png': { size: 512, share: 0.72, purpose: 'any' },
  'icon-maskable-512.png': { size: 512, share: 0.54, purpose: 'maskable' },
};

/** For browsers that do not read SVG icons and for robots that ask for this name. */
export const ico = { name: 'favicon.ico', size: 32 };
