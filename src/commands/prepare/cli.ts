import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { catalogueOf } from '../../checks/catalogue.ts';
import { parseCorpus } from '../../corpus/corpus.ts';
import { contentRoot, readFiles } from '../../corpus/read.ts';
import { entrySchemas, text } from '../../schemas/entries.ts';
import { recordSchemas } from '../../schemas/records.ts';
import { settings } from '../../schemas/settings.ts';
import { jsonSchema, type Ids } from './json-schema.ts';

/**
 * Writes the JSON Schemas that .vscode/settings.json names, with the ids that exist today. Runs after
 * `npm ci` and with `npm run dev`; the files are not kept in the repository.
 */
const folder = fileURLToPath(new URL('../../../.vscode/schemas/', import.meta.url));
const catalogue = catalogueOf(parseCorpus(readFiles(contentRoot())));
const ids: Ids = (to) => (to === 'entries' ? undefined : [...catalogue[to]].sort());
const documents = [
  ...Object.entries(entrySchemas).map(
    ([name, shape]) => [name, jsonSchema(name, shape, ids, { list: false })] as const,
  ),
  ...Object.entries(recordSchemas).map(
    ([name, shape]) => [`data-${name}`, jsonSchema(name, shape, ids, { list: true })] as const,
  ),
  ['settings', jsonSchema('settings', settings, ids, { list: false })] as const,
  ['text', jsonSchema('text', text, ids, { list: false })] as const,
];
mkdirSync(folder, { recursive: true });
for (const [name, schema] of documents)
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(schema, null, 2)}\n`);
