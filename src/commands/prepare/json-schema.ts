import { z } from 'astro/zod';
import { fieldHelp } from '../../config/field-help.ts';

type Json = { [key: string]: unknown };

/** Ids that a field may name, by the field. */
export type Ids = (field: string) => readonly string[] | undefined;

/**
 * JSON Schema (draft 2020-12) of a document, with help in both languages on every field that has any.
 * Fields that name other content offer the known ids and still take others, so that a schema that is
 * older than the lists marks nothing as wrong; the check does that.
 * @param name collection, for help that holds only there
 */
export function jsonSchema(name: string, shape: z.ZodType, ids: Ids, { list }: { list: boolean }): Json {
  const schema = z.toJSONSchema(shape, { io: 'input', unrepresentable: 'any' }) as Json;
  const row = describe(schema, name, ids);
  return list ? { $schema: schema.$schema, type: 'array', items: { ...row, $schema: undefined } } : row;
}

function describe(schema: Json, name: string, ids: Ids): Json {
  const properties = schema.properties as Record<string, Json> | undefined;
  const result: Json = { ...schema };
  if (properties) {
    result.properties = Object.fromEntries(
      Object.entries(properties).map(([field, child]) => [field, property(field, child, name, ids)]),
    );
  }
  if (typeof schema.additionalProperties === 'object')
    result.additionalProperties = describe(schema.additionalProperties as Json, name, ids);
  if (typeof schema.items === 'object') result.items = describe(schema.items as Json, name, ids);
  return result;
}

function property(field: string, schema: Json, name: string, ids: Ids): Json {
  const help = fieldHelp[`${name}.${field}`] ?? fieldHelp[field];
  const known = ids(field);
  const text = help && { description: `${help.de}\n\n${help.ru}`, markdownDescription: `${help.de}\n\n${help.ru}` };
  return { ...(known ? offering(schema, known) : describe(schema, name, ids)), ...text };
}

function offering(schema: Json, known: readonly string[]): Json {
  const one = { anyOf: [{ enum: known }, { type: 'string' }] };
  const variants = schema.anyOf as Json[] | undefined;
  if (variants) return { anyOf: variants.map((variant) => offering(variant, known)) };
  return schema.type === 'array' ? { ...schema, items: one } : { ...one };
}
