import { createHash } from 'node:crypto';

/** Elements that the site's own components and Markdown produce. */
const elements = new Set(
  'html head meta title link style script body main header footer nav section article aside div p span a ul ol li dl dt dd h1 h2 h3 h4 h5 h6 em strong del code pre blockquote figure figcaption img picture source table caption thead tbody tr th td br hr small time data abbr cite q mark sup sub button form input label select option fieldset legend details summary search svg g path circle line rect text tspan title use symbol polyline polygon defs noscript output'.split(
    ' ',
  ),
);
const addresses = ['href', 'src', 'action', 'formaction', 'srcset', 'xlink:href', 'poster'];

/** All that could do harm in a built page: scripts that the policy does not name, handlers, addresses that run. */
export function harm(document: Document): string[] {
  const found: string[] = [];
  const policies = [...document.querySelectorAll('meta[http-equiv]')];
  const policy = policies[0]?.getAttribute('content') ?? '';
  if (policies.length !== 1) found.push(`${policies.length} policies`);
  if (
    /unsafe-inline|unsafe-eval(?<!wasm-unsafe-eval)|\*|https?:/.test(policy) ||
    !policy.includes("default-src 'none'")
  )
    found.push(`policy ${policy}`);
  if (document.querySelector('script, meta[http-equiv]')?.tagName === 'SCRIPT')
    found.push('a script before the policy');
  for (const element of document.querySelectorAll('*')) {
    const name = element.tagName.toLowerCase();
    if (!elements.has(name)) found.push(`<${name}>`);
    for (const { name: attribute, value } of element.attributes) {
      if (/^on|^style$|^srcdoc$/i.test(attribute)) found.push(`${attribute} on <${name}>`);
      if (addresses.includes(attribute) && /^[\s\u0000-\u001f]*(?:javascript|data|vbscript|file):/i.test(value))
        found.push(`${attribute}=${value.slice(0, 40)}`);
    }
    if (name === 'script' && !element.getAttribute('src')) {
      const hash = createHash('sha256')
        .update(element.textContent ?? '')
        .digest('base64');
      if (!policy.includes(hash)) found.push('a script that the policy does not name');
    }
  }
  return found;
}
