import { isScalar, visit, type Node } from 'yaml';
import { limits } from './limits.ts';

/** `start` is an offset in the YAML text. */
type KeyProblem = { start: number; code: 'DUPLICATE_KEY' | 'MANY_KEYS'; message: string };

/** Fields that stand twice in their mapping, and mappings of more fields than `limits.keys`. */
export function examineKeys(contents: Node | null): KeyProblem[] {
  const problems: KeyProblem[] = [];
  visit(contents, {
    Map: (_key, { items, range }) => {
      const seen = new Set<string>();
      if (items.length > limits.keys) problems.push({ start: range?.[0] ?? 0, code: 'MANY_KEYS', message: '' });
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        const name = `${typeof key.value} ${String(key.value)}`;
        if (seen.has(name)) problems.push({ start: key.range?.[0] ?? 0, code: 'DUPLICATE_KEY', message: '' });
        seen.add(name);
      }
    },
  });
  return problems;
}
