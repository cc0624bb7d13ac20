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

it('keeps what stands in alternatives and denials', () => {
  const css = ':is(.a,.b) p{top:0}p:not(.c){top:0}main>.a:has(>.b:not(.c)){top:0}';
  expect(shorten(css, '<p class="a">')).toBe(css);
});

it('keeps declarations of layers, variables and animations', () => {
  const css = '@layer a,b;:root{--x:1}@keyframes k{to{top:0}}';
  expect(shorten(css, '<p>')).toBe(css);
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
