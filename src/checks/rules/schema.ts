import type { z } from 'astro/zod';
import type { Sourced } from '../../corpus/corpus.ts';
import type { YamlText } from '../../corpus/yaml.ts';
import type { Problem } from '../../domain/problem.ts';
import { entrySchemas, text } from '../../schemas/entries.ts';
import { recordCollections, recordSchemas } from '../../schemas/records.ts';
import { settings } from '../../schemas/settings.ts';
import { examples } from '../examples.ts';
import { fieldName } from '../field-name.ts';
import { nearest } from '../nearest.ts';
import type { Rule } from '../rule.ts';

/** Every YAML document has the shape that its schema asks for. */
export const schema: Rule = ({ corpus }) => [
  ...corpus.entries.flatMap((entry) => [
    ...(entry.facts ? validate(entrySchemas[entry.collection], entry.facts) : []),
    ...Object.values(entry.texts).flatMap((found) =>
      found.frontmatter.errors.length > 0
        ? []
        : validate(text, { ...found.frontmatter, data: found.frontmatter.data ?? {}, file: found.file }),
    ),
  ]),
  ...recordCollections.flatMap((name) => {
    const list = corpus.records[name];
    return list ? validateList(recordSchemas[name], list) : [];
  }),
  ...(corpus.settings ? validate(settings, corpus.settings) : []),
];

function validateList(shape: z.ZodType, list: Sourced<YamlText>): Problem[] {
  if (list.errors.length > 0) return [];
  if (!Array.isArray(list.data)) return [problem('not-a-list', list, [])];
  return list.data.flatMap((_row, index) => validate(shape, list, [index]));
}

function validate(shape: z.ZodType, document: Sourced<YamlText>, path: PropertyKey[] = []): Problem[] {
  if (document.errors.length > 0) return [];
  const data = path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown>)[key], document.data);
  const result = shape.safeParse(data);
  return result.success ? [] : result.error.issues.flatMap((issue) => translate(issue, document, path, shape));
}

/** Kinds of values as zod calls them, and the code that says what should stand there. */
const kinds: Record<string, string> = {
  number: 'number',
  int: 'number',
  array: 'list',
  object: 'fields',
  record: 'fields',
  boolean: 'boolean',
};

/** A field that is not there: the report shows one line that would do. */
function missing(document: Sourced<YamlText>, path: PropertyKey[], allowed: readonly string[] = []): Problem {
  const name = String(path.at(-1) ?? '');
  const list = /^data\/(.+)\.yaml$/.exec(document.file)?.[1];
  const example = `${name}: ${allowed[0] ?? examples[`${list}.${name}`] ?? examples[name] ?? '…'}`;
  if (allowed.length < 2) return problem('missing-field', document, path, { name, example });
  return problem('missing-choice', document, path, { name, example, allowed: allowed.join(', ') });
}

/** In { de: Erstens, zweitens } the comma ends the text, and the rest becomes a field without value. */
const isLooseText = (key: string, value: unknown) => value === null && /[^a-z0-9A-Z_-]/.test(key);

const isGermanNumber = (expected: string, value: unknown) =>
  expected === 'number' && typeof value === 'string' && /^[\d.\s\u00a0]*\d(?:,\d+)?$/.test(value);

type Issue = z.core.$ZodIssue;

function translate(issue: Issue, document: Sourced<YamlText>, prefix: PropertyKey[], shape: z.ZodType): Problem[] {
  const path = [...prefix, ...issue.path];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => {
        // In { value: 1.234,5 } the comma ends the value, and the rest becomes a field.
        if (/^\d+$/.test(key))
          return atKey(problem('decimal-comma', document, [...path, key]), document, [...path, key]);
        if (isLooseText(key, valueAt(document.data, [...path, key])))
          return atKey(problem('comma-in-braces', document, [...path, key], { text: key }), document, [...path, key]);
        const near = nearest(key, keysAt(shape, issue.path));
        return atKey(
          problem('unknown-field', document, [...path, key], { name: key, ...(near && { near }) }),
          document,
          [...path, key],
        );
      });
    case 'invalid_type':
      return [
        issue.input === undefined && !exists(document.data, path)
          ? missing(document, path)
          : isGermanNumber(issue.expected, valueAt(document.data, path))
            ? problem('decimal-comma', document, path)
            : problem(`expected-${kinds[issue.expected] ?? 'string'}`, document, path),
      ];
    case 'invalid_value': {
      const allowed = issue.values.map(String);
      if (!exists(document.data, path)) return [missing(document, path, allowed)];
      const near = nearest(String(valueAt(document.data, path)), allowed);
      return [problem('not-allowed', document, path, { allowed: allowed.join(', '), ...(near && { near }) })];
    }
    case 'invalid_union':
      if (!exists(document.data, path)) return [missing(document, path)];
      return [problem(isOwnCode(issue.message) ? `bad-${issue.message}` : 'expected-string', document, path)];
    case 'invalid_key':
      return [atKey(problem('bad-slug', document, path, { value: String(path.at(-1)) }), document, path)];
    case 'too_big':
    case 'too_small':
      if (isOwnCode(issue.message)) return [problem(`bad-${issue.message}`, document, path)];
      return [
        problem('out-of-range', document, path, {
          limit: String(issue.code === 'too_big' ? issue.maximum : issue.minimum),
        }),
      ];
    default:
      return [
        problem(
          `bad-${isOwnCode(issue.message) || issue.code !== 'invalid_format' ? issue.message : issue.format}`,
          document,
          path,
        ),
      ];
  }
}

/** The problem is the name of the field, not its value. */
const atKey = (found: Problem, document: Sourced<YamlText>, path: PropertyKey[]): Problem => ({
  ...found,
  ...document.keyAt(path),
});

/** Our own schemas name what is wrong with one word; zod's own messages are sentences. */
const isOwnCode = (message: string) => /^[a-z-]+$/.test(message);

function problem(
  code: string,
  document: Sourced<YamlText>,
  path: PropertyKey[],
  values: Record<string, string> = {},
): Problem {
  const value = valueAt(document.data, path);
  return {
    code,
    severity: 'error',
    file: document.file,
    ...document.at(path),
    ...(path.length > 0 && { field: fieldName(document.data, path) }),
    values: { ...(isPlain(value) && { value: String(value) }), ...values },
  };
}

const isPlain = (value: unknown) =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined),
    data,
  );
}

const exists = (data: unknown, path: readonly PropertyKey[]) => valueAt(data, path) !== undefined;
const isObject = (value: unknown): value is Record<PropertyKey, unknown> => typeof value === 'object' && value !== null;

function keysAt(shape: z.ZodType, path: readonly PropertyKey[]): string[] {
  let current: unknown = shape;
  for (const key of path) {
    const def = (unwrap(current) as z.core.$ZodType)._zod?.def as {
      type?: string;
      shape?: Record<PropertyKey, unknown>;
      element?: unknown;
      valueType?: unknown;
    };
    current = def?.shape?.[key] ?? def?.element ?? def?.valueType;
  }
  const def = (unwrap(current) as z.core.$ZodType | undefined)?._zod?.def as
    { shape?: Record<string, unknown> } | undefined;
  return Object.keys(def?.shape ?? {});
}

function unwrap(shape: unknown): unknown {
  const inner = (shape as z.core.$ZodType | undefined)?._zod?.def as { innerType?: unknown; in?: unknown } | undefined;
  return inner?.innerType ? unwrap(inner.innerType) : inner?.in ? unwrap(inner.in) : shape;
}
