/**
 * What one file of the content may be at most. The largest of today keep well below; what lies above is
 * a mistake or an attack, and would cost the parsers time that grows with its square.
 */
export const limits = {
  /** A text of the site has 8 kB; this is about 50 printed pages. */
  textBytes: 100_000,
  /** The list of sources has 56 kB. */
  listBytes: 1_000_000,
  /** Read into memory and examined; what a page may show is less. */
  pictureBytes: 5_000_000,
  /** Wide enough for the text column on a dense screen, small enough for a repository. */
  picture: { width: 2400, height: 4800, bytes: 1_500_000 },
  /** Lists in lists, quotations in quotations, components in components. */
  depth: 20,
  /** Fields of one mapping; the entry with the most figures has some seventy. */
  keys: 500,
  /** References such as `&amp;` and braces: their parser takes time and memory by the square of their number. */
  signs: 1000,
  /** All files together, as they are in memory at once. */
  totalBytes: 300_000_000,
} as const;
