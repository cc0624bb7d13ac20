import type { Rule } from '../rule.ts';
import { sourceLocaleOf } from './translation.ts';

/** Files can be read, lie where they belong, and no entry lacks facts or all texts. */
export const files: Rule = ({ corpus }) => [
  ...corpus.problems,
  ...corpus.entries.flatMap((entry) => {
    const file = (name: string) => ({
      severity: 'error' as const,
      file: `${entry.folder}/${name}`,
      line: 1,
      column: 1,
    });
    const broken = corpus.problems.some((problem) => problem.file.startsWith(`${entry.folder}/`));
    if (broken) return [];
    if (!entry.facts) return [{ code: 'missing-facts', ...file('facts.yaml') }];
    const source = sourceLocaleOf(entry);
    if (source !== undefined && !Object.hasOwn(entry.texts, source)) {
      return [{ code: 'missing-source-text', ...file(`text.${source}.mdx`), values: { locale: source } }];
    }
    return [];
  }),
];
