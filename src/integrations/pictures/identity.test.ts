import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { colours } from '../../styles/colours.ts';
import { readIdentity } from './identity.ts';

const project = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

it('reads the colours of the light design', () => {
  expect(colours(':root {\n --a-b: #012abc;\n --serif: Georgia;\n}\n:root { --a-b: #ffffff; }')).toEqual({
    'a-b': '#012abc',
  });
});

it('draws the icon in the colours of both designs', () => {
  const tokens = readFileSync(project('src/styles/tokens.css'), 'utf8');
  const used = [...readFileSync(project('public/favicon.svg'), 'utf8').matchAll(/#[\da-f]{6}/g)].map(
    ([colour]) => colour,
  );
  const light = readIdentity().colours;
  const dark = colours(tokens.slice(tokens.indexOf('@media')).replace(/^.*\{\s*:root/, ':root'));
  expect(used).toEqual([dark.saxony, dark.kursk, light.saxony, light.kursk]);
});
