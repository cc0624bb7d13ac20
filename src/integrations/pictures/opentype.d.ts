declare module 'opentype.js' {
  type Options = { kerning: boolean };
  /** A part of an outline, with the coordinates that SVG asks for after its letter. */
  export type Command = { type: 'M' | 'L' | 'Q' | 'C' | 'Z' } & Partial<
    Record<'x1' | 'y1' | 'x2' | 'y2' | 'x' | 'y', number>
  >;
  export type Font = {
    hasChar(char: string): boolean;
    getAdvanceWidth(text: string, size: number, options: Options): number;
    getPath(text: string, x: number, y: number, size: number, options: Options): { commands: Command[] };
  };
  const opentype: { parse(bytes: ArrayBuffer): Font };
  export default opentype;
}
