import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { readColours } from '../../styles/theme.ts';
import { readIdentity } from './identity.ts';

const project = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

it('draws the icon in the colours of both designs', () => {
  const { dark } = readColours(readFileSync(project('src/styles/theme.css'), 'utf8'));
  const used = [...readFileSync(project('public/favicon.svg'), 'utf8').matchAll(/#[\da-f]{6}/g)].map(
    ([colour]) => colour,
  );
  const light = readIdentity().colours;
  expect(used).toEqual([dark.get('saxony'), dark.get('kursk'), light.saxony, light.kursk]);
});
