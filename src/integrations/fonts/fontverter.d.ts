declare module 'fontverter' {
  const fontverter: { convert(font: Uint8Array, to: 'woff2' | 'truetype'): Promise<Buffer> };
  export default fontverter;
}
