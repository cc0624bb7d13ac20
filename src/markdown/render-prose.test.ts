import { expect, it } from 'vitest';
import { renderProse } from './render-prose.ts';

const render = (body: string, locale: 'de' | 'ru') => renderProse(body, { locale, base: '/x/' });

/** All HTML of a body, components as tags of their own, no-break spaces as `~`. */
const flat = (parts: ReturnType<typeof render>): string =>
  parts
    .map((part) => {
      if ('html' in part) return part.html;
      if ('citations' in part) return `{${part.citations.map(({ source }) => source).join()}}`;
      return `<${part.component}>${flat(part.children)}</${part.component}>`;
    })
    .join('')
    .replaceAll('\u00a0', '~');

it.each([
  ['de', 'Die "Messe" - *sehr "gut"* am 15. Mai', '<p>Die „Messe“~– <em>sehr „gut“</em> am 15.~Mai</p>'],
  ['ru', 'На "выставке" - *в "Москве"*', '<p>На~«выставке»~— <em>в~«Москве»</em></p>'],
  [
    'ru',
    'Фирма Wirtschaftsförderung Sachsen GmbH',
    '<p>Фирма <span lang="de">Wirtschaftsförderung Sachsen GmbH</span></p>',
  ],
  ['de', '[Messe](events/messe-2018)', '<p><a href="/x/de/veranstaltungen/messe-2018/">Messe</a></p>'],
  [
    'de',
    '[Amt](https://www.bafa.de/?a=1&b=2)',
    '<p><a href="https://www.bafa.de/?a=1&amp;b=2" rel="external">Amt</a></p>',
  ],
  ['ru', '[выставка](events/messe-2018)', '<p><a href="/x/ru/sobytiya/messe-2018/">выставка</a></p>'],
  ['ru', '## Итог\n\n## Что', '<h2 id="a1">Итог</h2>\n<h2 id="a2">Что</h2>'],
  [
    'ru',
    '<Quote source="seed" lang="de">\n\nDas "Treffen" - kurz.\n\n</Quote>',
    '<Quote><p>Das „Treffen“~– kurz.</p></Quote>',
  ],
  ['de', 'Am *15. Mai*[^a][^b: S. 4] - "ja".[^c] Und', '<p>Am <em>15.~Mai</em>{a,b}~– „ja“.{c} Und</p>'],
  ['ru', 'В «Курске»[^a] - на "выставке"[^b][^c].', '<p>В~«Курске»{a}~— на~«выставке»{b,c}.</p>'],
  ['de', 'a < b & c\n\n---', '<p>a &lt; b &amp; c</p>\n<hr>'],
  [
    'de',
    '| A |\n| --- |\n| b |',
    '<table class="rows">\n<thead>\n<tr>\n<th>A</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>b</td>\n</tr>\n</tbody>\n</table>',
  ],
] as const)('%s: %s', (locale, body, expected) => {
  expect(flat(render(body, locale))).toBe(expected);
});

it('leaves code, addresses and attributes as they are', () => {
  const parts = render('`a "b" - c` [x](https://example.org/a-b?c="d") <Term id="a-b">"w"</Term>', 'de');
  expect(flat(parts)).toContain('<code>a &quot;b&quot; - c</code>');
  expect(flat(parts)).toContain('href="https://example.org/a-b?c=%22d%22"');
  expect(parts[1]).toEqual({ component: 'Term', attributes: { id: 'a-b' }, children: [{ html: '„w“' }] });
});

it('keeps what surrounds a component in one piece before and after it', () => {
  expect(render('Rund **<Value of="a" />** Stände', 'de')).toEqual([
    { html: '<p>Rund <strong>' },
    { component: 'Value', attributes: { of: 'a' }, children: [] },
    { html: '</strong> Stände</p>' },
  ]);
});

it.each(['import x from "y"', 'Text\n\n{1 + 1}', '<script>x</script>', '<Note onclick={x}>a</Note>', 'Text.[^ ]'])(
  'stops at %s',
  (body) => {
    expect(() => render(body, 'de')).toThrow('not prose');
  },
);
