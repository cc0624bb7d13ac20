import { expect, it } from 'vitest';
import { excerptParts } from './excerpt.ts';

it.each([
  ['ohne Treffer', [{ text: 'ohne Treffer', marked: false }]],
  [
    '<mark>станок</mark> и <mark>станки</mark>',
    [
      { text: 'станок', marked: true },
      { text: ' и ', marked: false },
      { text: 'станки', marked: true },
    ],
  ],
  ['A &amp; B &lt;img src=x&gt;', [{ text: 'A & B <img src=x>', marked: false }]],
  ['', []],
])('%s', (excerpt, pieces) => expect(excerptParts(excerpt)).toEqual(pieces));
