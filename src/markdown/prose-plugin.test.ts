import { mdxToJs } from 'satteri';
import { expect, it } from 'vitest';
import { contentGuard } from './content-guard.ts';
import { prosePlugin } from './prose-plugin.ts';

async function compile(body: string, locale: 'de' | 'ru'): Promise<string> {
  const { code } = await mdxToJs(body, {
    features: { smartPunctuation: false },
    mdastPlugins: [contentGuard],
    hastPlugins: [prosePlugin({ base: '/x/' })],
    fileURL: new URL(`file:///content/events/messe/text.${locale}.mdx`),
  });
  return code.replaceAll('\\xA0', '~');
}

it.each([
  ['de', 'Die "Messe" - *sehr "gut"* am 15. Mai', ['Die „Messe“~– ', 'sehr „gut“', ' am 15.~Mai']],
  ['ru', 'На "выставке" - *в "Москве"*', ['На~«выставке»~— ', 'в~«Москве»']],
  ['ru', 'Фирма Wirtschaftsförderung Sachsen GmbH', ['lang: "de"', 'Wirtschaftsförderung Sachsen GmbH']],
  [
    'de',
    'Siehe [die Messe](events/messe-2018) und [BAFA](https://www.bafa.de/)',
    ['"/x/de/veranstaltungen/messe-2018/"', 'rel: "external"'],
  ],
  ['ru', 'См. [выставку](events/messe-2018)', ['"/x/ru/sobytiya/messe-2018/"']],
  ['ru', '## Итог\n\n## Что дальше', ['id: "a1"', 'id: "a2"']],
  ['ru', '<Quote source="seed" lang="de">\n\nDas "Treffen" - kurz.\n\n</Quote>', ['Das „Treffen“~– kurz.']],
] as const)('%s: %s', async (locale, body, expected) => {
  const code = await compile(body, locale);
  for (const part of expected) expect(code).toContain(part);
});

it('leaves code, addresses and attributes as they are', async () => {
  const code = await compile('`a "b" - c` [x](https://example.org/a-b?c="d") <Term id="a-b">w</Term>', 'de');
  expect(code).toContain('a \\"b\\" - c');
  expect(code).toContain('https://example.org/a-b?c=');
  expect(code).toContain('id: "a-b"');
});

it.each([
  ['import x from "y"', 'text.de.mdx:1:1: prose-code'],
  ['Text\n\n{1 + 1}', 'text.de.mdx:3:1: prose-code'],
  ['<script>x</script>', 'text.de.mdx:1:1: prose-component (script'],
  ['[a](javascript:x)', 'text.de.mdx:1:1: prose-url (javascript:x)'],
  ['<Note onclick="x">a</Note>', 'prose-no-attributes'],
])('stops at %s', async (body, message) => {
  await expect(compile(body, 'de')).rejects.toThrow(message);
});
