import { z } from 'astro/zod';
import { httpUrl, line, localized } from './fields.ts';

const licence = z.strictObject({ name: line, url: httpUrl });

/** content/settings.yaml: what an owner of the site changes. Values in [square brackets] count as not filled in. */
export const settings = z.strictObject({
  site: z.strictObject({ url: httpUrl }),
  operator: z.strictObject({
    name: line,
    representative: line,
    street: line,
    city: line,
    country: localized,
    email: line,
    phone: line,
    responsible: line,
    hosting: line,
  }),
  licences: z.strictObject({ code: licence, content: licence }),
});

export type Settings = z.output<typeof settings>;
export type OperatorField = keyof Settings['operator'];

/** Fields of the operator's data that still hold a placeholder such as `[Name]`. */
export function placeholders({ operator }: Pick<Settings, 'operator'>): OperatorField[] {
  const open = (value: string | object) =>
    [value]
      .flatMap((part) => (typeof part === 'string' ? part : Object.values(part)))
      .some((text) => /^\[.*\]$/.test(text));
  return (Object.keys(operator) as OperatorField[]).filter((field) => open(operator[field]));
}
