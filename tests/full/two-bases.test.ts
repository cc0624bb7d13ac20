import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { builtFiles } from '../support/pages.ts';

const sites = [inject('site'), inject('below')];

it('draws the same pictures for every base path', () => {
  const [one, other] = sites.map((site) =>
    builtFiles(site)
      .map((path) => path.slice(site.base.length))
      .filter((path) => /(?:preview|icon[\w-]*)\.(?:png|ico)$/.test(path))
      .sort(),
  );
  expect(one!.length).toBeGreaterThan(200);
  expect(other).toEqual(one);
  const [first, second] = sites.map(({ folder }) => one!.map((path) => readFileSync(join(folder, path))));
  expect(one!.filter((_path, index) => !first![index]!.equals(second![index]!))).toEqual([]);
});
