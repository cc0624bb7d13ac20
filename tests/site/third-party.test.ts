import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { builtFiles } from '../support/pages.ts';
import { requestsOf } from '../support/requests.ts';

const site = inject('site');

describe(`built at ${site.base}`, () => {
  it('has no file that asks another host for anything', () => {
    const files = builtFiles(site);
    const foreign: string[] = [];
    let own = 0;
    for (const path of files) {
      for (const request of requestsOf(path, readFileSync(join(site.folder, path.slice(site.base.length)), 'utf8'))) {
        if (request.startsWith('data:') || request.startsWith('#')) continue;
        const url = new URL(request, `https://own.example${path}`);
        if (url.origin !== 'https://own.example' || !url.pathname.startsWith(site.base))
          foreign.push(`${path}: ${request}`);
        else own++;
      }
    }
    expect(files.length).toBeGreaterThan(400);
    expect(own).toBeGreaterThan(300);
    expect(foreign).toEqual([]);
  });
});
