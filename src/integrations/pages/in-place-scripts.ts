import { inlineHash } from './policy.ts';

const inlineModule = /<script type="module">([\s\S]*?)<\/script>/g;
const needsModule = /\bimport\s*(?:[\w{*"'`]|\.meta)|\bexport\b/;

/**
 * Makes inline modules run where they stand. A module waits for the end of the page, and what it shows
 * then pushes away what is already being read. The page's policy gets the hash of the new code.
 * Modules that import others stay as they are; `import()` is possible in both.
 */
export function inPlaceScripts(html: string): string {
  return [...html.matchAll(inlineModule)].reduce((page, [tag, code = '']) => {
    if (needsModule.test(code)) return page;
    const own = `(()=>{${code}})()`;
    return page.replace(tag, () => `<script>${own}</script>`).replace(inlineHash(code), () => inlineHash(own));
  }, html);
}
