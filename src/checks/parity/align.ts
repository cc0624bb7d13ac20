/**
 * Which blocks of two texts belong together, as pairs of index lists. Texts of the same shape go block
 * by block; texts with the same headings go section by section; others are compared as a whole.
 * @param left,right kinds of the blocks in order, such as `heading` or `paragraph`
 */
export function align(left: readonly string[], right: readonly string[]): [number[], number[]][] {
  const same = left.length === right.length && left.every((kind, index) => kind === right[index]);
  if (same) return left.map((_kind, index) => [[index], [index]]);
  const [a, b] = [sections(left), sections(right)];
  if (a.length === b.length) return a.map((part, index) => [part, b[index] ?? []]);
  return [[left.map((_kind, index) => index), right.map((_kind, index) => index)]];
}

function sections(kinds: readonly string[]): number[][] {
  let current: number[] = [];
  const found = [current];
  for (const [index, kind] of kinds.entries()) {
    if (kind === 'heading') found.push((current = []));
    current.push(index);
  }
  return found;
}
