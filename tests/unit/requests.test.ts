import { expect, it } from 'vitest';
import { requestsOf } from '../support/requests.ts';

const other = 'https://other.example/a';

it.each([
  ['a.html', `<img src="${other}">`],
  ['a.html', `<img srcset="b.png 1x, ${other} 2x">`],
  ['a.html', `<link rel="stylesheet" href="${other}">`],
  ['a.html', `<link rel="preconnect" href="${other}">`],
  ['a.html', `<link rel="icon" href="${other}">`],
  ['a.html', `<form action="${other}"></form>`],
  ['a.html', `<video poster="${other}"></video>`],
  ['a.html', `<object data="${other}"></object>`],
  ['a.html', `<a href="b/" ping="${other}">b</a>`],
  ['a.html', `<base href="${other}">`],
  ['a.html', `<meta http-equiv="refresh" content="0; url=${other}">`],
  ['a.html', `<style>p { background: url("${other}") }</style>`],
  ['a.html', `<p style="background: url(${other})">b</p>`],
  ['a.html', `<script>fetch('${other}')</script>`],
  ['a.html', `<svg><image href="${other}"/></svg>`],
  ['a.svg', `<svg><image xlink:href="${other}"/></svg>`],
  ['a.svg', `<svg><rect fill="url(${other})"/></svg>`],
  ['a.css', `@import "${other}";`],
  ['a.css', `@font-face { src: url('${other}') }`],
  ['a.js', `import("${other}")`],
  ['a.webmanifest', `{ "icons": [{ "src": "${other}" }] }`],
])('%s: sees %s', (name, text) => {
  expect(requestsOf(name, text)).toContain(other);
});

it.each([
  [
    'a.html',
    `<a href="${other}">b</a><link rel="canonical" href="${other}"><link rel="alternate" hreflang="de" href="${other}">`,
  ],
  ['a.js', `document.createElementNS("http://www.w3.org/2000/svg", "svg") // comment`],
  ['a.svg', `<svg xmlns="http://www.w3.org/2000/svg"><rect/></svg>`],
  ['a.xml', `<feed><link href="${other}"/></feed>`],
])('%s: knows that nobody asks for anything in %s', (name, text) => {
  expect(requestsOf(name, text)).toEqual([]);
});
