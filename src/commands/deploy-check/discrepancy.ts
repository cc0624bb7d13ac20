import { groupsOf } from '../../domain/lists.ts';

/** Something about a deployed copy. An error means that readers get something else than was built. */
export type Discrepancy = {
  code: string;
  severity: 'error' | 'warning';
  /** URL path from the root of the site. */
  path: string;
  values?: Record<string, string>;
};

/** What a host answered. Header names in lower case; `hash` of the body after decompression. */
export type Answer = { status: number; headers: Readonly<Record<string, string>>; hash: string };

/** Discrepancies that say the same, with how many addresses they concern; errors first. */
export type Group = Discrepancy & { count: number; examples: string[] };

/** Puts discrepancies that differ only in their address together, so that one missing setting is one line. */
export function grouped(discrepancies: readonly Discrepancy[], examples = 3): Group[] {
  const groups = groupsOf(discrepancies, ({ code, values }) => JSON.stringify([code, values]));
  return [...groups.values()]
    .map((list) => ({ ...list[0], count: list.length, examples: list.slice(0, examples).map(({ path }) => path) }))
    .sort((a, b) => a.severity.localeCompare(b.severity));
}
