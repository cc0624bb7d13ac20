import { expect, it } from 'vitest';
import { entry, siteOf } from '../../tests/support/site-model.ts';
import { firstWays } from './ways.ts';

it('leads to the lists that hold something, each with how much', () => {
  const ways = firstWays(siteOf([entry('events', 'fair'), entry('events', 'visit'), entry('regions', 'kursk')]), 'de');
  expect(ways.map(({ href, count }) => [href, count])).toEqual(
    expect.arrayContaining([
      ['/de/veranstaltungen/', 2],
      ['/de/regionen/', 1],
    ]),
  );
  expect(ways.map(({ href }) => href)).not.toContain('/de/aktuelles/');
});
