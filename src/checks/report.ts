import type { Locale } from '../config/locales.ts';
import type { Problem } from '../domain/problem.ts';
import { messages, suggestion } from './messages/index.ts';

const fill = (text: string, values: Record<string, string> = {}) =>
  text.replace(/\{(\w+)\}/g, (gap, name: string) => values[name] ?? gap);

/**
 * What is wrong and how to mend it, in one language.
 * @throws Error if the code has no wording
 */
export function sentence({ code, values }: Problem, language: Locale): string {
  const message = messages[code];
  if (!message) throw new Error(`no message for ${code}`);
  const parts = [message.what[language], message.remedy[language]];
  if (values?.near) parts.push(suggestion[language]);
  return parts.map((part) => fill(part, values)).join(' ');
}

/** One problem for the terminal: place, severity, code and field, then one line per language. */
export function describe(problem: Problem, languages: readonly Locale[]): string {
  const field = problem.field ? ` [${problem.field}]` : '';
  return [
    `${problem.file}:${problem.line}:${problem.column}: ${problem.severity} ${problem.code}${field}`,
    ...languages.map((language) => `  ${language}: ${sentence(problem, language)}`),
  ].join('\n');
}

/** One problem for tools: the problem itself with its sentence in each language. */
export function record(problem: Problem, languages: readonly Locale[]) {
  const { code, severity, file, line, column, field, fix } = problem;
  const message = Object.fromEntries(languages.map((language) => [language, sentence(problem, language)]));
  return { code, severity, file, line, column, ...(field && { field }), message, fixable: fix !== undefined };
}
