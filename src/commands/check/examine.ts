import type { Temporal } from 'temporal-polyfill';
import { describe, firstProblems } from '../../checks/report.ts';
import { check } from '../../checks/run.ts';
import type { EditorLocale } from '../../config/locales.ts';
import { parseCorpus } from '../../corpus/corpus.ts';
import type { RawFile } from '../../corpus/read.ts';
import type { Problem } from '../../domain/problem.ts';
import { githubAnnotation } from './annotations.ts';

/** All problems of some content. @param prefix path of the content folder as editors name it, or nothing */
export function problemsOf(files: readonly RawFile[], now: Temporal.Instant, prefix: string): Problem[] {
  return withPrefix(check(parseCorpus(files), now), prefix);
}

/** Problems with the paths of their files as editors name them. */
export function withPrefix(problems: readonly Problem[], prefix: string): Problem[] {
  const outside = prefix.startsWith('..') || prefix === '';
  return problems.map((problem) => (outside ? problem : { ...problem, file: `${prefix}/${problem.file}` }));
}

export const errorCount = (problems: readonly Problem[]): number =>
  problems.filter(({ severity }) => severity === 'error').length;

/**
 * The report of a check: problems for standard error, then for standard output a line with their numbers
 * and, on GitHub, the annotations.
 */
export function reportOf(
  problems: readonly Problem[],
  languages: readonly EditorLocale[],
  env: Record<string, string | undefined> = process.env,
): { details: string; summary: string } {
  const { shown, left } = firstProblems(problems);
  const errors = errorCount(problems);
  const lines = [`content: ${errors} errors, ${problems.length - errors} warnings`];
  if (env.GITHUB_ACTIONS) lines.push(...shown.map((problem) => githubAnnotation(problem, languages)));
  const more = left > 0 ? [`… +${left}\n`] : [];
  const details = [...shown.map((problem) => describe(problem, languages) + '\n'), ...more];
  return { details: details.map((text) => `${text}\n`).join(''), summary: `${lines.join('\n')}\n` };
}
