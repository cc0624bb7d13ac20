import { expect, it } from 'vitest';
import { mapFile } from './map-file.ts';

const theme = `@theme { --color-ink: #111; --color-land: #eee; --color-kursk: #900; --color-link: #00f; }
@media (prefers-color-scheme: dark) { :root { --color-ink: #fff; --color-land: #222; --color-kursk: #f99; } }`;
const css = `/* why */ .map { container-type: inline-size; text { fill: var(--color-ink) }
  @container (width >= 25rem) { text { font-size: 12px } } circle { stroke: var(--color-land) } }`;
const figure = `<figure class="map"><svg class="w-full" viewBox="0 0 360 290" width="360" role="group" aria-labelledby="a-title">
  <title id="a-title">Orte</title><g class="text-kursk"><a href="/ru/x/" aria-label="Kursk: 2">
  <circle class="reach" cx="1" cy="1" r="9"></circle><circle cx="1" cy="1" r="2"></circle><text x="3" y="1">Kursk</text></a></g>
  <svg x="1"><path d="M0 0"></path></svg></svg><figcaption>…</figcaption></figure>`;

it('is a drawing that needs no page: size, colours of both schemes, style, title, and nothing to follow', () => {
  expect(mapFile(figure, css, theme)).toBe(
    '<svg xmlns="http://www.w3.org/2000/svg" class="map" viewBox="0 0 360 290" width="360" height="290"' +
      ' font-family="Arial, sans-serif"><style>svg{--color-ink:#111;--color-land:#eee;--color-kursk:#900}' +
      '@media (prefers-color-scheme:dark){svg{--color-ink:#fff;--color-land:#222;--color-kursk:#f99}}' +
      '.text-kursk{color:var(--color-kursk)}' +
      '.map { text { fill: var(--color-ink) } circle { stroke: var(--color-land) } }</style>' +
      '<title>Orte</title><g class="text-kursk"><circle cx="1" cy="1" r="2"></circle><text x="3" y="1">Kursk</text></g>' +
      '<svg x="1"><path d="M0 0"></path></svg></svg>',
  );
});

it('writes no colour for the dark that the theme does not change there', () => {
  const file = mapFile(figure, css.replace('--color-land', '--color-link'), theme);
  expect(file).toContain('svg{--color-ink:#111;--color-kursk:#900;--color-link:#00f}');
  expect(file).toContain('@media (prefers-color-scheme:dark){svg{--color-ink:#fff;--color-kursk:#f99}}');
});

it('says so if there is no drawing', () => {
  expect(() => mapFile('<figure></figure>', css, theme)).toThrow('no drawing');
});
