import type { Corpus, RawEntry } from '../corpus/corpus.ts';
import type { ProseNode } from '../markdown/inspect-prose.ts';
import { nearest } from './nearest.ts';

export type LinkFault = { code: string; field?: string; values: Record<string, string> };

/** Where links may not lead, and the places on the pages of entries that they may lead to. */
export type LinkTargets = { anchors: Map<string, Set<string>>; unlinkable: Map<string, string>; ownHost?: string };

/** Gathers them once from the whole corpus. */
export function linkTargets(corpus: Corpus): LinkTargets {
  const sources = corpus.records.sources?.data;
  const rows = Array.isArray(sources) ? (sources as { id?: string; url?: string; linkable?: boolean }[]) : [];
  const site = (corpus.settings?.data as { site?: { url?: string } } | null)?.site?.url;
  const own = site && hostOf(site);
  return {
    anchors: new Map(corpus.entries.map((entry) => [entry.folder, anchorsOf(entry)])),
    unlinkable: new Map(
      rows.flatMap((row) => (row?.linkable === false && row.url ? [[withoutScheme(row.url), row.id ?? '']] : [])),
    ),
    ...(own && { ownHost: own }),
  };
}

/** Headings are `a1`, `a2` …, figures `z-<name>`; see markdown/prose-plugin and components/prose/Value. */
function anchorsOf({ texts, facts }: RawEntry): Set<string> {
  const headings = Math.max(
    ...Object.values(texts).map(({ tree }) => (tree ? countHeadings(tree as ProseNode) : 0)),
    0,
  );
  const figures = Object.keys((facts?.data as { figures?: object } | null)?.figures ?? {});
  const names = [
    ...Array.from({ length: headings }, (_, index) => `a${index + 1}`),
    ...figures.map((name) => `z-${name}`),
  ];
  return new Set([...names, 'figures', 'sources']);
}

const countHeadings = (node: ProseNode): number =>
  (node.type === 'heading' ? 1 : 0) + (node.children ?? []).reduce((sum, child) => sum + countHeadings(child), 0);

/** What is wrong with the place that a link leads to, if its form is right. */
export function examineTarget(url: string, entry: RawEntry, known: LinkTargets): LinkFault | undefined {
  if (/^https?:/.test(url)) return examineAddress(url, known);
  const [path = '', anchor] = url.split('#');
  const anchors = known.anchors.get(path === '' ? entry.folder : path);
  if (anchor === undefined || !anchors || anchors.has(anchor)) return undefined;
  const near = nearest(anchor, anchors);
  return { code: 'unknown-anchor', values: { anchor, ...(near && { near }) } };
}

function examineAddress(url: string, { unlinkable, ownHost }: LinkTargets): LinkFault | undefined {
  const source = unlinkable.get(withoutScheme(url));
  if (source !== undefined) return { code: 'forbidden-link', values: { url, source } };
  if (ownHost && hostOf(url) === ownHost) return { code: 'own-address', values: { url } };
  return undefined;
}

const withoutScheme = (url: string) => url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');

function hostOf(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : undefined;
}
