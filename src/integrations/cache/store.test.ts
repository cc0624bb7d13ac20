import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openStore } from './store.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'store-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const files = () =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

it('gives back what was put in, by kind and key', async () => {
  const store = openStore(folder);
  await store.put('pages', 'a', 'Seite');
  await store.put('br', 'a', Uint8Array.of(1, 2));
  expect(openStore(folder).get('pages', 'a')?.toString()).toBe('Seite');
  expect([...(store.get('br', 'a') ?? [])]).toEqual([1, 2]);
  expect(store.get('pages', 'b')).toBeUndefined();
});

it('makes a value once', async () => {
  const store = openStore(folder);
  let made = 0;
  const value = () => Promise.resolve(Uint8Array.of(++made));
  await store.make('previews', 'a', value);
  expect([...(await store.make('previews', 'a', value))]).toEqual([1]);
});

it('does not give back what was damaged', async () => {
  const store = openStore(folder);
  await store.put('pages', 'a', 'Seite');
  const [file = ''] = files();
  writeFileSync(file, readFileSync(file).subarray(0, -1));
  expect(store.get('pages', 'a')).toBeUndefined();
});

it('keeps on working where nothing can be written', async () => {
  writeFileSync(join(folder, 'file'), '');
  const store = openStore(join(folder, 'file'));
  await store.put('pages', 'a', 'Seite');
  expect(store.get('pages', 'a')).toBeUndefined();
});

it('removes what was not used for longest, and only after something was added', async () => {
  const store = openStore(folder);
  await store.put('pages', 'old', 'x'.repeat(100));
  for (const file of files()) utimesSync(file, 1, 1);
  await store.put('pages', 'new', 'y'.repeat(100));
  await openStore(folder).trim(150);
  expect(files()).toHaveLength(2);
  await store.trim(150);
  expect(store.get('pages', 'new')?.length).toBe(100);
  expect(store.get('pages', 'old')).toBeUndefined();
});

it('has kept everything when it has been trimmed', async () => {
  const store = openStore(folder);
  for (let number = 0; number < 50; number++) void store.put('pages', String(number), 'Seite');
  await store.trim(1e6);
  expect(files()).toHaveLength(50);
});
