import { z } from 'astro/zod';
import { slugPattern } from './slug.ts';

/** Collections whose ids other content may name; `entries` stands for any entry, as `<collection>/<id>`. */
export type ReferenceTarget =
  | 'topics'
  | 'sources'
  | 'indicators'
  | 'places'
  | 'organisations'
  | 'institutes'
  | 'events'
  | 'regions'
  | 'industries'
  | 'entries';

/** What a schema made by `reference` or `entryReference` refers to. The only list of fields that do. */
const targets = z.registry<{ to: ReferenceTarget }>();

/** The id of a record or entry of another collection. */
export const reference = (to: Exclude<ReferenceTarget, 'entries'>) =>
  z.string().regex(slugPattern, { error: 'slug' }).register(targets, { to });

/** Ids of records or entries of another collection. */
export const referenceList = (to: Exclude<ReferenceTarget, 'entries'>) => z.array(reference(to)).default([]);

/** An entry with its collection. @example 'events/messe-2018' */
export const entryReference = z
  .string()
  .regex(/^(events|news|stories|topics|regions|industries)\/[a-z0-9-]+$/, { error: 'entry-ref' })
  .register(targets, { to: 'entries' });

/** What the schema of a single value refers to, if it was made to refer. */
export const targetOf = (shape: z.core.$ZodType): ReferenceTarget | undefined => targets.get(shape)?.to;

/** What a field's values refer to: the field itself, or the items where it takes several. */
export function fieldTarget(shape: z.core.$ZodType): ReferenceTarget | undefined {
  const bare = unwrap(shape);
  if (bare instanceof z.ZodArray) return fieldTarget(bare.element);
  if (bare instanceof z.ZodUnion) return bare.options.map(fieldTarget).find((to) => to !== undefined);
  return targetOf(bare);
}

/** A schema without what allows its value to be left out, to be null, or changes it afterwards. */
function unwrap(shape: z.core.$ZodType): z.core.$ZodType {
  if (shape instanceof z.ZodOptional || shape instanceof z.ZodNullable || shape instanceof z.ZodDefault)
    return unwrap(shape.unwrap());
  return shape instanceof z.ZodPipe ? unwrap(shape.in) : shape;
}

/** The name of other content in a document, and where it stands; `id` is what the editor wrote, of any type. */
export type Reference = { to: ReferenceTarget; id: unknown; path: PropertyKey[] };

/**
 * All names of other content in a document of a shape, at any depth. The document need not be valid: a
 * field with one value is read where a list belongs, and the other way round.
 */
export function* eachReference(shape: z.core.$ZodType, value: unknown, path: PropertyKey[] = []): Generator<Reference> {
  const bare = unwrap(shape);
  const to = fieldTarget(bare);
  if (to) {
    if (Array.isArray(value)) for (const [index, id] of value.entries()) yield { to, id, path: [...path, index] };
    else yield { to, id: value, path };
  } else if (bare instanceof z.ZodArray && Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* eachReference(bare.element, item, [...path, index]);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, child] of Object.entries(value)) {
      const field = fieldOf(bare, key);
      if (field) yield* eachReference(field, child, [...path, key]);
    }
  }
}

function fieldOf(shape: z.core.$ZodType, key: string): z.core.$ZodType | undefined {
  if (shape instanceof z.ZodRecord) return shape.valueType;
  return shape instanceof z.ZodObject && Object.hasOwn(shape.shape, key) ? shape.shape[key] : undefined;
}
