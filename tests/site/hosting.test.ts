import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';
import { readChecksums } from '../../src/integrations/hosting/checksums.ts';
import { mediaTypes } from '../../src/config/hosting/media-types.ts';
import { builtFiles } from '../support/pages.ts';

const site = inject('site');

describe(`built at ${site.base}`, () => {
  const files = builtFiles(site).map((path) => path.slice(site.base.length));
  const bytes = (file: string) => readFileSync(join(site.folder, file));

  it('lists every file with its checksum', () => {
    const list = readChecksums(bytes('SHA256SUMS').toString());
    expect([...list.keys()].toSorted()).toEqual(files.filter((file) => file !== 'SHA256SUMS').toSorted());
    execFileSync('sha256sum', ['--check', '--strict', '--quiet', 'SHA256SUMS'], { cwd: site.folder });
  });

  it('holds compressed copies that unpack to the same', () => {
    const copies = files.filter((file) => /\.(?:br|gz)$/.test(file));
    expect(copies.length).toBeGreaterThan(700);
    for (const copy of copies) {
      const unpacked = copy.endsWith('.br') ? brotliDecompressSync(bytes(copy)) : gunzipSync(bytes(copy));
      expect(unpacked.equals(bytes(copy.slice(0, -3))), copy).toBe(true);
    }
    for (const file of files.filter((name) => name.endsWith('.html'))) {
      expect(files, file).toContain(`${file}.br`);
      expect(files, file).toContain(`${file}.gz`);
    }
  });

  it('has a media type for every kind of file', () => {
    const plain = ['SHA256SUMS', '_headers', '.htaccess'];
    const unknown = files
      .filter((file) => !plain.includes(file) && !/\.(?:br|gz)$/.test(file))
      .filter((file) => !Object.hasOwn(mediaTypes, /\.([^./]+)$/.exec(file)?.[1] ?? ''));
    expect(unknown).toEqual([]);
  });

  it('tells each host where the page for missing addresses is', () => {
    expect(bytes('.htaccess').toString()).toContain(`ErrorDocument 404 ${site.base}404.html\n`);
    expect(bytes('_headers').toString()).toContain(`\n${site.base}*\n`);
  });
});
