type Position = { line: number; column: number };

/** Place in the file of a character of a text that begins at `start` and stands there line by line. */
export function placeWithin(text: string, offset: number, { line, column }: Position): Position {
  const before = text.slice(0, offset);
  const breaks = before.split('\n').length - 1;
  const last = before.length - (before.lastIndexOf('\n') + 1);
  return { line: line + breaks, column: breaks > 0 ? last + 1 : column + last };
}
