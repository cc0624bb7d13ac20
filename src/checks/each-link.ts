import type { Corpus, Sourced } from '../corpus/corpus.ts';
import type { YamlText } from '../corpus/yaml.ts';
import type { Problem } from '../domain/problem.ts';
import { inspectProse, type ProseNode } from '../markdown/inspect-prose.ts';
import { fieldName } from './field-name.ts';

/** An address on the web that a page of the site links to or could, and where it stands. */
export type WebLink = { url: string; shown: boolean; place: Pick<Problem, 'file' | 'line' | 'column' | 'field'> };

/** All addresses on the web in bodies, lists and settings; `shown` is false for sources that are not linked. */
export function* eachLink(corpus: Corpus): Generator<WebLink> {
  for (const { texts } of corpus.entries)
    for (const { file, tree } of Object.values(texts)) {
      if (!tree) continue;
      for (const use of inspectProse(tree as ProseNode).uses)
        if (use.kind === 'link') yield* web(use.url, true, { file, line: use.line, column: use.column });
    }
  for (const document of [...Object.values(corpus.records), ...(corpus.settings ? [corpus.settings] : [])])
    if (document.errors.length === 0) yield* inDocument(document, document.data, []);
}

function* inDocument(document: Sourced<YamlText>, value: unknown, path: PropertyKey[]): Generator<WebLink> {
  if (typeof value !== 'object' || value === null) return;
  const { url, linkable } = value as { url?: unknown; linkable?: unknown };
  if (typeof url === 'string') {
    const here = [...path, 'url'];
    const place = { file: document.file, ...document.at(here), field: fieldName(document.data, here) };
    yield* web(url, linkable !== false, place);
  }
  for (const [key, child] of Object.entries(value))
    yield* inDocument(document, child, [...path, Array.isArray(value) ? Number(key) : key]);
}

function* web(url: string, shown: boolean, place: WebLink['place']): Generator<WebLink> {
  if (/^https?:/i.test(url)) yield { url, shown, place };
}
