import Ajv from 'ajv/dist/2020.js';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parseCorpus } from '../../src/corpus/corpus.ts';
import { readFiles } from '../../src/corpus/read.ts';
import { jsonSchema } from '../../src/commands/prepare/json-schema.ts';
import { entryCollections, entrySchemas } from '../../src/schemas/entries.ts';
import { recordCollections, recordSchemas } from '../../src/schemas/records.ts';
import { settings } from '../../src/schemas/settings.ts';
import { project } from '../support/run-build.ts';

const corpus = parseCorpus(readFiles(join(project, 'content')));
const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
const ids = (field: string) => (field === 'topics' ? ['messen'] : undefined);

const schemas: Record<string, ReturnType<typeof jsonSchema>> = {
  ...Object.fromEntries(
    entryCollections.map((name) => [name, jsonSchema(name, entrySchemas[name], ids, { list: false })]),
  ),
  ...Object.fromEntries(
    recordCollections.map((name) => [`data-${name}`, jsonSchema(name, recordSchemas[name], ids, { list: true })]),
  ),
  settings: jsonSchema('settings', settings, ids, { list: false }),
};

it('accepts all content that the check accepts', () => {
  const documents = [
    ...corpus.entries.map(({ collection, facts }) => [collection, facts!.data] as const),
    ...recordCollections.map((name) => [`data-${name}`, corpus.records[name]!.data] as const),
    ['settings', corpus.settings!.data] as const,
  ];
  for (const [name, data] of documents) {
    const validate = ajv.compile(schemas[name]!);
    expect(validate(data), `${name}: ${JSON.stringify(validate.errors?.slice(0, 2))}`).toBe(true);
  }
});

it('marks a mistyped field, a wrong word and a missing field', () => {
  const validate = ajv.compile(schemas.events!);
  const facts = corpus.entries.find(({ collection }) => collection === 'events')!.facts!.data as Record<
    string,
    unknown
  >;
  expect(validate({ ...facts, organizers: [] })).toBe(false);
  expect(validate({ ...facts, kind: 'fare' })).toBe(false);
  expect(validate({ ...facts, zone: undefined })).toBe(false);
});

it('offers the ids that exist, and takes others', () => {
  const topics = (schemas.events!.properties as Record<string, { items: unknown }>).topics!;
  expect(topics.items).toEqual({ anyOf: [{ enum: ['messen'] }, { type: 'string' }] });
});

it('explains every field that an editor fills in', () => {
  const silent = new Set<string>();
  const visit = (schema: unknown) => {
    if (typeof schema !== 'object' || schema === null) return;
    const { properties = {}, ...rest } = schema as { properties?: Record<string, { description?: string }> };
    for (const [field, child] of Object.entries(properties)) {
      if (!child.description) silent.add(field);
      visit(child);
    }
    Object.values(rest).forEach(visit);
  };
  for (const [name, schema] of Object.entries(schemas)) if (name !== 'settings') visit(schema);
  // Languages, and the parts of a contact and of a founding date, say by their names what they are.
  expect([...silent].sort()).toEqual(['de', 'email', 'hsb', 'phone', 'ru', 'year']);
});

it('is named in the settings of the editor, for every file', () => {
  const named = (
    JSON.parse(readFileSync(join(project, '.vscode/settings.json'), 'utf8')) as {
      'yaml.schemas': Record<string, string>;
    }
  )['yaml.schemas'];
  expect(Object.keys(named).sort()).toEqual(
    Object.keys(schemas)
      .map((name) => `./.vscode/schemas/${name}.json`)
      .sort(),
  );
});
