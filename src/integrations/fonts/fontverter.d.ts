declare module 'fontverter' {
  const fontverter: { convert(font: Uint8Array, to: 'woff2', from: 'truetype'): Promise<Buffer> };
  export default fontverter;
}
