import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { inPlaceScripts } from './in-place-scripts.ts';

const hash = (code: string) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
const page = (policy: string, script: string) => `<meta content="script-src ${policy}"><p>a</p>${script}<p>b</p>`;

it('runs an inline module where it stands, in a scope of its own, and allows it in the policy', () => {
  const [code, own] = ['var a=1;show(a)', '(()=>{var a=1;show(a)})()'];
  expect(inPlaceScripts(page(hash(code), `<script type="module">${code}</script>`))).toBe(
    page(hash(own), `<script>${own}</script>`),
  );
});

it.each(['import a from "./a.js"', 'import"./a.js"', 'import{a}from"./a.js"', 'f(import.meta.url)'])(
  'leaves a module that needs to be one: %s',
  (code) => {
    const html = page(hash(code), `<script type="module">${code}</script>`);
    expect(inPlaceScripts(html)).toBe(html);
  },
);

it('knows that a script may import later', () => {
  const html = page('', '<script type="module">await0=()=>import(`./a.js`)</script>');
  expect(inPlaceScripts(html)).not.toContain('type="module"');
});
