import { expect, it } from 'vitest';
import { contrast } from './contrast.ts';

it.each([
  ['#000000', '#ffffff', 21],
  ['#ffffff', '#000000', 21],
  ['#777777', '#777777', 1],
  // The two greys on white that are known to lie on either side of the limit for text.
  ['#767676', '#ffffff', 4.54],
  ['#777777', '#ffffff', 4.48],
  ['#ff0000', '#ffffff', 4],
  ['#00FF00', '#ffffff', 1.37],
  ['#0000ff', '#ffffff', 8.59],
])('computes %s on %s', (a, b, expected) => {
  expect(contrast(a, b)).toBeCloseTo(expected, 2);
});

// The curve of sRGB is straight up to the channel value 10 and bent from 11 on: WCAG 2.2, “relative luminance”.
it.each([
  ['#0a0a0a', 1 + 10 / 255 / 12.92 / 0.05],
  ['#0b0b0b', 1 + ((11 / 255 + 0.055) / 1.055) ** 2.4 / 0.05],
  ['#0a0000', 1 + (0.2126 * 10) / 255 / 12.92 / 0.05],
  ['#000b00', 1 + (0.7152 * ((11 / 255 + 0.055) / 1.055) ** 2.4) / 0.05],
])('follows both parts of the curve: %s on black', (colour, expected) => {
  expect(contrast(colour, '#000000')).toBeCloseTo(expected, 6);
});

it('refuses what is not a colour', () => {
  for (const wrong of ['#fff', '#ffffff0', 'x#ffffff', '#ggffff', 'ffffff'])
    expect(() => contrast(wrong, '#000000')).toThrow(`${wrong} is not #rrggbb`);
});
