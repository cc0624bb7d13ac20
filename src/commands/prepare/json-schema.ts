import { z } from 'astro/zod';
import { fieldHelp } from '../../config/field-help.ts';
import { targetOf, type ReferenceTarget } from '../../schemas/references.ts';

type Json = Record<string, unknown>;

/** Ids that are known of a collection; undefined to offer none. */
export type Ids = (to: ReferenceTarget) => readonly string[] | undefined;

/**
 * JSON Schema (draft 2020-12) of a document, with help in both languages on every field that has any.
 * Fields that name other content offer the known ids and still take others, so that a schema that is
 * older than the lists marks nothing as wrong; the check does that.
 * @param name collection, for help that holds only there
 */
export function jsonSchema(name: string, shape: z.ZodType, ids: Ids, { list }: { list: boolean }): Json {
  const schema = z.toJSONSchema(shape, {
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema: json }) => {
      const to = targetOf(zodSchema);
      const known = to && ids(to);
      if (known) offer(json, known);
    },
  }) as Json;
  const row = describe(schema, name);
  return list ? { $schema: schema.$schema, type: 'array', items: { ...row, $schema: undefined } } : row;
}

/** Puts known ids in place of the form of an id. */
function offer(json: Json, known: readonly string[]): void {
  delete json.type;
  delete json.pattern;
  json.anyOf = [{ enum: known }, { type: 'string' }];
}

function describe(schema: Json, name: string): Json {
  const properties = schema.properties as Record<string, Json> | undefined;
  const result: Json = { ...schema };
  if (properties) {
    result.properties = Object.fromEntries(
      Object.entries(properties).map(([field, child]) => [field, property(field, child, name)]),
    );
  }
  if (typeof schema.additionalProperties === 'object')
    result.additionalProperties = describe(schema.additionalProperties as Json, name);
  if (typeof schema.items === 'object') result.items = describe(schema.items as Json, name);
  return result;
}

function property(field: string, schema: Json, name: string): Json {
  const help = fieldHelp[`${name}.${field}`] ?? fieldHelp[field];
  const text = help && { description: `${help.de}\n\n${help.ru}`, markdownDescription: `${help.de}\n\n${help.ru}` };
  return { ...describe(schema, name), ...text };
}
