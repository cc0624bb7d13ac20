import type { Locale } from '../config/locales.ts';
import type { Problem } from '../domain/problem.ts';
import { messages, suggestion } from './messages.ts';

const fill = (text: string, values: Record<string, string> = {}) =>
  text.replace(/\{(\w+)\}/g, (gap, name: string) => values[name] ?? gap);

/**
 * One problem in words: place, field, what is wrong, how to mend it; one line of each per language.
 * @throws Error if a code has no wording
 */
export function describe(problem: Problem, languages: readonly Locale[]): string {
  const message = messages[problem.code];
  if (!message) throw new Error(`no message for ${problem.code}`);
  const field = problem.field ? ` [${problem.field}]` : '';
  const lines = languages.map((language) => {
    const parts = [message.what[language], message.remedy[language]];
    if (problem.values?.near) parts.push(suggestion[language]);
    return `  ${language}: ${parts.map((part) => fill(part, problem.values)).join(' ')}`;
  });
  return [
    `${problem.file}:${problem.line}:${problem.column}: ${problem.severity} ${problem.code}${field}`,
    ...lines,
  ].join('\n');
}
