import type { Corpus } from '../../corpus/corpus.ts';
import { parsePartialDate } from '../../domain/partial-date.ts';
import type { Problem } from '../../domain/problem.ts';
import { inspectProse, type ProseNode } from '../../markdown/inspect-prose.ts';
import { namedInFacts, namedInRecords, type NamedContent } from '../each-reference.ts';
import { fieldName } from '../field-name.ts';
import type { Rule } from '../rule.ts';

/** Entries that report something rest on a source; the list of sources holds none that nobody names. */
export const sources: Rule = ({ corpus, now }) => {
  const today = now.toZonedDateTimeISO('Europe/Berlin').toPlainDate().toString();
  return [...unsourced(corpus), ...listed(corpus, today)];
};

function unsourced({ entries }: Corpus): Problem[] {
  return entries.flatMap((entry): Problem[] => {
    const { collection, facts } = entry;
    if (!facts || typeof facts.data !== 'object' || facts.data === null || collection === 'pages') return [];
    if (sourceIds(namedInFacts(entry)).length > 0) return [];
    return [
      { code: 'entry-without-source', severity: 'error', file: facts.file, line: 1, column: 1, field: 'sources' },
    ];
  });
}

function listed(corpus: Corpus, today: string): Problem[] {
  const list = corpus.records.sources;
  if (!list || !Array.isArray(list.data)) return [];
  const used = usedIn(corpus);
  return (list.data as { id?: unknown; date?: unknown; accessed?: unknown }[]).flatMap((row, index): Problem[] => {
    const { id, date, accessed } = row ?? {};
    if (typeof id !== 'string') return [];
    const at = (field: string) => ({
      file: list.file,
      ...list.at([index, field]),
      field: fieldName(list.data, [index, field]),
    });
    return [
      ...(used.has(id) ? [] : [{ code: 'source-unused', severity: 'warning' as const, ...at('id'), values: { id } }]),
      ...(isNewer(date, accessed)
        ? [
            {
              code: 'source-newer',
              severity: 'error' as const,
              ...at('date'),
              values: { date: String(date), accessed: String(accessed) },
            },
          ]
        : []),
      ...(typeof accessed === 'string' && parsePartialDate(accessed) && accessed > today
        ? [{ code: 'accessed-in-future', severity: 'error' as const, ...at('accessed'), values: { accessed, today } }]
        : []),
    ];
  });
}

function usedIn(corpus: Corpus): Set<string> {
  const { entries } = corpus;
  const inData = sourceIds([...entries.flatMap(namedInFacts), ...namedInRecords(corpus)]);
  const inTexts = entries.flatMap(({ texts }) =>
    Object.values(texts).flatMap(({ tree }) =>
      tree
        ? inspectProse(tree as ProseNode).uses.flatMap((use) =>
            use.kind === 'citation' ? [use.source] : use.kind === 'component' ? [use.attributes.source ?? ''] : [],
          )
        : [],
    ),
  );
  return new Set([...inData, ...inTexts]);
}

const sourceIds = (named: readonly NamedContent[]): string[] =>
  named.flatMap(({ kind, id }) => (kind === 'sources' && typeof id === 'string' ? [id] : []));

/** True if a source would have appeared only after somebody read it. */
function isNewer(date: unknown, accessed: unknown): boolean {
  const [appeared, read] = [parsePartialDate(String(date)), parsePartialDate(String(accessed))];
  return appeared !== undefined && read !== undefined && appeared.first.toString() > read.last.toString();
}
