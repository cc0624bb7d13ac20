import { limits } from './limits.ts';
import type { Position } from './yaml.ts';

/** Columns of indentation that lists nested as deep as allowed can need. */
const columns = 4 * limits.depth;

/**
 * Where a text is nested deeper than `limits.depth`, counted without parsing it: parsers recurse into
 * what is nested and end in a full stack, or take time by the square of the depth. Counts the brackets
 * open at once (YAML) or the elements (MDX), and the signs of lists and quotations before a line's text.
 */
export function deepPlace(source: string, kind: 'yaml' | 'mdx'): Position | undefined {
  const deepest = kind === 'yaml' ? deepBracket(source) : deepElement(source);
  const marker = deepMarker(source, kind);
  const offset = Math.min(deepest ?? Infinity, marker ?? Infinity);
  if (offset === Infinity) return undefined;
  const before = source.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

/** Closing brackets in a text need no partner, so they never count below zero. */
function deepBracket(source: string): number | undefined {
  let depth = 0;
  for (const { 0: sign, index } of source.matchAll(/[[\]{}]/g)) {
    depth = sign === '[' || sign === '{' ? depth + 1 : Math.max(0, depth - 1);
    if (depth > limits.depth) return index;
  }
  return undefined;
}

function deepElement(source: string): number | undefined {
  let depth = 0;
  for (const { 0: tag, index } of source.matchAll(/<\/?[A-Za-z][^<>]*>?/g)) {
    if (tag.startsWith('</')) depth = Math.max(0, depth - 1);
    else if (!tag.endsWith('/>')) depth++;
    if (depth > limits.depth) return index;
  }
  return undefined;
}

function deepMarker(source: string, kind: 'yaml' | 'mdx'): number | undefined {
  const prefix = kind === 'yaml' ? /^[ ?:-]+/gm : /^[ \t>*+\-\d.)]+/gm;
  const sign = kind === 'yaml' ? /[?:-](?=\s)/g : /[*+-](?=\s)|>|\d[.)](?=\s)/g;
  for (const { 0: start, index } of source.matchAll(prefix)) {
    const indent = start.length - start.trimStart().length;
    if (indent > columns || [...start.matchAll(sign)].length > limits.depth) return index;
  }
  return undefined;
}
