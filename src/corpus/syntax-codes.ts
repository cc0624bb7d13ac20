import { limits } from './limits.ts';
import type { YamlProblem } from './yaml.ts';

/** What editors most likely did where the YAML parser stumbles; its own messages name its inner workings. */
const yamlCodes: [pattern: RegExp, code: string][] = [
  [/^NESTED_DEEP/, 'nested-deep'],
  [/^MANY_KEYS/, 'many-fields'],
  [/^PROTOTYPE_KEY/, 'unknown-field'],
  [/^DUPLICATE_KEY/, 'yaml-duplicate-key'],
  [/^TAB_AS_INDENT/, 'yaml-tab'],
  [/^ALIAS/, 'yaml-alias'],
  [/^BLOCK_AS_IMPLICIT_KEY/, 'yaml-colon'],
  [/^BAD_SCALAR_START/, 'yaml-sign'],
  [/ Flow (?:map|sequence)/, 'yaml-bracket'],
  [/ Missing closing|at node end/, 'yaml-quote'],
  [/Implicit (?:map )?keys/, 'yaml-no-colon'],
];

/** What the messages of some codes name. */
const named: Record<string, Record<string, string>> = {
  'nested-deep': { limit: String(limits.depth) },
  'many-fields': { limit: String(limits.keys) },
  'unknown-field': { name: '__proto__' },
};

/** Code of a problem in YAML, with what its message names; `yaml` if nothing more is known. */
export function yamlCode({ code, message }: Pick<YamlProblem, 'code' | 'message'>): {
  code: string;
  values: Record<string, string>;
} {
  const found = yamlCodes.find(([pattern]) => pattern.test(`${code} ${message}`))?.[1] ?? 'yaml';
  return { code: found, values: { ...named[found] } };
}

/** One mistake makes the parser stumble more than once: of those that follow it, only independent ones stay. */
export function firstProblems(errors: readonly YamlProblem[]): YamlProblem[] {
  return errors.filter((error, index) => index === 0 || /^(?:DUPLICATE_KEY|TAB_AS_INDENT)$/.test(error.code));
}

/** Code of a problem in MDX, with the name of the element if it is about one. */
export function mdxCode(message: string): { code: string; values?: Record<string, string> } {
  if (message === 'nested-deep') return { code: message, values: { limit: String(limits.depth) } };
  if (message === 'many-signs') return { code: message, values: { limit: String(limits.signs) } };
  const name = /`<\/?(?<name>[^`>]*)>`/.exec(message)?.groups?.name;
  if (/Expected a closing tag/.test(message)) return { code: 'mdx-unclosed', values: { name: name ?? '' } };
  if (/Unexpected closing tag/.test(message)) return { code: 'mdx-unopened', values: { name: name ?? '' } };
  if (/closing brace/.test(message)) return { code: 'mdx-brace' };
  if (/parse expression/.test(message)) return { code: 'prose-code' };
  return { code: 'mdx-sign' };
}
