import { changeStyles } from './style-text.ts';

const attribute = /(?<name>\s(?:href|src|action|data-bundle|data-base)=)"(?<path>\/(?!\/)[^"]*)"/g;
const inStyle = /url\((?<quote>["']?)(?<path>\/(?!\/)[^"')]*)\k<quote>\)/g;
const candidates = /(?<name>\ssrcset=)"(?<list>[^"]*)"/g;

/**
 * Makes the links of a built page relative to it, so that the site works at any path it is copied to.
 * Absolute addresses (canonical, alternates, other sites) and anchors stay as they are.
 * @param page URL path of the page, with the base
 * @example relativeLinks('<a href="/de/b/">', '/de/a/') // '<a href="../b/">'
 */
export function relativeLinks(html: string, page: string): string {
  const single = html.replace(attribute, (...match) => {
    const { name, path } = match.at(-1) as { name: string; path: string };
    return `${name}"${relativePath(page, path)}"`;
  });
  return single.replace(candidates, (...match) => {
    const { name, list } = match.at(-1) as { name: string; list: string };
    return `${name}"${list.replace(/(?<=^|,\s*)\/(?!\/)\S*/g, (path) => relativePath(page, path))}"`;
  });
}

/** The same for what the styles of a page load. */
export function relativeStyleLinks(html: string, page: string): string {
  return changeStyles(html, (css) =>
    css.replace(inStyle, (...match) => {
      const { path } = match.at(-1) as { path: string };
      return `url(${relativePath(page, path)})`;
    }),
  );
}

/** Way from one URL path to another. @example relativePath('/de/a/', '/de/') // '../' */
export function relativePath(from: string, to: string): string {
  const here = from.split('/').slice(1, -1);
  const there = to.split('/').slice(1);
  let common = 0;
  while (common < here.length && common < there.length - 1 && here[common] === there[common]) common++;
  const way = '../'.repeat(here.length - common) + there.slice(common).join('/');
  return way === '' || /^[?#]/.test(way) ? `./${way}` : way;
}
