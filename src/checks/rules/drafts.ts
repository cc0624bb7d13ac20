import type { Corpus, RawEntry } from '../../corpus/corpus.ts';
import type { Problem } from '../../domain/problem.ts';
import { inspectProse, type ProseNode } from '../../markdown/inspect-prose.ts';
import { fieldName } from '../field-name.ts';
import { namedInFacts, namedInRecords, type NamedContent } from '../each-reference.ts';
import type { Rule } from '../rule.ts';

/** What is published does not lead to drafts, which are not on the published site. */
export const drafts: Rule = ({ corpus }) => {
  const hidden = new Set(corpus.entries.filter(isDraft).map(({ folder }) => folder));
  if (hidden.size === 0) return [];
  return [
    ...named(corpus).flatMap((content) => linked(content, hidden)),
    ...corpus.entries.filter((entry) => !isDraft(entry)).flatMap((entry) => inTexts(entry, hidden)),
  ];
};

/** True if facts.yaml says `draft: true`. */
export function isDraft({ facts }: RawEntry): boolean {
  return (facts?.data as { draft?: unknown } | null | undefined)?.draft === true;
}

/** What published entries and records name. */
const named = (corpus: Corpus): NamedContent[] => [
  ...corpus.entries.flatMap((entry) => (isDraft(entry) ? [] : namedInFacts(entry))),
  ...namedInRecords(corpus),
];

function linked({ kind, id, path, document }: NamedContent, hidden: ReadonlySet<string>): Problem[] {
  if (typeof id !== 'string' || !hidden.has(`${kind}/${id}`)) return [];
  const field = fieldName(document.data, path);
  return [
    { code: 'draft-linked', severity: 'error', file: document.file, ...document.at(path), field, values: { id } },
  ];
}

function inTexts({ texts }: RawEntry, hidden: ReadonlySet<string>): Problem[] {
  return Object.values(texts).flatMap(({ tree, file }) =>
    (tree ? inspectProse(tree as ProseNode).uses : []).flatMap((use): Problem[] => {
      const id = use.kind === 'link' ? use.url.replace(/#.*$/, '') : '';
      const { line, column } = use;
      return hidden.has(id) ? [{ code: 'draft-linked', severity: 'error', file, line, column, values: { id } }] : [];
    }),
  );
}
