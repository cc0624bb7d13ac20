import type { RawEntry } from '../../corpus/corpus.ts';
import type { Problem } from '../../domain/problem.ts';
import { inspectProse, type ProseNode, type ProseUse } from '../../markdown/inspect-prose.ts';
import { isRouteId } from '../../config/routes.ts';
import { linkableKinds } from '../../routing/content-links.ts';
import type { Catalogue, Kind } from '../catalogue.ts';
import { examineTarget, linkTargets, type LinkFault, type LinkTargets } from '../link-targets.ts';
import { nearest, nearestFew } from '../nearest.ts';
import type { Rule } from '../rule.ts';

/** Bodies hold prose and known components only, and what they refer to exists. */
export const prose: Rule = ({ corpus, catalogue }) => {
  const known = linkTargets(corpus);
  return corpus.entries.flatMap((entry) =>
    Object.values(entry.texts).flatMap((text): Problem[] => {
      if (!text.tree) return [];
      const { problems, uses } = inspectProse(text.tree as ProseNode);
      const error = { severity: 'error' as const, file: text.file };
      return [
        ...problems.map((problem) => ({ ...error, ...problem })),
        ...uses.flatMap((use) => {
          const fault = examine(use, entry, catalogue, known);
          return fault ? [{ ...error, ...fault, line: use.line, column: use.column }] : [];
        }),
        ...(text.body.trim() === '' ? [{ ...error, code: 'empty-body', line: 1, column: 1 }] : []),
      ];
    }),
  );
};

function examine(use: ProseUse, entry: RawEntry, catalogue: Catalogue, known: LinkTargets): LinkFault | undefined {
  if (use.kind === 'link') return examineLink(use.url, catalogue) ?? examineTarget(use.url, entry, known);
  if (use.kind === 'citation') return unknownSource(use.source, catalogue);
  const { of, id, source } = use.attributes;
  if (use.name === 'Value' && of !== undefined) {
    if (!entry.facts || entry.facts.errors.length > 0) return undefined;
    const figures = (entry.facts.data as { figures?: Record<string, unknown> } | null)?.figures ?? {};
    if (!Object.hasOwn(figures, of)) return unknown('unknown-figure', { name: of }, of, Object.keys(figures));
  }
  if (use.name === 'Term' && id !== undefined) return missing('glossary', id, catalogue);
  if (use.name === 'Quote' && source !== undefined) return missing('sources', source, catalogue);
  return undefined;
}

function examineLink(url: string, catalogue: Catalogue): LinkFault | undefined {
  if (/^(?:[a-z]+:|#|\.\/)/.test(url)) return undefined;
  const [kind = '', id] = url.replace(/#.*$/, '').split('/');
  if (id === undefined && isRouteId(kind)) return undefined;
  const linkable = linkableKinds.find((known) => known === kind);
  return linkable && id !== undefined
    ? missing(linkable, id, catalogue)
    : unknown('unknown-link', { url }, kind, linkableKinds);
}

function unknownSource(id: string, { sources }: Catalogue): LinkFault | undefined {
  if (sources.has(id)) return undefined;
  const near = nearestFew(id, sources).join(', ');
  return { code: 'footnote-unknown', field: `[^${id}]`, values: { id, ...(near && { near }) } };
}

const missing = (kind: Kind, id: string, catalogue: Catalogue) =>
  catalogue[kind].has(id) ? undefined : unknown('unknown-id', { id, collection: kind }, id, catalogue[kind]);

function unknown(code: string, values: Record<string, string>, word: string, allowed: Iterable<string>): LinkFault {
  const near = nearest(word, allowed);
  return { code, values: { ...values, ...(near && { near }) } };
}
