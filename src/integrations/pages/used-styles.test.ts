import { expect, it } from 'vitest';
import { inlineHash } from './policy.ts';
import { usedStyles } from './used-styles.ts';

const page = (css: string, body: string) =>
  `<meta http-equiv="content-security-policy" content="style-src ${inlineHash(css)}"><style>${css}</style>${body}`;
const styleOf = (html: string) => /<style>(.*)<\/style>/s.exec(html)![1]!;
const shorten = (css: string, body: string) => styleOf(usedStyles()(page(css, body)));

it('leaves out rules and selectors for classes that the page does not have', () => {
  expect(shorten('p{color:red}.a{top:0}.b .c,.a .d{left:0}', '<p class="a d">')).toBe(
    'p{color:red}.a{top:0}.a .d{left:0}',
  );
});

it('leaves out conditions that hold nothing any more', () => {
  expect(shorten('@media print{@layer x{.b{top:0}}}p{top:0}', '<p>')).toBe('p{top:0}');
});

it('leaves out rules for elements that the page does not have', () => {
  expect(shorten('h1,h2{top:0}table td{left:0}*{right:0}', '<main><h1>')).toBe('h1{top:0}*{right:0}');
});

it('keeps what stands in alternatives and denials', () => {
  const css = ':is(.a,.b) p{top:0}p:not(.c){top:0}main>.a:has(>.b:not(.c)){top:0}';
  expect(shorten(css, '<main><p class="a">')).toBe(css);
});

it('takes the only choice of a group for a condition', () => {
  expect(shorten(':where(.a>p){top:0}:is(.b p:not(.c)){top:0}', '<p class="a">')).toBe(':where(.a>p){top:0}');
});

it('keeps declarations of layers, variables and animations', () => {
  const css = '@layer a,b;:root{--x:1}@keyframes k{to{top:0}}p{top:var(--x)}';
  expect(shorten(css, '<p>')).toBe(css);
});

it('leaves out variables that nothing refers to any more, and those that only they needed', () => {
  const css = ':root{--a:1px;--b:var(--a);--c:2px}@property --d{syntax:"*"}.x{top:var(--b)}p{left:var(--c)}';
  expect(shorten(css, '<p>')).toBe(':root{--c:2px}p{left:var(--c)}');
});

it('writes registered values that nothing changes where they are used', () => {
  const registered = (name: string) => `@property --${name}{syntax:"*";inherits:false;initial-value:solid}`;
  const fallback = '@layer properties{@supports (top:0){*,::backdrop{--a:solid;--b:solid}}}';
  const css = `${fallback}p{border-style:var(--a)}i{border-style:var(--b)}b{--b:dashed}${registered('a')}${registered('b')}`;
  expect(shorten(css, '<p><i><b>')).toBe(
    '@layer properties{@supports (top:0){*,::backdrop{--b:solid}}}' +
      `p{border-style:solid}i{border-style:var(--b)}b{--b:dashed}${registered('b')}`,
  );
});

it('leaves out fonts for letters that the page does not have', () => {
  const face = (range: string) => `@font-face{font-family:A;unicode-range:${range}}`;
  const css = face('U+??, U+2???') + face('U+4??, U+2116') + face('U+100-17F');
  expect(shorten(css, '<p>Bautzen')).toBe(face('U+??, U+2???'));
  expect(shorten(css, '<p>№')).toBe(face('U+??, U+2???') + face('U+4??, U+2116'));
  expect(shorten(css, '<p>Budyšin')).toBe(face('U+??, U+2???') + face('U+100-17F'));
});

it('reads the names of utilities as the page writes them', () => {
  const css = String.raw`.lg\:top-0{top:0}.\[\&\>li\]\:top-1>li{top:1px}.top-1\/2{top:50%}`;
  expect(shorten(css, '<li class="lg:top-0">')).toBe(String.raw`.lg\:top-0{top:0}`);
  expect(shorten(css, '<ol class="[&amp;&gt;li]:top-1 top-1/2"><li>')).toBe(
    String.raw`.\[\&\>li\]\:top-1>li{top:1px}.top-1\/2{top:50%}`,
  );
});

it('writes the hash of the shortened style into the policy', () => {
  const css = '.a{top:0}.b{top:0}';
  const html = usedStyles()(page(css, '<p class="a">'));
  expect(html).toContain(inlineHash('.a{top:0}'));
  expect(html).not.toContain(inlineHash(css));
});

it('leaves pages alone whose script file may write classes', () => {
  const html = page('.a{top:0}', '<script type="module" src="/x.js"></script>');
  expect(usedStyles()(html)).toBe(html);
});
