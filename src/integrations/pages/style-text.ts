import { inlineHash } from './policy.ts';

const style = /(<style\b[^>]*>)([\s\S]*?)(<\/style>)/g;

/** A page without its styles. */
export const withoutStyles = (html: string): string => html.replace(style, '');

/** Changes the text of every style in a page; its hash in the page's policy changes with it. */
export function changeStyles(html: string, change: (css: string) => string): string {
  const hashes: [string, string][] = [];
  const changed = html.replace(style, (_all, start: string, css: string, end: string) => {
    const other = change(css);
    hashes.push([inlineHash(css), inlineHash(other)]);
    return start + other + end;
  });
  return hashes.reduce((text, [before, after]) => text.replace(before, after), changed);
}
