import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { compareQuantities } from './compare.ts';
import { quantities } from './read-quantities.ts';

type Pair = { de: string; ru: string; same: boolean };

const file = new URL('../../../tests/fixtures/parity-pairs.yaml', import.meta.url);
const pairs = parse(readFileSync(file, 'utf8')) as Pair[];

it.each(pairs)('$de | $ru: $same', ({ de, ru, same }) => {
  expect(compareQuantities(quantities(de, 'de'), quantities(ru, 'ru')).length === 0).toBe(same);
});
