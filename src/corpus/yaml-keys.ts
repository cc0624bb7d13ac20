import { isScalar, visit, type Node } from 'yaml';
import { limits } from './limits.ts';

/** `start` is an offset in the YAML text. */
type KeyProblem = { start: number; code: 'DUPLICATE_KEY' | 'MANY_KEYS' | 'PROTOTYPE_KEY'; message: string };

/**
 * Fields that stand twice in their mapping, mappings of more fields than `limits.keys`, and fields named
 * `__proto__`, which the schemas would pass over in silence.
 */
export function examineKeys(contents: Node | null): KeyProblem[] {
  const problems: KeyProblem[] = [];
  visit(contents, {
    Map: (_key, { items, range }) => {
      const seen = new Set<string>();
      if (items.length > limits.keys) problems.push({ start: range?.[0] ?? 0, code: 'MANY_KEYS', message: '' });
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        if (key.value === '__proto__')
          problems.push({ start: key.range?.[0] ?? 0, code: 'PROTOTYPE_KEY', message: '' });
        const name = `${typeof key.value} ${String(key.value)}`;
        if (seen.has(name)) problems.push({ start: key.range?.[0] ?? 0, code: 'DUPLICATE_KEY', message: '' });
        seen.add(name);
      }
    },
  });
  return problems;
}
