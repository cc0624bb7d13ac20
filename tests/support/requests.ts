import { parseHTML } from 'linkedom';

/** Attributes that make a browser ask for something without the reader doing anything, or when a form is sent. */
const loading: Record<string, string> = {
  src: '[src]',
  poster: '[poster]',
  data: 'object[data]',
  action: '[action]',
  formaction: '[formaction]',
  ping: '[ping]',
  background: '[background]',
  manifest: 'html[manifest]',
  'xlink:href': '[*|href], image, use',
  href: 'link[rel]:not([rel=canonical]):not([rel=alternate]):not([rel=license]):not([rel=me]), image, use, base, feImage',
};

const inCss = (css: string) =>
  [...css.matchAll(/url\(\s*["']?([^"')]*)["']?\s*\)|@import\s+["']([^"']*)["']/gi)].map(
    ([, url, other]) => url ?? other ?? '',
  );

/** Names of namespaces, and the host that scripts put in front of a path to take it apart (RFC 2606). */
const noAddress = /^https?:\/\/(?:www\.w3\.org\/|example\.com\$\{)/;
const inScript = (code: string) =>
  [...code.matchAll(/(?:\b(?:https?|wss?|ftp):)?\/\/[\w-]+(?:\.[\w-]+)+[^\s"'`<>)\\]*/gi)]
    .map(([url]) => url)
    .filter((url) => !noAddress.test(url));

function inMarkup(text: string): string[] {
  const { document } = parseHTML(text);
  const attributes = Object.entries(loading).flatMap(([name, selector]) =>
    [...document.querySelectorAll(selector.replace('[*|href], ', ''))].flatMap(
      (element) => element.getAttribute(name) ?? [],
    ),
  );
  const sets = [...document.querySelectorAll('[srcset], [imagesrcset]')].flatMap((element) =>
    (element.getAttribute('srcset') ?? element.getAttribute('imagesrcset') ?? '')
      .split(',')
      .map((candidate) => candidate.trim().split(/\s+/)[0] ?? ''),
  );
  const refresh = [...document.querySelectorAll('meta[http-equiv=refresh i]')].map((element) =>
    (element.getAttribute('content') ?? '').replace(/^[^=]*=/, ''),
  );
  const styles = [...document.querySelectorAll('[style]')].map((element) => element.getAttribute('style') ?? '');
  const scripts = [...document.querySelectorAll('script')].map((element) => element.textContent ?? '');
  const sheets = [...document.querySelectorAll('style')].map((element) => element.textContent ?? '');
  // Presentation attributes of SVG, such as fill="url(…)".
  const painted = [...text.matchAll(/\s(?:fill|stroke|filter|mask|clip-path|marker-\w+)="([^"]*)"/g)].map(
    ([, value = '']) => value,
  );
  return [
    ...attributes,
    ...sets,
    ...refresh,
    ...[...styles, ...sheets, ...painted].flatMap(inCss),
    ...scripts.flatMap(inScript),
  ];
}

/**
 * Addresses that a file can make a browser ask for by itself. Links that a reader follows do not count.
 * Scripts and manifests: every address of a host that they contain.
 * @param name file name; its ending says how to read the text
 */
export function requestsOf(name: string, text: string): string[] {
  if (/\.(?:html|svg)$/.test(name)) return inMarkup(text);
  if (/\.css$/.test(name)) return inCss(text);
  if (/\.(?:m?js|webmanifest)$/.test(name)) return inScript(text);
  return [];
}
