import { defaultType, isCompressible, mediaType } from '../../config/hosting/media-types.ts';
import { cacheControl, errorPage, securityHeaders, strictTransport } from '../../config/hosting/rules.ts';
import type { Answer, Discrepancy } from './discrepancy.ts';

/** Names that hosts use for the same type. */
const sameType: Readonly<Record<string, string>> = {
  'application/javascript': 'text/javascript',
  'text/xml': 'application/xml',
  'image/vnd.microsoft.icon': 'image/x-icon',
};
const withoutSpace = (text: string) => text.toLowerCase().replace(/\s/g, '');

/** Files that a host reads or chooses between and need not answer with. */
export function isServed(file: string): boolean {
  return !/^\.|^_headers$|\.(?:br|gz)$/.test(file) && file !== errorPage;
}

/** URL path of a file, from the root of the site. @example urlPath('de/index.html') // 'de/' */
export function urlPath(file: string): string {
  return encodeURI(file.replace(/(^|\/)index\.html$/, '$1'));
}

/** How a copy at an address differs from what was built and from how it should be sent. */
export function judge(file: string, hash: string, answer: Answer, { secure }: { secure: boolean }): Discrepancy[] {
  const path = urlPath(file);
  const error = (code: string, values?: Record<string, string>): Discrepancy[] => [
    { code, severity: 'error', path, ...(values && { values }) },
  ];
  const { status, headers } = answer;
  if (status >= 300 && status < 400) return error('redirected', { to: headers.location ?? '?' });
  if (status === 404 || status === 410) return error('missing');
  if (status !== 200) return error('refused', { status: String(status) });
  if (answer.hash !== hash) return error('different');
  return [
    ...typeDiscrepancies(file, headers['content-type'] ?? ''),
    ...headerDiscrepancies(headers, { ...securityHeaders, 'Cache-Control': cacheControl(file) }),
    ...(secure ? presence(headers, strictTransport[0]) : []),
    ...(isCompressible(file) && !headers['content-encoding'] ? [{ code: 'uncompressed' }] : []),
    ...(headers.etag || headers['last-modified'] ? [] : [{ code: 'no-validator' }]),
  ].map((discrepancy): Discrepancy => ({ ...discrepancy, severity: 'warning', path }));
}

/**
 * How a host answers an address that does not exist.
 * @param hash of the site's own page for that
 */
export function judgeMissing(path: string, hash: string | undefined, answer: Answer): Discrepancy[] {
  if (answer.status === 200) return [{ code: 'soft-404', severity: 'error', path }];
  if (answer.status !== 404)
    return [{ code: 'refused', severity: 'error', path, values: { status: String(answer.status) } }];
  return answer.hash === hash ? [] : [{ code: 'foreign-404', severity: 'warning', path }];
}

type Part = Pick<Discrepancy, 'code' | 'values'>;

function typeDiscrepancies(file: string, found: string): Part[] {
  const expected = mediaType(file);
  if (expected === defaultType) return [];
  const [essence = '', ...parameters] = withoutSpace(found).split(';');
  const [expectedEssence, charset] = withoutSpace(expected).split(';');
  if ((sameType[essence] ?? essence) !== expectedEssence)
    return [{ code: 'media-type', values: { found: found || '–', expected } }];
  return charset && !parameters.includes(charset) ? [{ code: 'charset', values: { found } }] : [];
}

function headerDiscrepancies(headers: Answer['headers'], expected: Readonly<Record<string, string>>): Part[] {
  return Object.entries(expected).flatMap(([name, value]) => {
    const found = headers[name.toLowerCase()];
    if (found === undefined) return presence(headers, name);
    return withoutSpace(found) === withoutSpace(value)
      ? []
      : [{ code: 'other-header', values: { name, found, expected: value } }];
  });
}

function presence(headers: Answer['headers'], name: string): Part[] {
  return headers[name.toLowerCase()] === undefined ? [{ code: 'no-header', values: { name } }] : [];
}
