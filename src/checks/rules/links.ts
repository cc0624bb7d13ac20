import type { Corpus } from '../../corpus/corpus.ts';
import { leadsTo, misleadingHost } from '../../domain/link-host.ts';
import type { Problem } from '../../domain/problem.ts';
import { eachLink } from '../each-link.ts';
import type { Rule } from '../rule.ts';

/** Links lead where they seem to lead; of those to media whose content must not be spread, editors are warned. */
export const links: Rule = ({ corpus }) => {
  const media = sanctionedMedia(corpus);
  return [...eachLink(corpus)].flatMap(({ url, shown, place }): Problem[] => {
    const medium = shown ? media.find(({ hosts }) => leadsTo(url, hosts)) : undefined;
    return [
      ...(URL.canParse(url) && misleadingHost(url)
        ? [{ code: 'link-host', severity: 'error' as const, ...place, values: { url, host: new URL(url).host } }]
        : []),
      ...(medium
        ? [{ code: 'sanctioned-medium', severity: 'warning' as const, ...place, values: { url, name: medium.name } }]
        : []),
    ];
  });
};

/** The rows that can be read; the others are the schema's problem. */
function sanctionedMedia({ records }: Corpus): { name: string; hosts: string[] }[] {
  const rows = records['sanctioned-media']?.data;
  return (Array.isArray(rows) ? (rows as { name?: unknown; hosts?: unknown }[]) : []).flatMap((row) =>
    Array.isArray(row?.hosts)
      ? [{ name: String(row.name), hosts: row.hosts.filter((host): host is string => typeof host === 'string') }]
      : [],
  );
}
