import {
  caching,
  hashedFolders,
  securityHeaders,
  strictTransport,
  type HostFolder,
} from '../../config/hosting/rules.ts';
import { note } from './site.ts';

/**
 * The file `_headers` that Netlify and Cloudflare Pages read. Both know the media types and let
 * everything be revalidated by themselves; where several rules match, they join values of the same
 * name, so no header stands in two rules. Both serve over TLS only. A site below a path does not
 * decide about TLS for its host.
 */
export function headersFile({ base }: HostFolder): string {
  const all = Object.entries(securityHeaders);
  if (base === '/') all.push([...strictTransport]);
  const rules: [path: string, headers: [string, string][]][] = [
    [`${base}*`, all],
    ...hashedFolders.map((folder): [string, [string, string][]] => [
      `${base}${folder}/*`,
      [['Cache-Control', caching.hashed]],
    ]),
  ];
  const blocks = rules.map(([path, headers]) =>
    [path, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
  );
  return [note('npm run build'), ...blocks, ''].join('\n\n').trimEnd() + '\n';
}
