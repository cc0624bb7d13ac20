declare module 'subset-font' {
  type Options = {
    targetFormat: 'truetype';
    noHinting: boolean;
    /** OpenType features that stay; all others go. */
    keepFeatures: string[];
    dropTables: string[];
  };
  /** The font with no more than the characters of a text, as far as it has them. */
  export default function subsetFont(font: Uint8Array, text: string, options: Options): Promise<Buffer>;
}
